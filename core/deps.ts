import type { Attachments } from "./attachments/attachments.ts";
import type { Committer } from "./committer.ts";
import type { MaildirIndexer } from "./indexing/maildir-indexer.ts";
import type { MailboxWatches } from "./mailbox-watches.ts";
import type { CredentialLimiter } from "./mailboxes/credential-limiter.ts";
import type { MailboxId } from "./mailboxes/mailbox.ts";
import type { Message } from "./message.ts";
import type { MimeWorkers } from "./mime/mime-workers.ts";
import type { Outages } from "./outages.ts";
import type { Checkouts } from "./payments/checkout.ts";
import type { Notifier } from "./payments/notice.ts";
import type { Notices } from "./payments/notices.ts";
import type { QuotaReservations } from "./quota-reservations.ts";
import type { KeyedQueue } from "./scheduling/keyed-queue.ts";
import type { SingleFlight } from "./scheduling/single-flight.ts";
import type { SenderCheck } from "./sender/sender-check.ts";
import type { Sequences } from "./sequences.ts";
import type { CoreSettings } from "./settings.ts";
import type { Deliveries } from "./store/index/deliveries.ts";
import type { Messages } from "./store/index/messages.ts";
import type { Adoptions } from "./store/ledger/adoptions.ts";
import type { CheckoutRows } from "./store/ledger/checkouts.ts";
import type { Enrollments } from "./store/ledger/enrollments.ts";
import type { ImapPasswords } from "./store/ledger/imap-passwords.ts";
import type { Imports } from "./store/ledger/imports.ts";
import type { Labels } from "./store/ledger/labels.ts";
import type { Lapses } from "./store/ledger/lapses.ts";
import type { Mailboxes } from "./store/ledger/mailboxes.ts";
import type { NoticeRows } from "./store/ledger/notices.ts";
import type { Payments } from "./store/ledger/payments.ts";
import type { Proofs } from "./store/ledger/proofs.ts";
import type { Tokens } from "./store/ledger/tokens.ts";
import type { Maildirs } from "./store/maildir/maildir.ts";
import type { Secrets } from "./store/secrets.ts";

