import { randomBytes } from "node:crypto";
import type { Address } from "./address.ts";
import type { Committed } from "./committer.ts";
import { type CopyOutcome, type Delivery, outcomeOfFailed, outcomeOfStored } from "./delivery.ts";
import type { Uses } from "./deps.ts";
import { RECEIVED_LINES_MAX, SMALL_MESSAGE_BYTES } from "./limits.ts";
import type { MailboxId, MailboxRef } from "./mailboxes/mailbox.ts";
import { type Authentication, type MessageId, type ParsedMessage, UNCHECKED } from "./message.ts";
import { headerOf, withEmptyHeader } from "./mime/missing-header.ts";
import { digestOf, ownHeaders } from "./own-headers.ts";
import { storageLeft } from "./quota.ts";
import { Refusal } from "./refusal.ts";
import { resultsLines, withoutResults } from "./sender/authentication-results.ts";
import {
  authenticationFor,
  isToBeRejected,
  type SenderCheck,
  type SenderVerdict,
  withSenderWarning,
} from "./sender/sender-check.ts";
import type { CoreSettings } from "./settings.ts";
import { type MailSizes, mailSizes, sumOfSizes } from "./store/maildir/mail-file.ts";

/** A mailbox of ours, accepted at RCPT. */
export interface Recipient {
  readonly mailboxId: MailboxId;
  /** The mailbox's own address: where its Maildir is. */
  readonly address: Address;
  /** Bytes that its quota had left at RCPT. */
  readonly roomBytes: number;
  /** As the sender wrote it, plus-tag and all. */
  readonly givenAddress: string;
}

/** The SMTP client, for `Received` (RFC 5321 §4.4) and the log of deliveries. */
export interface Peer {
  readonly address: string;
  /** The name it gave in HELO or EHLO. */
  readonly heloName: string;
  /** RFC 3848: ESMTP, ESMTPS, UTF8SMTP, … */
  readonly protocol: string;
  /** `TLSv1.3 TLS_AES_256_GCM_SHA384`, absent without TLS. */
  readonly tls: string | undefined;
}

export interface IncomingMail {
  /** Envelope sender, empty for the null sender. */
  readonly from: string;
  readonly recipients: readonly Recipient[];
  readonly peer: Peer;
  /** The message as it came, dots unstuffed, nothing added. */
  readonly bytes: Buffer;
}

export interface Received {
  /** One for each mailbox. */
  readonly messages: readonly {
    readonly mailboxId: MailboxId;
    readonly messageId: MessageId;
    readonly isDuplicate: boolean;
  }[];
}

type Storing = Uses<"mailboxes" | "maildirs" | "indexer" | "committer" | "clock" | "settings">;
type Receiving = Storing & Uses<"quotaReservations" | "deliveries" | "messages" | "mime" | "log" | "outages">;

/** A message on its way to its recipients' mailboxes. */
interface Begun {
  readonly mail: IncomingMail;
  /** The bytes to store, in order: all but the header fields that only we may write. */
  readonly pieces: readonly Buffer[];
  /** Of these bytes: counted once, however many recipients there are. */
  readonly sizes: MailSizes;
  readonly startedMs: number;
}

/** The same, with what was found out about it. */
interface Taken extends Begun {
  readonly receivedAt: Date;
  readonly parsing: Promise<ParsedMessage>;
  /** Absent if the sender is not checked. */
  readonly sender: { readonly verdict: SenderVerdict; readonly authentication: Authentication } | undefined;
}

/**
 * Writes the file, inserts the row, notifies the waits, and returns (docs/flow.md). The 250 that follows is a promise.
 * `inTurn` limits how many messages are stored at once. The sender check runs outside it, so that waiting for the DNS
 * holds up no other message. Refuses: message_too_large, mail_loop, dmarc_failed, mailbox_full, busy, and as `inTurn`
 * does.
 */
export async function receive(
  deps: Receiving & Uses<"senderCheck">,
  given: IncomingMail,
  inTurn: <Result>(storing: () => Promise<Result>) => Promise<Result>,
): Promise<Received> {
  refuseBad(deps.settings, given);
  const mail = { ...given, bytes: withEmptyHeader(given.bytes) };
  const startedMs = deps.clock.monotonicMs();
  const pieces = withoutResults(mail.bytes);
  const begun: Begun = { mail, pieces, sizes: mailSizes(...pieces), startedMs };
  const { senderCheck } = deps;
  const checked = senderCheck?.appliesTo(mail.peer) ? await takeChecked(deps, senderCheck, begun) : undefined;
  return await inTurn(() => storeForAll(deps, checked ?? takeUnchecked(deps, begun)));
}

