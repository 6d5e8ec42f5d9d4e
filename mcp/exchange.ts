/** One HTTP request: converts between Node's objects and the web's Request and Response, which the MCP SDK uses. */
import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AuthInfo } from "@modelcontextprotocol/server";
import { JSON_BODY_BYTES_MAX } from "../core/index.ts";
import type { SessionIds } from "./session-ids.ts";
import type { Principal } from "./sessions.ts";
import type { Caller } from "./surface.ts";

/** Its caller is known, and its body read. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: unknown;
  readonly principal: Principal;
  readonly sessionIds: SessionIds;
  readonly auth: AuthInfo;
  readonly caller: Caller;
  /** Aborted when the client has closed before its answer was whole, and when the answer is out. */
  readonly left: AbortSignal;
}

/**
 * Aborted when the client has closed before its answer was whole, and when the answer is out: one that was another's, as where
 * two requests of a session have the same id, must not leave a wait to which nobody listens.
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

/** The body as JSON; a status where there is none that can be read. */
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
 * Whatever has come when the client leaves. By its events: `for await` would leave its listeners on the request for as
 * long as the request lives.
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
  // Who has left before, while the token was looked up, is heard of no more.
  if (request.destroyed) onEnd();
  return promise;
}

/**
 * As much of a web Request as the SDK reads of one whose body it is handed parsed. A whole one holds a URL, a second
 * AbortController and a copy of the headers, for as long as its wait lasts; ten thousand may be waiting.
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

/** For the SDK, with the parsed body beside it: this has none. */
export function webRequest(request: IncomingMessage, signal: AbortSignal): Request {
  return new IncomingRequest(request, signal) as unknown as Request;
}

/** Writes it as it comes, no faster than the client reads; a client that leaves ends the stream at its source. */
export async function respond(response: ServerResponse, answer: Response, left: AbortSignal): Promise<void> {
  const headers = Object.fromEntries(answer.headers);
  // The SDK lets its streams be kept. There is mail in them; and who compresses them on the way holds them back.
  if ("cache-control" in headers) headers["cache-control"] = "no-store, no-transform";
  response.writeHead(answer.status, headers);
  if (!answer.body) {
    response.end();
    return;
  }
  // In one packet, what is there at once: a client that reads no further than the first event leaves no connection half read.
  response.socket?.cork();
  setImmediate(() => response.socket?.uncork());
  // A stream whose first event is a while away must still be seen to have begun.
  response.flushHeaders();
  const reader = answer.body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  left.addEventListener("abort", stop, { once: true });
  if (left.aborted) stop();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!response.write(value)) await drained(response, left);
    }
  } finally {
    left.removeEventListener("abort", stop);
    response.end();
  }
}

function drained(response: ServerResponse, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done);
      left.removeEventListener("abort", done);
      resolve();
    };
    response.once("drain", done);
    left.addEventListener("abort", done, { once: true });
    if (left.aborted) done();
  });
}

/** JSON-RPC's server errors (-32000 to -32099), as the SDK's transports use them. */
export const REFUSED = -32_000;
export const SESSION_NOT_FOUND = -32_001;
export const PARSE_ERROR = -32_700;
export const INTERNAL_ERROR = -32_603;

/** An error outside any request's own answer. JSON-RPC 2.0 §5.1: the id is null when it is not known. */
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
