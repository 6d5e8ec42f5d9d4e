import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { meantFields, type Operation, parseInput, Refusal, unlessAborted } from "../core/operations/index.ts";
import type { Backend, BackendCall } from "../mcp/surface.ts";
import { Access } from "./access.ts";
import { type Endpoint, findEndpoint, type Started, type StartHere } from "./endpoint.ts";
import { openEvents } from "./events.ts";
import { PROGRESS_MS, RECONNECT_MS, RECONNECT_MS_MAX } from "./limits.ts";
import { send } from "./rest-request.ts";
import type { ClientSettings } from "./settings.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A Keypost service seen from the client: finds or starts it, proves the key if needed, and runs any operation of the
 * catalogue by its route. Refusals arrive as Refusals.
 */
export class ServiceClient implements Backend {
  readonly #settings: ClientSettings;
  readonly #access: Access;
  readonly #startHere: StartHere | undefined;
  readonly #started: Started[] = [];
  readonly #closed = new AbortController();
  /** Emits "accessed" for followers of a mailbox that does not exist yet or is not paid for. */
  readonly #accessed = new EventEmitter();
  #accesses = 0;
  #endpoint: Promise<Endpoint> | undefined;

  constructor(settings: ClientSettings, startHere?: StartHere) {
    this.#settings = settings;
    this.#access = new Access(settings.keyFile, settings.enrollmentKey);
    this.#startHere =
      startHere &&
      (async (dataDir) => {
        const started = await startHere(dataDir);
        this.#started.push(started);
        return started;
      });
  }

