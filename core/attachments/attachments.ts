import {
  ATTACHMENT_READS_MAX,
  ATTACHMENT_READS_PER_MAILBOX_MAX,
  ATTACHMENT_TEXTS_KEPT_CHARS_MAX,
  ATTACHMENT_TEXTS_KEPT_MAX,
} from "../attachment-limits.ts";
import { type Meter, UNMETERED } from "../deps.ts";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { AttachmentContent, MessageId } from "../message.ts";
import { Refusal } from "../refusal.ts";
import { KeyedQueue } from "../scheduling/keyed-queue.ts";
import { Semaphore } from "../scheduling/semaphore.ts";
import type { AttachmentRead, AttachmentWorkers } from "./attachment-workers.ts";

interface AttachmentPlace {
  readonly mailboxId: MailboxId;
  readonly messageId: MessageId;
  readonly index: number;
}

type TextRead = Extract<AttachmentRead, { readonly text: unknown }>;

/**
 * Reads attachments in threads and caches the newest texts for callers that read in parts. A message never changes, so
 * a cached text stays valid as long as the message exists. The caller checks that first.
 */
export class Attachments {
  readonly #workers: AttachmentWorkers;
  readonly #meter: Pick<Meter, "attachmentRead">;
  readonly #slots = new Semaphore(ATTACHMENT_READS_MAX);
  /** One attachment per mailbox is read at a time, so that no mailbox occupies all threads. */
  readonly #turns = new KeyedQueue<MailboxId>();
  #waiting = 0;
  /** The least recently used first. */
  readonly #kept = new Map<string, TextRead>();
  #keptChars = 0;

  constructor(workers: AttachmentWorkers, meter: Pick<Meter, "attachmentRead"> = UNMETERED) {
    this.#workers = workers;
    this.#meter = meter;
  }

  /** Reads that wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * The decoded bytes; `undefined` if there is no attachment of that index. `load` returns the message's bytes.
   * Refuses: busy.
   */
  async bytes(place: AttachmentPlace, load: () => Promise<Buffer>): Promise<AttachmentContent | undefined> {
    return await this.#inTurn(place.mailboxId, async () =>
      this.#metered("bytes", this.#workers.bytes(await load(), place.index)),
    );
  }

  /**
   * "auto": the text if one can be extracted, otherwise the bytes. "text": decodes the bytes as characters where it
   * can. Refuses: busy.
   */
  async text(
    place: AttachmentPlace,
    form: "auto" | "text",
    load: () => Promise<Buffer>,
  ): Promise<AttachmentRead | undefined> {
    const key = [place.mailboxId, place.messageId, place.index, form].join(" ");
    const kept = this.#use(key);
    if (kept !== undefined) return kept;
    return await this.#inTurn(place.mailboxId, async () => {
      // Another caller may just have read the same attachment.
      const meanwhile = this.#use(key);
      if (meanwhile !== undefined) return meanwhile;
      const read = await this.#metered("text", this.#workers.text(await load(), place.index, form));
      if (read !== undefined && "text" in read) this.#keep(key, read);
      return read;
    });
  }

  /** Drops the cached texts of a deleted message. */
  forget({ mailboxId, messageId }: Omit<AttachmentPlace, "index">): void {
    for (const key of this.#kept.keys()) if (key.startsWith(`${mailboxId} ${messageId} `)) this.#drop(key);
  }

  async close(): Promise<void> {
    await this.#workers.close();
  }

  async #inTurn<Result>(mailboxId: MailboxId, work: () => Promise<Result>): Promise<Result> {
    if (this.#turns.pending(mailboxId) >= ATTACHMENT_READS_PER_MAILBOX_MAX) throw tooManyReads();
    this.#waiting++;
    const begun = () => {
      this.#waiting--;
      return work();
    };
    return await this.#turns.run(mailboxId, () => this.#slots.use(begun));
  }

  async #metered<Result>(form: "bytes" | "text", reading: Promise<Result>): Promise<Result> {
    const startedMs = performance.now();
    try {
      return await reading;
    } finally {
      this.#meter.attachmentRead(form, performance.now() - startedMs);
    }
  }

  #use(key: string): AttachmentRead | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #keep(key: string, read: TextRead): void {
    this.#kept.set(key, read);
    this.#keptChars += read.text.text.length;
    for (const oldest of this.#kept.keys()) {
      const isWithin =
        this.#keptChars <= ATTACHMENT_TEXTS_KEPT_CHARS_MAX && this.#kept.size <= ATTACHMENT_TEXTS_KEPT_MAX;
      if (isWithin) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#keptChars -= this.#kept.get(key)?.text.text.length ?? 0;
    this.#kept.delete(key);
  }
}

function tooManyReads(): Refusal {
  return new Refusal("busy", "Too many attachments of this mailbox are being read at once.", {
    retryAfterSeconds: 1,
  });
}
