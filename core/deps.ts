import type { Arrivals } from "./arrivals.ts";
import type { Attachments } from "./attachments/attachments.ts";
import type { Commits } from "./commits.ts";
import type { Folders } from "./folders/folders.ts";
import type { Incoming } from "./incoming.ts";
import type { Guesses } from "./mailboxes/guesses.ts";
import type { MailboxId } from "./mailboxes/mailbox.ts";
import type { Message } from "./message.ts";
import type { MimeWorkers } from "./mime/mime-workers.ts";
import type { Outages } from "./outages.ts";
import type { Checkouts } from "./payments/checkout.ts";
import type { Notifier } from "./payments/notice.ts";
import type { Notices } from "./payments/notices.ts";
import type { SenderCheck } from "./sender/sender-check.ts";
import type { Sequences } from "./sequences.ts";
import type { CoreSettings } from "./settings.ts";
import type { SharedWork } from "./shared-work.ts";
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
import type { Turns } from "./turns.ts";

/** What time it is, and waking later. Tests have one that moves by hand. */
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

/** What mail programs have open, in another program that asks who may log in at the login only. */
export interface MailSessions {
  /** Some mailbox may not be active any more: its sessions are to end. Returns at once, and never throws. */
  review(): void;
}

/**
 * What can happen, one verb each. Ids, sizes, codes and outcomes only: never content, a stranger's address, a key or
 * a token.
 */
export interface Log {
  serviceStarted(at: { http: string; smtp: string; dataDir: string; startMs: number }): void;
  /** Mail for the operator has nowhere to go: POSTMASTER is no mailbox here, or none that takes mail. */
  postmasterRefused(why: { code: string }): void;
  serviceStopping(why: { signal: string }): void;
  serviceStopped(after: { stopMs: number }): void;
  mailboxClaimed(what: { mailboxId: string; isNew: boolean }): void;
  accessResolved(what: { mailboxId: string }): void;
  mailboxRevoked(what: { mailboxId: string; by: string }): void;
  mailboxExtended(what: { mailboxId: string }): void;
  mailboxDeleted(what: { mailboxId: string; why: string }): void;
  checkoutOpened(what: { mailboxId: string; checkoutId: string; provider: string }): void;
  /** The provider did not answer, or not so that it makes sense. */
  paymentProviderFailed(what: { provider: string; call: string; error: unknown }): void;
  /** `change` is what it came to: `paid`, `reversed`, `none`, … */
  paymentEventApplied(what: {
    provider: string;
    type: string;
    change: string;
    mailboxId: string | undefined;
  }): void;
  /** Something else was paid than was asked for, or for a mailbox that takes no month any more, or is not known: the operator has to give it back. */
  paymentUseless(what: {
    provider: string;
    checkoutId: string | undefined;
    /** By which the provider shows it. */
    session: string | undefined;
    mailboxId: string | undefined;
    change: string;
  }): void;
  /** The provider's page asks for another price than MAILBOX_PRICE_CENTS says. The page is what the payer agrees to. */
  priceDiffers(what: { provider: string; askedCents: number; priceCents: number }): void;
  webhookRefused(what: { provider: string; reason: string }): void;
  enrollmentKeyUsed(what: { enrollmentId: string; outcome: string; mailboxId: string | undefined }): void;
  noticeSent(what: { kind: string; mailboxId: string; notifier: string; outcome: string }): void;
  /** It is not tried again: the payer may have it, or never will. */
  noticeGivenUp(what: { kind: string; mailboxId: string; notifier: string; why: string }): void;
  /** What stood in the way of a mail, in our words: a status, or the code of an error. */
  notifierFailed(what: { notifier: string; reason: string }): void;
  /** In place of a mail, where no mail provider is set: the link is what the operator is to pass on. */
  noticeLogged(what: { kind: string; mailboxId: string; subject: string; paymentUrl: string }): void;
  messageReceived(what: { mailboxId: string; messageId: string; sizeBytes: number; totalMs: number }): void;
  messageDuplicate(what: { mailboxId: string; messageId: string }): void;
  /** A file that another program, or a crash, left in a Maildir became a message. */
  messageAdopted(what: { mailboxId: string; messageId: string; sizeBytes: number }): void;
  /** It is kept raw, with what the headers gave. */
  messageNotParsed(what: { mailboxId: string; messageId: string }): void;
  /** At MAIL: before anything is known of the message. */
  senderRefused(what: { code: string; peer: string }): void;
  recipientRefused(what: { code: string; peer: string }): void;
  dataRefused(what: { code: string; peer: string }): void;
  smtpSessionFailed(what: { peer: string; reason: string }): void;
  /** From now on STARTTLS shows what the files of SMTP_TLS_CERT and SMTP_TLS_KEY hold. */
  certificateRenewed(what: { until: string }): void;
  /** They hold what can't be used; the last one that could is shown on. */
  certificateNotTaken(what: { problems: readonly string[] }): void;
  /** `wokenMs` is how long ago the message was stored that ended its rest; absent where the wait did not rest for one. */
  waitEnded(what: {
    mailboxId: string;
    outcome: WaitOutcome;
    waitedMs: number;
    wokenMs: number | undefined;
  }): void;
  /**
   * Who was turned away or cut off at the HTTP port. Once in a minute for each code and network, or for each code where the
   * network does not matter, because whoever floods comes again at once.
   */
  httpRefused(what: { code: string; peer: string }): void;
  /** A proxy that we trust wrote no address where its client's belongs. Once in a minute for each proxy. */
  httpClientUnnamed(what: { proxy: string }): void;
  requestServed(what: {
    requestId: string;
    method: string;
    route: string;
    status: number;
    tookMs: number;
  }): void;
  indexRebuilt(what: { mailboxes: number; messages: number; tookMs: number }): void;
  /** A bug or an outage: whole, with the id that its victim was shown. */
  unforeseen(what: { where: string; requestId?: string; error: unknown }): void;
}

