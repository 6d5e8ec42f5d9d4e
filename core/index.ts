/**
 * The only entry point to core: what MCP, REST, SMTP and the commands may call. Every method reports an expected "no"
 * as a `Refusal`, with the codes that its comment names. Anything else that it throws is a bug or an outage.
 */

import type { AttachmentRead } from "./attachments/attachment-workers.ts";
import type { DeliveriesAsked, FailedAttempt, NotedDelivery } from "./delivery.ts";
import type { Clock, Log, MailSessions, Meter } from "./deps.ts";
import type { EnrollmentId, EnrollmentKey, EnrollmentOrder, EnrollmentUse } from "./mailboxes/enrollment.ts";
import type {
  Claim,
  Claimed,
  ImapAccess,
  Mailbox,
  MailboxId,
  MailboxState,
  MailboxStatus,
  Proof,
  Renewal,
} from "./mailboxes/mailbox.ts";
import type { ImportedMailservice, MailserviceImport } from "./mailboxes/mailservice-import.ts";
import type { Challenge } from "./mailboxes/proof.ts";
import type {
  AttachmentContent,
  ListRequest,
  Message,
  MessageId,
  MessageMarks,
  MessagePage,
  MessageSummary,
  SearchAsked,
  SearchPage,
  Thread,
  ThreadAsked,
  ThreadId,
} from "./message.ts";
import type { MimeWorkers } from "./mime/mime-workers.ts";
import type { PageAfter, PageBefore } from "./pagination.ts";
import type { PaymentStatus } from "./payments/account.ts";
import type { Notifier } from "./payments/notice.ts";
import type {
  Applied,
  ListedPayment,
  PaymentsAsked,
  Reconciled,
  SettledSession,
} from "./payments/payment.ts";
import type { PaymentEvent, PaymentProvider } from "./payments/payment-provider.ts";
import type { IncomingMail, Received, Recipient } from "./receive.ts";
import type { SenderCheck } from "./sender/sender-check.ts";
import type { CoreSettings } from "./settings.ts";
import type { Wait, Waited, Waiting } from "./wait.ts";

export { type BackedUp, backUp } from "./backup.ts";
export { clientNetworkOf, clientSiteOf } from "./client-network.ts";
export { cursorFor, parseCursor } from "./cursor.ts";
export type { FailedAttempt } from "./delivery.ts";
export type { Clock, Log, MailSessions, Meter, Timer } from "./deps.ts";
export * from "./limits.ts";
export type * from "./mailboxes/enrollment.ts";
export type * from "./mailboxes/mailbox.ts";
export { MAILBOX_STATES } from "./mailboxes/mailbox.ts";
export type * from "./mailboxes/mailservice-import.ts";
export { challengeStart } from "./mailboxes/proof.ts";
export { memoryBytes } from "./memory.ts";
export type * from "./message.ts";
export { LINK_KINDS } from "./message.ts";
export { MinuteCounts } from "./minute-counts.ts";
export { openCore } from "./open.ts";
export { logNotifier } from "./payments/log-notifier.ts";
export type * from "./payments/notice.ts";
export { NOTICE_KINDS } from "./payments/notice.ts";
export type * from "./payments/payment.ts";
export type * from "./payments/payment-provider.ts";
export { priceText } from "./payments/price.ts";
export { messagesOfQuota } from "./quota.ts";
export type * from "./receive.ts";
export { REFUSAL_CODES, Refusal, type RefusalCode } from "./refusal.ts";
export { unlessAborted } from "./scheduling/unless-aborted.ts";
export type * from "./sender/sender-check.ts";
export { bareUrl, baseTextOf, isLoopbackHost, probeAnswer } from "./service-address.ts";
export type { CoreSettings } from "./settings.ts";
export { Undo } from "./store/undo.ts";
export type { Wait, Waited } from "./wait.ts";
export { startSealed, type ThreadEvents, threadFile } from "./workers/sealed-thread.ts";

export interface Core {
  readonly settings: CoreSettings;
  /** The time by core's clock. */
  now(): Date;

