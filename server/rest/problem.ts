/** Errors in HTTP: RFC 9110 statuses, and one JSON shape for all of them. */
import { Refusal, type RefusalCode } from "../../core/index.ts";

interface Answer {
  readonly status: number;
  /** Whether the same request, unchanged, may succeed later. */
  readonly isRetryable: boolean;
  /** What the caller can do, if the refusal itself does not say. */
  readonly fix: string;
}

/** For what passes by itself at an unknown time. A service that stops is usually back within a few seconds. */
const RETRY_AFTER_SECONDS = 5;

const REFUSED = (status: number, fix: string): Answer => ({ status, isRetryable: false, fix });
const LATER = (status: number, fix: string): Answer => ({ status, isRetryable: true, fix });

/** MCP hosts that were given only the base URL show this to their users. */
export const SEE_ROUTES = "See /openapi.json for the routes that exist; MCP is at /mcp.";
const CORRECT_IT = "Correct the request as /openapi.json describes it.";
const PROVE_AGAIN = "Ask for a new challenge, sign exactly its bytes at once, and send it with the same key.";
const LOOK_IT_UP = "List the messages of this mailbox for the ids that exist.";
const LOOK_THREAD_UP = "List the messages of this mailbox: each has the `thread_id` of its conversation.";
const ASK_OPERATOR = "Ask the operator of this service.";
const SENDERS_ONLY = "This is an answer for senders of mail, at the SMTP port.";

/** RFC 9110 §15. Complete by type: a new code does not compile until its answer is decided here. */
export const ANSWERS: Readonly<Record<RefusalCode, Answer>> = {
  bad_request: REFUSED(400, CORRECT_IT),
  bad_key: REFUSED(400, "Send one OpenSSH line: `ssh-ed25519 <base64>`."),
  bad_cursor: REFUSED(400, "Pass a cursor exactly as an earlier answer for this mailbox gave it, or none."),
  payload_too_large: REFUSED(413, "Send a smaller body."),
  proof_failed: REFUSED(401, PROVE_AGAIN),
  challenge_expired: REFUSED(401, PROVE_AGAIN),
  unauthenticated: REFUSED(
    401,
    "Send `Authorization: Bearer <access token>`; claiming or resolving with the key gives one.",
  ),
  forbidden: REFUSED(403, ASK_OPERATOR),
  not_found: REFUSED(404, `${SEE_ROUTES} Operator routes exist only for the operator's key.`),
  mailbox_not_found: REFUSED(404, "Claim a mailbox with this key first."),
  message_not_found: REFUSED(404, LOOK_IT_UP),
  thread_not_found: REFUSED(404, LOOK_THREAD_UP),
  attachment_not_found: REFUSED(404, "Read the message: its `attachments` have the indexes that exist."),
  mailbox_unpaid: REFUSED(402, "Have somebody open the payment link, then try again."),
  mailbox_expired: REFUSED(402, "Renew the mailbox, then try again."),
  mailbox_revoked: REFUSED(403, ASK_OPERATOR),
  mailbox_full: REFUSED(507, "Delete messages that are no longer needed."),
  enrollment_key_refused: REFUSED(403, ASK_OPERATOR),
  enrollment_key_exhausted: REFUSED(409, ASK_OPERATOR),
  enrollment_key_not_found: REFUSED(404, "List the enrollment keys for the ids that exist."),
  recipient_unknown: REFUSED(404, SENDERS_ONLY),
  relay_denied: REFUSED(403, SENDERS_ONLY),
  message_too_large: REFUSED(413, SENDERS_ONLY),
  too_many_recipients: REFUSED(400, SENDERS_ONLY),
  mail_loop: REFUSED(400, SENDERS_ONLY),
  dmarc_failed: REFUSED(403, SENDERS_ONLY),
  rate_limited: LATER(429, "Wait, then try again."),
  too_many_waits: LATER(429, "Let a wait end before beginning another."),
  busy: LATER(503, "Wait a few seconds, or as many as `retry_after_seconds` says, then try again."),
  data_folder_in_use: LATER(503, ASK_OPERATOR),
  service_unreachable: LATER(503, "Try again in a few seconds."),
  stopping: LATER(503, "Try again in a few seconds."),
};

interface ProblemBody {
  readonly error: {
    readonly code: RefusalCode | "internal";
    readonly message: string;
    readonly fix: string;
    readonly retryable: boolean;
    readonly request_id: string;
    readonly retry_after_seconds?: number;
    readonly payment_url?: string;
  };
  /** At the top level, where the older service had them. */
  readonly retry_after_seconds?: number;
  readonly status?: "waiting_payment";
  readonly payment_url?: string;
}

export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemBody;
}

/**
 * The answer to an error. Anything but a Refusal is a bug or an outage: the caller logs it in full, the client sees
 * none of it.
 */
export function problemFor(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal) return refusalProblem(error, requestId);
  return {
    status: 500,
    headers: {},
    body: {
      error: {
        code: "internal",
        message: "The service failed at this request.",
        fix: "Try again; if it keeps failing, tell the operator the request_id.",
        retryable: true,
        request_id: requestId,
      },
    },
  };
}

function refusalProblem({ code, message, detail }: Refusal, requestId: string): Problem {
  const { status, isRetryable, fix } = ANSWERS[code];
  const after = detail.retryAfterSeconds;
  const headers: Record<string, string> = {};
  const isLater = isRetryable || after !== undefined;
  if (isLater) headers["Retry-After"] = String(Math.ceil(after ?? RETRY_AFTER_SECONDS));
  // RFC 9110 §11.6.1: a 401 names the authentication scheme.
  if (status === 401) headers["WWW-Authenticate"] = 'Bearer realm="keypost"';
  return {
    status,
    headers,
    body: {
      error: {
        code,
        message,
        fix: detail.fix ?? fix,
        retryable: isLater,
        request_id: requestId,
        ...(after !== undefined && { retry_after_seconds: after }),
        ...(detail.paymentUrl && { payment_url: detail.paymentUrl }),
      },
      ...(after !== undefined && { retry_after_seconds: after }),
    },
  };
}

/** The older service's answer for an unpaid mailbox, on the routes that it had. */
export function waitingForPayment(refusal: Refusal, requestId: string): Problem {
  const { headers, body } = refusalProblem(refusal, requestId);
  const { paymentUrl = "" } = refusal.detail;
  return { status: 409, headers, body: { ...body, status: "waiting_payment", payment_url: paymentUrl } };
}
