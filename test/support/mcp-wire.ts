/** MCP requests over plain HTTP, for what an SDK's client would not send. */
import { type IncomingMessage, request } from "node:http";

export interface Sent {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

const ACCEPTED = "application/json, text/event-stream";

/** Resolves with the complete answer. Not by `fetch`, which does not allow a Host header. */
export async function send(url: URL, sent: Sent): Promise<Heard> {
  const response = await open(url, sent);
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

/** Resolves with the answer's headers and stream. */
export function open(
  url: URL,
  { method = "POST", token, headers, body, signal }: Sent,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method,
      agent: false,
      ...(signal && { signal }),
      headers: {
        accept: ACCEPTED,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    outgoing.once("response", resolve).once("error", reject);
    outgoing.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
  });
}

/** A request of the modern era, with its envelope and headers. */
export function modern(method: string, params: Readonly<Record<string, unknown>> = {}): Sent {
  const name = params.name ?? params.uri;
  return {
    headers: {
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": method,
      ...(typeof name === "string" && { "mcp-name": name }),
    },
    body: {
      jsonrpc: "2.0",
      id: 1,
      method,
      params: {
        ...params,
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientCapabilities": {},
          ...(params._meta as object | undefined),
        },
      },
    },
  };
}

export const callTool = (name: string, input: Readonly<Record<string, unknown>> = {}): Sent =>
  modern("tools/call", { name, arguments: input });

const VERSION = { "mcp-protocol-version": "2025-11-25" };

export const INITIALIZE: Sent = {
  body: {
    jsonrpc: "2.0",
    id: 0,
    method: "initialize",
    params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "wire", version: "1" } },
  },
};

/** Opens a legacy session and returns its id. */
export async function openSession(url: URL, token?: string): Promise<string> {
  const { headers } = await send(url, { ...INITIALIZE, ...(token !== undefined && { token }) });
  return String(headers["mcp-session-id"]);
}

/** A request within a legacy session. */
export const inSession = (session: string, method: string, params: object = {}, id = 1): Sent => ({
  headers: { ...VERSION, "mcp-session-id": session },
  body: { jsonrpc: "2.0", id, method, params },
});

/** A notification within a legacy session. */
export const noticeIn = (session: string, method: string, params: object): Sent => ({
  headers: { ...VERSION, "mcp-session-id": session },
  body: { jsonrpc: "2.0", method, params },
});

/** The GET stream of a legacy session, from now or after an event. */
export const sessionStream = (session: string, lastEventId?: string): Sent => ({
  method: "GET",
  headers: {
    ...VERSION,
    accept: "text/event-stream",
    "mcp-session-id": session,
    ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
  },
});
