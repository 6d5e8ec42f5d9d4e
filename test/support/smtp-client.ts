import { once } from "node:events";
import { connect, Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from "node:tls";

/** A server that says nothing for this long fails the test. */
const HANG_MS = 30_000;

/** An SMTP client without any logic: the test decides every byte that is sent. */
export class SmtpClient {
  #socket: Socket;
  #received = "";
  #isClosed = false;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  /** Connects, and sends `early` before the greeting. */
  static async connect(port: number, early: Buffer = Buffer.alloc(0)): Promise<SmtpClient> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    if (early.length > 0) socket.write(early);
    const client = new SmtpClient(socket);
    await once(socket, "connect");
    return client;
  }

  /** Connects with a socket that stays open when the server ends its side. */
  static async connectHalfOpen(port: number): Promise<SmtpClient> {
    const socket = new Socket({ allowHalfOpen: true });
    const client = new SmtpClient(socket);
    socket.connect(port, "127.0.0.1");
    await once(socket, "connect");
    return client;
  }

  /** Connects, reads the greeting, and sends EHLO. */
  static async greeted(port: number): Promise<SmtpClient> {
    const client = await SmtpClient.connect(port);
    await client.reply();
    await client.ask("EHLO sender.example");
    return client;
  }

  #listen(): void {
    this.#socket.on("data", (chunk: Buffer) => {
      this.#received += chunk.toString();
      this.#wake();
    });
    // The server may end the session while we still write. What it sent before counts.
    this.#socket.on("error", () => {});
    this.#socket.on("close", () => {
      this.#isClosed = true;
      this.#wake();
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The lines of the next reply, each with a space between code and text (RFC 5321 §4.2.1). */
  async reply(): Promise<string[]> {
    for (;;) {
      const match = /^(?:\d{3}-[^\n]*\r\n)*\d{3}(?: [^\n]*)?\r\n/.exec(this.#received);
      if (match) {
        this.#received = this.#received.slice(match[0].length);
        return match[0]
          .trimEnd()
          .split("\r\n")
          .map((line) => `${line.slice(0, 3)} ${line.slice(4)}`);
      }
      if (this.#isClosed)
        throw new Error(`the server closed without a reply: ${JSON.stringify(this.#received)}`);
      await this.#change();
    }
  }

  /** Sends a line and returns the reply to it, its lines joined. */
  async ask(line: string): Promise<string> {
    await this.send(`${line}\r\n`);
    return (await this.reply()).join("\n");
  }

  /** Sends MAIL, RCPT and, if that is accepted, DATA. Returns the last reply. */
  async begin(recipient: string, parameters = ""): Promise<string> {
    await this.ask(`MAIL FROM:<ann@sender.example>${parameters}`);
    const accepted = await this.ask(`RCPT TO:<${recipient}>`);
    return accepted.startsWith("250") ? await this.ask("DATA") : accepted;
  }

  /** Sends the rest of a message with the final dot, and returns the reply. */
  async finish(bytes: string | Buffer): Promise<string> {
    await this.send(bytes);
    return await this.ask("\r\n.");
  }

  async send(bytes: string | Buffer): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#socket.write(bytes, () => resolve());
    await promise;
  }

  /** Writes each piece separately, with a turn of the event loop in between. */
  async trickle(pieces: readonly Buffer[]): Promise<void> {
    for (const piece of pieces) {
      await this.send(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Does the TLS handshake, after STARTTLS has been answered. */
  async startTls(options: ConnectionOptions = {}): Promise<TLSSocket> {
    const plain = this.#socket;
    plain.removeAllListeners("data");
    plain.removeAllListeners("close");
    const secure = connectTls({ ...options, socket: plain, rejectUnauthorized: false });
    this.#socket = secure;
    this.#received = "";
    this.#listen();
    await once(secure, "secureConnect");
    return secure;
  }

  /** Returns everything that the server sends until it closes. */
  async rest(): Promise<string> {
    while (!this.#isClosed) await this.#change();
    return this.#received;
  }

  /** Ends our side, and keeps reading. */
  endSide(): void {
    this.#socket.end();
  }

  drop(): void {
    this.#socket.resetAndDestroy();
  }

  close(): void {
    this.#socket.destroy();
  }

  async #change(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const guard = setTimeout(() => reject(new Error("the server neither replies nor closes")), HANG_MS);
    await promise.finally(() => clearTimeout(guard));
  }
}
