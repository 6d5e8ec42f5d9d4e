/** A mail provider's HTTP API on loopback, which records requests and the mails that they would have sent. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { type OnLoopback, onLoopback } from "./loopback.ts";

interface MailApiRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The status of its answers, or how it fails: `silent` reads and never answers, `cut` sends the mail and breaks the
 * connection instead of answering.
 */
type Mood = number | "silent" | "cut";

export class MailApiServer implements AsyncDisposable {
  readonly url: string;
  readonly requests: MailApiRequest[] = [];
  /** The mails that were sent. A request with a known Idempotency-Key sends none. */
  readonly mails: MailApiRequest[] = [];
  mood: Mood = 200;
  readonly #known = new Set<string>();
  readonly #listening: OnLoopback;

  static async start(): Promise<MailApiServer> {
    const server = createServer();
    return new MailApiServer(server, await onLoopback(server));
  }

  private constructor(server: ReturnType<typeof createServer>, listening: OnLoopback) {
    this.#listening = listening;
    this.url = listening.url;
    server.on("request", (request, response) => void this.#serve(request, response));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#listening[Symbol.asyncDispose]();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers } = request;
    const asked = { method, path, headers, body: (await json(request)) as MailApiRequest["body"] };
    this.requests.push(asked);
    if (this.mood === "silent") return;
    if (this.mood === "cut") {
      this.#send(asked);
      request.socket.destroy();
      return;
    }
    if (this.mood < 300) this.#send(asked);
    response.writeHead(this.mood, { "content-type": "application/json" });
    response.end(JSON.stringify({ id: "49a3999c-0ce1-4ea6-ab68-afcd6dc2e794" }));
  }

  #send(asked: MailApiRequest): void {
    const key = asked.headers["idempotency-key"]?.toString();
    if (key !== undefined && this.#known.has(key)) return;
    if (key !== undefined) this.#known.add(key);
    this.mails.push(asked);
  }
}
