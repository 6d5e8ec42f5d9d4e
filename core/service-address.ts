/** A service's address: what both the service and the programs that look for it say of one. */
import { createHmac } from "node:crypto";

/** A URL that a path can be appended to: without query, fragment, user and password. */
export function bareUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  // Not by the parsed URL, in which `?` with nothing behind it is no query, but stays before the path.
  const isBare = url && !/[?#]/.test(text) && !url.username && !url.password;
  return isBare ? url : undefined;
}

/** The base URL without a trailing slash, for links. */
export function baseTextOf(baseUrl: URL): string {
  return baseUrl.origin + baseUrl.pathname.replace(/\/+$/, "");
}

/**
 * Whether a host always means the machine that it is used on (RFC 6761 §6.3). IPv6 with or without brackets, in any form
 * (RFC 4291 §2.2), also that of an IPv4 address (§2.5.5.2).
 */
export function isLoopbackHost(host: string): boolean {
  // The URL parser returns the canonical form of an IPv6 address (RFC 5952), in hexadecimal.
  const { hostname = host } = URL.parse(`http://[${host.replace(/^\[(.*)\]$/, "$1")}]`) ?? {};
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/i.test(
    hostname,
  );
}

/**
 * The answer of `/healthz` to a `Keypost-Probe`. It proves that the process that wrote service.json answers: after a
 * crash any program may have its port, and would be sent tokens.
 */
export function probeAnswer(probeKey: string, nonce: string): string {
  return createHmac("sha256", probeKey).update(nonce).digest("hex");
}