  /** The service's address, found once, and again after it has gone. Refuses: service_unreachable. */
  async endpoint(signal: AbortSignal): Promise<Endpoint> {
    // Nobody would stop a service that is started now.
    this.#closed.signal.throwIfAborted();
    this.#endpoint ??= findEndpoint(this.#settings, this.#closed.signal, this.#startHere).catch((error) => {
      this.#endpoint = undefined;
      throw error;
    });
    return unlessAborted(this.#endpoint, signal);
  }

  /** Claims the mailbox of this machine's key. Returns the answer unchanged, with the access token. */
  async claim(input: Fields, signal: AbortSignal): Promise<Fields> {
    const claimed = await this.#reach(signal, (endpoint) =>
      unlessAborted(this.#access.claim(endpoint, input), signal),
    );
    this.#noteAccess();
    return claimed;
  }

  async run(operation: Operation, input: unknown, call: BackendCall): Promise<unknown> {
    // Checked here, too: for the service, a path without its id is another path, and all of a query is text.
    const fields = meantFields(operation.input, input);
    if (operation.name === "claim_mailbox") {
      // The caller needs no token: it is kept and used here.
      const { access_token: _, ...claimed } = await this.claim(fields, call.signal);
      return claimed;
    }
    if (operation.name === "renew_mailbox") {
      return this.#reach(call.signal, (endpoint) =>
        unlessAborted(this.#access.renewMailbox(endpoint, fields), call.signal),
      );
    }
    if (operation.needs === "operator") {
      throw new Refusal("forbidden", "This is for the operator, not for the key of an agent.");
    }
    const answer = operation.blocks
      ? await this.#wait(operation, fields, call)
      : await this.#call(call.signal, (endpoint, token) =>
          send(endpoint, operation.route, fields, { token, signal: call.signal }),
        );
    // The mailbox may have been paid for since somebody started to follow it.
    this.#noteAccess();
    return answer;
  }

  #noteAccess(): void {
    this.#accesses += 1;
    this.#accessed.emit("accessed");
  }

  /** The timeout covers the whole wait, however many services it takes. */
  async #wait(operation: Operation, fields: Fields, call: BackendCall): Promise<unknown> {
    const asked = Number(parseInput(operation.input, fields).timeout_seconds);
    const seconds = Math.min(asked, call.waitSecondsMax);
    const started = performance.now();
    const waited = () => (performance.now() - started) / 1_000;
    const telling = setInterval(() => call.progress?.(Math.round(waited())), PROGRESS_MS);
    try {
      let left = seconds;
      return await this.#call(call.signal, async (endpoint, token) => {
        const input = { ...fields, timeout_seconds: left };
        const sending = { token, signal: call.signal, extraMs: left * 1_000 };
        try {
          return await send(endpoint, operation.route, input, sending);
        } finally {
          left = Math.max(0, seconds - waited());
        }
      });
    } finally {
      clearInterval(telling);
    }
  }

  /**
   * New mail from now on, until the signal. Continues after the service restarts, and after one that ends with its
   * host. If the key has no usable mailbox, it starts again after a claim or another successful call: hosts listen
   * before their model claims, and before somebody has paid. Refuses if retrying can't help, such as mailbox_revoked.
   */
  async *follow(signal: AbortSignal): AsyncGenerator<{ message_id: string; cursor: string }> {
    let last: string | undefined;
    for (let pauseMs = RECONNECT_MS; ; pauseMs = Math.min(pauseMs * 2, RECONNECT_MS_MAX)) {
      const accesses = this.#accesses;
      let isOpen = false;
      try {
        const arrivals = await this.#call(signal, (endpoint, token) =>
          openEvents(endpoint, token, last, signal),
        );
        isOpen = true;
        for await (const { cursor, messageId } of arrivals) {
          last = cursor;
          pauseMs = RECONNECT_MS;
          if (messageId !== undefined) yield { message_id: messageId, cursor };
        }
      } catch (error) {
        signal.throwIfAborted();
        if (last !== undefined && isOfAnotherMailbox(error)) {
          last = undefined;
          continue;
        }
        if (mayBecomeUsable(error)) {
          if (accesses === this.#accesses) await once(this.#accessed, "accessed", { signal });
          continue;
        }
        // The token was valid, but ended as the stream was opened. The next attempt uses a new one.
        const hasEnded = isOpen && isUnauthenticated(error);
        if (!hasEnded && !isTemporary(error)) throw error;
      }
      await sleep(pauseMs, undefined, { signal });
    }
  }

  /** Ends the search for a service, and stops the service that was started here. */
  async close(): Promise<void> {
    this.#closed.abort(new Refusal("stopping", "This process is stopping."));
    await this.#endpoint?.catch(() => undefined);
    for (const started of this.#started.splice(0)) await started.stop();
  }

  #call<Answer>(
    signal: AbortSignal,
    attempt: (endpoint: Endpoint, token: string) => Promise<Answer>,
  ): Promise<Answer> {
    return this.#reach(signal, (endpoint) =>
      this.#access.authorised(endpoint, signal, (token) => attempt(endpoint, token)),
    );
  }

  /**
   * Runs `attempt`. If a local service has ended with its host, finds or starts the next one, once. Every operation may
   * be repeated: what it marked, deleted or claimed stays so, and a wait with a cursor gives the same answer again.
   */
  async #reach<Answer>(
    signal: AbortSignal,
    attempt: (endpoint: Endpoint) => Promise<Answer>,
  ): Promise<Answer> {
    const endpoint = await this.endpoint(signal);
    try {
      return await attempt(endpoint);
    } catch (error) {
      if (!endpoint.isLocal || !isServiceGone(error)) throw error;
      // Another call may have found the next service already, or be looking for it.
      const search = this.#endpoint;
      const isLatest = (await search?.catch(() => undefined)) === endpoint;
      if (isLatest && this.#endpoint === search) this.#endpoint = undefined;
      return attempt(await this.endpoint(signal));
    }
  }
}

function isServiceGone(error: unknown): boolean {
  return error instanceof Refusal && (error.code === "service_unreachable" || error.code === "stopping");
}

function mayBecomeUsable(error: unknown): boolean {
  const { code } = error instanceof Refusal ? error : {};
  return code === "mailbox_not_found" || code === "mailbox_unpaid" || code === "mailbox_expired";
}

/** The key's mailbox was deleted and claimed again. */
function isOfAnotherMailbox(error: unknown): boolean {
  return error instanceof Refusal && error.code === "bad_cursor";
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof Refusal && error.code === "unauthenticated";
}

function isTemporary(error: unknown): boolean {
  return !(error instanceof Refusal) || isServiceGone(error) || error.detail.retryAfterSeconds !== undefined;
}
