import type { Uses } from "./deps.ts";
import { isWhereIndexed } from "./folders/found.ts";
import { Publishing } from "./folders/publishing.ts";
import { COMMIT_BATCH_MAX, DUPLICATE_WINDOW_SECONDS } from "./limits.ts";
import { type MailboxId, mailboxIsGone } from "./mailboxes/mailbox.ts";
import type { MessageId } from "./message.ts";
import { type Arrival, messageOf, type Unthreaded } from "./new-message.ts";
import type { Refusal } from "./refusal.ts";
import type { Sequences } from "./sequences.ts";
import type { NewMessage } from "./store/index/message-rows.ts";
import { type MailFile, newStem, readStem } from "./store/maildir/mail-file.ts";
import { threadFor } from "./thread.ts";

export interface Committed {
  readonly messageId: MessageId;
  /** It was there already; nothing was stored and nobody was rung. */
  readonly isDuplicate: boolean;
}

type CommitDeps = Uses<"mailboxes" | "messages" | "maildirs" | "arrivals" | "clock" | "log">;

interface Queued {
  readonly arrival: Arrival;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (error: unknown) => void;
  /** The same message, whose row is there and whose file is nowhere. */
  readonly lost?: MessageId;
}

interface Placed {
  readonly queued: Queued;
  readonly message: Unthreaded;
}

/**
 * The one way into the index: names the file, syncs its folder, inserts the row and rings, in that order, for a batch
 * of arrivals at a time and one batch after the other. So rows appear in the order of their sequence numbers, and no
 * cursor ever stands behind a message that comes later.
 */
