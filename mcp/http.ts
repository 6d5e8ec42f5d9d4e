/** Streamable HTTP on one path, for both eras of the protocol (2026-07-28; 2025-11-25 and earlier). */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  classifyInboundRequest,
  LATEST_PROTOCOL_VERSION,
  localhostAllowedHostnames,
  type ServerContext,
  validateHostHeader,
  validateOriginHeader,
} from "@modelcontextprotocol/server";
import { type Core, JSON_BODY_BYTES_MAX, type Log, MCP_SESSION_IDLE_MS_MAX, Refusal } from "../core/index.ts";
import { authenticate, refuseToken, tokenIn } from "./access-token.ts";
import { coreBackend } from "./core-backend.ts";
import {
  type Exchange,
  INTERNAL_ERROR,
  leftSignal,
  PARSE_ERROR,
  REFUSED,
  readJson,
  respond,
  SESSION_NOT_FOUND,
  sendError,
  webRequest,
} from "./exchange.ts";
import { withoutNulls } from "./json-rpc.ts";
import { ModernRequests } from "./modern.ts";
import { keypostSurface, mcpServers } from "./server.ts";
import { sessionIdsOf } from "./session-ids.ts";
import { type SessionExchange, Sessions } from "./sessions.ts";
import type { Caller, Surface } from "./surface.ts";

export interface McpRoutes {
  /** Answers any request on the path. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Numbers of open legacy sessions and listening streams. */
  gauges(): { readonly sessions: number; readonly listening: number };
  /** Ends every session and stream. */
  close(): Promise<void>;
}

export interface McpParts {
  readonly core: Core;
  readonly log: Log;
  readonly publicBaseUrl: URL;
  /** The client's address behind proxies, for limits. Undefined: no such limits. */
  readonly peerAddressOf?: (request: IncomingMessage) => string | undefined;
  /**
   * Takes one of MAX_CONCURRENT_REQUESTS for a call that does not block. Refuses: busy. Undefined: calls are not
   * counted.
   */
  readonly takeSlot?: () => Disposable;
  /** What tests add to the surface. Undefined in production. */
  readonly extras?: ((surface: Surface) => void) | undefined;
}

/** How often idle sessions are searched for during MCP_SESSION_IDLE_MS_MAX. */
const IDLE_LOOKS = 10;

/** Serves both eras on one path. Ends idle sessions until `close`. */
export function mcpRoutes(parts: McpParts): McpRoutes {
  const surface = keypostSurface();
  parts.extras?.(surface);
  const newServer = mcpServers(surface, callerOf);
  const modern = new ModernRequests(newServer);
  const sessions = new Sessions(() => newServer({ era: "legacy" }), parts.core.now);
  const tidying = setInterval(() => void sessions.endIdle(), MCP_SESSION_IDLE_MS_MAX / IDLE_LOOKS);
  tidying.unref();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isFromHere(parts.publicBaseUrl, request, response)) return;
    const exchange = await exchangeFor(parts, request, response);
    if (!exchange) return;
    return isLegacy(exchange) ? serveLegacy(sessions, exchange) : modern.serve(exchange);
  };
  return {
    handle: (request, response) =>
      serve(request, response).catch((error: unknown) => {
        parts.log.unforeseen({ where: "mcp", error });
        if (response.headersSent) response.destroy();
        else sendError(response, 500, INTERNAL_ERROR, "Something went wrong in the service.");
      }),
    gauges: () => ({ sessions: sessions.size, listening: modern.listening }),
    close: async () => {
      clearInterval(tidying);
      await Promise.all([sessions.close(), modern.close()]);
    },
  };
}

/** The transport passes the caller with each request, because a session outlives its first one. */
function callerOf({ http }: ServerContext): Caller {
  return http?.authInfo?.extra?.caller as Caller;
}

/**
 * Prevents DNS rebinding: a page that a browser loaded from elsewhere must not reach a service on the browser's
 * machine. A Host that names this machine is never a stranger's page.
 */
function isFromHere(publicBaseUrl: URL, request: IncomingMessage, response: ServerResponse): boolean {
  const local = localhostAllowedHostnames();
  const isLocal = local.includes(publicBaseUrl.hostname);
  const host = validateHostHeader(request.headers.host, [publicBaseUrl.hostname, ...local]);
  const { origin } = request.headers;
  // The SDK compares host names only, but another port of the same host may belong to anybody.
  const isOwn = isLocal
    ? validateOriginHeader(origin, local).ok
    : origin === undefined || URL.parse(origin)?.origin === publicBaseUrl.origin;
  if (host.ok && isOwn) return true;
  const why = host.ok
    ? "This origin may not call."
    : "This host is not served here: PUBLIC_BASE_URL of the service names another.";
  sendError(response, 403, REFUSED, why);
  return false;
}

