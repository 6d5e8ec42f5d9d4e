import type { Refusal, RefusalCode } from "../core/operations/index.ts";

/** Exit codes of the command. Scripts rely on the numbers: never give one a second meaning. */
export const EXIT = {
  ok: 0,
  /** An unexpected failure. */
  failure: 1,
  /** The command line, a setting or a value in the request is wrong. */
  usage: 2,
  /** There is no such message, thread, attachment, mailbox or enrollment key, or this key has no mailbox yet. */
  notFound: 3,
  /** A wait ended without a message. */
  timedOut: 4,
  /** No service answers, or it can't be started here. */
  unreachable: 5,
  /** The service knows the caller and refuses: the proof, the payment, a revocation. */
  refused: 6,
  /** The same command may succeed later. */
  tryLater: 7,
  /** Ended by Ctrl-C: 128 + 2, as in shells. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const EXITS: Record<RefusalCode, ExitCode> = {
  bad_request: EXIT.usage,
  bad_key: EXIT.usage,
  bad_cursor: EXIT.usage,
  payload_too_large: EXIT.usage,
  proof_failed: EXIT.refused,
  challenge_expired: EXIT.tryLater,
  unauthenticated: EXIT.refused,
  forbidden: EXIT.refused,
  not_found: EXIT.notFound,
  mailbox_not_found: EXIT.notFound,
  message_not_found: EXIT.notFound,
  thread_not_found: EXIT.notFound,
  attachment_not_found: EXIT.notFound,
  mailbox_unpaid: EXIT.refused,
  mailbox_expired: EXIT.refused,
  mailbox_revoked: EXIT.refused,
  mailbox_full: EXIT.refused,
  enrollment_key_refused: EXIT.refused,
  enrollment_key_exhausted: EXIT.refused,
  enrollment_key_not_found: EXIT.notFound,
  recipient_unknown: EXIT.notFound,
  relay_denied: EXIT.refused,
  message_too_large: EXIT.refused,
  too_many_recipients: EXIT.refused,
  mail_loop: EXIT.refused,
  dmarc_failed: EXIT.refused,
  rate_limited: EXIT.tryLater,
  too_many_waits: EXIT.tryLater,
  busy: EXIT.tryLater,
  data_folder_in_use: EXIT.unreachable,
  service_unreachable: EXIT.unreachable,
  stopping: EXIT.tryLater,
};

/**
 * By the error's name, not its class: importing the classes would load the catalogue, and a host waits for `keypost
 * mcp`.
 */
export function exitCodeFor(error: unknown): ExitCode {
  if (!(error instanceof Error)) return EXIT.failure;
  if (error.name === "Refusal") return EXITS[(error as Refusal).code];
  if (error.name === "UnusableLedger") return EXIT.unreachable;
  if (error.name !== "BadSettings") return EXIT.failure;
  return (error as { readonly mayPass?: boolean }).mayPass ? EXIT.unreachable : EXIT.usage;
}

/** For `keypost --help`. */
export const EXIT_MEANINGS = `Exit codes:
  0  done
  1  an unexpected failure
  2  the command line, a setting or a value is wrong
  3  no such message, thread, attachment, mailbox or enrollment key, or this key has no mailbox yet
  4  a wait ended without a message
  5  no service answers, or none can be started here
  6  the service knows the caller and refuses: the proof, the payment, a revocation
  7  the same command may succeed later
  130  ended by Ctrl-C`;
