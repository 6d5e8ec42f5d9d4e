/** The HTTP server: where it listens, what it puts up with, and how it stops. */
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, Server as NetServer, type Socket } from "node:net";
import {
  HTTP_BACKLOG_MAX,
  HTTP_CONNECTIONS_MAX,
  HTTP_HEADER_BYTES_MAX,
  HTTP_HEADERS_MS_MAX,
  HTTP_IDLE_MS_MAX,
  HTTP_PIPELINED_MAX,
  HTTP_REQUEST_MS_MAX,
  HTTP_UNREAD_BYTES_MAX,
  type Log,
} from "../core/index.ts";
import type { HttpClients } from "./http-clients.ts";
import type { ListenAddress } from "./setting.ts";
import { TurnedAway } from "./turned-away.ts";
import { UnreadAnswers } from "./unread-answers.ts";
import { within } from "./within.ts";

export interface HttpListener {
  /** The one that was bound, where port 0 was asked for. */
  readonly port: number;
  /** Where a client on this machine finds it. */
  readonly url: string;
  /** From now on requests go there; those that came before have been held back for it. */
  serve(listener: RequestListener): void;
  gauges(): HttpGauges;
  /** Takes no more connections. Those that are open stay. */
  stopAccepting(): void;
  /** Resolves when every answer is out and every socket is closed; what is not out after `graceMs` is cut off. */
  close(within: { readonly graceMs: number }): Promise<void>;
}

export interface HttpGauges {
  readonly connections: number;
  /** Connections, or requests through a proxy, that were turned away. */
  readonly refused: HttpClients["refused"];
}

/** What a connection may take; tests have less patience. */
export interface HttpBounds {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  readonly connections: number;
  readonly unreadBytes: number;
  /** How often Node looks for what is overdue. */
  readonly checkMs: number;
}

const BOUNDS: HttpBounds = {
  headersMs: HTTP_HEADERS_MS_MAX,
  requestMs: HTTP_REQUEST_MS_MAX,
  idleMs: HTTP_IDLE_MS_MAX,
  connections: HTTP_CONNECTIONS_MAX,
  unreadBytes: HTTP_UNREAD_BYTES_MAX,
  checkMs: 2_000,
};

/** Rejects when the address cannot be bound. */
export async function startHttpListener(
  address: ListenAddress,
  log: Pick<Log, "unforeseen">,
  clients: HttpClients,
  bounds = BOUNDS,
): Promise<HttpListener> {
  const server = createServer({
    maxHeaderSize: HTTP_HEADER_BYTES_MAX,
    headersTimeout: bounds.headersMs,
    // Of the request alone: Node stops counting when its last byte is in, so a wait may last as long as it likes.
    requestTimeout: bounds.requestMs,
    keepAliveTimeout: bounds.idleMs,
    connectionsCheckingInterval: bounds.checkMs,
    noDelay: true,
  });
  server.timeout = 0;
  server.maxConnections = bounds.connections;
  const door = guard(server, clients);
  const { promise: served, resolve: serve } = Promise.withResolvers<RequestListener>();
  let listener: RequestListener = (request, response) =>
    void served.then((ready) => ready(request, response));
  const unanswered = new UnreadAnswers(bounds.unreadBytes);
  server.on("request", (request, response) => {
    if (!door.takes(request.socket, response)) return;
    unanswered.add(response);
    for (const { req } of unanswered.relieve(performance.now())) {
      clients.refuse("too_much_unread", req.socket.remoteAddress ?? "");
    }
    listener(request, response);
  });
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  const bound = await listen(server, address);
  // Out of file descriptors, for example: those who are connected are still served, and the next may find room.
  server.on("error", (error) => log.unforeseen({ where: "the HTTP listener", error }));
  // http.Server's own close() destroys each socket whose answer has been ended, though it may not be written yet.
  const stopAccepting = () => void (server.listening && NetServer.prototype.close.call(server));
  return {
    port: bound.port,
    url: urlOf(bound),
    serve: (ready) => {
      listener = ready;
      serve(ready);
    },
    gauges: () => ({ connections: door.connections(), refused: clients.refused }),
    stopAccepting,
    close: async ({ graceMs }) => {
      stopAccepting();
      await untilAnswered(unanswered, graceMs);
      server.closeAllConnections();
      door.close();
      await closed;
    },
  };
}

/** Looks at each connection before the server does. */
function guard(server: Server, clients: HttpClients) {
  const turnedAway = new TurnedAway();
  let connections = 0;
  // Node's own listener: a connection that it does not see costs no parser, and what is sent on it is read by nobody.
  const accept = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const leave = clients.connected(socket.remoteAddress ?? "");
    if (!leave) return turnedAway.add(socket);
    connections += 1;
    socket.on("close", () => {
      connections -= 1;
      leave();
    });
    for (const listener of accept) listener.call(server, socket);
  });
  server.on("drop", (dropped) => clients.refuse("too_many_connections", dropped?.remoteAddress ?? ""));
  const unanswered = new WeakMap<Socket, number>();
  return {
    connections: () => connections,
    close: () => turnedAway.close(),
    /** False: it is one too many of its connection, which is closed. */
    takes(socket: Socket, response: ServerResponse): boolean {
      const open = unanswered.get(socket) ?? 0;
      if (open >= HTTP_PIPELINED_MAX) {
        // Those behind it in the same packet come still, and are of the same refusal.
        if (!socket.destroyed) clients.refuse("too_many_pipelined", socket.remoteAddress ?? "");
        socket.destroy();
        return false;
      }
      unanswered.set(socket, open + 1);
      response.on("close", () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
      return true;
    },
  };
}

async function untilAnswered(unanswered: Iterable<ServerResponse>, graceMs: number): Promise<void> {
  const answers = [...unanswered].map((response) => new Promise((resolve) => response.on("close", resolve)));
  await within(graceMs, Promise.all(answers));
}

function listen(server: Server, { host, port }: ListenAddress): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, backlog: HTTP_BACKLOG_MAX, ...(host !== undefined && { host }) }, () => {
      server.off("error", reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

/** A wildcard is no address to connect to; loopback answers for it. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "::" || address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
