import { type Log, type Meter, UNMETERED } from "../deps.ts";
import {
  PARSE_AHEAD_MAX,
  PARSE_HEAP_MIB_MAX,
  PARSE_MS_MAX,
  PARSE_THREADS_MAX,
  PARSE_YOUNG_HEAP_MIB_MAX,
} from "../limits.ts";
import type { ParsedMessage } from "../message.ts";
import type { PooledAnswer, PooledTask } from "../workers/pooled-thread.ts";
import { threadFile } from "../workers/sealed-thread.ts";
import { type PoolPlan, ThreadPool } from "../workers/thread-pool.ts";
import { readHeader } from "./header-fields.ts";
import { messageFromHeader } from "./header-message.ts";
import { WARM_UP_MESSAGE } from "./warm-up-message.ts";

/** Parses outside the main thread, with bounds on time and memory (decision 12). */
export interface MimeWorkers {
  /**
   * Never rejects. A message that cannot be parsed in time has `isParsed: false` and the values of its header. If there
   * is no date, the expiry of a code counts from `arrivedAt`.
   */
  parse(bytes: Buffer, arrivedAt?: Date): Promise<ParsedMessage>;
  /**
   * Starts a thread if none has been started, because mail is expected. Loading takes more than half a second, and
   * otherwise somebody would wait for it.
   */
  warmUp(): void;
  /** Messages that wait for a thread. */
  readonly waiting: number;
  close(): Promise<void>;
}

export interface MimeTask extends PooledTask {
  readonly arrivedAt: Date | undefined;
}

export interface MimeAnswer extends PooledAnswer {
  readonly message: ParsedMessage;
}

/**
 * Starts no thread before the first message or `warmUp`. Keeps its threads until `close`. Tests replace the plan: threads
 * that misbehave, shorter time limits.
 */
export function openMimeWorkers(
  deps: { readonly log: Pick<Log, "unforeseen">; readonly meter?: Pick<Meter, "parsed"> },
  changed: Partial<PoolPlan> = {},
): MimeWorkers {
  const { meter = UNMETERED } = deps;
  const pool = new ThreadPool<MimeTask, MimeAnswer>(deps.log, {
    name: "mime worker",
    worker: threadFile("mime-worker", import.meta.url),
    threadsMax: PARSE_THREADS_MAX,
    aheadMax: PARSE_AHEAD_MAX,
    taskMsMax: PARSE_MS_MAX,
    overdue: `A message was not parsed within ${PARSE_MS_MAX} ms.`,
    heapMibMax: PARSE_HEAP_MIB_MAX,
    youngHeapMibMax: PARSE_YOUNG_HEAP_MIB_MAX,
    ...changed,
  });
  let isStarted = false;
  return {
    warmUp() {
      if (!isStarted) pool.add(WARM_UP_MESSAGE, { arrivedAt: undefined }, () => {});
      isStarted = true;
    },
    parse: (bytes, arrivedAt) =>
      new Promise((resolve) => {
        isStarted = true;
        const startedMs = performance.now();
        pool.add(bytes, { arrivedAt }, (answer) => {
          const how = answer === undefined ? "gave_up" : answer.message.isParsed ? "parsed" : "malformed";
          meter.parsed(how, performance.now() - startedMs);
          resolve(answer?.message ?? messageFromHeader(readHeader(bytes)));
        });
      }),
    get waiting() {
      return pool.waiting;
    },
    close: () => pool.close(),
  };
}