/** Starts the parsing and does not await it, so that the file is written meanwhile. */
function takeUnchecked(deps: Receiving, begun: Begun): Taken {
  const receivedAt = deps.clock.now();
  const parsing = deps.mime.parse(begun.mail.bytes, receivedAt);
  return { ...begun, receivedAt, parsing, sender: undefined };
}

/** Checks the sender before anything is written. Refuses: dmarc_failed. */
async function takeChecked(deps: Receiving, senderCheck: SenderCheck, begun: Begun): Promise<Taken> {
  const { bytes, from: envelopeFrom, peer } = begun.mail;
  const receivedAt = deps.clock.now();
  const [parsed, verdict] = await Promise.all([
    deps.mime.parse(bytes, receivedAt),
    senderCheck.check({ bytes, envelopeFrom, peer }),
  ]);
  const authentication = authenticationFor(verdict, parsed.from);
  refuseForged(deps.settings, verdict, authentication);
  const parsing = Promise.resolve(withSenderWarning(parsed, authentication));
  return { ...begun, receivedAt, parsing, sender: { verdict, authentication } };
}

async function storeForAll(deps: Receiving, taken: Taken): Promise<Received> {
  const { mail, startedMs } = taken;
  using _room = await takeRoom(deps, mail);
  const recipients = onePerMailbox(mail.recipients);
  // Wait for all, not for the first failure: room and turn must be held as long as a copy is being stored.
  const ended = await Promise.allSettled(recipients.map((recipient) => storeFor(deps, taken, recipient)));
  const stored = ended.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  for (const { recipient, committed } of stored) {
    const what = { mailboxId: recipient.mailboxId, messageId: committed.messageId };
    if (committed.isDuplicate) deps.log.messageDuplicate(what);
    else {
      const totalMs = deps.clock.monotonicMs() - startedMs;
      deps.log.messageReceived({ ...what, sizeBytes: mail.bytes.length, totalMs });
    }
  }
  const failed = recipients.flatMap((recipient, at) => {
    const one = ended[at];
    return one?.status === "rejected" ? { recipient, error: one.reason as unknown } : [];
  });
  // The sender is told no and tries again. The copies that were stored are recognised as duplicates then.
  if (recipients.length === 1) for (const { error } of failed) throw error;
  deps.deliveries.note(
    stored.map(({ recipient, committed }) => ({
      mailboxId: recipient.mailboxId,
      delivery: deliveryOf(deps, taken, recipient, outcomeOfStored(committed, failed.length > 0)),
    })),
  );
  if (failed.length > 0) return await refuseSome(deps, taken, failed);
  return {
    messages: stored.map(({ recipient, committed }) => ({ mailboxId: recipient.mailboxId, ...committed })),
  };
}

interface Failed {
  readonly recipient: Recipient;
  readonly error: unknown;
}

/**
 * Notes for each failed recipient why it has no copy, then refuses. DATA has one reply for all recipients, so it is a
 * temporary failure. Only the first error is logged, as mostly all fail for one reason. Refuses: busy.
 */
async function refuseSome(deps: Receiving, taken: Taken, failed: readonly Failed[]): Promise<never> {
  const told = failed.map(({ recipient, error }) => ({ recipient, error: deps.outages.told(error) }));
  const unforeseen = told.find(({ error }) => !(error instanceof Refusal));
  if (unforeseen) deps.log.unforeseen({ where: "storing one recipient's copy", error: unforeseen.error });
  const noting = told.map(async ({ recipient, error }) => {
    // Nothing is kept for a deleted mailbox.
    if (!(await deps.mailboxes.findById(recipient.mailboxId))) return;
    const delivery = deliveryOf(deps, taken, recipient, outcomeOfFailed(error));
    deps.deliveries.note([{ mailboxId: recipient.mailboxId, delivery }]);
  });
  // The sender gets its reply even if it could not be noted.
  await Promise.allSettled(noting);
  throw new Refusal("busy", "Not all of the recipients could get the message.", { isNoted: true });
}

/** A mailbox named by several of its addresses gets the message once, as the first of them. */
function onePerMailbox(recipients: readonly Recipient[]): readonly Recipient[] {
  const seen = new Set<MailboxId>();
  return recipients.filter(({ mailboxId }) => !seen.has(mailboxId) && seen.add(mailboxId));
}

