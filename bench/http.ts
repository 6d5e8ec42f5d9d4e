import { Agent, request } from "node:http";

/** Without a limit of sockets, because ten thousand blocked requests need as many. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

type Fields = Record<string, unknown>;

interface Request {
  readonly method?: string;
  /** Sent as JSON. */
  readonly body?: Fields;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal | undefined;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request over a kept connection. Rejects if the connection breaks or the signal aborts. */
export function ask(url: URL, path: string, asked: Request = {}): Promise<Answer> {
  const { method = "GET", body, headers = {}, signal } = asked;
  const text = body && JSON.stringify(body);
  const kind = text && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const options = { method, agent, headers: { ...kind, ...headers }, ...(signal && { signal }) };
    const sent = request(new URL(path, url), options);
    sent.on("error", reject);
    sent.on("response", (response) => {
      let answer = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        answer += chunk;
      });
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: answer }));
    });
    sent.end(text);
  });
}

/** POSTs JSON and returns the answer's JSON. Throws at any status but 200 and 201. */
export async function post(
  url: URL,
  path: string,
  body: Fields,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Fields> {
  const { status, text } = await ask(url, path, { method: "POST", body, headers, signal });
  if (![200, 201].includes(status)) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
  return JSON.parse(jsonOf(text));
}

/** Closes the kept connections. */
export const closeConnections = () => agent.destroy();

/** The JSON of an answer, which may be a server-sent event (MCP Streamable HTTP): then its last `data:` line. */
function jsonOf(answer: string): string {
  if (answer.startsWith("{")) return answer;
  return (
    answer
      .match(/^data: (\{.*)$/gm)
      ?.at(-1)
      ?.slice("data: ".length) ?? "{}"
  );
}

export function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}

const PROTOCOL = "2026-07-28";

/** Calls a tool by the stateless protocol, and returns its structured content. */
export async function callTool(
  url: URL,
  token: string,
  name: string,
  args: Fields,
  signal?: AbortSignal,
): Promise<Fields> {
  const headers = {
    ...bearer(token),
    Accept: "application/json, text/event-stream",
    "MCP-Protocol-Version": PROTOCOL,
    "Mcp-Method": "tools/call",
    "Mcp-Name": name,
  };
  const _meta = {
    "io.modelcontextprotocol/protocolVersion": PROTOCOL,
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": { name: "keypost-bench", version: "1" },
  };
  const message = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: args, _meta } };
  const { result, error } = (await post(url, "/mcp", message, headers, signal)) as {
    result?: { structuredContent?: Fields; isError?: boolean };
    error?: unknown;
  };
  if (result?.structuredContent === undefined || result.isError) {
    throw new Error(`${name}: ${JSON.stringify(error ?? result).slice(0, 300)}`);
  }
  return result.structuredContent;
}
