import { Refusal, type RefusalCode } from "../../core/index.ts";
import { FalseEnd, SenderLeft } from "./data.ts";
import { UnknownParameter } from "./parameters.ts";
import { BadSender } from "./sender-path.ts";

/** RFC 5321 §4.2 and, for the three numbers with dots, RFC 3463 and RFC 2034. */
export interface SmtpReply {
  readonly code: number;
  readonly enhanced: string;
  /** Ours alone: a reply ends up in strangers' logs and bounces, so it quotes nobody. */
  readonly text: string;
}

/** The moment in a transaction: what is temporary at RCPT can be final once the message is known. */
export type Stage = "sender" | "recipient" | "message";

function reply(code: number, enhanced: string, text: string): SmtpReply {
  return { code, enhanced, text };
}

/** A bug or an outage of ours is temporary: it never bounces somebody's message. */
const UNFORESEEN = reply(451, "4.3.0", "Something went wrong here; try again later");

/** A refusal that no SMTP sender can meet. If one does, that is unforeseen too. */
const NOT_OF_SMTP = UNFORESEEN;

const REPLIES: Record<RefusalCode, SmtpReply> = {
  recipient_unknown: reply(550, "5.1.1", "There is no such mailbox here"),
  relay_denied: reply(550, "5.7.1", "We do not relay: that domain is not ours"),
  mailbox_unpaid: reply(450, "4.2.1", "This mailbox is not paid for; try again later"),
  mailbox_expired: reply(450, "4.2.1", "This mailbox has expired; try again later"),
  mailbox_revoked: reply(550, "5.2.1", "This mailbox is closed"),
  // It was there at RCPT. For now, because the message may have other recipients: whoever tries again is told of it there.
  mailbox_not_found: reply(451, "4.2.1", "This mailbox has just been deleted; try again later"),
  mailbox_full: reply(452, "4.2.2", "This mailbox is full"),
  message_too_large: reply(552, "5.3.4", "The message is larger than we accept"),
  too_many_recipients: reply(452, "4.5.3", "Too many recipients in one transaction"),
  mail_loop: reply(554, "5.4.6", "The message has passed too many servers: a mail loop"),
  dmarc_failed: reply(550, "5.7.1", "The From domain's DMARC policy asks to refuse this message"),
  rate_limited: reply(451, "4.7.1", "Too much at once; try again later"),
  busy: reply(451, "4.4.5", "We are busy; try again later"),
  stopping: reply(421, "4.3.2", "We are stopping; try again soon"),
  bad_request: NOT_OF_SMTP,
  bad_key: NOT_OF_SMTP,
  bad_cursor: NOT_OF_SMTP,
  payload_too_large: NOT_OF_SMTP,
  proof_failed: NOT_OF_SMTP,
  challenge_expired: NOT_OF_SMTP,
  unauthenticated: NOT_OF_SMTP,
  forbidden: NOT_OF_SMTP,
  not_found: NOT_OF_SMTP,
  message_not_found: NOT_OF_SMTP,
  thread_not_found: NOT_OF_SMTP,
  attachment_not_found: NOT_OF_SMTP,
  enrollment_key_refused: NOT_OF_SMTP,
  enrollment_key_exhausted: NOT_OF_SMTP,
  enrollment_key_not_found: NOT_OF_SMTP,
  too_many_waits: NOT_OF_SMTP,
  data_folder_in_use: NOT_OF_SMTP,
  service_unreachable: NOT_OF_SMTP,
};

/** At RCPT another message may fit later; after DATA it is this one that does not fit, and did not at RCPT. */
const FULL_AFTER_DATA = reply(552, "5.2.2", "The message does not fit into this mailbox");

/** RFC 5321 §2.3.8: CR and LF are only ever sent as CRLF. */
const FALSE_END = reply(550, "5.5.2", "A lone dot stands beside a line end that is not CRLF");

const BAD_SENDER = reply(501, "5.1.7", "The sender is no address");

const UNKNOWN_PARAMETER = reply(555, "5.5.4", "We do not know that parameter");

/** Said to a session that has to go, whatever it was about to do (RFC 5321 §3.8). */
export const STOPPING = REPLIES.stopping;

/** Said to a session whose next word, or the end of whose message, does not come. */
export const TOO_SLOW = reply(421, "4.4.2", "You took too long");

/** Said to a session that holds a place which others need, and brings nothing. */
export const GIVING_WAY = reply(421, "4.4.2", "We are busy, and you took too long; try again soon");

/** Said to a session that sends a message without waiting for the 354. */
export const TOO_EARLY = reply(554, "5.5.0", "The message came before we asked for it");

/** Said to a session that goes on for ever. */
export const tooMany = (what: string): SmtpReply => reply(421, "4.7.0", `Too many ${what}`);

const lastWords = new WeakMap<object, SmtpReply>();

/** Remembers with what we ended a session. */
export function endedWith(session: object, word: SmtpReply): void {
  lastWords.set(session, word);
}

/** With what we ended a session in the midst of something; undefined: it was not us. */
export function lastWordTo(session: object): SmtpReply | undefined {
  return lastWords.get(session);
}

/** What the sender of a recipient that was taken heard of it, and nothing more, where it went without a message. */
export const TAKEN = reply(250, "2.1.5", "The sender left before it sent the message");

export function replyFor(error: unknown, stage: Stage): SmtpReply {
  if (error instanceof SenderLeft) return reply(451, "4.4.2", "The connection was lost");
  if (error instanceof FalseEnd) return FALSE_END;
  if (error instanceof BadSender) return BAD_SENDER;
  if (error instanceof UnknownParameter) return UNKNOWN_PARAMETER;
  if (!(error instanceof Refusal)) return UNFORESEEN;
  const isForGood = error.code === "mailbox_full" && stage === "message" && !error.detail.hadRoom;
  return isForGood ? FULL_AFTER_DATA : REPLIES[error.code];
}

/** Refused by the edge itself; no operation of core knows of these. */
const OF_THE_PROTOCOL = [SenderLeft, FalseEnd, BadSender, UnknownParameter];

/** Whether nobody expected this error here, so that it has to be logged whole. */
export function isUnforeseen(error: unknown): boolean {
  if (OF_THE_PROTOCOL.some((kind) => error instanceof kind)) return false;
  return !(error instanceof Refusal) || REPLIES[error.code] === NOT_OF_SMTP;
}

/** `552 5.3.4`, as the log of deliveries keeps it. */
export function codesOf({ code, enhanced }: SmtpReply): string {
  return `${code} ${enhanced}`;
}

/** The form in which smtp-server takes an answer of its callbacks; connection.ts knows the leading three numbers. */
export function errorOf(answer: SmtpReply): Error {
  return Object.assign(new Error(`${answer.enhanced} ${answer.text}`), { responseCode: answer.code });
}