/** `left`: the caller did. `refused`: as when the mailbox was revoked meanwhile. `failed`: a bug or an outage. */
export type WaitOutcome = "received" | "timed_out" | "left" | "refused" | "failed";

/** How long what happens all the time took: too often for a line in the log each. Called on hot paths. */
export interface Meter {
  /** A message was taken apart, its wait for a thread included; `gave_up`: not within its bounds of time and memory. */
  parsed(how: "parsed" | "malformed" | "gave_up", tookMs: number): void;
  /** An attachment was read by a thread; its mailbox's turn is not counted. */
  attachmentRead(form: "bytes" | "text", tookMs: number): void;
  /** A change is in the database: what waited before it, and the sync where there is one, included. */
  written(database: "ledger" | "index", tookMs: number): void;
}

export const UNMETERED: Meter = { parsed() {}, attachmentRead() {}, written() {} };

/** Everything core may touch. A function takes `Uses<…>` of it, so that its signature is the list of its effects. */
export interface Deps {
  readonly settings: CoreSettings;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
  readonly mailboxes: Mailboxes;
  readonly proofs: Proofs;
  readonly guesses: Guesses;
  readonly outages: Outages;
  readonly tokens: Tokens;
  readonly labels: Labels;
  readonly messages: Messages;
  readonly maildirs: Maildirs;
  readonly folders: Folders;
  /** What waits with a cursor hand out, by mailbox and message. */
  readonly handouts: SharedWork<string, Message>;
  readonly firstLooks: Turns<MailboxId>;
  readonly searches: Turns<MailboxId>;
  /** What reads many messages of a mailbox at once, so that others have their turn between two of them. */
  readonly pages: Turns<MailboxId>;
  readonly incoming: Incoming;
  readonly deliveries: Deliveries;
  readonly arrivals: Arrivals;
  readonly commits: Commits;
  readonly sequences: Sequences;
  readonly adoptions: Adoptions;
  readonly mime: MimeWorkers;
  readonly attachments: Attachments;
  readonly payments: Payments;
  /** Absent where nobody pays. */
  readonly checkouts: Checkouts | undefined;
  readonly checkoutRows: CheckoutRows;
  readonly enrollments: Enrollments;
  readonly imapPasswords: ImapPasswords;
  readonly imports: Imports;
  readonly notifier: Notifier;
  /** Absent where nobody is asked who sent a message. */
  readonly senderCheck: SenderCheck | undefined;
  /** Absent where no mail program gets in. */
  readonly mailSessions?: MailSessions | undefined;
  readonly noticeRows: NoticeRows;
  readonly lapses: Lapses;
  readonly notices: Notices;
}

export type Uses<Names extends keyof Deps> = Pick<Deps, Names>;
