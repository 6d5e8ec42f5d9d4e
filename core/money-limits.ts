/** The limits of everything about money: name, unit, reason. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

// Payment providers

/** One call to a payment provider. An agent waits for its claim behind it, and claims again where it takes longer. */
export const PROVIDER_CALL_MS_MAX = 10 * SECOND;
/** A checkout that the provider did not open is tried again after this, doubled with each try: an agent is waiting. */
export const CHECKOUT_RETRY_MS = 5 * SECOND;
/** And no less often than this, however long the provider is down. */
export const CHECKOUT_RETRY_MS_MAX = 5 * MINUTE;
/** A claim asks the provider how an open checkout stands no more often than this: agents claim in a loop while a person pays. */
export const CHECKOUT_ASK_AGAIN_MS = 10 * SECOND;
/** The page after paying has the provider asked so often; from then on not more than once in the time after which it looks again. */
export const PAYMENT_PAGE_LOOKS_AT_ONCE = 6;
/** Without a word from the provider a checkout is first looked at after this, then after twice as long, and so on. */
export const CHECKOUT_LOOK_MS = 1 * MINUTE;
/** And no less often than this: a day's checkout is looked at some thirty times. */
export const CHECKOUT_LOOK_MS_MAX = 60 * MINUTE;
/** Checkouts looked at in one run of the job: at most as many calls to the provider in half a minute. */
export const CHECKOUTS_PER_RUN_MAX = 50;
/** Calls to the provider at once from the job. */
export const PROVIDER_CALLS_AT_ONCE_MAX = 4;
/** A run of the job begins to look at no other checkout after this: with calls that hang it ends within half a minute. */
export const CHECKOUTS_RUN_MS_MAX = 20 * SECOND;
/** The same when the operator asks about all of them, and waits for it: some thousand, or what one that hangs leaves. */
export const RECONCILE_MS_MAX = 60 * SECOND;
/** An answer of a payment provider, decompressed: a list of a hundred checkouts with all that they say has half of it. */
export const PROVIDER_ANSWER_BYTES_MAX = 4 * 1024 * 1024;
/** Polar's open checkouts that are looked through for one of ours: one payer has hardly more open at once. */
export const POLAR_CHECKOUTS_LOOKED_THROUGH_MAX = 100;

// Mails to payers; how many one payer gets in an hour is in core/store/ledger/notices.ts, where they are counted

/** Handing one mail to a provider: they answer in a second, and a connection that nobody takes fails after ten. */
export const NOTICE_SEND_MS_MAX = 20 * SECOND;
/** From then on, until a notifier has said what came of it: it needs no network for that. And the rest of an answer whose status is known. */
export const NOTICE_ANSWER_MS_MAX = 1 * SECOND;
/** Mails under way at once: providers let an account send some in a second. */
export const NOTICES_IN_FLIGHT_MAX = 4;
/** Mails of one run; the rest waits for the next, so that a stop has little to wait for. */
export const NOTICES_PER_RUN_MAX = 50;
/** How long the job waits for a run's end: mails that hang go on alone, and nothing else is late for them. */
export const NOTICES_WAITED_FOR_MS_MAX = 20 * SECOND;
/** Before the second try; each wait after it is twice as long. */
export const NOTICE_RETRY_MS_MIN = 1 * MINUTE;
/** And never longer than this: a provider that is back after a day is noticed the same day. */
export const NOTICE_RETRY_MS_MAX = 6 * 60 * MINUTE;
/** Older than this and failing, a notice is given up: what it tells is no news any more. */
export const NOTICE_TRY_MS_MAX = 3 * 24 * 60 * MINUTE;
/** But none that was tried less often: in three days it would have been twenty times, and a clock may have leapt. */
export const NOTICE_TRIES_MIN = 12;
/** Resend and useSend know a repetition for 24 hours: what may have been sent is not tried again after this. */
export const NOTICE_REPETITION_MS_MAX = 20 * 60 * MINUTE;
/** How long a stop waits for mails that are under way, before their end is called unknown. */
export const NOTICES_STOP_GRACE_MS = 5 * SECOND;
/**
 * Checkouts, notices and mailboxes past their end are looked after this often: a lost webhook or a mail that could not be
 * sent is noticed within it, and each of them has a time of its own at which it is due.
 */
export const SETTLE_MS = 30 * SECOND;

// Enrollment keys

/** Mailboxes of one enrollment key. A larger fleet has a key for each of its parts, and loses one at a time. */
export const ENROLLMENT_MAILBOXES_MAX = 10_000;
/** The operator's words about an enrollment key: a line of a table. */
export const ENROLLMENT_LABEL_CHARS_MAX = 100;
/** `kpe_` and 43 characters, and room for what a paste has around it: it is refused in words then. */
export const ENROLLMENT_KEY_CHARS_MAX = 128;
/** Who used an enrollment key is kept this long: a year's audit, and the weeks until somebody does it. */
export const ENROLLMENT_USES_KEPT_DAYS = 400;
/**
 * Uses that changed nothing, of one enrollment key: 10,000 agents that each start ten times. A leaked key is tried
 * without end; what it took, and what was given back, is kept whatever else is tried.
 */
export const ENROLLMENT_IDLE_USES_MAX = 100_000;

// What is no longer paid for

/** A payer is told this long before the end: a weekend and some days to act. No period is shorter than 28 days. */
export const ENDS_SOON_DAYS = 7;
/** And this long before the deletion, or half of the grace where that is shorter. */
export const DELETION_NOTICE_DAYS = 7;
/**
 * After that mail the mailbox stays this long at least, or a quarter of the grace: the service may have been down till then. And
 * so long the clock must have gone on without a leap of as much, before anything is deleted by it.
 */
export const DELETION_AFTER_NOTICE_DAYS = 3;
/** A mailbox that was never paid for never had mail; whoever has not asked for a link for so long has given it up. */
export const PENDING_KEPT_DAYS = 30;
/** And so long before anybody is reminded by it: a machine that starts with a wrong time is set right within minutes. */
export const CLOCK_SETTLES_MS = 60 * MINUTE;
/** Reminders of one kind written in one transaction of the job. */
export const REMINDERS_PER_RUN_MAX = 500;
/** Mailboxes deleted in one run of the job, for each reason: each may have thousands of files. */
export const DELETIONS_PER_RUN_MAX = 20;
