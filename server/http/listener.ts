/** The HTTP server: its address, its bounds, and how it stops. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, isIPv6, Server as NetServer } from "node:net";
import {
  HTTP_BACKLOG_MAX,
  HTTP_CONNECTIONS_MAX,
  HTTP_HEADER_BYTES_MAX,
  HTTP_HEADERS_MS_MAX,
  HTTP_IDLE_MS_MAX,
  HTTP_REQUEST_MS_MAX,
  HTTP_UNREAD_BYTES_MAX,
  type Log,
} from "../../core/index.ts";
import { reachableAt } from "../network.ts";
import type { ListenAddress } from "../setting.ts";
import { waitAtMost } from "../wait-at-most.ts";
import type { HttpClients } from "./clients.ts";
import { admitConnections } from "./connection-admission.ts";
import { UnreadResponses } from "./unread-responses.ts";

export interface HttpListener {
  /** The bound port, also where port 0 was asked for. */
  readonly port: number;
  /** URL for clients on this machine. */
  readonly url: string;
  /** Passes requests to `listener` from now on, with those held back so far because they had no early answer. */
  serve(listener: RequestListener): void;
  gauges(): HttpGauges;
  /** Accepts no more connections. Open ones stay. */
  stopAccepting(): void;
  /** Resolves when every answer is sent and every socket is closed. What is not sent after `graceMs` is cut off. */
  close(within: { readonly graceMs: number }): Promise<void>;
}

export interface HttpGauges {
  readonly connections: number;
  /** Connections and requests that were turned away, and connections that were cut off. */
  readonly refused: HttpClients["refused"];
  readonly unnamed: number;
}

/** Bounds of connections. Tests use smaller ones. */
export interface HttpBounds {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  readonly connections: number;
  readonly unreadBytes: number;
  /** How often Node checks for overdue requests. */
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

/** Answers some requests before the service has started. Returns whether it did. */
export type EarlyAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Rejects if the address can't be bound. */
export async function startHttpListener(
  address: ListenAddress,
  log: Pick<Log, "unforeseen">,
  clients: HttpClients,
  answersEarly: EarlyAnswer = () => false,
  bounds = BOUNDS,
): Promise<HttpListener> {
  const server = boundedServer(bounds);
  const admission = admitConnections(server, clients);
  const { promise: served, resolve: serve } = Promise.withResolvers<RequestListener>();
  let listener: RequestListener = (request, response) => {
    // A client that leaves before it is served must get nothing: a wait would hand a message out to nobody.
    if (!answersEarly(request, response))
      void served.then((ready) => response.destroyed || ready(request, response));
  };
  const answers = new UnreadResponses((request) => clients.networkOf(request), bounds.unreadBytes);
  takeRequests(server, { admission, clients, answers }, (request, response) => listener(request, response));
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  const bound = await listen(server, address);
  // Out of file descriptors, for example: open connections are still served, and a later one may succeed.
  server.on("error", (error) => log.unforeseen({ where: "HTTP listener", error }));
  // Not http.Server's own close(): it destroys sockets whose answer has ended but may not be written yet.
  const stopAccepting = () => void (server.listening && NetServer.prototype.close.call(server));
  return {
    port: bound.port,
    url: urlOf(bound),
    serve: (ready) => {
      listener = ready;
      serve(ready);
    },
    gauges: () => ({
      connections: admission.connections(),
      refused: clients.refused,
      unnamed: clients.unnamed,
    }),
    stopAccepting,
    close: async ({ graceMs }) => {
      stopAccepting();
      await untilSent(answers, graceMs);
      server.closeAllConnections();
      admission.close();
      await closed;
    },
  };
}

interface Entrance {
  readonly admission: ReturnType<typeof admitConnections>;
  readonly clients: HttpClients;
  readonly answers: UnreadResponses;
}

/** Passes admitted requests to `listener`. On each, connections with too many unread answers are cut off. */
function takeRequests(
  server: Server,
  { admission, clients, answers }: Entrance,
  listener: RequestListener,
): void {
  server.on("request", (request, response) => {
    if (!admission.admitsRequest(request.socket, response)) return;
    answers.add(response);
    for (const cutOff of answers.relieve(performance.now())) {
      clients.refuse("too_much_unread", clients.addressOf(cutOff));
    }
    listener(request, response);
  });
}

function boundedServer(bounds: HttpBounds): Server {
  const server = createServer({
    maxHeaderSize: HTTP_HEADER_BYTES_MAX,
    headersTimeout: bounds.headersMs,
    // Covers receiving the request only. Node stops counting at its last byte, so a wait may take as long as it needs.
    requestTimeout: bounds.requestMs,
    keepAliveTimeout: bounds.idleMs,
    // The router refuses it instead, in our own format, and counts it.
    requireHostHeader: false,
    connectionsCheckingInterval: bounds.checkMs,
    noDelay: true,
  });
  server.timeout = 0;
  server.maxConnections = bounds.connections;
  return server;
}

async function untilSent(answers: Iterable<ServerResponse>, graceMs: number): Promise<void> {
  const out = [...answers].map((response) => new Promise((resolve) => response.on("close", resolve)));
  await waitAtMost(graceMs, Promise.all(out));
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

function urlOf({ address, port }: AddressInfo): string {
  const host = reachableAt(address);
  return isIPv6(host) ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