  /** A challenge for this key, valid for 30 s and once. Nothing is stored. Refuses: bad_key. */
  newChallenge(publicKey: string): Challenge;
  /**
   * Returns the mailbox of this key, the same one again or a new one, with its payment link. A payment provider that is
   * down fails no claim. Refuses: bad_key, proof_failed, challenge_expired, rate_limited, mailbox_revoked, bad_request
   * (billing address missing or malformed), enrollment_key_refused, enrollment_key_exhausted.
   */
  claimMailbox(claim: Claim): Promise<Claimed>;
  /** Mints a token, and returns IMAP access too. Refuses as claimMailbox does, and: mailbox_not_found, mailbox_unpaid, mailbox_expired. */
  resolveAccess(proof: Proof, peerAddress?: string): Promise<{ access: ImapAccess; accessToken: string }>;
  /** The mailbox of a proven key, in any state. Creates no mailbox and no token. Refuses as claimMailbox does, and: mailbox_not_found. */
  mailboxOfProof(proof: Proof, peerAddress?: string): Promise<Mailbox>;
  /** The mailbox of a token, in any state. Refuses: unauthenticated, rate_limited. */
  authenticate(accessToken: string, peerAddress?: string): Promise<Mailbox>;
  /**
   * Runs `check` on a credential that core does not know, such as the operator's. If `check` refuses it with
   * unauthenticated, it counts as a wrong guess of this client. Refuses: rate_limited, and as `check` does.
   */
  guard<Proven>(
    peerAddress: string | undefined,
    token: string | undefined,
    check: () => Promise<Proven>,
  ): Promise<Proven>;

  /** Whether a payment provider is configured. Without one, a mailbox still ends if its operator gives it an end. */
  readonly takesPayments: boolean;
  /** A payment link for another month, as from a claim. `billingEmail` changes the payer. Refuses: bad_request, mailbox_revoked. */
  renewMailbox(mailbox: Mailbox, billingEmail?: string): Promise<Renewal>;
  /**
   * Applies a provider's signed event, once, however often it arrives. Its changes are durable when this returns. Never
   * refuses what a provider may send.
   */
  applyPaymentEvent(event: PaymentEvent): Promise<Applied>;
  /** Asks the provider about one of our sessions, and applies the answer. Refuses: not_found, busy (the provider is down). */
  settleSession(session: string): Promise<SettledSession>;

  /** Refuses: busy, while the index of this mailbox is being rebuilt; so does everything that reads or changes its messages. */
  mailboxStatus(mailbox: Mailbox): Promise<MailboxStatus>;
  /** The last sequence number given: everything that has arrived so far. */
  lastSequence(mailbox: Mailbox): Promise<number>;
  /** Refuses: mailbox_unpaid, mailbox_expired, mailbox_revoked; so do all methods below that take a mailbox. */
  imapAccess(mailbox: Mailbox): Promise<ImapAccess>;

  /** Accepts the recipient of one RCPT command. `declaredBytes` is the SIZE of MAIL (RFC 1870). Refuses: recipient_unknown, relay_denied, mailbox_unpaid, mailbox_expired, mailbox_revoked, mailbox_full. */
  acceptRecipient(givenAddress: string, declaredBytes: number | undefined): Promise<Recipient>;
  /** Stores a message. When it returns, file and row are durable and the waits are notified. Refuses: message_too_large, mailbox_full, mail_loop, dmarc_failed, stopping. */
  receive(mail: IncomingMail): Promise<Received>;
  /** Records a refusal at the SMTP port for `explain_delivery`. Does nothing for an address that is not ours. */
  noteFailedDelivery(attempt: FailedAttempt): Promise<void>;

  /**
   * Resolves with a matching message, which is then seen and handed out unless it is peeked at, or as timed out. Without
   * a cursor it is the newest match, with one the oldest after it. Refuses: too_many_waits, bad_cursor, busy.
   */
  waitForEmail(mailbox: Mailbox, wait: Wait, waiting: Waiting): Promise<Waited>;
  /**
   * Yields every message after that sequence number, oldest first, then each new one, until the signal aborts. It
   * watches from the call on, so the caller has to read it. Refuses: too_many_waits.
   */
  followMailbox(mailbox: Mailbox, afterSequence: number, signal: AbortSignal): AsyncIterable<MessageSummary>;

