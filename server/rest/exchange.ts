/** One request and its answer. */
import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Request, Response } from "express";
import { type Core, type Mailbox, RESPONSE_MS_MAX, Refusal } from "../../core/index.ts";
import { type Problem, problemFor } from "./problem.ts";

export interface Exchange {
  readonly core: Core;
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  /** The client's address, as far as we believe the proxies between. */
  readonly peerAddress: string;
  /** Aborted when the socket closes before the answer is out. */
  readonly signal: AbortSignal;
  /** Defined if the route needs one, or if the caller sent a valid token anyway. */
  readonly mailbox: Mailbox | undefined;
}

/** An HTTP route, made from an operation or written by hand. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** OpenAPI form, such as `/v1/messages/{id}`. */
  readonly path: string;
  readonly needs: "nothing" | "mailbox" | "operator";
  /** Whether it counts towards MAX_CONCURRENT_REQUESTS: not if it blocks, streams or reports our health. */
  readonly holdsSlot: boolean;
  /** The body is passed as bytes, because a signature covers them. */
  readonly isBodyRaw?: true;
  readonly serve: (exchange: Exchange) => Promise<void>;
  /** For routes whose refusals differ from the common form. Undefined: the common form. */
  readonly problemFor?: (refusal: Refusal, requestId: string) => Problem | undefined;
}

export function newRequestId(): string {
  return `req_${randomBytes(12).toString("hex")}`;
}

/** Refuses: unauthenticated. */
export function requireMailboxOf(exchange: Exchange): Mailbox {
  if (!exchange.mailbox) throw new Refusal("unauthenticated", "This request needs an access token.");
  return exchange.mailbox;
}

/** Strict defaults, which the few pages loosen as they need. `no-store`, because an answer may contain mail. */
export function secure(response: ServerResponse, requestId: string, isHttps: boolean): void {
  response.setHeader("X-Request-Id", requestId);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  if (isHttps) response.setHeader("Strict-Transport-Security", "max-age=31536000");
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, "application/json; charset=utf-8", Buffer.from(JSON.stringify(body)));
}

/** Sends the whole answer. A client that has not read it after RESPONSE_MS_MAX is cut off. */
export function send(response: ServerResponse, status: number, contentType: string, bytes: Buffer): void {
  response.statusCode = status;
  response.setHeader("Content-Type", contentType);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
  if (response.writableLength === 0) return;
  const overdue = setTimeout(() => response.destroy(), RESPONSE_MS_MAX);
  overdue.unref();
  response.on("close", () => clearTimeout(overdue));
}

/** Sends an error. Once headers are out, only cutting the answer off can say that it is incomplete. */
export function sendProblem(
  response: ServerResponse,
  error: unknown,
  requestId: string,
  special?: Route["problemFor"],
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const problem =
    (error instanceof Refusal ? special?.(error, requestId) : undefined) ?? problemFor(error, requestId);
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  sendJson(response, problem.status, problem.body);
}
