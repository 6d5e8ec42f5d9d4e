import type { Log } from "./deps.ts";
import { readHeader } from "./header-fields.ts";
import { messageFromHeader } from "./header-message.ts";
import { PARSE_AHEAD_MAX, PARSE_MS_MAX, PARSE_THREADS_MAX } from "./limits.ts";
import type { AttachmentContent, ParsedMessage } from "./message.ts";
import {
  MIME_WORKER,
  type MimeAnswer,
  type MimeTask,
  type MimeThread,
  startMimeThread,
} from "./mime-thread.ts";

/** Parsing outside the main thread, bounded in time and memory (architecture D5). */
export interface MimeWorkers {
  /** Never rejects: what cannot be parsed in time comes back with `isParsed: false` and what the headers gave. */
  parse(bytes: Buffer): Promise<ParsedMessage>;
  /** The decoded bytes of one attachment; undefined when there is none of that index. */
  attachment(bytes: Buffer, index: number): Promise<AttachmentContent | undefined>;
  close(): Promise<void>;
}

/** How often the threads are looked at while they work; a hang is ended at most so much late. */
const LOOK_MS = 100;
/** Threads that die one after the other without finishing a message: the worker cannot run here at all. */
const DEATHS_IN_A_ROW_MAX = 5;

/** A message that waits for its answer. The bytes stay until then: a thread that dies takes its copy along. */
interface Job {
  readonly id: number;
  readonly bytes: Buffer;
  /** The attachment asked for; absent = parse. */
  readonly index: number | undefined;
  /** `undefined` = it could not be done. */
  readonly settle: (answer: MimeAnswer | undefined) => void;
}

/**
 * Starts no thread before the first message, and keeps those it started until `close`. `worker` is the file that a
 * thread runs; tests have one that misbehaves.
 */
export function openMimeWorkers(
  deps: { readonly log: Pick<Log, "unforeseen"> },
  worker: URL = MIME_WORKER,
): MimeWorkers {
  const pool = new MimePool(deps.log, worker);
  return {
    parse: (bytes) =>
      new Promise((resolve) => {
        pool.add(bytes, undefined, (answer) =>
          resolve(answer?.kind === "parse" ? answer.message : messageFromHeader(readHeader(bytes))),
        );
      }),
    attachment: (bytes, index) =>
      new Promise((resolve) => {
        pool.add(bytes, index, (answer) => {
          const content = answer?.kind === "attachment" ? answer.content : undefined;
          resolve(content && { ...content, bytes: Buffer.from(content.bytes.buffer as ArrayBuffer) });
        });
      }),
    close: () => pool.close(),
  };
}

class MimePool {
  readonly #log: Pick<Log, "unforeseen">;
  readonly #worker: URL;
  readonly #threads = new Set<MimeThread>();
  /** Everything without an answer, in order of arrival, whether or not a thread has it. */
  readonly #jobs = new Map<number, Job>();
  /** Ids that no thread has yet, oldest first. */
  #waiting: number[] = [];
  #lastId = 0;
  #deathsInARow = 0;
  #isClosed = false;
  #isDispatchDue = false;
  #look: NodeJS.Timeout | undefined;

  constructor(log: Pick<Log, "unforeseen">, worker: URL) {
    this.#log = log;
    this.#worker = worker;
  }

  add(bytes: Buffer, index: number | undefined, settle: Job["settle"]): void {
    if (this.#isClosed) {
      settle(undefined);
      return;
    }
    // Ids are 32-bit numbers in shared memory, and 0 means none.
    this.#lastId = (this.#lastId % 0x7fff_ffff) + 1;
    this.#jobs.set(this.#lastId, { id: this.#lastId, bytes, index, settle });
    this.#waiting.push(this.#lastId);
    this.#dispatchSoon();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#look);
    const threads = [...this.#threads];
    this.#threads.clear();
    for (const id of [...this.#jobs.keys()]) this.#settle(id, undefined);
    this.#waiting = [];
    await Promise.all(threads.map((thread) => thread.terminate("Closed.")));
  }

  /** Messages that come in the same turn of the loop go to a thread together. */
  #dispatchSoon(): void {
    if (this.#isDispatchDue) return;
    this.#isDispatchDue = true;
    queueMicrotask(() => {
      this.#isDispatchDue = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    if (this.#isClosed || this.#waiting.length === 0) return;
    const isCrowded = [...this.#threads].every((thread) => thread.pending.size > 0);
    if (isCrowded && this.#threads.size < PARSE_THREADS_MAX) this.#start();
    for (const thread of this.#byLoad()) {
      const ids = this.#waiting.splice(0, PARSE_AHEAD_MAX - thread.pending.size);
      if (ids.length > 0) thread.send(ids.flatMap((id) => this.#taskFor(id)));
    }
    this.#look ??= setInterval(() => this.#lookAtThreads(), LOOK_MS);
  }

  #byLoad(): MimeThread[] {
    return [...this.#threads].sort((one, other) => one.pending.size - other.pending.size);
  }

  #taskFor(id: number): MimeTask[] {
    const job = this.#jobs.get(id);
    if (job === undefined) return [];
    // A copy of its own: the original is needed should the thread die, and may be a part of a larger buffer.
    const bytes = Uint8Array.from(job.bytes).buffer;
    return [
      job.index === undefined
        ? { kind: "parse", id, bytes }
        : { kind: "attachment", id, bytes, index: job.index },
    ];
  }

  #start(): void {
    const thread: MimeThread = startMimeThread(this.#worker, {
      answered: (answer) => {
        this.#deathsInARow = 0;
        this.#settle(answer.id, answer);
        if (this.#waiting.length > 0) this.#dispatchSoon();
      },
      died: (error) => this.#bury(thread, error),
    });
    this.#threads.add(thread);
  }

  #settle(id: number, answer: MimeAnswer | undefined): void {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    job?.settle(answer);
    if (this.#jobs.size > 0) return;
    clearInterval(this.#look);
    this.#look = undefined;
  }

  #lookAtThreads(): void {
    for (const thread of this.#threads) {
      const since = thread.busySince();
      if (since !== undefined && performance.now() - since > PARSE_MS_MAX)
        void thread.terminate(`A message was not parsed within ${PARSE_MS_MAX} ms.`);
    }
  }

  /** The message it was at is given up; those behind it go to the next thread, in front of the others. */
  #bury(thread: MimeThread, error: Error): void {
    if (!this.#threads.delete(thread)) return;
    const culprit = thread.currentTask();
    const innocent = [...thread.pending].filter((id) => id !== culprit && this.#jobs.has(id));
    this.#waiting.unshift(...innocent);
    this.#deathsInARow += 1;
    this.#log.unforeseen({ where: "mime worker", error });
    if (culprit !== undefined) this.#settle(culprit, undefined);
    if (this.#deathsInARow > DEATHS_IN_A_ROW_MAX && culprit === undefined) this.#giveUp();
    this.#dispatchSoon();
  }

  /** No thread can run: every message is told by its header, rather than none. */
  #giveUp(): void {
    for (const id of this.#waiting.splice(0)) this.#settle(id, undefined);
  }
}
