/** MCP over this process's standard input and output, for both eras. */
import { pipeline, type Readable, type Writable } from "node:stream";
import {
  INVALID_REQUEST,
  type JSONRPCMessage,
  type Server,
  type Transport,
} from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { messageLines } from "./json-rpc.ts";
import { followMailbox, MAILBOX_URI } from "./resources.ts";
import { keypostSurface, mcpServers } from "./server.ts";
import type { Backend, Caller } from "./surface.ts";

interface StdioParts {
  /**
   * Logs an unexpected error and returns the id to show in its place. Must not write to standard output, which is the
   * wire.
   */
  readonly report: (where: string, error: unknown) => string;
  /** Ends the connection from our side. */
  readonly signal?: AbortSignal;
  /** Replaces the process's own streams. */
  readonly streams?: { readonly input: Readable; readonly output: Writable };
}

/** Serves until the host closes our input, or the signal. When it resolves, every wait and subscription is freed. */
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
  // The lines end with the input, however that ends.
  pipeline(streams?.input ?? process.stdin, lines, () => undefined);
  const wire = new StdioServerTransport(lines, streams?.output);
  const transport = observed(wire, {
    received: (message) => {
      if ("method" in message && message.method === "subscriptions/listen") listen();
    },
    closed: () => ended.abort(),
  });
  let isListening = false;
  // The SDK serves the stream itself and asks nobody for events, so we follow the mailbox from the first listen on.
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    void followMailbox(caller, ended.signal, () => {
      server?.sendResourceUpdated({ uri: MAILBOX_URI }).catch(() => undefined);
      server?.sendResourceListChanged().catch(() => undefined);
    }).then(() => {
      // Following has ended, as when there is no mailbox yet. The next listen starts it again.
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

/** The same wire, reporting messages and the close. */
function observed(
  wire: Transport,
  observer: { readonly received: (message: JSONRPCMessage) => void; readonly closed: () => void },
): Transport {
  const transport: Transport = {
    start: () => {
      wire.onmessage = (message, extra) => {
        observer.received(message);
        transport.onmessage?.(message, extra);
      };
      wire.onerror = (error) => transport.onerror?.(error);
      wire.onclose = () => {
        transport.onclose?.();
        observer.closed();
      };
      return wire.start();
    },
    send: (message, options) => wire.send(message, options),
    close: () => wire.close(),
  };
  return transport;
}
