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
import {
  type Core,
  JSON_BODY_BYTES_MAX,
  type Log,
  type Mailbox,
  MCP_SESSION_IDLE_MS_MAX,
  Refusal,
} from "../core/index.ts";
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
import { withoutNulls } from "./messages.ts";
import { ModernRequests } from "./modern.ts";
import { keypostSurface, mcpServers } from "./server.ts";
import { sessionIdsOf } from "./session-ids.ts";
import { type SessionExchange, Sessions } from "./sessions.ts";
import type { Caller, Surface } from "./surface.ts";

export interface McpRoutes {
  /** Answers whatever comes on the path. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** How many legacy sessions and listening streams are open. */
  gauges(): { readonly sessions: number; readonly listening: number };
  /** Ends every session and stream. */
  close(): Promise<void>;
}

export interface McpParts {
  readonly core: Core;
  readonly log: Log;
  readonly publicBaseUrl: URL;
  /** The client's address behind proxies, for limits; absent where there are none. */
  readonly peerAddressOf?: (request: IncomingMessage) => string | undefined;
  /** Takes one of MAX_CONCURRENT_REQUESTS, for a call that does not block. Refuses: busy. Absent where nothing is counted. */
  readonly takeSlot?: () => Disposable;
  /** What tests add to the surface; nothing in production. */
  readonly extras?: ((surface: Surface) => void) | undefined;
}

/** Idle sessions are looked for this often in their longest life. */
const IDLE_LOOKS = 10;

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

/** The transport hands it through with each request; a session outlives its first one. */
function callerOf({ http }: ServerContext): Caller {
  return http?.authInfo?.extra?.caller as Caller;
}

/**
 * Against DNS rebinding: a page that a browser loaded from elsewhere must not reach a service on its machine. A host
 * that names this machine is never a stranger's page.
 */
function isFromHere(publicBaseUrl: URL, request: IncomingMessage, response: ServerResponse): boolean {
  const local = localhostAllowedHostnames();
  const isLocal = local.includes(publicBaseUrl.hostname);
  const host = validateHostHeader(request.headers.host, [publicBaseUrl.hostname, ...local]);
  const { origin } = request.headers;
  // The SDK compares host names alone, and what listens at another port of a host may be anybody's.
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

/** Undefined when it has been answered: a bad token, or a body that can't be read. */
async function exchangeFor(
  parts: McpParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange | undefined> {
  const left = leftSignal(response);
  const peerAddress = parts.peerAddressOf?.(request);
  const mailbox = await authenticate(parts.core, request, peerAddress);
  if (mailbox instanceof Refusal) {
    refuseCaller(response, mailbox);
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
  // The token itself goes no further: nothing behind this needs it but the ids made from it.
  const auth = { token: "", clientId: mailbox?.id ?? "", scopes: [], extra: { caller } };
  const sessionIds = sessionIdsOf(tokenIn(request));
  const body = withoutNulls(read.body);
  return { request, response, body, principal: mailbox?.id, sessionIds, auth, caller, left };
}

/** Only of a token that is none is it said that it is: its holder throws it away. Whatever else is in the way passes. */
function refuseCaller(response: ServerResponse, { code, message, detail }: Refusal): void {
  if (code !== "unauthenticated") {
    const status = code === "rate_limited" ? 429 : 503;
    sendError(response, status, REFUSED, message, { "retry-after": String(detail.retryAfterSeconds ?? 1) });
    return;
  }
  sendError(
    response,
    401,
    REFUSED,
    "The access token is not known, or it has ended. Claim the mailbox again.",
    {
      "www-authenticate": `Bearer realm="keypost", error="invalid_token", error_description="Unknown or ended"`,
    },
  );
}

/** A token that is given must be good; without one only what needs no mailbox works, and says so itself. */
async function authenticate(
  core: Core,
  request: IncomingMessage,
  peerAddress: string | undefined,
): Promise<Mailbox | Refusal | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const token = tokenIn(request);
  if (token === undefined)
    return new Refusal("unauthenticated", "The Authorization header has no valid bearer token.");
  try {
    return await core.authenticate(token, peerAddress);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** RFC 6750 §2.1 */
function tokenIn({ headers }: IncomingMessage): string | undefined {
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
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
    if (id !== undefined) sendError(response, 404, SESSION_NOT_FOUND, "Session not found");
    else sendError(response, 503, REFUSED, "Too many sessions are open.", { "retry-after": "10" });
    return;
  }
  try {
    if (request.method === "GET") await endStreamBefore(session, request.headers["last-event-id"]);
    const answer = await session.transport.handleRequest(webRequest(request, left), {
      authInfo: auth,
      parsedBody: body,
    });
    forgetCancelled(session, body);
    await respond(response, answer, left);
  } finally {
    session.done();
  }
}

/**
 * Of a lost one its stream is 404, also when a call has resumed it: of what it followed nothing is known, and whoever does hear that begins
 * another. The stream of an answer has an event to go on from.
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

/** As the SDK calls it to the store of events. */
const SESSION_STREAM = "_GET_stream";

/**
 * Whoever opens the stream of a session has lost the one before it: the SDK would refuse them for as long as the network does not tell us
 * that their connection is gone, which may be a quarter of an hour.
 */
async function endStreamBefore(
  { transport, past }: SessionExchange,
  lastEventId: string | string[] | undefined,
) {
  const streamId = lastEventId ? await past.getStreamIdForEventId(String(lastEventId)) : SESSION_STREAM;
  if (streamId === SESSION_STREAM) transport.closeStandaloneSSEStream();
}

/**
 * A cancelled request gets no answer. So the stream that waits for one would stay open, and the SDK, which forgets a request with its
 * answer, would keep each in mind and go through all of them at every answer, for as long as the session lasts.
 */
function forgetCancelled({ transport }: SessionExchange, body: unknown): void {
  for (const message of Array.isArray(body) ? body : [body]) {
    if (message?.method !== "notifications/cancelled") continue;
    const requestId = message.params?.requestId;
    if (typeof requestId !== "string" && typeof requestId !== "number") continue;
    transport.closeSSEStream(requestId);
    const error = { code: REFUSED, message: "The request was cancelled." };
    // Nobody hears it but who comes back to the stream. One that has its answer already is forgotten.
    transport.send({ jsonrpc: "2.0", id: requestId, error }).catch(() => undefined);
  }
}
