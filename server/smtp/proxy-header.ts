/**
 * The PROXY protocol, versions 1 and 2, by which a proxy names its client before the client's first byte
 * (https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt). The header proves nothing, so it is accepted only from
 * proxies that the operator names, and required of those: "the receiver MUST NOT try to guess".
 */
import { isIPv4, isIPv6, type Socket } from "node:net";
import { type Clock, SMTP_PROXY_HEADER_BYTES_MAX } from "../../core/index.ts";

export interface ProxyHeader {
  /** Length of the header. */
  readonly bytes: number;
  /** Undefined: the proxy's own connection, such as a health check. */
  readonly client: { readonly address: string; readonly port: number } | undefined;
}

/** §2.1: with the longest addresses and CRLF. */
const TEXT_BYTES_MAX = 107;
const SIGNATURE = Buffer.from("\r\n\r\n\0\r\nQUIT\n", "latin1");
/** §2.2: signature, version and command, family, length. */
const BINARY_HEAD_BYTES = 16;
const LOCAL = 0x20;
const PROXY = 0x21;
const UNSPEC = 0x00;
const TCP4 = 0x11;
const TCP6 = 0x21;

/** `more`: the bytes may be the start of a header. `bad`: they are none and never will be. */
export function readProxyHeader(bytes: Buffer): ProxyHeader | "more" | "bad" {
  const isBinary = bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE.subarray(0, bytes.length));
  return isBinary ? readBinary(bytes) : readText(bytes);
}

function readText(bytes: Buffer): ProxyHeader | "more" | "bad" {
  const end = bytes.subarray(0, TEXT_BYTES_MAX).indexOf("\r\n");
  if (end === -1) {
    const isBegun = "PROXY ".startsWith(bytes.toString("latin1", 0, 6));
    return isBegun && bytes.length < TEXT_BYTES_MAX ? "more" : "bad";
  }
  const line = bytes.toString("latin1", 0, end);
  if (/^PROXY UNKNOWN(?: .*)?$/.test(line)) return { bytes: end + 2, client: undefined };
  const [, family, source = "", target = "", port = "", targetPort = ""] =
    /^PROXY TCP([46]) (\S+) (\S+) (\d{1,5}) (\d{1,5})$/.exec(line) ?? [];
  const isAddress = family === "4" ? isIPv4 : isIPv6;
  const isGood = isAddress(source) && isAddress(target) && +port <= 65_535;
  if (!isGood || +targetPort > 65_535 || source.includes("%")) return "bad";
  return { bytes: end + 2, client: { address: source, port: +port } };
}

function readBinary(bytes: Buffer): ProxyHeader | "more" | "bad" {
  if (bytes.length < BINARY_HEAD_BYTES) return "more";
  const [command, family] = [bytes.readUInt8(12), bytes.readUInt8(13)];
  const end = BINARY_HEAD_BYTES + bytes.readUInt16BE(14);
  if ((command !== LOCAL && command !== PROXY) || end > SMTP_PROXY_HEADER_BYTES_MAX) return "bad";
  if (bytes.length < end) return "more";
  if (command === LOCAL || family === UNSPEC) return { bytes: end, client: undefined };
  const addresses = bytes.subarray(BINARY_HEAD_BYTES, end);
  if (family === TCP4 && addresses.length >= 12) {
    return {
      bytes: end,
      client: { address: addresses.subarray(0, 4).join("."), port: addresses.readUInt16BE(8) },
    };
  }
  if (family === TCP6 && addresses.length >= 36) {
    const groups = Array.from({ length: 8 }, (_, index) => addresses.readUInt16BE(2 * index).toString(16));
    return { bytes: end, client: { address: groups.join(":"), port: addresses.readUInt16BE(32) } };
  }
  return "bad";
}

/** There was no header. The log shows the code. */
class NoProxyHeader extends Error {
  readonly code = "PROXY_HEADER";
}

/**
 * Takes the header off a socket that nobody reads yet, and leaves what follows it. Calls `done` once: with the header,
 * or with an error after destroying the socket.
 */
export function takeProxyHeader(
  socket: Socket,
  within: { readonly clock: Clock; readonly ms: number },
  done: (error: Error | null, header?: ProxyHeader) => void,
): void {
  let got = Buffer.alloc(0);
  const finish = (header: ProxyHeader | undefined) => {
    deadline.cancel();
    socket.off("readable", read).off("end", fail).off("close", fail).off("error", fail);
    if (header) return done(null, header);
    // A late error of the socket would be unhandled, because nobody else listens.
    socket.on("error", () => {}).destroy();
    done(new NoProxyHeader("A trusted proxy sent no PROXY header."));
  };
  const fail = () => finish(undefined);
  const read = () => {
    for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
      got = Buffer.concat([got, chunk]);
      const header = readProxyHeader(got);
      if (header === "bad") return fail();
      if (header === "more") continue;
      if (got.length > header.bytes) socket.unshift(got.subarray(header.bytes));
      return finish(header);
    }
  };
  const deadline = within.clock.setTimer(within.ms, fail);
  socket.on("readable", read).on("end", fail).on("close", fail).on("error", fail);
}
