/** MCP over this process's standard input and output, for both eras. */
import { pipeline, type Readable, type Writable } from "node:stream";
import {
  INVALID_REQUEST,
  type JSONRPCMessage,
  type Server,
  type Transport,
} from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { messageLines } from "./messages.ts";
import { followMailbox, MAILBOX_URI } from "./resources.ts";
import { keypostSurface, mcpServers } from "./server.ts";
import type { Backend, Caller } from "./surface.ts";

interface StdioParts {
  /** Logs what nobody foresaw; gives the id to show instead of it. Standard output is not the place: it is the wire. */
  readonly report: (where: string, error: unknown) => string;
  /** Ends it from this side. */
  readonly signal?: AbortSignal;
  /** Instead of the process's own. */
  readonly streams?: { readonly input: Readable; readonly output: Writable };
}

/** Serves until the host closes our input, or the signal. When it returns, every wait and subscription is freed. */
export async function serveMcpStdio(
  backend: Backend,
  { report, signal, streams }: StdioParts,
): Promise<void> {
  const caller: Caller = { backend, hasMailbox: true, report };
  const newServer = mcpServers(keypostSurface(), () => caller);
  const ended = new AbortController();
  let server: Server | undefined;
  const lines = messageLines((id) => {
    const error = { code: INVALID_REQUEST, message: "The request is not as the protocol says." };
    wire.send({ jsonrpc: "2.0", id, error }).catch(() => undefined);
  });
  // However the input ends, these end with it.
  pipeline(streams?.input ?? process.stdin, lines, () => undefined);
  const wire = new StdioServerTransport(lines, streams?.output);
  const transport = observed(wire, {
    received: (message) => {
      if ("method" in message && message.method === "subscriptions/listen") listen();
    },
    closed: () => ended.abort(),
  });
  let isListening = false;
  // The SDK serves the stream by itself and asks nobody for its events, so the mailbox is followed from the first one on.
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    void followMailbox(caller, ended.signal, () => {
      server?.sendResourceUpdated({ uri: MAILBOX_URI }).catch(() => undefined);
      server?.sendResourceListChanged().catch(() => undefined);
    }).then(() => {
      // There was no more to hear, as while there is no mailbox yet: who listens again is to hear again.
      isListening = false;
    });
  };
  const served = serveStdio(
    ({ era }) => {
      server = newServer({ era });
      return server;
    },
    { transport, onerror: () => undefined },
  );
  signal?.addEventListener("abort", () => void served.close(), { once: true });
  if (signal?.aborted) await served.close();
  await closed(ended.signal);
  lines.destroy();
}

const closed = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** The same wire, with somebody looking on. */
function observed(
  wire: Transport,
  eyes: { readonly received: (message: JSONRPCMessage) => void; readonly closed: () => void },
): Transport {
  const transport: Transport = {
    start: () => {
      wire.onmessage = (message, extra) => {
        eyes.received(message);
        transport.onmessage?.(message, extra);
      };
      wire.onerror = (error) => transport.onerror?.(error);
      wire.onclose = () => {
        transport.onclose?.();
        eyes.closed();
      };
      return wire.start();
    },
    send: (message, options) => wire.send(message, options),
    close: () => wire.close(),
  };
  return transport;
}