/** Undefined if it has been answered already, because of a bad token or an unreadable body. */
async function exchangeFor(
  parts: McpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange | undefined> {
  const left = leftSignal(response);
  const peerAddress = parts.peerAddressOf?.(request);
  const mailbox = await authenticate(parts.core, request, peerAddress);
  if (mailbox instanceof Refusal) {
    refuseToken(response, mailbox, parts.publicBaseUrl);
    return undefined;
  }
  const read = request.method === "POST" ? await readJson(request) : { body: undefined };
  if ("status" in read) {
    const message =
      read.status === 413 ? `The body is over ${JSON_BODY_BYTES_MAX} bytes.` : "The body is not JSON.";
    sendError(response, read.status, read.status === 413 ? REFUSED : PARSE_ERROR, message, {
      connection: "close",
    });
    return undefined;
  }
  const caller: Caller = {
    hasMailbox: mailbox !== undefined,
    backend: coreBackend(parts.core, mailbox, peerAddress, parts.takeSlot),
    report: (where, error) => {
      const requestId = randomUUID();
      parts.log.unforeseen({ where: `mcp ${where}`, requestId, error });
      return requestId;
    },
  };
  // The token itself goes no further: only the session ids made from it are needed.
  const auth = { token: "", clientId: mailbox?.id ?? "", scopes: [], extra: { caller } };
  const sessionIds = sessionIdsOf(tokenIn(request));
  const body = withoutNulls(read.body);
  return { request, response, body, principal: mailbox?.id, sessionIds, auth, caller, left };
}

function isLegacy({ request, body }: Exchange): boolean {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === "string" ? { value } : undefined;
  };
  const version = header("mcp-protocol-version")?.value;
  const method = header("mcp-method")?.value;
  const { kind } = classifyInboundRequest({
    httpMethod: request.method ?? "GET",
    ...(version !== undefined && { protocolVersionHeader: version }),
    ...(method !== undefined && { mcpMethodHeader: method }),
    ...(body !== undefined && { body }),
  });
  return kind === "legacy";
}

async function serveLegacy(sessions: Sessions, exchange: Exchange): Promise<void> {
  const { request, response, body, principal, auth, left } = exchange;
  const id = request.headers["mcp-session-id"];
  const session =
    typeof id === "string"
      ? await sessionOf(sessions, id, exchange)
      : await sessions.open(principal, exchange.sessionIds.next);
  if (!session) {
    if (id === undefined) return refuseSession(response);
    return sendError(response, 404, SESSION_NOT_FOUND, "Session not found");
  }
  try {
    if (request.method === "GET") await endStreamBefore(session, request.headers["last-event-id"]);
    const answer = await session.handle(webRequest(request, left), { authInfo: auth, parsedBody: body });
    if (!answer) return refuseSession(response);
    forgetCancelled(session, body);
    await respond(response, answer, left);
  } finally {
    session.done();
  }
}

function refuseSession(response: ServerResponse): void {
  sendError(response, 503, REFUSED, "Too many sessions are open.", { "retry-after": "10" });
}

/**
 * The session of a request; a lost one is resumed for a POST. But the stream of a lost session gets 404, even after a
 * call has resumed the session: its subscriptions are unknown, and a client that gets 404 starts a new session. A
 * stream with a Last-Event-ID is the answer to a call, and can go on from that event.
 */
async function sessionOf(
  sessions: Sessions,
  id: string,
  { request, principal, sessionIds }: Exchange,
): Promise<SessionExchange | undefined> {
  const found = sessions.find(id, principal);
  if (found?.isResumed && request.method === "GET" && request.headers["last-event-id"] === undefined) {
    found.done();
    return undefined;
  }
  if (found || principal === undefined || request.method !== "POST" || !sessionIds.has(id)) return found;
  const version = request.headers["mcp-protocol-version"];
  return await sessions.resume(
    id,
    principal,
    typeof version === "string" ? version : LATEST_PROTOCOL_VERSION,
  );
}

/** The SDK's name of the session's stream in the event store. */
const SESSION_STREAM = "_GET_stream";

/**
 * Ends the session's earlier stream, because a client that opens another has lost it. The SDK would refuse the new one
 * until the network reports the lost connection, which may take a quarter of an hour.
 */
async function endStreamBefore(
  { transport, past }: SessionExchange,
  lastEventId: string | string[] | undefined,
) {
  const streamId = lastEventId ? await past.getStreamIdForEventId(String(lastEventId)) : SESSION_STREAM;
  if (streamId === SESSION_STREAM) transport.closeStandaloneSSEStream();
}

/**
 * Ends the stream of a cancelled request. The request gets no answer, so its stream would stay open. And the SDK, which
 * forgets a request with its answer, would keep it for the whole session and go through all such requests at every
 * answer.
 */
function forgetCancelled({ transport }: SessionExchange, body: unknown): void {
  for (const message of Array.isArray(body) ? body : [body]) {
    if (message?.method !== "notifications/cancelled") continue;
    const requestId = message.params?.requestId;
    if (typeof requestId !== "string" && typeof requestId !== "number") continue;
    transport.closeSSEStream(requestId);
    const error = { code: REFUSED, message: "The request was cancelled." };
    // Only a client that returns to the stream hears this. The SDK has forgotten a request that was answered.
    transport.send({ jsonrpc: "2.0", id: requestId, error }).catch(() => undefined);
  }
}
