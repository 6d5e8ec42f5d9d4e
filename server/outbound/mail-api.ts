/** One POST of JSON to a mail provider, and what its answer means for a notice. */
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

/** How far a request came. `isHandedOver`: the provider may have read it all. */
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

/** Names may hold an address, in any script and of any length; a header field and the providers' 256 characters do not. */
function idempotencyKey(name: string): string {
  return `keypost-${createHash("sha256").update(name).digest("hex")}`;
}

/** As a From field has it (RFC 5322 §3.4): in quotes where the name is no run of plain words. */
export function fromField({ name, email }: MailSender): string {
  const isPlain = /^[\p{L}\p{N} !#$%&'*+\-/=?^_`{|}~]+$/u.test(name);
  return `${isPlain ? name : `"${name.replace(/["\\]/g, "\\$&")}"`} <${email}>`;
}

/**
 * A connection of its own for each request. From a pool one may be closed by the other side just when it is used again,
 * and then nobody knows whether the request was read. The body is written once the connection stands, so a failure
 * before that is certainly no mail.
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
      // Its status says all. What else it sends is read so that it may end, and holds no process open, nor itself for long.
      response.on("error", () => {}).resume();
      response.socket.unref();
      const overdue = setTimeout(() => response.destroy(), NOTICE_ANSWER_MS_MAX).unref();
      response.once("close", () => clearTimeout(overdue));
      resolve({ status: response.statusCode ?? 0 });
    });
    // Of ours, such as ABORT_ERR or ECONNREFUSED: never a text of theirs.
    request.on("error", (error: NodeJS.ErrnoException) => {
      resolve({ status: undefined, isHandedOver, reason: error.code ?? error.name });
    });
    // Node ends a connection that was switched to another protocol (RFC 9110 §15.2.2) with nothing but this.
    request.once("close", () => resolve({ status: undefined, isHandedOver, reason: "no answer" }));
    request.end(body);
  });
}

/** Answers about our account or our settings: the mail may go when the operator has looked. */
const NOT_THE_MAIL = [401, 402, 403, 404, 405, 407, 408, 425, 429];

function outcomeOf(posted: Posted, knowsRepetitions: boolean): Sending {
  if (posted.status === undefined) return posted.isHandedOver ? "unknown" : "not_sent";
  const { status } = posted;
  if (status >= 200 && status < 300) return "sent";
  // The key is known there: the first request with it is being served, or was, with another text.
  if (status === 409 && knowsRepetitions) return "unknown";
  // Whoever stands before the provider did not wait for its answer (RFC 9110 §15.6.5).
  if (status === 504) return "unknown";
  return status < 400 || status >= 500 || NOT_THE_MAIL.includes(status) ? "not_sent" : "refused";
}
