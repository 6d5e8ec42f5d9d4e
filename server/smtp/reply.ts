import { Refusal, type RefusalCode } from "../../core/index.ts";
import { FalseEnd, SenderLeft } from "./data.ts";
import { UnknownParameter } from "./parameters.ts";
import { BadSender } from "./sender-path.ts";

/** A reply of RFC 5321 §4.2. `enhanced` is the status code of RFC 3463 and RFC 2034. */
export interface SmtpReply {
  readonly code: number;
  readonly enhanced: string;
  /** Never quotes anybody: a reply ends up in strangers' logs and bounces. */
  readonly text: string;
}

/** The stage of a transaction. A temporary failure at RCPT can be permanent once the message is known. */
export type Stage = "sender" | "recipient" | "message";

function reply(code: number, enhanced: string, text: string): SmtpReply {
  return { code, enhanced, text };
}

/** Our own bugs and outages are temporary failures: they never bounce a message. */
const UNFORESEEN = reply(451, "4.3.0", "Something went wrong here; try again later");

/** Refusals that should never reach an SMTP sender. If one does, it is logged as unforeseen. */
const NOT_OF_SMTP = UNFORESEEN;

const REPLIES: Record<RefusalCode, SmtpReply> = {
  recipient_unknown: reply(550, "5.1.1", "There is no such mailbox here"),
  relay_denied: reply(550, "5.7.1", "We do not relay: that domain is not ours"),
  mailbox_unpaid: reply(450, "4.2.1", "This mailbox is not paid for; try again later"),
  mailbox_expired: reply(450, "4.2.1", "This mailbox has expired; try again later"),
  mailbox_revoked: reply(550, "5.2.1", "This mailbox is closed"),
  // It existed at RCPT. Temporary, because the message may have other recipients; a retry gets 550 at RCPT.
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

/** At RCPT a later message may still fit. After DATA, it is this message that does not fit. */
const FULL_AFTER_DATA = reply(552, "5.2.2", "The message does not fit into this mailbox");

/** RFC 5321 §2.3.8: CR and LF may only be sent as CRLF. */
const FALSE_END = reply(550, "5.5.2", "A lone dot stands beside a line end that is not CRLF");

const BAD_SENDER = reply(501, "5.1.7", "The sender is no address");

const UNKNOWN_PARAMETER = reply(555, "5.5.4", "We do not know that parameter");

/** For a session that we end at a stop, whatever it was doing (RFC 5321 §3.8). */
export const STOPPING = REPLIES.stopping;

/** For a session whose next command, or the end of whose message, does not come in time. */
export const TOO_SLOW = reply(421, "4.4.2", "You took too long");

/** For a session without progress whose place others need. */
export const GIVING_WAY = reply(421, "4.4.2", "We are busy, and you took too long; try again soon");

/** For a session that sends a message without waiting for the 354. */
export const TOO_EARLY = reply(554, "5.5.0", "The message came before we asked for it");

/** For a session with too much of something. */
export const tooMany = (what: string): SmtpReply => reply(421, "4.7.0", `Too many ${what}`);

const lastWords = new WeakMap<object, SmtpReply>();

/** Remembers the reply with which we ended a session. */
export function endedWith(session: object, word: SmtpReply): void {
  lastWords.set(session, word);
}

/** The reply with which we ended a session. Undefined if we did not end it. */
export function lastWordTo(session: object): SmtpReply | undefined {
  return lastWords.get(session);
}

/** The reply of record for an accepted recipient whose sender left without sending a message. */
export const TAKEN = reply(250, "2.1.5", "The sender left before it sent the message");

/** The reply to whatever was thrown at this stage. Anything unexpected is a temporary failure. */
export function replyFor(error: unknown, stage: Stage): SmtpReply {
  if (error instanceof SenderLeft) return reply(451, "4.4.2", "The connection was lost");
  if (error instanceof FalseEnd) return FALSE_END;
  if (error instanceof BadSender) return BAD_SENDER;
  if (error instanceof UnknownParameter) return UNKNOWN_PARAMETER;
  if (!(error instanceof Refusal)) return UNFORESEEN;
  const isForGood = error.code === "mailbox_full" && stage === "message" && !error.detail.hadRoom;
  return isForGood ? FULL_AFTER_DATA : REPLIES[error.code];
}

/** Errors of the protocol that the SMTP edge itself raises, not core. */
const OF_THE_PROTOCOL = [SenderLeft, FalseEnd, BadSender, UnknownParameter];

/** Whether this error is unexpected, and so has to be logged in full. */
export function isUnforeseen(error: unknown): boolean {
  if (OF_THE_PROTOCOL.some((kind) => error instanceof kind)) return false;
  return !(error instanceof Refusal) || REPLIES[error.code] === NOT_OF_SMTP;
}

/** Such as `552 5.3.4`, for the log of deliveries. */
export function codesOf({ code, enhanced }: SmtpReply): string {
  return `${code} ${enhanced}`;
}

/**
 * The form in which smtp-server takes an answer from callbacks. connection.ts recognises the enhanced code at the
 * start.
 */
export function errorOf(answer: SmtpReply): Error {
  return Object.assign(new Error(`${answer.enhanced} ${answer.text}`), { responseCode: answer.code });
}
