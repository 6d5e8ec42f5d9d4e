/** Owners of mailboxes, who read and delete their mail, and report at the end if any is missing. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Dovecot } from "../test/support/dovecot.ts";
import { ask, bearer, callTool } from "./http.ts";
import { mailClient } from "./imap-notice.ts";
import type { Mailbox, Service } from "./service.ts";
import { orderIn } from "./smtp-session.ts";
import { waitOverMcp, waitOverRest } from "./wake.ts";

const WAIT_SECONDS = 5;
/** How many of the newest messages are kept. */
const KEPT_MAX = 20;
const LOOKS_A_SESSION = 20;
const IMAP_PAUSE_MS = 250;

export type Face = "REST" | "MCP" | "IMAP";

export class Owner {
  readonly mailbox: Mailbox;
  readonly face: Face;
  /** Order numbers of accepted messages, and of read ones. */
  readonly accepted = new Set<number>();
  readonly received: number[] = [];
  deleted = 0;
  readonly #service: Service;
  readonly #kept: string[] = [];
  #after: string;

  constructor(service: Service, mailbox: Mailbox, face: Face) {
    this.#service = service;
    this.mailbox = mailbox;
    this.face = face;
    this.#after = mailbox.cursor;
  }

  /** Waits for a message, reads it, sometimes searches and lists, and deletes the oldest. */
  async readNext(signal: AbortSignal): Promise<void> {
    const wait = this.face === "MCP" ? waitOverMcp : waitOverRest;
    const input = { after: this.#after, timeout_seconds: WAIT_SECONDS };
    const answer = await wait(this.#service, this.mailbox, input, signal);
    this.#after = String(answer.cursor);
    if (answer.status !== "received") return;
    const { id, subject } = answer.message as { id: string; subject: string };
    this.received.push(orderIn(subject));
    this.#kept.push(id);
    await (this.face === "MCP" ? this.#useTools(id) : this.#useRest(id));
  }

  async #useRest(id: string): Promise<void> {
    await this.#ask(`/v1/messages/${id}`);
    if (this.received.length % 5 === 0) await this.#ask("/v1/search?query=verification&limit=5");
    if (this.received.length % 7 === 0) await this.#ask("/v1/messages?limit=20");
    if (this.#kept.length <= KEPT_MAX) return;
    await this.#ask(`/v1/messages/${this.#kept.shift()}`, "DELETE");
    this.deleted += 1;
  }

  async #useTools(id: string): Promise<void> {
    await this.#call("read_message", { id });
    if (this.received.length % 5 === 0)
      await this.#call("search_messages", { query: "verification", limit: 5 });
    if (this.received.length % 7 === 0) await this.#call("list_messages", { limit: 20 });
    if (this.#kept.length <= KEPT_MAX) return;
    await this.#call("delete_message", { id: this.#kept.shift() });
    this.deleted += 1;
  }

  #call(name: string, input: Record<string, unknown>): Promise<unknown> {
    return callTool(this.#service.url, this.mailbox.token, name, input);
  }

  async #ask(path: string, method = "GET"): Promise<string> {
    const { status, text } = await ask(this.#service.url, path, {
      method,
      headers: bearer(this.mailbox.token),
    });
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    return text;
  }

  /** A session of a mail client that reads and deletes all mail. */
  async readByImap(dovecot: Dovecot, signal: AbortSignal): Promise<void> {
    const client = await mailClient(this.#service, this.mailbox, dovecot);
    await client.mailboxOpen("INBOX");
    for (let look = 0; look < LOOKS_A_SESSION && !signal.aborted; look += 1) {
      await client.noop();
      const uids: number[] = [];
      const there = client.mailbox && client.mailbox.exists > 0;
      const messages = there ? client.fetch("1:*", { uid: true, envelope: true }) : [];
      for await (const { uid, envelope } of messages) {
        this.received.push(orderIn(envelope?.subject ?? ""));
        uids.push(uid);
      }
      if (uids.length > 0) await client.messageDelete(uids.join(","), { uid: true });
      this.deleted += uids.length;
      await sleep(IMAP_PAUSE_MS);
    }
    await client.logout();
  }

  /** One sentence per fault, once all mail has been read. */
  async faults(): Promise<string[]> {
    const { email, messages } = JSON.parse(await this.#ask("/v1/mailbox")) as {
      email: string;
      messages: number;
    };
    const once = new Set(this.received);
    const lost = [...this.accepted].filter((number) => !once.has(number));
    const left = this.received.length - this.deleted;
    return [
      ...(lost.length > 0
        ? [`${email} has lost ${lost.length} messages over ${this.face}: ${lost.slice(0, 5)}`]
        : []),
      ...(once.size < this.received.length ? [`${email} got messages twice over ${this.face}`] : []),
      ...(messages !== left ? [`${email} should have ${left} messages, and has ${messages}`] : []),
    ];
  }
}
