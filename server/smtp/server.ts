import type { Socket } from "node:net";
import { type Clock, clientSiteOf } from "../../core/index.ts";
import { HolderCounts } from "../holder-counts.ts";
import { type AddressRange, type Client, clientAddress, clientAt } from "../network.ts";
import type { SmtpBounds } from "./bounds.ts";
import { Connection, type SessionRefusal, type SmtpTotals } from "./connection.ts";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "./library.ts";
import { type ProxyHeader, takeProxyHeader } from "./proxy-header.ts";
import type { Rates } from "./rates.ts";

/** The text of a 421 in place of the greeting, where enhanced codes are not allowed (RFC 2034 §4). */
const REFUSALS = {
  too_many_connections: "Too many connections",
  too_many_from_network: "Too many connections from your network",
  too_many_in_a_minute: "Too many connections from your network in a minute",
  too_many_refused: "Too many refused recipients from your network in a minute",
} as const satisfies Partial<Record<SessionRefusal, string>>;

/** What the server needs besides the library's options. */
interface SmtpServerDeps {
  readonly bounds: SmtpBounds;
  readonly clock: Clock;
  readonly rates: Rates;
  /** Proxies that have to send a PROXY header. */
  readonly proxies: readonly AddressRange[];
  /** Called with each session's client before anything is said in it. */
  readonly begun: (session: SMTPServerSession, client: Client) => void;
  /** Called when a session's client will say nothing more. */
  readonly ended: (session: SMTPServerSession) => void;
  /** Called when a session's transaction is over. */
  readonly reset: (session: SMTPServerSession) => void;
}

/** The client's site as one client. */
function siteOf(client: Client): Client {
  return { ...client, network: clientSiteOf(client.network) };
}

export class SmtpServer extends SMTPServer {
  readonly bounds: SmtpBounds;
  readonly clock: Clock;
  readonly totals: SmtpTotals = {
    sessions: 0,
    encrypted: 0,
    refused: {
      too_many_connections: 0,
      too_many_from_network: 0,
      too_many_in_a_minute: 0,
      too_many_refused: 0,
      gave_way: 0,
      spoke_first: 0,
      sent_before_354: 0,
      too_many_commands: 0,
      too_many_bad_commands: 0,
      too_slow: 0,
    },
  };
  readonly #rates: Rates;
  readonly #proxies: readonly AddressRange[];
  readonly #begun: SmtpServerDeps["begun"];
  readonly #ended: SmtpServerDeps["ended"];
  readonly #reset: SmtpServerDeps["reset"];
  readonly #proxied = new WeakMap<Socket, ProxyHeader>();
  readonly #open = new Set<Connection>();
  /** Admitted sessions, by network. */
  readonly #admitted = new HolderCounts();
  /** The same by site. */
  readonly #ofSites = new HolderCounts();
  #isStopping = false;

  constructor(
    options: SMTPServerOptions,
    { bounds, clock, rates, proxies, begun, ended, reset }: SmtpServerDeps,
  ) {
    super(options);
    this.bounds = bounds;
    this.clock = clock;
    this.#rates = rates;
    this.#proxies = proxies;
    this.#begun = begun;
    this.#ended = ended;
    this.#reset = reset;
    // Beyond this not even a 421 is sent: a refused client keeps its socket until it has read that.
    this.server.maxConnections = 2 * bounds.connectionsMax;
  }

  get sessions(): number {
    return this.#open.size;
  }

  override _expectsProxyHeader({ remoteAddress = "" }: Socket): boolean {
    return this.#proxies.some((range) => range.contains(remoteAddress));
  }

  override _handleProxy(...[socket, next]: Parameters<SMTPServer["_handleProxy"]>): void {
    if (!this._expectsProxyHeader(socket)) {
      super._handleProxy(socket, next);
      return;
    }
    const peer = socket.remoteAddress;
    takeProxyHeader(socket, { clock: this.clock, ms: this.bounds.proxyHeaderMsMax }, (error, header) => {
      if (error) this._onError(Object.assign(error, { remoteAddress: peer }));
      if (header) this.#proxied.set(socket, header);
      next(error);
    });
  }

