/** Client addresses: which are loopback, and which entries of X-Forwarded-For to believe. Sole user of ipaddr.js. */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { clientNetworkOf, isLoopbackHost } from "../core/index.ts";

/** A range of addresses in CIDR form. */
export interface AddressRange {
  readonly contains: (address: string) => boolean;
}

/** `10.0.0.0/8`, `fd00::/8` or one address; undefined for anything else. */
export function parseRange(text: string): AddressRange | undefined {
  const [address = "", bits, ...rest] = text.split("/");
  const network = parsedAddress(address);
  if (!network || rest.length > 0) return undefined;
  const width = network.kind() === "ipv4" ? 32 : 128;
  const length = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(length <= width)) return undefined;
  return {
    contains: (other) => {
      const candidate = parsedAddress(other);
      return candidate?.kind() === network.kind() && candidate.match(network, length);
    },
  };
}

/**
 * Undefined if it is none. Without the zone of a link-local address (RFC 4007 §11): that is an interface's name, and
 * ipaddr.js throws on those with a dash or a dot, such as `br-lan` or `eth0.5`. An IPv6 address is brought into its
 * canonical form first, because ipaddr.js takes `::10.0.0.1`, which any host may call itself, for 10.0.0.1.
 */
function parsedAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = address.replace(/%.*/, "");
  const kind = isIP(bare);
  if (kind === 0) return undefined;
  return ipaddr.process(kind === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare);
}

/** 127.0.0.0/8 and ::1, also when the kernel writes the former as `::ffff:127.0.0.1`. */
export function isLoopbackAddress(address: string): boolean {
  return parsedAddress(address)?.range() === "loopback";
}

/** A client as the per-address limits see it. Computed once for each connection. */
export interface Client {
  readonly network: string;
  /** This process, another program on this machine, or a proxy on it. */
  readonly isLoopback: boolean;
}

export function clientAt(address: string): Client {
  return { network: clientNetworkOf(address), isLoopback: isLoopbackAddress(address) };
}

/**
 * The address at which a local program reaches a listener. Nobody connects to a wildcard address; it includes loopback.
 */
export function reachableAt(address: string): string {
  return address === "::" || address === "0.0.0.0" ? "127.0.0.1" : address;
}

/**
 * Whether local clients of a listener at `[::]:25` or `192.0.2.5:25` reach it from an address in one of these ranges.
 */
export function isLocalPeerIn(ranges: readonly AddressRange[], listening: string): boolean {
  const host = reachableAt(listening.slice(0, listening.lastIndexOf(":")).replace(/^\[|\]$/g, ""));
  const peer = host.startsWith("127.") ? "127.0.0.1" : host;
  return ranges.some((range) => range.contains(peer));
}

/** The SMTP address that programs on this machine may use, if the service is for them alone. */
export function localSmtpOf(
  proxies: readonly AddressRange[],
  baseUrl: URL,
  listening: string,
): string | undefined {
  const hosts = [baseUrl.hostname, new URL(`smtp://${listening}`).hostname];
  return hosts.every(isLoopbackHost) && !isLocalPeerIn(proxies, listening) ? listening : undefined;
}

/**
 * The client's address. Each proxy appends the address that it saw to `X-Forwarded-For`, so the header is read from the
 * right for as long as the last reader is a trusted proxy. Anybody may have written what is left of that.
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  trusted: readonly AddressRange[],
): string {
  const { address } = lastBelieved(peer, forwardedFor, trusted);
  return parsedAddress(address)?.toString() ?? address;
}

/** `clientAddress` of a request. */
export function peerOf(request: IncomingMessage, trusted: readonly AddressRange[]): string {
  return clientAddress(request.socket.remoteAddress ?? "", forwardedForOf(request), trusted);
}

/** Whether a trusted proxy wrote something other than an IP address for its client, so that the client is unknown. */
export function isMisnamed(request: IncomingMessage, trusted: readonly AddressRange[]): boolean {
  return lastBelieved(request.socket.remoteAddress ?? "", forwardedForOf(request), trusted).isMisnamed;
}

function forwardedForOf({ headers }: IncomingMessage): string | undefined {
  const forwardedFor = headers["x-forwarded-for"];
  return Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor;
}

function lastBelieved(peer: string, forwardedFor: string | undefined, trusted: readonly AddressRange[]) {
  const hops = forwardedFor?.split(",").map((hop) => hop.trim()) ?? [];
  let address = peer;
  while (trusted.some((range) => range.contains(address))) {
    const before = hops.pop();
    if (before === undefined) break;
    if (isIP(before) === 0) return { address, isMisnamed: true };
    address = before;
  }
  return { address, isMisnamed: false };
}
