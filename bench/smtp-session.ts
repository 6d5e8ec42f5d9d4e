import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { connect as secure } from "node:tls";

/** A minimal SMTP client without pipelining, so that it costs less than the server that it measures. */
export class SmtpSession {
  #socket: Socket;
  #received = "";
  #settle: { resolve: (reply: string) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.setNoDelay(true);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => this.#take(text));
    socket.on("error", (error) => this.#settle?.reject(error));
    socket.on("close", () => this.#settle?.reject(new Error("the server closed the session")));
  }

  /** Connects and greets, by SMTP to a port or LMTP to a socket. For one recipient, these differ only in the greeting. */
  static async open(at: number | string, { hasTls = false } = {}): Promise<SmtpSession> {
    const isLmtp = typeof at === "string";
    const session = new SmtpSession(isLmtp ? connect(at) : connect({ port: at, host: "127.0.0.1" }));
    await session.#expect("220");
    const greeting = `${isLmtp ? "LHLO" : "EHLO"} bench.example\r\n`;
    await session.#ask(greeting, "250");
    if (hasTls) {
      await session.#startTls();
      await session.#ask(greeting, "250");
    }
    return session;
  }

  /** A full handshake with any certificate. */
  async #startTls(): Promise<void> {
    await this.#ask("STARTTLS\r\n", "220");
    this.#socket.removeAllListeners();
    this.#socket = secure({ socket: this.#socket, rejectUnauthorized: false });
    this.#listen();
    await once(this.#socket, "secureConnect");
  }

  /** Sends a message, which must be dot-stuffed. Returns the milliseconds from the final dot to the 250. */
  async send(recipient: string, message: string, sender = "shop@shop.example"): Promise<number> {
    await this.#ask(`MAIL FROM:<${sender}>\r\n`, "250");
    await this.#ask(`RCPT TO:<${recipient}>\r\n`, "250");
    await this.#ask("DATA\r\n", "354");
    const at = performance.now();
    await this.#ask(`${message}\r\n.\r\n`, "250");
    return performance.now() - at;
  }

  async quit(): Promise<void> {
    await this.#ask("QUIT\r\n", "221");
    this.#socket.end();
    if (!this.#socket.closed) await once(this.#socket, "close");
  }

  async #ask(text: string, code: string): Promise<void> {
    const replied = this.#expect(code);
    this.#socket.write(text, "latin1");
    await replied;
  }

  async #expect(code: string): Promise<void> {
    const reply = await new Promise<string>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    if (!reply.startsWith(code)) throw new Error(`Expected ${code}, got: ${reply}`);
  }

  #take(text: string): void {
    this.#received += text;
    const last = this.#received.match(/^\d{3} .*\r\n/m);
    if (!last) return;
    this.#received = "";
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.resolve(last[0]);
  }
}

let count = 0;

/** A sign-up message of about `bytes` bytes. Each call returns a different one. */
export function signUpMessage(recipient: string, bytes: number): string {
  count += 1;
  const id = `${process.pid}.${count}.${Date.now()}`;
  const head = [
    "From: Shop <no-reply@shop.example>",
    `To: <${recipient}>`,
    `Subject: Your verification code, order ${count}`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}@shop.example>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Your verification code is ${String(count % 1_000_000).padStart(6, "0")}. It is good for ten minutes.`,
    `Or follow https://shop.example/verify?token=${id}`,
    "",
  ].join("\r\n");
  const line = "If you did not ask for this message, somebody typed your address by mistake.\r\n";
  const lines = Math.max(0, Math.floor((bytes - head.length) / line.length));
  return `${head}${line.repeat(lines)}`.replace(/\r\n$/, "");
}

/** The order number in a message of signUpMessage, or in its subject. */
export function orderIn(text: string): number {
  return Number(/\border (\d+)/.exec(text)?.[1]);
}