  override connect(socket: Socket): void {
    const { bytes: headerBytes = 0, client: told } = this.#proxied.get(socket) ?? {};
    const address = told ? clientAddress(told.address, undefined, []) : socket.remoteAddress;
    if (address === undefined) {
      // The connection was reset before we accepted it, as by a proxy's health check.
      socket.destroy();
      return;
    }
    const client = clientAt(address);
    const refusal = this.#refusalFor(client);
    this.totals.sessions += 1;
    const leave = refusal === undefined ? this.#admit(client) : () => undefined;
    if (refusal !== undefined) this.totals.refused[refusal] += 1;
    if (
      refusal !== undefined &&
      this.#open.size - this.#admitted.total >= this.bounds.refusedConnectionsMax
    ) {
      socket.on("error", () => {}).destroy();
      return;
    }
    const connection = new Connection(this, socket, {
      ...(told && { remoteAddress: address, remotePort: told.port }),
      headerBytes,
      refusal: refusal && `${this.options.name} ${REFUSALS[refusal]}, try again soon`,
      // Mail servers may open a connection for each message. They are counted by messages only.
      delivered: () => {
        for (const counted of [client, siteOf(client)]) this.#rates.takeBack(counted, "connections");
      },
      ended: () => this.#ended(connection.session),
      reset: () => this.#reset(connection.session),
      // Not the socket's own event, because the library removes all listeners when it upgrades a socket to TLS.
      gone: () => {
        this.#open.delete(connection);
        if (this.#open.size === 0) this.emit("empty");
        leave();
      },
    });
    this.#begun(connection.session, client);
    this.connections.add(connection);
    this.#open.add(connection);
    // The first error of a session says why it failed. Later ones only follow from it.
    connection.once("error", (error) => this._onError(error)).on("error", () => {});
    connection.init();
    // It was accepted just before the stop, but the library passed it on only now.
    if (this.#isStopping) connection.leave();
  }

  #admit(client: Client): () => void {
    const { network } = client;
    const { network: site } = siteOf(client);
    this.#admitted.add(network);
    this.#ofSites.add(site);
    return () => {
      this.#admitted.remove(network);
      this.#ofSites.remove(site);
    };
  }

  #refusalFor(client: Client): keyof typeof REFUSALS | undefined {
    const refusal = this.#refusalOfNetwork(client);
    if (refusal !== undefined || this.#admitted.total < this.bounds.connectionsMax) return refusal;
    // The set is in order of arrival, so the oldest is found first.
    const idle = this.#open.values().find((connection) => connection.mayGiveWay);
    idle?.giveWay();
    return idle ? undefined : "too_many_connections";
  }

  #refusalOfNetwork(client: Client): keyof typeof REFUSALS | undefined {
    const { bounds } = this;
    // Refused connections count, too, so that a client that returns at once has to wait longer.
    const inMinute = this.#rates.count(client, "connections");
    const ofSiteInMinute = this.#rates.count(siteOf(client), "connections");
    if (bounds.isLoopbackExempt && client.isLoopback) return undefined;
    if (inMinute > bounds.connectionsPerMinuteMax || ofSiteInMinute > bounds.siteConnectionsPerMinuteMax)
      return "too_many_in_a_minute";
    if (this.#rates.counted(client, "refusals") >= bounds.refusalsPerMinuteMax) return "too_many_refused";
    const isWithin =
      this.#admitted.of(client.network) < bounds.connectionsPerAddressMax &&
      this.#ofSites.of(siteOf(client).network) < bounds.connectionsPerSiteMax;
    return isWithin ? undefined : "too_many_from_network";
  }

  /**
   * Accepts no more connections, and gives messages in transfer `graceMs` to finish. Resolves when all sockets are
   * closed.
   */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true;
    const isClosed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this._pendingSockets.values()) socket.destroy();
    for (const connection of this.#open) connection.leave();
    const grace = this.clock.setTimer(graceMs, () => {
      for (const connection of this.#open) connection.cutOff();
    });
    await isClosed;
    // Node stops counting a socket before it tells the session.
    if (this.#open.size > 0) await new Promise<void>((resolve) => this.once("empty", resolve));
    grace.cancel();
  }
}