/** Tells the time and sets timers. Tests have one that is moved by hand. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some moment in the past; never goes back, whatever happens to the wall clock. */
  monotonicMs(): number;
  /** Calls `wake` once after `delayMs`, unless cancelled. Never earlier; a stepped wall clock does not matter. */
  setTimer(delayMs: number, wake: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

/** The sessions of mail programs in Dovecot, which checks at login only whether the mailbox is active. */
export interface MailSessions {
  /** Ends the sessions of mailboxes that are no longer active. Returns at once, and never throws. */
  review(): void;
}

/**
 * One method for each event. They take ids, sizes, codes and outcomes only: never content, a stranger's address, a key
 * or a token.
 */
export interface Log {
  serviceStarted(at: { http: string; smtp: string; dataDir: string; startMs: number }): void;
  /** Mail for the operator can't be delivered: POSTMASTER is not a mailbox here, or takes no mail. */
  postmasterRefused(why: { code: string }): void;
  serviceStopping(why: { signal: string }): void;
  serviceStopped(after: { stopMs: number }): void;
  /** The process did not exit after the service had stopped. `heldBy`: Node's names of what was active. */
  exitForced(why: { heldBy: readonly string[] }): void;
  mailboxClaimed(what: { mailboxId: string; isNew: boolean }): void;
  accessResolved(what: { mailboxId: string }): void;
  mailboxRevoked(what: { mailboxId: string; by: string }): void;
  mailboxExtended(what: { mailboxId: string }): void;
  mailboxDeleted(what: { mailboxId: string; why: string }): void;
  checkoutOpened(what: { mailboxId: string; checkoutId: string; provider: string }): void;
  /** The provider did not answer, or its answer makes no sense. */
  paymentProviderFailed(what: { provider: string; call: string; error: unknown }): void;
  /** `change` is the result: `paid`, `reversed`, `none`, … */
  paymentEventApplied(what: {
    provider: string;
    type: string;
    change: string;
    mailboxId: string | undefined;
  }): void;
  /**
   * The operator has to refund a payment: it was not what was asked for, or its mailbox is unknown or takes no further
   * month.
   */
  paymentUseless(what: {
    provider: string;
    checkoutId: string | undefined;
    /** The provider's id of it. */
    session: string | undefined;
    mailboxId: string | undefined;
    change: string;
  }): void;
  /** The provider's page asks for another price than MAILBOX_PRICE_CENTS. The payer agrees to the page's price. */
  priceDiffers(what: { provider: string; askedCents: number; priceCents: number }): void;
  webhookRefused(what: { provider: string; reason: string }): void;
  enrollmentKeyUsed(what: { enrollmentId: string; outcome: string; mailboxId: string | undefined }): void;
  noticeSent(what: { kind: string; mailboxId: string; notifier: string; outcome: string }): void;
  /** The mail is not tried again: the payer may have it already, or never will. */
  noticeGivenUp(what: { kind: string; mailboxId: string; notifier: string; why: string }): void;
  /** Why a mail was not sent, in our words: a status, or the code of an error. */
  notifierFailed(what: { notifier: string; reason: string }): void;
  /** Logged instead of a mail if no mail provider is set. The operator has to pass the link on. */
  noticeLogged(what: { kind: string; mailboxId: string; subject: string; paymentUrl: string }): void;
  messageReceived(what: { mailboxId: string; messageId: string; sizeBytes: number; totalMs: number }): void;
  messageDuplicate(what: { mailboxId: string; messageId: string }): void;
  /** A file that another program, or a crash, left in a Maildir became a message. */
  messageAdopted(what: { mailboxId: string; messageId: string; sizeBytes: number }): void;
  /** The message is kept raw, with what could be read from its header. */
  messageNotParsed(what: { mailboxId: string; messageId: string }): void;
  /** Refused at MAIL, before anything is known of the message. */
  senderRefused(what: { code: string; peer: string }): void;
  recipientRefused(what: { code: string; peer: string }): void;
  dataRefused(what: { code: string; peer: string }): void;
  smtpSessionFailed(what: { peer: string; reason: string }): void;
  /** STARTTLS now uses the new certificate in SMTP_TLS_CERT and SMTP_TLS_KEY. */
  certificateRenewed(what: { until: string }): void;
  /** The new certificate can't be used, so the last usable one stays in use. */
  certificateNotTaken(what: { problems: readonly string[] }): void;
  /** `wokenMs` is the time since the notification that ended the wait; absent if none did. */
  waitEnded(what: {
    mailboxId: string;
    outcome: WaitOutcome;
    waitedMs: number;
    wokenMs: number | undefined;
  }): void;
  /**
   * A client was turned away or cut off at the HTTP port. Logged once a minute for each code and network, or for each
   * code if the network does not matter, because a client that floods comes again at once.
   */
  httpRefused(what: { code: string; peer: string }): void;
  /** A trusted proxy did not name its client's address. Logged once a minute for each proxy. */
  httpClientUnnamed(what: { proxy: string }): void;
  requestServed(what: {
    requestId: string;
    method: string;
    route: string;
    status: number;
    tookMs: number;
  }): void;
  indexRebuilt(what: { mailboxes: number; messages: number; tookMs: number }): void;
  /** A bug or an outage. The error is logged in full, with the request id that the client was shown. */
  unforeseen(what: { where: string; requestId?: string; error: unknown }): void;
}

/** `left`: the caller left. `refused`: for example, the mailbox was revoked meanwhile. `failed`: a bug or an outage. */
export type WaitOutcome = "received" | "timed_out" | "left" | "refused" | "failed";

/** Measures durations of events that are too frequent for the log. Called on hot paths. */
export interface Meter {
  /** A message was parsed; includes the wait for a thread. `gave_up`: it exceeded its limit of time or memory. */
  parsed(how: "parsed" | "malformed" | "gave_up", tookMs: number): void;
  /** A thread read an attachment. Excludes the wait for the mailbox's turn. */
  attachmentRead(form: "bytes" | "text", tookMs: number): void;
  /** A change was written to the database. Includes the wait in the queue, and the sync if there is one. */
  written(database: "ledger" | "index", tookMs: number): void;
}

export const UNMETERED: Meter = { parsed() {}, attachmentRead() {}, written() {} };

/** Everything core may touch. A function takes `Uses<…>` of it, so its signature lists its effects. */
export interface Deps {
  readonly settings: CoreSettings;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  readonly mailboxes: Mailboxes;
  readonly proofs: Proofs;
  readonly credentialLimiter: CredentialLimiter;
  readonly outages: Outages;
  readonly tokens: Tokens;
  readonly labels: Labels;
  readonly messages: Messages;
  readonly maildirs: Maildirs;
  readonly indexer: MaildirIndexer;
  /** The handing out of messages to waits with a cursor, by mailbox and message id. */
  readonly handouts: SingleFlight<string, Message>;
  /** First looks of waits, which may read all rows of a mailbox: one at a time for each mailbox. */
  readonly firstSearches: KeyedQueue<MailboxId>;
  /** Searches of a mailbox and of its delivery log, likewise. */
  readonly searches: KeyedQueue<MailboxId>;
  /** Calls that read many messages of a mailbox, one after the other, so that other mailboxes are served in between. */
  readonly bulkReads: KeyedQueue<MailboxId>;
  readonly quotaReservations: QuotaReservations;
  readonly deliveries: Deliveries;
  readonly watches: MailboxWatches;
  readonly committer: Committer;
  readonly sequences: Sequences;
  readonly adoptions: Adoptions;
  readonly mime: MimeWorkers;
  readonly attachments: Attachments;
  readonly payments: Payments;
  /** Absent if there is no payment provider. */
  readonly checkouts: Checkouts | undefined;
  readonly checkoutRows: CheckoutRows;
  readonly enrollments: Enrollments;
  readonly imapPasswords: ImapPasswords;
  readonly imports: Imports;
  readonly notifier: Notifier;
  /** Absent if senders are not checked. */
  readonly senderCheck: SenderCheck | undefined;
  /** Absent if there is no IMAP. */
  readonly mailSessions?: MailSessions | undefined;
  readonly noticeRows: NoticeRows;
  readonly lapses: Lapses;
  readonly notices: Notices;
}

export type Uses<Names extends keyof Deps> = Pick<Deps, Names>;