async function storeFor(
  deps: Storing,
  taken: Taken,
  recipient: Recipient,
): Promise<{ recipient: Recipient; committed: Committed }> {
  const mailbox: MailboxRef = { id: recipient.mailboxId, address: recipient.address };
  try {
    // First index what a crash left, or the sender's second try would become a second message.
    await deps.indexer.ready(mailbox);
    return { recipient, committed: await store(deps, mailbox, taken, recipient) };
  } catch (error) {
    // Deleted since RCPT. When the sender tries again, RCPT refuses this recipient alone; the others have the message.
    if (!(await deps.mailboxes.findById(mailbox.id))) {
      throw new Refusal("busy", "A mailbox was deleted while its message came.");
    }
    // A folder of the mailbox is missing. The sender's next try checks the folders again.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") deps.indexer.forget(mailbox.id);
    throw error;
  }
}

async function store(
  deps: Storing,
  mailbox: MailboxRef,
  { mail, pieces, sizes, parsing, receivedAt, sender }: Taken,
  recipient: Recipient,
): Promise<Committed> {
  const { mailDomain } = deps.settings;
  const envelope = { from: mail.from, givenAddress: recipient.givenAddress };
  const id = randomBytes(9).toString("base64url");
  const results = sender && resultsLines(mailDomain, sender.verdict, sender.authentication);
  const headers = ownHeaders(envelope, mail.peer, { at: receivedAt, by: mailDomain, id }, results);
  const path = await deps.maildirs.spool(mailbox.address, [headers, ...pieces]);
  const parsed = await parsing;
  const committing = deps.committer.commit({
    mailbox,
    source: { kind: "spooled", path },
    parsed,
    authentication: sender?.authentication ?? UNCHECKED,
    receivedAt,
    sizes: sumOfSizes(mailSizes(headers), sizes),
    digest: digestOf(envelope, pieces, parsed.messageIdHeader),
    givenAddress: recipient.givenAddress,
    labels: [],
  });
  return await committing.catch(async (error: unknown) => {
    await deps.maildirs.discard(path);
    throw error;
  });
}

function refuseBad({ messageBytesMax }: CoreSettings, { bytes }: IncomingMail): void {
  if (bytes.length > messageBytesMax) {
    throw new Refusal("message_too_large", "The message is larger than this server takes.");
  }
  const hops = headerOf(bytes).match(/^received:/gim)?.length ?? 0;
  if (hops > RECEIVED_LINES_MAX)
    throw new Refusal("mail_loop", "The message has passed through too many servers.");
}

/** Applies the operator's setting for mail that fails DMARC. The refusal carries the result. Refuses: dmarc_failed. */
function refuseForged(
  { dmarcReject }: CoreSettings,
  verdict: SenderVerdict,
  authentication: Authentication,
): void {
  if (dmarcReject !== "refuse" || !isToBeRejected(verdict)) return;
  throw new Refusal("dmarc_failed", "The sender's domain asks to refuse what is not proven to be from it.", {
    authentication,
  });
}

/**
 * Refuses when no recipient has room. If one has, the others may exceed their quota by this message: DATA has one reply
 * for all, and it must not lose anybody's mail. Refuses: mailbox_full.
 */
async function takeRoom(
  deps: Uses<"quotaReservations" | "indexer" | "maildirs" | "messages" | "settings">,
  { recipients, bytes }: IncomingMail,
): Promise<Disposable | undefined> {
  for (const { mailboxId: id, address, roomBytes } of recipients) {
    // For a small message the room at RCPT is enough: all those in flight exceed the quota by a few megabytes at most.
    if (bytes.length <= Math.min(roomBytes, SMALL_MESSAGE_BYTES)) return undefined;
    const room = await deps.quotaReservations.reserve(id, bytes.length, () =>
      storageLeft(deps, { id, address }),
    );
    if (room) return room;
  }
  const hadRoom = recipients.some(({ roomBytes }) => bytes.length <= roomBytes);
  throw new Refusal("mailbox_full", "The mailbox has no room for this message.", { hadRoom });
}

function deliveryOf(
  deps: Uses<"clock">,
  { mail, sender }: Taken,
  recipient: Recipient,
  copy: CopyOutcome,
): Delivery {
  return {
    ...copy,
    at: deps.clock.now(),
    peerAddress: mail.peer.address,
    heloName: mail.peer.heloName,
    tls: mail.peer.tls,
    sizeBytes: mail.bytes.length,
    envelopeFrom: mail.from,
    givenAddress: recipient.givenAddress,
    authentication: sender?.authentication,
  };
}
