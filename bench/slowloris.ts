/** Slow connections: each sends a byte per second, and reconnects when it is closed. */
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const BYTE_EVERY_MS = 1_000;
/** They send at different moments of a second. */
const GROUPS = 10;
const AGAIN_AFTER_MS = 200;
const OPENED_AT_ONCE = 50;

interface Slowloris extends Disposable {
  /** The number of open connections. */
  readonly open: number;
  /** How often the service has closed one. */
  readonly cutOff: number;
}

interface SlowlorisTargets {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** The recipient of the messages that never end. */
  readonly recipient: string;
  /** A quarter each are in an SMTP command, in a message, in an HTTP header and in a body. */
  readonly connections: number;
}

/** Lines that are sent in dialogue, and the byte that is then repeated. */
interface Speech {
  readonly port: number;
  /** Whether the server sends a greeting. */
  readonly isGreeted: boolean;
  readonly lines: readonly string[];
  readonly byte: string;
}

export async function startSlowloris(targets: SlowlorisTargets): Promise<Slowloris> {
  const speeches = speechesFor(targets);
  const crowd = new Crowd();
  for (let index = 0; index < targets.connections; index += 1) {
    const speech = speeches[index % speeches.length];
    if (speech) crowd.add(speech, index % GROUPS);
    if (index % OPENED_AT_ONCE === 0) await sleep(20);
  }
  return crowd;
}

function speechesFor({ smtpPort, httpPort, recipient }: SlowlorisTargets): readonly Speech[] {
  const smtp = { port: smtpPort, isGreeted: true };
  const http = { port: httpPort, isGreeted: false };
  const envelope = [
    "EHLO slow.example\r\n",
    "MAIL FROM:<slow@slow.example>\r\n",
    `RCPT TO:<${recipient}>\r\n`,
    "DATA\r\n",
  ];
  const post = `POST /v1/messages/wait HTTP/1.1\r\nHost: localhost:${httpPort}\r\nContent-Type: application/json\r\n`;
  return [
    { ...smtp, lines: ["EHLO "], byte: "a" },
    { ...smtp, lines: [...envelope, "Subject: "], byte: "a" },
    { ...http, lines: [`GET / HTTP/1.1\r\nHost: localhost:${httpPort}\r\nX-Slow: `], byte: "a" },
    { ...http, lines: [`${post}Content-Length: 60000\r\n\r\n{`], byte: " " },
  ];
}

class Crowd implements Slowloris {
  cutOff = 0;
  /** The sockets that send bytes, by group. */
  readonly #speaking = Array.from({ length: GROUPS }, () => new Map<Socket, string>());
  readonly #sockets = new Set<Socket>();
  readonly #timer: NodeJS.Timeout;
  #turn = 0;
  #isOver = false;

  constructor() {
    this.#timer = setInterval(() => this.#speak(), BYTE_EVERY_MS / GROUPS);
  }

  get open(): number {
    return this.#sockets.size;
  }

  add(speech: Speech, group: number): void {
    if (this.#isOver) return;
    const socket = connect({ port: speech.port, host: "127.0.0.1", noDelay: true });
    const lines = [...speech.lines];
    const speaking = this.#speaking[group];
    const next = () => {
      const line = lines.shift();
      if (line !== undefined) socket.write(line);
      if (lines.length === 0) speaking?.set(socket, speech.byte);
    };
    socket.on("connect", () => {
      this.#sockets.add(socket);
      if (!speech.isGreeted) next();
    });
    socket.on("data", () => {
      if (lines.length > 0) next();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      speaking?.delete(socket);
      this.#sockets.delete(socket);
      if (this.#isOver) return;
      this.cutOff += 1;
      setTimeout(() => this.add(speech, group), AGAIN_AFTER_MS);
    });
  }

  #speak(): void {
    this.#turn = (this.#turn + 1) % GROUPS;
    for (const [socket, byte] of this.#speaking[this.#turn] ?? []) socket.write(byte);
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    clearInterval(this.#timer);
    for (const socket of this.#sockets) socket.destroy();
  }
}
