/** MAIL, RCPT and DATA: core decides, this translates. */
import { domainToASCII } from "node:url";
import {
  type Core,
  clientSiteOf,
  type FailedAttempt,
  type Log,
  type Peer,
  type Received,
  type Recipient,
  Refusal,
  type RefusalCode,
} from "../../core/index.ts";
import type { Client } from "../network.ts";
import type { SmtpBounds } from "./bounds.ts";
import { hasFalseEnd } from "./command-stream.ts";
import { FalseEnd, type MessageMemory, readMessage, SenderLeft } from "./data.ts";
import type { SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from "./library.ts";
import { requireKnownParameters, UnknownParameter } from "./parameters.ts";
import type { Rates } from "./rates.ts";
import {
  codesOf,
  errorOf,
  isUnforeseen,
  lastWordTo,
  replyFor,
  type SmtpReply,
  type Stage,
  TAKEN,
} from "./reply.ts";
import { BadSender, requireSenderPath } from "./sender-path.ts";
import { type Tarpit, tarpitMs } from "./tarpit.ts";

/** What turning a session into deliveries needs. */
export interface TransactionDeps {
  readonly core: Pick<Core, "settings" | "acceptRecipient" | "receive" | "noteFailedDelivery">;
  readonly log: Log;
  readonly bounds: SmtpBounds;
  readonly memory: MessageMemory;
  readonly rates: Rates;
  readonly tarpit: Tarpit;
  readonly sessionStates: WeakMap<SMTPServerSession, SessionState>;
  /** Core's answer to each RCPT. The keys die with their envelope: at RSET, EHLO, STARTTLS and after DATA. */
  readonly recipients: WeakMap<SMTPServerAddress, Recipient>;
}

/** What we know of a session in addition to the library. */
interface SessionState {
  /** The client, for counts by network. */
  readonly client: Client;
  /** Such as `TLSv1.3 TLS_AES_256_GCM_SHA384`, once encrypted. */
  tls: string | undefined;
  refusedRecipients: number;
  /** The client has ended its side, or is gone. */
  isEnded: boolean;
}

export function beginSession(
  { sessionStates }: TransactionDeps,
  session: SMTPServerSession,
  client: Client,
): void {
  sessionStates.set(session, { client, tls: undefined, refusedRecipients: 0, isEnded: false });
}

export function sessionStateOf({ sessionStates }: TransactionDeps, session: SMTPServerSession): SessionState {
  const state = sessionStates.get(session);
  if (!state) throw new Error("A session was not seen to begin.");
  return state;
}

/** Refuses a sender that sends too much, or asks for what we do not do, before it sends anything. Null: go on. */
export function acceptSender(
  deps: TransactionDeps,
  address: SMTPServerAddress,
  session: SMTPServerSession,
): Error | null {
  try {
    requireSenderPath(address.address);
    requireKnownParameters(address, "sender");
    const begun = deps.rates.count(sessionStateOf(deps, session).client, "messages");
    if (begun <= deps.bounds.messagesPerMinuteMax) return null;
    throw new Refusal("rate_limited", "One network has sent too many messages in a minute.");
  } catch (error) {
    logRefusal(deps.log, "sender", error, session.remoteAddress);
    return errorOf(replyFor(error, "sender"));
  }
}

/** Rejects with an error that the library turns into a reply. */
export async function acceptRecipient(
  deps: TransactionDeps,
  address: SMTPServerAddress,
  session: SMTPServerSession,
): Promise<void> {
  const givenAddress = withAsciiDomain(address.address);
  const declaredBytes = declaredBytesOf(session);
  try {
    requireKnownParameters(address, "recipient");
    if (session.envelope.rcptTo.length >= deps.bounds.recipientsMax) {
      throw new Refusal("too_many_recipients", "The transaction has as many recipients as are accepted.");
    }
    deps.recipients.set(address, await deps.core.acceptRecipient(givenAddress, declaredBytes));
  } catch (error) {
    const reply = await refuse(deps, session, "recipient", error, [givenAddress], declaredBytes);
    // The recipients before it must still get the message, however many more are named.
    if (error instanceof Refusal && error.code === "too_many_recipients") throw errorOf(reply);
    const state = sessionStateOf(deps, session);
    state.refusedRecipients += 1;
    const isWithin = state.refusedRecipients <= deps.bounds.refusedRecipientsMax;
    const mayGoOn = isWithin && (await delayGuess(deps, session, error));
    throw errorOf(mayGoOn ? reply : TOO_MANY_REFUSED);
  }
}

const TOO_MANY_REFUSED: SmtpReply = { code: 421, enhanced: "4.7.0", text: "Too many refused recipients" };

/** A client that has ended its side, or broken off, does not wait for the answer to a guess. */
export function endDelay(deps: TransactionDeps, session: SMTPServerSession): void {
  sessionStateOf(deps, session).isEnded = true;
  deps.tarpit.release(session);
}

/**
 * Delays a client that guesses, longer with each guess. False if it has guessed enough or ended its side, or if too
 * many clients wait already.
 */
async function delayGuess(
  deps: TransactionDeps,
  session: SMTPServerSession,
  error: unknown,
): Promise<boolean> {
  const isGuess = error instanceof Refusal && GUESSES.has(error.code);
  if (!isGuess) return true;
  const state = sessionStateOf(deps, session);
  const refusals = deps.rates.count(state.client, "refusals");
  if (refusals > deps.bounds.refusalsPerMinuteMax) return false;
  const heldMs = tarpitMs(refusals, deps.bounds.refusalsUndelayedMax);
  if (heldMs === 0) return true;
  return !state.isEnded && (await deps.tarpit.hold(session, heldMs)) && !state.isEnded;
}

/** Refusals that tell a sender that an address is wrong. The others are about mailboxes that it knew. */
const GUESSES: ReadonlySet<RefusalCode> = new Set(["recipient_unknown", "relay_denied"]);

/** Reads the message and passes it to core. The 250 follows only after core has returned: it is a promise. */
export async function acceptMessage(
  deps: TransactionDeps,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> {
  const recipients = takeRecipients(deps, session);
  const from = senderOf(session);
  const peer = peerOf(deps, session);
  const { client } = sessionStateOf(deps, session);
  const isExempt = deps.bounds.isLoopbackExempt && client.isLoopback;
  using reservation = deps.memory.reserve(isExempt ? undefined : clientSiteOf(client.network));
  try {
    const bytes = await readMessage(stream, deps.core.settings.messageBytesMax, reservation);
    // Only now, because what follows a false end is still part of the message, and the reply comes after its real end.
    if (hasFalseEnd(stream)) throw new FalseEnd("A lone dot stands beside a bare CR or LF.");
    return acceptedText(await deps.core.receive({ from, recipients, peer, bytes }));
  } catch (error) {
    const given = recipients.map(({ givenAddress }) => givenAddress);
    throw errorOf(await refuse(deps, session, "message", error, given, stream.byteLength));
  }
}

/** The accepted recipients that have no message yet. Forgets them. */
function takeRecipients(
  { recipients }: TransactionDeps,
  { envelope }: SMTPServerSession,
): readonly Recipient[] {
  return envelope.rcptTo.flatMap((address) => {
    const taken = recipients.get(address);
    recipients.delete(address);
    return taken ?? [];
  });
}

/**
 * Records for `explain_delivery` that a sender's recipient was accepted, but no message came: another recipient was
 * refused, its message was stopped on its side, or it only wanted to know whether the address exists.
 */
export async function noteLeft(deps: TransactionDeps, session: SMTPServerSession): Promise<void> {
  const taken = takeRecipients(deps, session);
  if (taken.length === 0) return;
  const given = taken.map(({ givenAddress }) => givenAddress);
  await note(deps, session, { outcome: "left", reply: lastWordTo(session) ?? TAKEN }, given);
}

/** The id is for comparing the sender's log with ours. It gives access to nothing. */
function acceptedText({ messages }: Received): string {
  const [only, ...others] = messages;
  return only !== undefined && others.length === 0
    ? `${only.messageId} accepted`
    : `Accepted for ${messages.length} mailboxes`;
}

/** Logs a refusal and records it for `explain_delivery`. Returns the reply to the sender. */
async function refuse(
  deps: TransactionDeps,
  session: SMTPServerSession,
  stage: Stage,
  error: unknown,
  givenAddresses: readonly string[],
  sizeBytes: number | undefined,
): Promise<SmtpReply> {
  const peer = peerOf(deps, session);
  // If we cut the message off, that is why the sender left.
  const lastWord = error instanceof SenderLeft ? lastWordTo(session) : undefined;
  const reply = lastWord ?? replyFor(error, stage);
  if (lastWord) deps.log.smtpSessionFailed({ peer: peer.address, reason: "cut off during DATA" });
  else logRefusal(deps.log, stage, error, peer.address);
  const { authentication, isNoted = false } = error instanceof Refusal ? error.detail : {};
  if (!isNoted)
    await note(deps, session, { outcome: "refused", reply, sizeBytes, authentication }, givenAddresses);
  return reply;
}

interface AttemptOutcome extends Partial<Pick<FailedAttempt, "sizeBytes" | "authentication">> {
  readonly outcome: FailedAttempt["outcome"];
  readonly reply: SmtpReply;
}

/** Never rejects: the sender gets its reply even if we can't record it. */
async function note(
  deps: TransactionDeps,
  session: SMTPServerSession,
  { outcome, reply, sizeBytes, authentication }: AttemptOutcome,
  givenAddresses: readonly string[],
): Promise<void> {
  const [from, peer] = [senderOf(session), peerOf(deps, session)];
  const attempt = {
    outcome,
    from,
    peer,
    reply: codesOf(reply),
    reason: reply.text,
    sizeBytes,
    authentication,
  };
  for (const givenAddress of givenAddresses)
    await deps.core
      .noteFailedDelivery({ ...attempt, givenAddress })
      .catch((cause: unknown) => deps.log.unforeseen({ where: "smtp", error: cause }));
}

function logRefusal(log: Log, stage: Stage, error: unknown, peer: string): void {
  const code = logCodeOf(error);
  if (isUnforeseen(error)) log.unforeseen({ where: "smtp", error });
  if (error instanceof SenderLeft) log.smtpSessionFailed({ peer, reason: "left during DATA" });
  else if (stage === "sender") log.senderRefused({ code, peer });
  else if (stage === "recipient") log.recipientRefused({ code, peer });
  else log.dataRefused({ code, peer });
}

function logCodeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (error instanceof FalseEnd) return "false_end_of_data";
  if (error instanceof BadSender) return "bad_sender";
  return error instanceof UnknownParameter ? "unknown_parameter" : "unforeseen";
}

/** SIZE (RFC 1870 §6). smtp-server has already refused what is not a number. */
function declaredBytesOf(session: SMTPServerSession): number | undefined {
  const sender = session.envelope.mailFrom;
  const size = sender !== false && sender.args !== false ? sender.args.SIZE : undefined;
  return typeof size === "string" ? Number(size) : undefined;
}

/** Empty for the null sender (RFC 5321 §4.5.5). */
function senderOf({ envelope }: SMTPServerSession): string {
  return envelope.mailFrom === false ? "" : withAsciiDomain(envelope.mailFrom.address);
}

/** smtp-server always decodes a domain to Unicode. Core compares and stores the ASCII form. */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  if (at === -1 || /^[\x21-\x7e]*$/.test(domain)) return address;
  return `${address.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

function peerOf(deps: TransactionDeps, session: SMTPServerSession): Peer {
  return {
    address: session.remoteAddress,
    heloName: session.hostNameAppearsAs || "",
    protocol: protocolOf(session),
    tls: sessionStateOf(deps, session).tls,
  };
}

/** The keywords of RFC 3848, or of RFC 6531 §4.3 if SMTPUTF8 was asked for. */
function protocolOf(session: SMTPServerSession): string {
  if (session.envelope.smtpUtf8) return session.secure ? "UTF8SMTPS" : "UTF8SMTP";
  if (session.openingCommand !== "EHLO") return "SMTP";
  return session.secure ? "ESMTPS" : "ESMTP";
}
