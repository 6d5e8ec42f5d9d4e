/** Limits the open HTTP connections of each client network, so that none can take all of them. */
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import {
  type Clock,
  clientNetworkOf,
  HTTP_NETWORKS_TOLD_MAX,
  type Log,
  MinuteCounts,
} from "../../core/index.ts";
import { HolderCounts } from "../holder-counts.ts";
import { type AddressRange, type Client, clientAt, isMisnamed, peerOf } from "../network.ts";

export type HttpRefusal =
  | "bad_request"
  | "header_too_large"
  | "too_slow"
  | "too_many_connections"
  | "too_many_from_network"
  | "too_many_pipelined"
  | "too_much_unread";

export interface HttpClientsOptions {
  /** 0: no limit per network. */
  readonly connectionsPerNetworkMax: number;
  readonly trustedProxies: readonly AddressRange[];
  readonly clock: Clock;
  readonly log: Pick<Log, "httpRefused" | "httpClientUnnamed">;
  /** True by default: loopback is this process, an agent's host, or a proxy. Tests set it to false. */
  readonly isLoopbackExempt?: boolean;
}

/** The part of a socket that identifies its client. */
type Peer = Pick<Socket, "remoteAddress">;

/** Releases a connection or request that was let in. Idempotent. */
type Leave = () => void;

/** For clients that are not counted. */
const UNCOUNTED: Leave = () => undefined;

/**
 * Counts open connections per network. A trusted proxy's connections carry many clients, so requests through it are
 * counted instead, each for the client that the proxy names: a request that waits is what costs a connection.
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
  readonly #open = new HolderCounts();
  /** The network of each direct connection, kept because working it out for all connections at once takes too long. */
  readonly #networks = new WeakMap<Peer, string>();
  /** Limits the log to one line a minute per network and reason. */
  readonly #told: MinuteCounts<HttpRefusal | "unnamed">;

  constructor(options: HttpClientsOptions) {
    this.#options = options;
    this.#told = new MinuteCounts(() => options.clock.monotonicMs(), HTTP_NETWORKS_TOLD_MAX);
  }

  /** Requests for which a trusted proxy did not name the client. */
  get unnamed(): number {
    return this.#unnamed;
  }

  /** The client's address, as far as we believe the proxies between. */
  addressOf(request: IncomingMessage): string {
    return peerOf(request, this.#options.trustedProxies);
  }

  /** The client's network, by which the limits count. */
  networkOf(request: IncomingMessage): string {
    return this.#networks.get(request.socket) ?? clientNetworkOf(this.addressOf(request));
  }

  /** Undefined if this connection is over the limit. */
  connected(peer: Peer): Leave | undefined {
    const { remoteAddress = "" } = peer;
    if (this.#isProxy(remoteAddress)) return UNCOUNTED;
    const client = clientAt(remoteAddress);
    this.#networks.set(peer, client.network);
    return this.#enter(client, remoteAddress);
  }

  /** Undefined if the client at `peerAddress` (as from `peerOf`) has too many requests open through trusted proxies. */
  requested(request: IncomingMessage, peerAddress: string): Leave | undefined {
    if (!this.#isProxy(request.socket.remoteAddress ?? "")) return UNCOUNTED;
    if (!this.#isProxy(peerAddress)) return this.#enter(clientAt(peerAddress), peerAddress);
    // The proxy's own request, such as a health check; or one whose client it does not name.
    if (isMisnamed(request, this.#options.trustedProxies)) this.#noteUnnamed(peerAddress);
    return UNCOUNTED;
  }

  #noteUnnamed(proxy: string): void {
    this.#unnamed += 1;
    if (this.#told.count(proxy, "unnamed") === 1) this.#options.log.httpClientUnnamed({ proxy });
  }

  /**
   * Counts and logs a client that was turned away or cut off. The log has one line a minute for each `network`. Callers
   * omit it where it does not matter, and share one line.
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
