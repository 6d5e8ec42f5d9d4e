import { type Arrival, numberedMessage, type UnthreadedMessage } from "./arrival.ts";
import type { Uses } from "./deps.ts";
import { removeFollowed } from "./indexing/followed-file.ts";
import { isWhereIndexed } from "./indexing/found-files.ts";
import { UnindexedFiles } from "./indexing/unindexed-files.ts";
import { COMMIT_BATCH_MAX, DUPLICATE_WINDOW_SECONDS } from "./limits.ts";
import { type MailboxId, mailboxIsGone } from "./mailboxes/mailbox.ts";
import type { MessageId } from "./message.ts";
import type { Refusal } from "./refusal.ts";
import type { Sequences } from "./sequences.ts";
import type { NewMessage } from "./store/index/message-rows.ts";
import { type MailFile, newStem, readStem } from "./store/maildir/mail-file.ts";
import { threadFor } from "./thread.ts";

export interface Committed {
  readonly messageId: MessageId;
  /** The message was there already. Nothing was stored, and no wait was notified. */
  readonly isDuplicate: boolean;
}

type CommitDeps = Uses<"mailboxes" | "messages" | "maildirs" | "watches" | "clock" | "log">;

interface Queued {
  readonly arrival: Arrival;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (error: unknown) => void;
  /** The known message with the same digest, if its row is there but its file is gone. */
  readonly lost?: MessageId;
}

interface Placed {
  readonly queued: Queued;
  readonly message: UnthreadedMessage;
}

/**
 * The only way into the index. For one batch of arrivals after the other, it names the files, syncs the folders,
 * inserts the rows and notifies the waits, in that order. So rows appear in the order of their sequence numbers, and no
 * message appears behind a cursor that was given out.
 */
export class Committer {
  /** Files that are in their folders already, but have no row yet. */
  readonly unindexed = new UnindexedFiles();
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

  /** When it resolves, file and row are durable and the waits are notified. */
  commit(arrival: Arrival): Promise<Committed> {
    return new Promise((resolve, reject) => this.#enqueue({ arrival, resolve, reject }));
  }

  /** From now on every commit is refused. While rows are missing, a message that exists would be taken for new. */
  refuse(refusal: Refusal): void {
    this.#refusal = refusal;
  }

  /** How many arrivals wait for their batch. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Inserts rows for files whose sequence numbers are known, in that order, and notifies no wait. Only for rebuilding
   * the index, while nothing is committed.
   */
  async rebuild(found: readonly { readonly arrival: Arrival; readonly sequence: number }[]): Promise<void> {
    await this.#insertRows(
      found.flatMap(({ arrival, sequence }) =>
        arrival.source.kind === "found" ? [numberedMessage(arrival, arrival.source.file, sequence)] : [],
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
      this.unindexed.beginBatch(batch);
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
      // The same message twice in one batch: the second is looked up again after the first is in the index.
      this.#queue.unshift(...repeated);
      await this.#insert(await this.#synced(await this.#place(fresh)));
    } catch (error) {
      for (const { reject } of pending) reject(error);
    } finally {
      this.unindexed.endBatch();
    }
  }

  /** Rejects arrivals whose mailbox was deleted since they were accepted, and returns the rest. */
  async #withMailbox(batch: readonly Queued[]): Promise<readonly Queued[]> {
    const gone = new Set<MailboxId>();
    for (const id of new Set(batch.map(({ arrival }) => arrival.mailbox.id))) {
      if (!(await this.#deps.mailboxes.findById(id))) gone.add(id);
    }
    if (gone.size === 0) return batch;
    for (const { arrival, reject } of batch) if (gone.has(arrival.mailbox.id)) reject(mailboxIsGone());
    return batch.filter(({ arrival }) => !gone.has(arrival.mailbox.id));
  }

  /** Answers the arrivals that are in the index already, and returns the others. */
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
   * Looks for the known message's file, which is not where the index says. If it is gone, the arrival is stored: a row
   * without a file must not make us drop the bytes. Runs outside the batch, because listing a folder in which Dovecot
   * is at work may take a second, and other mail must not wait for that.
   */
  async #lookForMoved(queued: Queued, known: MessageId): Promise<void> {
    const { id, address } = queued.arrival.mailbox;
    try {
      const file = await this.#deps.messages.fileOf(id, known);
      // No row. If the index is being rebuilt, it will be back.
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

  /** Gives each a sequence number and moves it to its place in the Maildir. One that can't be placed fails alone. */
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
          return { queued, message: numberedMessage(queued.arrival, file, sequence) };
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
    return await this.unindexed.publish(mailbox.id, stem, publish);
  }

  /** Syncs the folders, and returns those for which it worked. A failure affects only that mailbox's messages. */
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
      // A message that we refused must not stay, or it would appear later, behind a cursor.
      await this.#withdraw(placed);
      throw error;
    }
    for (const mailboxId of new Set<MailboxId>(messages.map((message) => message.mailboxId))) {
      this.#deps.watches.notify(mailboxId);
    }
    for (const { queued, message } of placed) {
      const { id: messageId, mailboxId, parsed } = message;
      if (!parsed.isParsed) this.#deps.log.messageNotParsed({ mailboxId, messageId });
      queued.resolve({ messageId, isDuplicate: false });
    }
  }

  /** The only place that inserts rows of messages. */
  async #insertRows(messages: readonly UnthreadedMessage[]): Promise<void> {
    const threaded: NewMessage[] = [];
    for (const message of messages) {
      threaded.push({ ...message, threadId: await threadFor(this.#deps, message, threaded) });
    }
    await this.#deps.messages.insert(threaded);
  }

  async #withdraw(placed: readonly Placed[]): Promise<void> {
    for (const { queued, message } of placed) {
      const { source, mailbox } = queued.arrival;
      // A mail program that is open moves a new file within half a second.
      if (source.kind === "spooled")
        await removeFollowed(this.#deps, mailbox.address, message.file).catch(() => false);
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
