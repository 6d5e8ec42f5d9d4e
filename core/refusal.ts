/**
 * An expected refusal. Every interface translates the code by a table of its own, which the compiler checks for
 * completeness. Any other error is a bug or an outage.
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
  /** What the caller can do about it: one sentence that we wrote. */
  readonly fix?: string;
  /** Seconds after which the same request may succeed. Present only if waiting helps. */
  readonly retryAfterSeconds?: number;
  /** Where a mailbox with a pending payment can be paid for. */
  readonly paymentUrl?: string;
  /** There was room when the recipient was accepted. Only messages that arrived at the same time have taken it. */
  readonly hadRoom?: boolean;
  /** What became of each recipient's copy has been noted already. */
  readonly isNoted?: boolean;
  /** The results of the sender check, if the message is refused for them. */
  readonly authentication?: Authentication;
}

/**
 * `message` and `fix` are sentences that we wrote. They never contain a subject, a sender, a provider's text or SQL: an
 * agent reads an error as an instruction.
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
