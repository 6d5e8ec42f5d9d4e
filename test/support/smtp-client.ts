import { once } from "node:events";
import { connect, Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from "node:tls";

/** A server that hangs fails the test, and does not hang it too. */
const HANG_MS = 30_000;

/** An SMTP client that knows nothing: what it sends and what it expects is up to the test, byte by byte. */
export class SmtpClient {
  #socket: Socket;
  #received = "";
  #isClosed = false;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  /** `early` goes out with the connection, before anything was read. */
  static async connect(port: number, early: Buffer = Buffer.alloc(0)): Promise<SmtpClient> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    if (early.length > 0) socket.write(early);
    const client = new SmtpClient(socket);
    await once(socket, "connect");
    return client;
  }

  /** Does not close its side when the server does. */
  static async connectHalfOpen(port: number): Promise<SmtpClient> {
    const socket = new Socket({ allowHalfOpen: true });
    const client = new SmtpClient(socket);
    socket.connect(port, "127.0.0.1");
    await once(socket, "connect");
    return client;
  }

  /** Connected, greeted, and past EHLO. */
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
    // A server that ends the session may do so while we still write; what matters is what it said.
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
        throw new Error(`The server closed without a reply: ${JSON.stringify(this.#received)}`);
      await this.#change();
    }
  }

  /** Sends a line and returns the reply to it, its lines joined. */
  async ask(line: string): Promise<string> {
    await this.send(`${line}\r\n`);
    return (await this.reply()).join("\n");
  }

  /** As far as the 354 of DATA, in most tests. Returns the last reply. */
  async begin(recipient: string, parameters = ""): Promise<string> {
    await this.ask(`MAIL FROM:<ann@sender.example>${parameters}`);
    const accepted = await this.ask(`RCPT TO:<${recipient}>`);
    return accepted.startsWith("250") ? await this.ask("DATA") : accepted;
  }

  /** The rest of a message that has begun, and the reply to it. */
  async finish(bytes: string | Buffer): Promise<string> {
    await this.send(bytes);
    return await this.ask("\r\n.");
  }

  async send(bytes: string | Buffer): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#socket.write(bytes, () => resolve());
    await promise;
  }

  /** One write for each piece, with a turn of the server's event loop after it. */
  async trickle(pieces: readonly Buffer[]): Promise<void> {
    for (const piece of pieces) {
      await this.send(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The handshake alone: STARTTLS has been sent and answered. */
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

  /** Everything that comes until the server closes. */
  async rest(): Promise<string> {
    while (!this.#isClosed) await this.#change();
    return this.#received;
  }

  /** Nothing more comes from here; what the server says is still read. */
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
    const guard = setTimeout(() => reject(new Error("The server says nothing and does not close.")), HANG_MS);
    await promise.finally(() => clearTimeout(guard));
  }
}