  /** Newest first. Refuses: bad_cursor, busy. */
  listMessages(mailbox: Mailbox, request: ListRequest): Promise<MessagePage>;
  /** Newest first. Every word of the query must occur, and what is in quotes together. Refuses: busy. */
  searchMessages(mailbox: Mailbox, search: SearchAsked): Promise<SearchPage>;
  /** Does not mark the message as seen. Refuses: message_not_found. */
  readMessage(mailbox: Mailbox, id: MessageId): Promise<Message>;
  /** The IMAP UID of each message if Dovecot has given it one, else its sequence number. */
  uidsOf(
    mailbox: Mailbox,
    messages: readonly Pick<Message, "id" | "sequence">[],
  ): Promise<ReadonlyMap<MessageId, number>>;
  /** The texts of the messages, without those that are gone. */
  textsOf(mailbox: Mailbox, ids: readonly MessageId[]): Promise<ReadonlyMap<MessageId, string>>;
  /** The message with this IMAP UID; if there is none, the one with this sequence number. Refuses: message_not_found. */
  readMessageByUid(mailbox: Mailbox, uid: number): Promise<Message>;
  /** The bytes as stored in the Maildir, our own header fields first. Refuses: message_not_found. */
  readRaw(mailbox: Mailbox, id: MessageId): Promise<Buffer>;
  /** Oldest first. A page has the newest messages before that sequence number, fewer if they are long. Refuses: thread_not_found. */
  readThread(mailbox: Mailbox, id: ThreadId, page?: ThreadAsked): Promise<Thread>;
  /** Refuses: message_not_found, attachment_not_found, busy. */
  readAttachment(mailbox: Mailbox, id: MessageId, index: number): Promise<AttachmentContent>;
  /**
   * The text extracted from an attachment, or with "auto" its bytes if it has no text. What cannot be read within the
   * limits of time and memory is an empty text with a note. Refuses: message_not_found, attachment_not_found, busy.
   */
  readAttachmentText(
    mailbox: Mailbox,
    id: MessageId,
    index: number,
    form: "auto" | "text",
  ): Promise<AttachmentRead>;
  /** Refuses: message_not_found, bad_request. */
  markMessage(mailbox: Mailbox, id: MessageId, marks: MessageMarks): Promise<Message>;
  /** Refuses: message_not_found. */
  deleteMessage(mailbox: Mailbox, id: MessageId): Promise<void>;
  /** Newest first. Refuses: busy. */
  explainDelivery(mailbox: Mailbox, asked: DeliveriesAsked): Promise<readonly NotedDelivery[]>;

  /** For the operator: active until then, or without an end. A past time ends it now. Lifts a revocation. Refuses: mailbox_not_found. */
  extendMailbox(id: MailboxId, until: Date | undefined): Promise<Mailbox>;
  /** For the operator: deletes the mailbox with its mail, tokens and address, and frees its place of an enrollment key. Refuses: mailbox_not_found. */
  deleteMailbox(id: MailboxId): Promise<void>;
  /** For the operator: asks the provider about every unfinished checkout, for at most a minute. Refuses: bad_request on a free service. */
  reconcilePayments(): Promise<Reconciled>;
  /** For the operator: payments, newest first, before that number. */
  listPayments(asked: PaymentsAsked): Promise<readonly ListedPayment[]>;
  /** For the operator. The key itself is in this answer and nowhere else. Refuses: bad_request. */
  createEnrollmentKey(
    order: EnrollmentOrder,
  ): Promise<{ readonly enrollment: EnrollmentKey; readonly key: string }>;
  /** For the operator: enrollment keys after that one, oldest first, including revoked ones. Refuses: bad_cursor. */
  listEnrollmentKeys(page: PageAfter<EnrollmentId>): Promise<readonly EnrollmentKey[]>;
  /** For the operator: ends claims with this key. Its mailboxes stay. Refuses: enrollment_key_not_found. */
  revokeEnrollmentKey(id: EnrollmentId): Promise<EnrollmentKey>;
  /** For the operator: the claims with this key and their outcomes before that number, newest first. Refuses: enrollment_key_not_found. */
  listEnrollmentUses(id: EnrollmentId, page: PageBefore): Promise<readonly EnrollmentUse[]>;