export class Commits {
  /** What lies in folders already while its row is on the way. */
  readonly publishing = new Publishing();
  readonly #deps: CommitDeps;
  readonly #sequences: Sequences;
  readonly #queue: Queued[] = [];
  #isRunning = false;
  #refusal: Refusal | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(deps: CommitDeps, sequences: Sequences) {
    this.#deps = deps;
    this.#sequences = sequences;
  }

  /** When it resolves, file and row are durable and the bell has rung. */
  commit(arrival: Arrival): Promise<Committed> {
    return new Promise((resolve, reject) => this.#enqueue({ arrival, resolve, reject }));
  }

  /** From now on nothing is committed: where rows are missing, what is there already would be taken for new. */
  refuse(refusal: Refusal): void {
    this.#refusal = refusal;
  }

  /** Arrivals that wait for their batch. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Makes the rows of files whose numbers are known, in the order of these, and rings nobody. Only for an index that
   * is made again, while nothing is committed.
   */
  async rebuild(found: readonly { readonly arrival: Arrival; readonly sequence: number }[]): Promise<void> {
    await this.#insertRows(
      found.flatMap(({ arrival, sequence }) =>
        arrival.source.kind === "found" ? [messageOf(arrival, arrival.source.file, sequence)] : [],
      ),
    );
  }

  /** Runs `work` while nothing is committed. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #enqueue(queued: Queued): void {
    this.#queue.push(queued);
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#queue.length > 0) {
      const batch = this.exclusively(() => this.#commitBatch(this.#queue.splice(0, COMMIT_BATCH_MAX)));
      this.publishing.begin(batch);
      await batch;
    }
    this.#isRunning = false;
  }

  /** Never throws: each of the batch is resolved, rejected, or back in the queue. */
  async #commitBatch(batch: readonly Queued[]): Promise<void> {
    let pending = batch;
    try {
      if (this.#refusal) throw this.#refusal;
      pending = await this.#withMailbox(batch);
      const { fresh, repeated, moved } = await this.#withoutKnown(pending);
      pending = fresh;
      for (const { queued, known } of moved) void this.#lookForMoved(queued, known);
      // Twice in one batch: the second one's turn comes when the first one is in the index.
      this.#queue.unshift(...repeated);
      await this.#insert(await this.#synced(await this.#place(fresh)));
    } catch (error) {
      for (const { reject } of pending) reject(error);
    } finally {
      this.publishing.end();
    }
  }

  /** Refuses what is for a mailbox that was deleted since it was accepted, and returns the rest. */
  async #withMailbox(batch: readonly Queued[]): Promise<readonly Queued[]> {
    const gone = new Set<MailboxId>();
    for (const id of new Set(batch.map(({ arrival }) => arrival.mailbox.id))) {
      if (!(await this.#deps.mailboxes.findById(id))) gone.add(id);
    }
    if (gone.size === 0) return batch;
    for (const { arrival, reject } of batch) if (gone.has(arrival.mailbox.id)) reject(mailboxIsGone());
    return batch.filter(({ arrival }) => !gone.has(arrival.mailbox.id));
  }

  /** Answers what is in the index already, and returns the rest. */
  async #withoutKnown(batch: readonly Queued[]) {
    const fresh: Queued[] = [];
    const repeated: Queued[] = [];
    const moved: { readonly queued: Queued; readonly known: MessageId }[] = [];
    const since = new Date(this.#deps.clock.now().getTime() - DUPLICATE_WINDOW_SECONDS * 1_000);
    const digests = batch.map(({ arrival }) => arrival.digest).filter((digest) => digest !== "");
    const findSame = await this.#deps.messages.findDigests(digests, since);
    const indexed = await this.#indexedStems(batch);
    for (const queued of batch) {
      const { digest, source, mailbox } = queued.arrival;
      const known = source.kind === "spooled" ? findSame(mailbox.id, digest) : indexed.get(source.file.stem);
      if (known === undefined || known === queued.lost)
        (isRepeated(fresh, queued) ? repeated : fresh).push(queued);
      else if (source.kind === "found" || (await isWhereIndexed(this.#deps, mailbox, known)))
        await this.#answerDuplicate(queued, known);
      else moved.push({ queued, known });
    }
    return { fresh, repeated, moved };
  }

  /**
   * A row alone, which the next look removes, is not to cost a message its bytes. Listing its folder may take a second where
   * Dovecot is at work there, and nobody else's mail is to wait for that: when it is known the arrival has another turn.
   */
  async #lookForMoved(queued: Queued, known: MessageId): Promise<void> {
    const { id, address } = queued.arrival.mailbox;
    try {
      const file = await this.#deps.messages.fileOf(id, known);
      // Where the index is being made again the row will be back.
      if (!file) this.#enqueue(queued);
      else if (await this.#deps.maildirs.findStem(address, (stem) => stem === file.stem))
        await this.#answerDuplicate(queued, known);
      else this.#enqueue({ ...queued, lost: known });
    } catch (error) {
      queued.reject(error);
    }
  }

  async #indexedStems(batch: readonly Queued[]): Promise<ReadonlyMap<string, MessageId>> {
    const indexed = new Map<string, MessageId>();
    const found = batch.filter(({ arrival }) => arrival.source.kind === "found");
    for (const [mailboxId, ofMailbox] of Map.groupBy(found, ({ arrival }) => arrival.mailbox.id)) {
      const stems = ofMailbox.flatMap(({ arrival: { source } }) =>
        source.kind === "found" ? source.file.stem : [],
      );
      for (const [stem, { id }] of await this.#deps.messages.findStems(mailboxId, stems))
        indexed.set(stem, id);
    }
    return indexed;
  }

  async #answerDuplicate({ arrival, resolve }: Queued, messageId: MessageId): Promise<void> {
    if (arrival.source.kind === "spooled") await this.#deps.maildirs.discard(arrival.source.path);
    resolve({ messageId, isDuplicate: true });
  }

  /** Gives each a sequence number and its place in the Maildir. One that can't be placed fails alone. */
  async #place(batch: readonly Queued[]): Promise<readonly Placed[]> {
    const numbered: { queued: Queued; sequence: number }[] = [];
    for (const queued of batch)
      await this.#sequence(queued.arrival).then(
        (sequence) => numbered.push({ queued, sequence }),
        queued.reject,
      );
    const placed = await Promise.all(
      numbered.map(async ({ queued, sequence }) => {
        try {
          const file = await this.#publish(queued.arrival, sequence);
          return { queued, message: messageOf(queued.arrival, file, sequence) };
        } catch (error) {
          queued.reject(error);
          return undefined;
        }
      }),
    );
    return placed.filter((one) => one !== undefined);
  }

  #sequence({ mailbox, source }: Arrival): Promise<number> {
    if (source.kind === "spooled") return this.#sequences.next(mailbox.id);
    return this.#sequences.ofFound(mailbox, source.file.stem, readStem(source.file.stem)?.sequence);
  }

  async #publish({ mailbox, source, receivedAt, sizes }: Arrival, sequence: number): Promise<MailFile> {
    if (source.kind === "found") return source.file;
    const stem = newStem(sequence, receivedAt, sizes);
    const publish = () => this.#deps.maildirs.publish(mailbox.address, source.path, stem);
    return await this.publishing.put(mailbox.id, stem, publish);
  }

  /** Those whose folder is on the disk. The others fail: one mailbox's folder is no other mailbox's matter. */
  async #synced(placed: readonly Placed[]): Promise<readonly Placed[]> {
    const spooled = placed.filter(({ queued }) => queued.arrival.source.kind === "spooled");
    const failed = new Set<Placed>();
    await Promise.all(
      [...Map.groupBy(spooled, ({ queued }) => queued.arrival.mailbox.address)].map(
        async ([address, ofMailbox]) => {
          try {
            await this.#deps.maildirs.syncNew(address);
          } catch (error) {
            await this.#withdraw(ofMailbox);
            for (const one of ofMailbox) {
              failed.add(one);
              one.queued.reject(error);
            }
          }
        },
      ),
    );
    return placed.filter((one) => !failed.has(one));
  }

  async #insert(placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    const messages = placed.map(({ message }) => message);
    try {
      await this.#insertRows(messages);
    } catch (error) {
      // What we say no to must not be there, or its sender's next try would find it behind a cursor.
      await this.#withdraw(placed);
      throw error;
    }
    for (const mailboxId of new Set<MailboxId>(messages.map((message) => message.mailboxId))) {
      this.#deps.arrivals.announce(mailboxId);
    }
    for (const { queued, message } of placed) {
      const { id: messageId, mailboxId, parsed } = message;
      if (!parsed.isParsed) this.#deps.log.messageNotParsed({ mailboxId, messageId });
      queued.resolve({ messageId, isDuplicate: false });
    }
  }

  /** The one place where rows of messages are made. */
  async #insertRows(messages: readonly Unthreaded[]): Promise<void> {
    const threaded: NewMessage[] = [];
    for (const message of messages) {
      threaded.push({ ...message, threadId: await threadFor(this.#deps, message, threaded) });
    }
    await this.#deps.messages.insert(threaded);
  }

  async #withdraw(placed: readonly Placed[]): Promise<void> {
    for (const { queued, message } of placed) {
      const { source, mailbox } = queued.arrival;
      if (source.kind === "spooled")
        await this.#deps.maildirs.remove(mailbox.address, message.file).catch(() => false);
    }
  }
}

function isRepeated(fresh: readonly Queued[], { arrival }: Queued): boolean {
  return fresh.some(({ arrival: other }) => {
    if (other.mailbox.id !== arrival.mailbox.id) return false;
    if (arrival.source.kind === "spooled") return arrival.digest !== "" && arrival.digest === other.digest;
    return other.source.kind === "found" && other.source.file.stem === arrival.source.file.stem;
  });
}
