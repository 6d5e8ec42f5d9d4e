/** The limits of everything about money: name, unit, reason. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

// Payment providers

/** One call to a payment provider. An agent's claim waits for it; if it takes longer, the agent claims again. */
export const PROVIDER_CALL_MS_MAX = 10 * SECOND;
/** A checkout that the provider did not open is retried after this, doubled with each try: an agent is waiting. */
export const CHECKOUT_RETRY_MS = 5 * SECOND;
/** And at least this often, however long the provider is down. */
export const CHECKOUT_RETRY_MS_MAX = 5 * MINUTE;
/** How soon a claim asks the provider about an open checkout again: agents claim in a loop while a person pays. */
export const CHECKOUT_ASK_AGAIN_MS = 10 * SECOND;
/**
 * How often the page after paying may have the provider asked without delay. After that, at most once in
 * PAYMENT_PAGE_REFRESH_SECONDS.
 */
export const PAYMENT_PAGE_LOOKS_AT_ONCE = 6;
/** Without an event from the provider a checkout is first checked after this, then after twice as long, and so on. */
export const CHECKOUT_LOOK_MS = 1 * MINUTE;
/** And at least this often: a checkout open for a day is checked some thirty times. */
export const CHECKOUT_LOOK_MS_MAX = 60 * MINUTE;
/** Checkouts checked in one run of the job: at most as many calls to the provider in half a minute. */
export const CHECKOUTS_PER_RUN_MAX = 50;
/** Calls to the provider at once from the job. */
export const PROVIDER_CALLS_AT_ONCE_MAX = 4;
/** A run of the job starts no further check after this. Even with calls that hang it ends within half a minute. */
export const CHECKOUTS_RUN_MS_MAX = 20 * SECOND;
/** The same when the operator asks about all and waits: some thousand, or what a call that hangs leaves time for. */
export const RECONCILE_MS_MAX = 60 * SECOND;
/** A payment provider's answer, decompressed: a list of a hundred full checkouts has half of it. */
export const PROVIDER_ANSWER_BYTES_MAX = 4 * 1024 * 1024;
/** Polar's open checkouts that are searched for one of ours: one payer hardly has more open at once. */
export const POLAR_CHECKOUTS_LOOKED_THROUGH_MAX = 100;

// Mails to payers; how many one payer gets in an hour is in core/store/ledger/notices.ts, where they are counted

/** Handing one mail to a provider: they answer in a second, and an unanswered connection attempt fails after ten. */
export const NOTICE_SEND_MS_MAX = 20 * SECOND;
/**
 * After that, for a notifier to report the result, which needs no network, and for the rest of an answer whose status
 * is known.
 */
export const NOTICE_ANSWER_MS_MAX = 1 * SECOND;
/** Mails being sent at once: providers allow an account a few a second. */
export const NOTICES_IN_FLIGHT_MAX = 4;
/** Mails of one run. The rest waits for the next, so that a stop has little to wait for. */
export const NOTICES_PER_RUN_MAX = 50;
/** How long the job waits for a run to end. Mails that hang go on alone, and delay nothing else. */
export const NOTICES_WAITED_FOR_MS_MAX = 20 * SECOND;
/** Before the second try. Each later wait is twice as long. */
export const NOTICE_RETRY_MS_MIN = 1 * MINUTE;
/** And never longer than this: when a provider is back after a day, mail goes out the same day. */
export const NOTICE_RETRY_MS_MAX = 6 * 60 * MINUTE;
/** A failing notice older than this is given up: its content is outdated. */
export const NOTICE_TRY_MS_MAX = 3 * 24 * 60 * MINUTE;
/** But not with fewer tries: in three days there would have been twenty, and the clock may have leapt. */
export const NOTICE_TRIES_MIN = 12;
/** Resend and useSend recognise a repetition for 24 hours. What may have been sent is not retried after this. */
export const NOTICE_REPETITION_MS_MAX = 20 * 60 * MINUTE;
/** How long a stop waits for mails being sent, before their outcome counts as unknown. */
export const NOTICES_STOP_GRACE_MS = 5 * SECOND;
/**
 * How often the job runs for checkouts, notices and mailboxes past their end. A lost webhook or unsent mail is noticed
 * within it, and each of them has its own due time.
 */
export const SETTLE_MS = 30 * SECOND;

// Enrollment keys

/** Mailboxes of one enrollment key. A larger fleet has one key for each part, and loses one part at a time. */
export const ENROLLMENT_MAILBOXES_MAX = 10_000;
/** The operator's label of an enrollment key: a line of a table. */
export const ENROLLMENT_LABEL_CHARS_MAX = 100;
/** `kpe_` and 43 characters, and room for what was pasted around it, so that the refusal can explain. */
export const ENROLLMENT_KEY_CHARS_MAX = 128;
/** Uses of enrollment keys are kept this long: a year's audit, and some weeks to do it. */
export const ENROLLMENT_USES_KEPT_DAYS = 400;
/**
 * Uses of one enrollment key that changed nothing: 10,000 agents that each start ten times. A leaked key is tried
 * without end. Uses that took or freed a place are kept, however many others there are.
 */
export const ENROLLMENT_IDLE_USES_MAX = 100_000;

// What is no longer paid for

/** A payer is told this long before the end: a weekend and some days to act. No period is shorter than 28 days. */
export const ENDS_SOON_DAYS = 7;
/** And this long before the deletion, or half of the grace period if that is shorter. */
export const DELETION_NOTICE_DAYS = 7;
/**
 * After that mail the mailbox stays at least this long, or a quarter of the grace period: the service may have been
 * down until then. Nor is anything deleted until the clock has been seen to run for so long without a jump of as much.
 */
export const DELETION_AFTER_NOTICE_DAYS = 3;
/** A mailbox never paid for never had mail. If no payment link was requested for so long, it was given up. */
export const PENDING_KEPT_DAYS = 30;
/**
 * The clock must have been seen to run for so long before reminders are sent by it: a machine that starts with a wrong
 * time is corrected within minutes.
 */
export const CLOCK_SETTLES_MS = 60 * MINUTE;
/** Reminders of one kind written in one transaction of the job. */
export const REMINDERS_PER_RUN_MAX = 500;
/** Mailboxes deleted in one run of the job, for each reason: each may have thousands of files. */
export const DELETIONS_PER_RUN_MAX = 20;
