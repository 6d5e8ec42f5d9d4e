/**
 * An expected no. Every face translates the code through a table of its own, checked for completeness by the
 * compiler. Anything else that is thrown is a bug or an outage.
 */

import type { Authentication } from "./message.ts";

export const REFUSAL_CODES = [
  // the request
  "bad_request",
  "bad_key",
  "bad_cursor",
  "payload_too_large",
  // who is asking
  "proof_failed",
  "challenge_expired",
  "unauthenticated",
  "forbidden",
  // what is asked for
  "not_found",
  "mailbox_not_found",
  "message_not_found",
  "thread_not_found",
  "attachment_not_found",
  // the mailbox's state
  "mailbox_unpaid",
  "mailbox_expired",
  "mailbox_revoked",
  "mailbox_full",
  // an enrollment key
  "enrollment_key_refused",
  "enrollment_key_exhausted",
  "enrollment_key_not_found",
  // a sender's message
  "recipient_unknown",
  "relay_denied",
  "message_too_large",
  "too_many_recipients",
  "mail_loop",
  "dmarc_failed",
  // limits
  "rate_limited",
  "too_many_waits",
  "busy",
  // the machine
  "data_folder_in_use",
  "service_unreachable",
  "stopping",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

interface RefusalDetail {
  /** What the caller can do about it: one sentence, written by us. */
  readonly fix?: string;
  /** Seconds after which the same request may succeed. Present only where waiting helps. */
  readonly retryAfterSeconds?: number;
  /** Where a mailbox that waits for payment can be paid for. */
  readonly paymentUrl?: string;
  /** There was room for the message when its recipient was accepted: only what came at the same time has taken it. */
  readonly hadRoom?: boolean;
  /** Each recipient has been told already of what became of its copy. */
  readonly isNoted?: boolean;
  /** What was found out about the sender of a message that is refused for it. */
  readonly authentication?: Authentication;
}

/**
 * `message` and `fix` are sentences we wrote. Never a subject, a sender, a provider's text or SQL: an agent reads an
 * error as an instruction.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly detail: RefusalDetail;

  constructor(code: RefusalCode, message: string, detail: RefusalDetail = {}) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}
