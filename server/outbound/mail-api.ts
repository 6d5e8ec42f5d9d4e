/** Sends a notice by one JSON POST to a mail provider, and maps the answer to an outcome. */
import { createHash } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import {
  type Log,
  NOTICE_ANSWER_MS_MAX,
  type Notifier,
  type OutgoingNotice,
  type Sending,
} from "../../core/index.ts";

export interface MailSender {
  readonly email: string;
  readonly name: string;
}

interface MailApi {
  readonly name: string;
  readonly url: URL;
  readonly key: string;
  /** Whether it takes `Idempotency-Key`. */
  readonly knowsRepetitions: boolean;
  readonly bodyOf: (notice: OutgoingNotice) => object;
}

/** How far a request got. `isHandedOver`: the provider may have read all of it. */
type Posted =
  | { readonly status: number }
  | { readonly status: undefined; readonly isHandedOver: boolean; readonly reason: string };

export function apiNotifier({ name, url, key, knowsRepetitions, bodyOf }: MailApi, log: Log): Notifier {
  return {
    name,
    knowsRepetitions,
    async send(notice, signal) {
      const headers = {
        authorization: `Bearer ${key}`,
        ...(knowsRepetitions && { "idempotency-key": idempotencyKey(notice.name) }),
      };
      const posted = await post(url, headers, JSON.stringify(bodyOf(notice)), signal);
      const outcome = outcomeOf(posted, knowsRepetitions);
      if (outcome !== "sent") {
        const reason = posted.status === undefined ? posted.reason : `status ${posted.status}`;
        log.notifierFailed({ notifier: name, reason });
      }
      return outcome;
    },
  };
}

/**
 * Hashed, because a name may contain an address in any script and of any length. Header fields take ASCII only, and the
 * providers 256 characters.
 */
function idempotencyKey(name: string): string {
  return `keypost-${createHash("sha256").update(name).digest("hex")}`;
}

/** The value of a From field (RFC 5322 §3.4). The name is quoted unless it is plain words. */
export function fromField({ name, email }: MailSender): string {
  const isPlain = /^[\p{L}\p{N} !#$%&'*+\-/=?^_`{|}~]+$/u.test(name);
  return `${isPlain ? name : `"${name.replace(/["\\]/g, "\\$&")}"`} <${email}>`;
}

/**
 * Opens a new connection for each request. A pooled one may be closed by the other side just as it is reused, and then
 * nobody knows whether the request was read. The body is written once the connection is open, so after an earlier
 * failure certainly no mail was sent.
 */
function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Posted> {
  const isTls = url.protocol === "https:";
  return new Promise((resolve) => {
    let isHandedOver = false;
    const request = (isTls ? requestHttps : requestHttp)(url, {
      method: "POST",
      agent: false,
      signal,
      headers: {
        ...headers,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "keypost",
      },
    });
    request.once("socket", (socket) => {
      socket.once(isTls ? "secureConnect" : "connect", () => {
        isHandedOver = true;
      });
    });
    request.once("response", (response) => {
      // Only the status matters. The rest is read so that the answer can end, without keeping the process alive or
      // taking long.
      response.on("error", () => {}).resume();
      response.socket.unref();
      const overdue = setTimeout(() => response.destroy(), NOTICE_ANSWER_MS_MAX).unref();
      response.once("close", () => clearTimeout(overdue));
      resolve({ status: response.statusCode ?? 0 });
    });
    // Node's own code, such as ABORT_ERR or ECONNREFUSED, never a text of the provider's.
    request.on("error", (error: NodeJS.ErrnoException) => {
      resolve({ status: undefined, isHandedOver, reason: error.code ?? error.name });
    });
    // On 101 (RFC 9110 §15.2.2) Node only closes the connection, without another event.
    request.once("close", () => resolve({ status: undefined, isHandedOver, reason: "no answer" }));
    request.end(body);
  });
}

/** Statuses about our account or settings: the mail may be sent once the operator has fixed them. */
const NOT_THE_MAIL = [401, 402, 403, 404, 405, 407, 408, 425, 429];

function outcomeOf(posted: Posted, knowsRepetitions: boolean): Sending {
  if (posted.status === undefined) return posted.isHandedOver ? "unknown" : "not_sent";
  const { status } = posted;
  if (status >= 200 && status < 300) return "sent";
  // The idempotency key is known: the first request with it is in progress, or was for another text.
  if (status === 409 && knowsRepetitions) return "unknown";
  // A gateway in front of the provider did not wait for its answer (RFC 9110 §15.6.5).
  if (status === 504) return "unknown";
  return status < 400 || status >= 500 || NOT_THE_MAIL.includes(status) ? "not_sent" : "refused";
}