  /** For the operator: revokes the mailbox, and ends its tokens and waits at once. Refuses: mailbox_not_found. */
  revokeMailbox(id: MailboxId): Promise<Mailbox>;
  /** For the operator: ends all tokens of the mailbox. Its key can get a new one. Refuses: mailbox_not_found. */
  endTokensOf(id: MailboxId): Promise<void>;
  /** For the operator: finds a mailbox by id, address or fingerprint. Refuses: mailbox_not_found. */
  findMailbox(name: string): Promise<Mailbox>;
  /** For the operator: mailboxes after that one, in the order of their ids. */
  listMailboxes(page: PageAfter<MailboxId>): Promise<readonly Mailbox[]>;
  /** For the operator: how many mailboxes are in each state, and the messages and bytes in all of them. */
  countMailboxes(): Promise<{
    readonly mailboxes: Readonly<Record<MailboxState, number>>;
    readonly messages: number;
    readonly storageUsedBytes: number;
  }>;
  /** For the operator: up to 100 mailboxes whose Maildir is missing, lacks its anchor or can't be written to. Checks the disk for each. */
  awayMailboxes(): Promise<readonly MailboxId[]>;
  /** For the operator: payments by status, checkouts that may still be paid, and mails to payers not sent yet. */
  countMoney(): Promise<{
    readonly payments: Readonly<Record<PaymentStatus, number>>;
    readonly checkoutsUnfinished: number;
    readonly noticesWaiting: number;
  }>;
  /** For the operator: rebuilds the index from the files. */
  reindex(): Promise<{ readonly mailboxes: number; readonly messages: number }>;
  /**
   * For the operator, on a data folder that no service holds: imports the older service's mailboxes with their mail,
   * keys, ends, passwords and tokens. Can be repeated; it continues where the last one ended. Refuses: not_found,
   * bad_request.
   */
  importMailservice(order: MailserviceImport, signal: AbortSignal): Promise<ImportedMailservice>;
  /** Deletes what is past its retention time. May be late, and may fail: nothing depends on it. */
  tidy(): Promise<void>;
  /** Does what is due: settles checkouts, sends notices, deletes mailboxes long past their end. May be late. */
  settleDue(): Promise<void>;
  /** Throws if the ledger, the index or the mail folder can't be written to. */
  checkHealth(): Promise<void>;
  /** Current numbers, for metrics, the bench and tests of leaks. */
  gauges(): CoreGauges;

  /** Answers every wait as timed out, lets deliveries finish, then closes the stores. Safe to call twice. */
  close(): Promise<void>;
}

interface CoreGauges {
  /** Includes streams of events. */
  readonly waits: number;
  readonly watchedMailboxes: number;
  readonly deliveriesInFlight: number;
  /** How many wait for their turn or for a thread. */
  readonly queues: Readonly<Record<"deliveries" | "commits" | "parses" | "attachments", number>>;
}

export interface CorePorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Absent = durations are not measured. */
  readonly meter?: Meter | undefined;
  /** Absent = the service is free: a claimed mailbox is active without an end. */
  readonly paymentProvider?: PaymentProvider | undefined;
  /** Absent = payment links are logged, and nothing is mailed. */
  readonly notifier?: Notifier | undefined;
  /** Sends no mail. The notices stay in the ledger until a core that sends them. */
  readonly leavesMails?: boolean | undefined;
  /** Absent = senders are not checked. */
  readonly senderCheck?: SenderCheck | undefined;
  /** Absent = there is no IMAP. */
  readonly mailSessions?: MailSessions | undefined;
  /** Closed with the core. Absent = core starts its own threads, which takes a third of a second. */
  readonly mimeWorkers?: MimeWorkers | undefined;
  /** Aborted when the process is to end. While core is being opened, this makes opening refuse with `stopping`. */
  readonly stopping?: AbortSignal | undefined;
}
