/** Requests of protocol 2026-07-28, which has no sessions: each request gets its own server. */
import { createMcpHandler, type McpHttpHandler, type McpServerFactory } from "@modelcontextprotocol/server";
import { EVENT_STREAMS_MAX, EVENT_STREAMS_PER_MAILBOX_MAX, KEEP_ALIVE_MS } from "../core/index.ts";
import { type Exchange, REFUSED, respond, sendError, webRequest } from "./exchange.ts";
import type { mcpServers } from "./server.ts";
import type { Principal } from "./sessions.ts";
import { ListenBus } from "./subscriptions.ts";

export class ModernRequests {
  readonly #serverFor: McpServerFactory;
  readonly #requests: McpHttpHandler;
  /** The streams of `subscriptions/listen`, and their owners. */
  readonly #listening = new Map<McpHttpHandler, Principal>();

  constructor(newServer: ReturnType<typeof mcpServers>) {
    // The SDK has checked that this header names the method of the body.
    this.#serverFor = ({ requestInfo }) =>
      newServer({ era: "modern", method: requestInfo?.headers.get("mcp-method") ?? "" });
    this.#requests = this.#handler();
  }

  /** Number of open streams. */
  get listening(): number {
    return this.#listening.size;
  }

  async serve(exchange: Exchange): Promise<void> {
    const { method } = (exchange.body ?? {}) as { method?: unknown };
    if (method === "subscriptions/listen") await this.#listen(exchange);
    else await serveWith(this.#requests, exchange);
  }

  async close(): Promise<void> {
    await Promise.all([this.#requests, ...this.#listening.keys()].map((handler) => handler.close()));
  }

  #handler(bus?: ListenBus): McpHttpHandler {
    const sources = bus && { bus };
    return createMcpHandler(this.#serverFor, { legacy: "reject", keepAliveMs: KEEP_ALIVE_MS, ...sources });
  }

  /** Each stream has a handler with an event source of its own, so that no stream gets another's events. */
  async #listen(exchange: Exchange): Promise<void> {
    const { principal, caller, response } = exchange;
    const refusal = this.#refusalFor(principal);
    if (refusal) {
      sendError(response, refusal.status, REFUSED, refusal.message, { "retry-after": "10" });
      return;
    }
    // Closes the stream when its source has ended, so that it does not look open.
    const bus = new ListenBus(caller, () => void handler.close());
    const handler = this.#handler(bus);
    this.#listening.set(handler, principal);
    try {
      await serveWith(handler, exchange);
    } finally {
      this.#listening.delete(handler);
    }
  }

  #refusalFor(principal: Principal): { readonly status: number; readonly message: string } | undefined {
    if (this.#listening.size >= EVENT_STREAMS_MAX)
      return { status: 503, message: "Too many streams are open." };
    const share = [...this.#listening.values()].filter((one) => one === principal).length;
    if (share < EVENT_STREAMS_PER_MAILBOX_MAX) return undefined;
    return { status: 429, message: "This mailbox has as many streams open as one may have." };
  }
}

async function serveWith(handler: McpHttpHandler, exchange: Exchange): Promise<void> {
  const { request, response, body, auth, left } = exchange;
  const answer = await handler.fetch(webRequest(request, left), { authInfo: auth, parsedBody: body });
  await respond(response, answer, left);
}
