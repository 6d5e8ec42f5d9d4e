/** The answer to a client that has too many connections open. */
import { STATUS_CODES } from "node:http";
import { Refusal } from "../../core/index.ts";
import { newRequestId } from "./exchange.ts";
import { problemFor } from "./problem.ts";

/** Short, because a wait of the same client may end at any moment. */
const RETRY_AFTER_SECONDS = 5;

export function tooManyOfOne(): Refusal {
  return new Refusal("rate_limited", "Your network has too many connections open at once.", {
    fix: "Let a wait or a stream end before you begin another; the operator can allow more (HTTP_CONNECTIONS_PER_ADDRESS).",
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}

/** The same as bytes, for a connection whose request is not read. It is the last answer there (RFC 9112 §9.6). */
export function tooManyAnswer(): string {
  const { status, headers, body } = problemFor(tooManyOfOne(), newRequestId());
  const text = JSON.stringify(body);
  const fields = {
    ...headers,
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`;
}
