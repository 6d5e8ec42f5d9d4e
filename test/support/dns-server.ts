/** A name server on loopback with a few names. A test can make it silent or broken. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { decode, encode, type Packet } from "dns-packet";

/** Records by lower-case name. A TXT record is one text, an MX record is `10 mx.example`. */
export type Zone = Readonly<
  Record<string, Readonly<Partial<Record<"TXT" | "A" | "MX" | "CNAME", readonly string[]>>>>
>;

export interface DnsServer extends AsyncDisposable {
  /** A value for DNS_SERVERS. */
  readonly address: string;
  /** The names that were asked for, in order. */
  readonly asked: readonly string[];
  /** The records. A test may replace them. */
  zone: Zone;
  /** Names with these endings get no answer, or SERVFAIL. */
  silentFor: string | undefined;
  brokenFor: string | undefined;
}

const NXDOMAIN = 3;
const SERVFAIL = 2;

export async function startDnsServer(zone: Zone = {}): Promise<DnsServer> {
  const socket = createSocket("udp4");
  const asked: string[] = [];
  const server: DnsServer = {
    address: "",
    asked,
    zone,
    silentFor: undefined,
    brokenFor: undefined,
    [Symbol.asyncDispose]: async () => {
      socket.close();
      await once(socket, "close");
    },
  };
  socket.on("message", (bytes, peer) => {
    const query = decode(bytes);
    const name = query.questions?.[0]?.name.toLowerCase() ?? "";
    asked.push(name);
    const isSilent = server.silentFor !== undefined && name.endsWith(server.silentFor);
    if (!isSilent) socket.send(encode(answerTo(query, name, server)), peer.port, peer.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return Object.assign(server, { address: `127.0.0.1:${socket.address().port}` });
}

function answerTo(query: Packet, name: string, { zone, brokenFor }: DnsServer): Packet {
  const { id = 0, questions = [] } = query;
  const type = questions[0]?.type ?? "";
  const known = zone[name];
  const isBroken = brokenFor !== undefined && name.endsWith(brokenFor);
  const code = isBroken ? SERVFAIL : known === undefined ? NXDOMAIN : 0;
  const values = (code === 0 && (known as Record<string, readonly string[] | undefined>)[type]) || [];
  const answers = values.map((value) => ({ ...{ name, type, ttl: 0 }, data: dataOf(type, value) }));
  return { id, type: "response", flags: code, questions, answers };
}

function dataOf(type: string, value: string): unknown {
  // A string of a TXT record has at most 255 bytes (RFC 1035 §3.3.14).
  if (type === "TXT") return value.match(/.{1,255}/gs) ?? [""];
  const [preference, exchange] = value.split(" ");
  return type === "MX" ? { preference: Number(preference), exchange } : value;
}
