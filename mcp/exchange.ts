/** One HTTP request: converts between Node's objects and the web's Request and Response, which the MCP SDK uses. */
import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AuthInfo } from "@modelcontextprotocol/server";
import { JSON_BODY_BYTES_MAX } from "../core/index.ts";
import type { SessionIds } from "./session-ids.ts";
import type { Principal } from "./sessions.ts";
import type { Caller } from "./surface.ts";

/** A request whose caller is known and whose body has been read. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: unknown;
  readonly principal: Principal;
  readonly sessionIds: SessionIds;
  readonly auth: AuthInfo;
  readonly caller: Caller;
  /** Aborted when the client has closed the connection, and when the answer is sent. */
  readonly left: AbortSignal;
}

/**
 * Aborted when the client has closed the connection, and when the answer is sent. The latter ends a wait to which
 * nobody listens: with two requests of one id in a session, this answer may have been the other's.
 */
export function leftSignal(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once("close", () => {
    const why = response.writableFinished ? "The answer is out." : "The client closed the connection.";
    left.abort(new Error(why));
  });
  if (response.destroyed) left.abort(new Error("The client closed the connection."));
  return left.signal;
}

/** The body as JSON, or the status to answer if it can't be read. */
export async function readJson(request: IncomingMessage): Promise<{ body: unknown } | { status: 400 | 413 }> {
  const bytes = await readBytes(request, JSON_BODY_BYTES_MAX);
  if (bytes === "too long") return { status: 413 };
  if (!isUtf8(bytes)) return { status: 400 };
  try {
    return { body: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { status: 400 };
  }
}

/**
 * Resolves with what has arrived if the client leaves. Not by `for await`, which would keep its listeners on the
 * request for as long as the request lives.
 */
function readBytes(request: IncomingMessage, bytesMax: number): Promise<Buffer | "too long"> {
  const { promise, resolve } = Promise.withResolvers<Buffer | "too long">();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const onData = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bytesMax) settle("too long");
    else chunks.push(chunk);
  };
  const onEnd = () => settle(Buffer.concat(chunks));
  const settle = (read: Buffer | "too long") => {
    request.off("data", onData).off("end", onEnd).off("error", onEnd).off("close", onEnd);
    resolve(read);
  };
  request.on("data", onData).on("end", onEnd).on("error", onEnd).on("close", onEnd);
  // If the client left earlier, while the token was looked up, no event tells of it.
  if (request.destroyed) onEnd();
  return promise;
}

/**
 * The part of a web Request that the SDK reads if it gets the body parsed. A full Request would hold a URL, a second
 * AbortController and a copy of the headers for as long as its wait lasts, and ten thousand may be waiting.
 */
class IncomingRequest {
  readonly method: string;
  readonly headers: Pick<Headers, "get" | "has">;
  readonly signal: AbortSignal;
  readonly url = "http://localhost/mcp";

  constructor(request: IncomingMessage, signal: AbortSignal) {
    this.method = request.method ?? "GET";
    this.signal = signal;
    this.headers = {
      get: (name) => {
        const value = request.headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : (value ?? null);
      },
      has: (name) => request.headers[name.toLowerCase()] !== undefined,
    };
  }
}

/** A Request for the SDK, without a body: the SDK gets the parsed body separately. */
export function webRequest(request: IncomingMessage, signal: AbortSignal): Request {
  return new IncomingRequest(request, signal) as unknown as Request;
}

/**
 * Writes the answer as it comes. If the client leaves, the stream is cancelled. What it does not read waits in the
 * response, where the listener counts it (server/http/unread-responses.ts): the SDK's own queue has no bound, and a
 * batch puts megabytes into it.
 */
export async function respond(response: ServerResponse, answer: Response, left: AbortSignal): Promise<void> {
  const headers = Object.fromEntries(answer.headers);
  // The SDK allows caching of its streams, but they contain mail. `no-transform`, because a proxy that compresses them
  // would hold them back.
  if ("cache-control" in headers) headers["cache-control"] = "no-store, no-transform";
  response.writeHead(answer.status, headers);
  if (!answer.body) {
    response.end();
    return;
  }
  // Sends what is there at once in one packet: a client that stops reading after the first event leaves nothing unread.
  response.socket?.cork();
  setImmediate(() => response.socket?.uncork());
  // The client has to see that the stream has begun, even if its first event comes later.
  response.flushHeaders();
  const reader = answer.body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  left.addEventListener("abort", stop, { once: true });
  if (left.aborted) stop();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      response.write(value);
    }
  } finally {
    left.removeEventListener("abort", stop);
    response.end();
  }
}

/** JSON-RPC's server errors (-32000 to -32099), as the SDK's transports use them. */
export const REFUSED = -32_000;
export const SESSION_NOT_FOUND = -32_001;
export const PARSE_ERROR = -32_700;
export const INTERNAL_ERROR = -32_603;

/** Sends an error that answers no particular request. JSON-RPC 2.0 §5.1: the id is null if it is not known. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code, message }, id: null }));
}
