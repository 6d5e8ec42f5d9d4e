/** MCP over a pipe within this process: lines of JSON in, lines of JSON out. */
import { PassThrough } from "node:stream";
import { serveMcpStdio } from "../../mcp/stdio.ts";
import type { Backend } from "../../mcp/surface.ts";
import { until } from "./clock.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Pipe {
  readonly heard: readonly Message[];
  /** Resolves when the server has ended. */
  readonly ended: Promise<void>;
  /** A request of the modern era, which carries its envelope. */
  modern(id: number, method: string, params?: object): void;
  /** A message as it is. */
  send(message: object): void;
  /** Bytes, whatever they are. */
  write(bytes: Buffer): void;
  /** The answer to that request. */
  answer(id: number): Promise<Message>;
  /** The first notification of that method. */
  notice(method: string): Promise<Message>;
  /** What a host does that goes away. */
  close(): void;
}

const ENVELOPE = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
};

export function servePipe(backend: Backend, signal?: AbortSignal): Pipe {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const heard: Message[] = [];
  let rest = "";
  output.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    heard.push(...lines.map((line) => JSON.parse(line) as Message));
  });
  const report = () => "req_test";
  const ended = serveMcpStdio(backend, { report, streams: { input, output }, ...(signal && { signal }) });
  const send = (message: object) => void input.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const first = async (isIt: (message: Message) => boolean): Promise<Message> => {
    await until(() => heard.some(isIt));
    return heard.find(isIt) ?? {};
  };
  return {
    ...{ heard, ended, send },
    write: (bytes) => void input.write(bytes),
    modern: (id, method, params = {}) => send({ id, method, params: { ...params, _meta: ENVELOPE } }),
    answer: (id) => first((message) => message.id === id && message.method === undefined),
    notice: (method) => first((message) => message.method === method),
    close: () => input.end(),
  };
}

export const INITIALIZE = {
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "pipe", version: "1" } },
};
