/** Sessions of protocols 2025-11-25 and earlier: found by id, bound to their owner, limited in number. */
import { randomUUID } from "node:crypto";
import { type Server, WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/server";
import {
  KEEP_ALIVE_MS,
  MCP_EVENT_BYTES_PER_SESSION_MAX,
  MCP_SESSION_IDLE_MS_MAX,
  MCP_SESSIONS_ENDED_KEPT,
  MCP_SESSIONS_MAX,
  MCP_SESSIONS_PER_MAILBOX_MAX,
} from "../core/index.ts";
import { BoundedEventStore } from "./event-store.ts";

/** The time after which a client returns to a closed stream (SEP-1699). */
const RETRY_MS = 1_000;

/** The owner of a session: a mailbox's id, or undefined for a client without a token. */
export type Principal = string | undefined;

type Transport = WebStandardStreamableHTTPServerTransport;

interface Session {
  readonly principal: Principal;
  readonly transport: Transport;
  readonly server: Server;
  readonly past: BoundedEventStore;
  /** Resumed after a restart: what its client had subscribed to is not known. */
  isResumed: boolean;
  usedAtMs: number;
  /** Answers in progress. A session with an open stream is in use. */
  open: number;
}

export interface SessionExchange extends Pick<Session, "transport" | "past" | "isResumed"> {
  /** The transport's answer. Undefined if others have taken the room since `open`. */
  readonly handle: (...request: Parameters<Transport["handleRequest"]>) => Promise<Response | undefined>;
  /** Call it when the answer has been written. */
  readonly done: () => void;
}

export class Sessions {
  readonly #newServer: () => Server;
  readonly #now: () => Date;
  readonly #sessionsMax: number;
  readonly #perMailboxMax: number;
  /** By id, least recently used first. */
  readonly #sessions = new Map<string, Session>();
  /** The latest sessions that their clients ended. These are gone for good. */
  readonly #ended = new Set<string>();
  readonly #resuming = new Map<string, Promise<void>>();
  #isClosed = false;

  constructor(
    newServer: () => Server,
    now: () => Date,
    sessionsMax = MCP_SESSIONS_MAX,
    perMailboxMax = MCP_SESSIONS_PER_MAILBOX_MAX,
  ) {
    this.#newServer = newServer;
    this.#now = now;
    this.#sessionsMax = sessionsMax;
    this.#perMailboxMax = perMailboxMax;
  }

  get size(): number {
    return this.#sessions.size;
  }

  /** Undefined if there is no room, or after `close`. The session counts once its `initialize` has been read. */
  async open(principal: Principal, newId: () => string = randomUUID): Promise<SessionExchange | undefined> {
    if (this.#roomFor(principal) === "none") return undefined;
    const server = this.#newServer();
    const past = new BoundedEventStore(MCP_EVENT_BYTES_PER_SESSION_MAX);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: newId,
      eventStore: past,
      retryInterval: RETRY_MS,
      keepAliveMs: KEEP_ALIVE_MS,
      onsessioninitialized: async (id) => {
        // Only now, so that an invalid `initialize` ends nobody's session. Others may have taken the room since `open`.
        const room = this.#roomFor(principal);
        if (room === "none") return server.close();
        if (room !== "free") void room.server.close();
        this.#sessions.set(id, session);
      },
      onsessionclosed: (id) => this.#remember(id),
    });
    const usedAtMs = this.#now().getTime();
    const isResumed = false;
    const session: Session = { principal, transport, server, past, isResumed, usedAtMs, open: 1 };
    // By now the id may be that of another session, which continues this one.
    const isKnown = () => this.#sessions.get(transport.sessionId ?? "") === session;
    await server.connect(transport);
    const closed = server.onclose;
    server.onclose = () => {
      closed?.();
      if (isKnown()) this.#sessions.delete(transport.sessionId ?? "");
    };
    return {
      transport,
      past,
      isResumed,
      handle: async (...request) => {
        const answer = await transport.handleRequest(...request);
        // Without an id it was no valid `initialize`, and the answer says so.
        return transport.sessionId === undefined || isKnown() ? answer : undefined;
      },
      done: () => {
        this.#done(session);
        if (!isKnown()) void server.close();
      },
    };
  }

  /** Undefined for an unknown id, and for another owner's session: for others it does not exist. */
  find(id: string, principal: Principal): SessionExchange | undefined {
    const session = this.#sessions.get(id);
    if (!session || session.principal !== principal) return undefined;
    this.#sessions.delete(id);
    this.#sessions.set(id, session);
    session.open++;
    session.usedAtMs = this.#now().getTime();
    const { transport, past, isResumed } = session;
    const handle: SessionExchange["handle"] = (...request) => transport.handleRequest(...request);
    return { transport, past, isResumed, handle, done: () => this.#done(session) };
  }

  /**
   * Continues a session of this mailbox that is no longer known, as after a restart. At 404 a client should start a new
   * one, but half of the libraries never do, and all of their later calls would fail. Undefined if its client has ended
   * it, or there is no room.
   */
  async resume(id: string, principal: string, protocolVersion: string): Promise<SessionExchange | undefined> {
    if (this.#ended.has(id)) return undefined;
    const resuming = this.#resuming.get(id) ?? this.#beginAgain(id, principal, protocolVersion);
    this.#resuming.set(id, resuming);
    await resuming.finally(() => this.#resuming.delete(id));
    return this.find(id, principal);
  }

  /** Repeats the client's `initialize`, without its capabilities, because we use none of them. */
  async #beginAgain(id: string, principal: string, protocolVersion: string): Promise<void> {
    const exchange = await this.open(principal, () => id);
    if (!exchange) return;
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: "resumed", version: "0" } };
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    const answer = await exchange.handle(new Request("http://localhost/mcp", { method: "POST", headers }), {
      parsedBody: { jsonrpc: "2.0", id: "resumed", method: "initialize", params },
    });
    await answer?.text();
    const begun = this.#sessions.get(id);
    if (begun) begun.isResumed = true;
    exchange.done();
  }

  #remember(id: string): void {
    this.#ended.add(id);
    const [oldest] = this.#ended;
    if (this.#ended.size > MCP_SESSIONS_ENDED_KEPT && oldest !== undefined) this.#ended.delete(oldest);
  }

  /** Ends sessions that have been idle for too long. */
  async endIdle(): Promise<void> {
    const idleSinceMs = this.#now().getTime() - MCP_SESSION_IDLE_MS_MAX;
    const idle = [...this.#sessions.values()].filter(
      ({ open, usedAtMs }) => open === 0 && usedAtMs <= idleSinceMs,
    );
    await Promise.all(idle.map(({ server }) => server.close()));
  }

  /** Closes all sessions. None can be opened afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#sessions.values()].map(({ server }) => server.close()));
  }

  #done(session: Session): void {
    session.open--;
    session.usedAtMs = this.#now().getTime();
  }

  /**
   * `free`, `none` as after `close`, or the session that gives way. If all places are taken, that is the longest idle
   * session without a token, then the oldest without one, then the longest idle session of a mailbox. The last gives
   * way only to a mailbox, because strangers must end nobody's work. Sessions of a mailbox that are in use never give
   * way.
   */
  #roomFor(newcomer: Principal): "free" | "none" | Session {
    if (this.#isClosed) return "none";
    const sessions = [...this.#sessions.values()];
    const own = sessions.filter(({ principal }) => principal === newcomer);
    const isIdle = ({ open }: Session) => open === 0;
    if (newcomer !== undefined && own.length >= this.#perMailboxMax) return own.find(isIdle) ?? "none";
    if (sessions.length < this.#sessionsMax) return "free";
    const nobodys = sessions.filter(({ principal }) => principal === undefined);
    const idlest = newcomer === undefined ? undefined : sessions.find(isIdle);
    return nobodys.find(isIdle) ?? nobodys[0] ?? idlest ?? "none";
  }
}
