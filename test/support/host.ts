/** An MCP host that starts `keypost mcp`, with SDK v1 (legacy era) or v2 (newest protocol version). */
import type { Stream } from "node:stream";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as LegacyTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { ResourceUpdatedNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import { commandLine, environmentOf, type Surroundings } from "./keypost-process.ts";

export type HostEra = "legacy" | "modern";

interface ToolAnswer {
  readonly isError: boolean;
  /** Structured content, or the refusal's `error`. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  readonly fields: any;
  /** The whole result, as JSON. */
  readonly whole: string;
}

export interface Host extends AsyncDisposable {
  readonly pid: number;
  call(tool: string, input?: Readonly<Record<string, unknown>>): Promise<ToolAnswer>;
  listTools(): Promise<readonly string[]>;
  /** Subscribes to the mailbox. The returned function gives the number of notifications so far. */
  subscribe(): Promise<() => number>;
  /** What the process has written to stderr so far. */
  logged(): string;
  /** Closes the process's stdin, as a host does that exits. */
  close(): Promise<void>;
}

/** Longer than any wait. A test that hangs ends by its own time limit. */
const PATIENCE = { timeout: 300_000 };

export async function startHost(around: Surroundings, era: HostEra = "modern"): Promise<Host> {
  const [command, args] = commandLine("mcp");
  const start = { command, args, cwd: around.home, env: environmentOf(around), stderr: "pipe" as const };
  return era === "modern"
    ? modernHost(new StdioClientTransport(start))
    : legacyHost(new LegacyTransport(start));
}

async function modernHost(transport: StdioClientTransport): Promise<Host> {
  const logged = keepLog(transport.stderr);
  const client = new Client(
    { name: "keypost-test", version: "1.0.0" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(transport);
  return {
    pid: transport.pid ?? 0,
    logged,
    listTools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, input = {}) =>
      answerIn(await client.callTool({ name, arguments: { ...input } }, PATIENCE)),
    subscribe: async () => {
      let heard = 0;
      client.setNotificationHandler("notifications/resources/updated", () => void heard++);
      await client.listen({ resourceSubscriptions: [MAILBOX_URI] });
      return () => heard;
    },
    close: () => client.close(),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

async function legacyHost(transport: LegacyTransport): Promise<Host> {
  const logged = keepLog(transport.stderr);
  const client = new LegacyClient({ name: "keypost-test-v1", version: "1.0.0" });
  // The v1 SDK's types were not written for exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return {
    pid: transport.pid ?? 0,
    logged,
    listTools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, input = {}) =>
      answerIn(await client.callTool({ name, arguments: { ...input } }, undefined, PATIENCE)),
    subscribe: async () => {
      let heard = 0;
      client.setNotificationHandler(ResourceUpdatedNotificationSchema, () => void heard++);
      await client.subscribeResource({ uri: MAILBOX_URI });
      return () => heard;
    },
    close: () => client.close(),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

function keepLog(stderr: Stream | null): () => string {
  const chunks: string[] = [];
  stderr?.on("data", (chunk) => chunks.push(String(chunk)));
  return () => chunks.join("");
}

function answerIn(result: object): ToolAnswer {
  const {
    isError = false,
    structuredContent,
    content,
  } = result as {
    isError?: boolean;
    structuredContent?: object;
    content: readonly { text: string }[];
  };
  const fields = isError ? JSON.parse(content[0]?.text.replace(/^error: /, "") ?? "") : structuredContent;
  return { isError, fields, whole: JSON.stringify(result) };
}
