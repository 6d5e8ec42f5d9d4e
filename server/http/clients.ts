/** What one network of clients may have open at the HTTP port, so that none takes all connections there are. */
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import {
  type Clock,
  clientNetworkOf,
  HTTP_NETWORKS_TOLD_MAX,
  type Log,
  MinuteCounts,
} from "../../core/index.ts";
import { type AddressRange, type Client, clientAt, isMisnamed, peerOf } from "../network.ts";
import { Shares } from "../shares.ts";

export type HttpRefusal =
  | "bad_request"
  | "header_too_large"
  | "too_slow"
  | "too_many_connections"
  | "too_many_from_network"
  | "too_many_pipelined"
  | "too_much_unread";

export interface HttpClientsOptions {
  /** 0: as many as there may be at all. */
  readonly connectionsPerNetworkMax: number;
  readonly trustedProxies: readonly AddressRange[];
  readonly clock: Clock;
  readonly log: Pick<Log, "httpRefused" | "httpClientUnnamed">;
  /** Loopback is us, an agent's host, or a proxy; a test counts it all the same. */
  readonly isLoopbackExempt?: boolean;
}

/** As much of a socket as says whose it is. */
type Peer = Pick<Socket, "remoteAddress">;

/** Ends what was let in. Calling it again changes nothing. */
type Leave = () => void;

/** For whom nothing is counted. */
const UNCOUNTED: Leave = () => undefined;

/**
 * Counts connections. A trusted proxy's are everybody's, so of what comes through it the requests are counted instead, each
 * for the client that the proxy names: a request that waits is what costs a connection.
 */
export class HttpClients {
  readonly refused: Record<HttpRefusal, number> = {
    bad_request: 0,
    header_too_large: 0,
    too_slow: 0,
    too_many_connections: 0,
    too_many_from_network: 0,
    too_many_pipelined: 0,
    too_much_unread: 0,
  };
  #unnamed = 0;
  readonly #options: HttpClientsOptions;
  readonly #open = new Shares();
  /** Of each connection that is no proxy's: to work it out takes too long for all of them at once. */
  readonly #networks = new WeakMap<Peer, string>();
  /** So that the log has one line of a network in a minute, however often it is refused. */
  readonly #told: MinuteCounts<HttpRefusal | "unnamed">;

  constructor(options: HttpClientsOptions) {
    this.#options = options;
    this.#told = new MinuteCounts(() => options.clock.monotonicMs(), HTTP_NETWORKS_TOLD_MAX);
  }

  /** Requests of which a proxy that we trust did not say whose they are. */
  get unnamed(): number {
    return this.#unnamed;
  }

  /** Where a request came from, as far as we believe the proxies between. */
  addressOf(request: IncomingMessage): string {
    return peerOf(request, this.#options.trustedProxies);
  }

  /** Who that is to the limits. */
  networkOf(request: IncomingMessage): string {
    return this.#networks.get(request.socket) ?? clientNetworkOf(this.addressOf(request));
  }

  /** Undefined: this connection is one too many. */
  connected(peer: Peer): Leave | undefined {
    const { remoteAddress = "" } = peer;
    if (this.#isProxy(remoteAddress)) return UNCOUNTED;
    const client = clientAt(remoteAddress);
    this.#networks.set(peer, client.network);
    return this.#enter(client, remoteAddress);
  }

  /** Undefined: the client at `peerAddress`, as `peerOf` says, has too many requests open through a proxy that we trust. */
  requested(request: IncomingMessage, peerAddress: string): Leave | undefined {
    if (!this.#isProxy(request.socket.remoteAddress ?? "")) return UNCOUNTED;
    if (!this.#isProxy(peerAddress)) return this.#enter(clientAt(peerAddress), peerAddress);
    // It speaks for itself, as when it looks whether we are there; or for somebody whom it does not name.
    if (isMisnamed(request, this.#options.trustedProxies)) this.#noteUnnamed(peerAddress);
    return UNCOUNTED;
  }

  #noteUnnamed(proxy: string): void {
    this.#unnamed += 1;
    if (this.#told.count(proxy, "unnamed") === 1) this.#options.log.httpClientUnnamed({ proxy });
  }

  /**
   * Somebody was turned away or cut off, and is to be counted and told. The log has one line in a minute for each `network`;
   * those of whom it does not matter share one.
   */
  refuse(code: HttpRefusal, peerAddress: string, network = ""): void {
    this.refused[code] += 1;
    if (this.#told.count(network, code) === 1) this.#options.log.httpRefused({ code, peer: peerAddress });
  }

  #isProxy(address: string): boolean {
    return this.#options.trustedProxies.some((range) => range.contains(address));
  }

  #enter(client: Client, address: string): Leave | undefined {
    const max = this.#maxOf(client);
    if (this.#open.of(client.network) >= max) {
      this.refuse("too_many_from_network", address, client.network);
      return undefined;
    }
    if (max === Number.POSITIVE_INFINITY) return UNCOUNTED;
    this.#open.add(client.network);
    let isIn = true;
    return () => {
      if (isIn) this.#open.remove(client.network);
      isIn = false;
    };
  }

  #maxOf({ isLoopback }: Client): number {
    const { connectionsPerNetworkMax, isLoopbackExempt = true } = this.#options;
    const isFree = connectionsPerNetworkMax === 0 || (isLoopbackExempt && isLoopback);
    return isFree ? Number.POSITIVE_INFINITY : connectionsPerNetworkMax;
  }
}
