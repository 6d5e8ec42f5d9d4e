import type { Log } from "../deps.ts";
import { THREADS_MEMORY_MIB_MIN } from "../limits.ts";
import { memoryBytes } from "../memory.ts";
import {
  type PooledAnswer,
  type PooledTask,
  type PooledThread,
  startThread,
  type TaskTime,
} from "./pooled-thread.ts";
import type { ThreadMemory } from "./sealed-thread.ts";

/** What a pool runs, and its limits. */
export interface PoolPlan extends ThreadMemory {
  /** Names the place in the log when a thread dies. */
  readonly name: string;
  /** The file that a thread runs. It sets `current` to the id of its task, and to 0 after it. */
  readonly worker: URL;
  /** Only with enough memory; otherwise there is one. */
  readonly threadsMax: number;
  /** Tasks that a thread holds, including the current one. */
  readonly aheadMax: number;
  /** In CPU time, and time asleep. By the clock, a task may take STARVED_TIMES as long. */
  readonly taskMsMax: number;
  /** The log message for a task that took longer. */
  readonly overdue: string;
  /** Memory outside the heap that a thread may use while it works; absent: not checked. */
  readonly outsideHeapMibMax?: number;
  /** Threads end after being idle for so long; absent: they stay until `close`. */
  readonly idleMsMax?: number;
}

/** How often working threads are checked. A hang is noticed at most so much late. */
const LOOK_MS = 100;
/**
 * On a busy machine, a thread may get a fifth of a processor. If only the clock counted, letters that are quickly read
 * would be given up there, and be stored without their codes.
 */
const STARVED_TIMES = 5;
/** How long the first task may take while the thread loads the rest of its code. A longer one may as well hang. */
const FIRST_TASK_MS_MAX = 250;
/** Threads that die in a row without finishing a task: then the worker can't run here at all. */
const DEATHS_IN_A_ROW_MAX = 5;
const MIB = 1024 * 1024;

type Work<Task extends PooledTask> = Omit<Task, "id" | "bytes">;

/** A task that waits for its answer. The bytes are kept until then, because a thread that dies takes its copy along. */
interface Job<Task extends PooledTask, Answer> {
  readonly bytes: Buffer;
  readonly work: Work<Task>;
  /** `undefined` means that it could not be done. */
  readonly settle: (answer: Answer | undefined) => void;
}

/** Threads that do tasks in order of arrival. One that hangs, dies or takes too much memory is ended and replaced. */
export class ThreadPool<Task extends PooledTask, Answer extends PooledAnswer> {
  readonly #log: Pick<Log, "unforeseen">;
  readonly #plan: PoolPlan;
  readonly #threads = new Set<PooledThread<Task>>();
  /** All tasks without an answer, in order of arrival, whether or not a thread has them. */
  readonly #jobs = new Map<number, Job<Task, Answer>>();
  /** Ids of tasks that no thread has yet, oldest first. */
  #waiting: number[] = [];
  #lastId = 0;
  #deathsInARow = 0;
  /** Threads that were told to end and have not yet. */
  #ending = 0;
  #isClosed = false;
  #isDispatchDue = false;
  #look: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  /** Starts no thread before the first task. */
  constructor(log: Pick<Log, "unforeseen">, plan: PoolPlan) {
    this.#log = log;
    this.#plan = memoryBytes() < THREADS_MEMORY_MIB_MIN * MIB ? { ...plan, threadsMax: 1 } : plan;
  }

  /** How many tasks no thread has begun. */
  get waiting(): number {
    return Math.max(0, this.#jobs.size - this.#threads.size);
  }

  add(bytes: Buffer, work: Work<Task>, settle: Job<Task, Answer>["settle"]): void {
    if (this.#isClosed) {
      settle(undefined);
      return;
    }
    // Ids are 32-bit numbers in shared memory, and 0 means none.
    this.#lastId = (this.#lastId % 0x7fff_ffff) + 1;
    this.#jobs.set(this.#lastId, { bytes, work, settle });
    this.#waiting.push(this.#lastId);
    clearTimeout(this.#idle);
    this.#dispatchSoon();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#look);
    const ending = this.#endThreads("Closed.");
    for (const id of [...this.#jobs.keys()]) this.#settle(id, undefined);
    clearTimeout(this.#idle);
    this.#waiting = [];
    await ending;
  }

  async #endThreads(why: string): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.terminate(why)));
  }

  /** Tasks added in the same turn of the event loop are sent to a thread together. */
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
    if (this.#isShort()) this.#start();
    for (const thread of this.#byLoad()) {
      const ids = this.#waiting.splice(0, this.#roomOf(thread));
      if (ids.length > 0) thread.send(ids.flatMap((id) => this.#taskFor(id)));
    }
    this.#look ??= setInterval(() => this.#lookAtThreads(), LOOK_MS);
  }

  /**
   * Whether to start another thread. Not while one is loading: another would be ready even later, and slow both down.
   * Up to `threadsMax` ending threads do not count, as they may take their time.
   */
  #isShort(): boolean {
    const { threadsMax } = this.#plan;
    if (this.#threads.size + Math.max(0, this.#ending - threadsMax) >= threadsMax) return false;
    return [...this.#threads].every((thread) => thread.pending.size > 0 && !isLoading(thread));
  }

  /** A loading thread gets a single task: if it hangs at that, another thread does the next ones. */
  #roomOf(thread: PooledThread<Task>): number {
    const tasksMax = isLoading(thread) ? 1 : this.#plan.aheadMax;
    return Math.max(0, tasksMax - thread.pending.size);
  }

  #byLoad(): PooledThread<Task>[] {
    return [...this.#threads].sort((one, other) => one.pending.size - other.pending.size);
  }

  #taskFor(id: number): Task[] {
    const job = this.#jobs.get(id);
    if (job === undefined) return [];
    // A copy, because the original is needed if the thread dies, and may be part of a larger buffer.
    const bytes = new Uint8Array(job.bytes).buffer;
    return [{ ...job.work, id, bytes } as unknown as Task];
  }

  #start(): void {
    const thread = startThread<Task, Answer>(this.#plan.worker, this.#plan, {
      answered: (answer) => {
        this.#deathsInARow = 0;
        this.#settle(answer.id, answer);
        if (this.#waiting.length > 0) this.#dispatchSoon();
        else if (thread.pending.size === 0) this.#relieve(thread);
      },
      died: (error) => this.#bury(thread, error),
    });
    this.#threads.add(thread);
  }

  /**
   * Also gives an idle thread the tasks that loading threads have, which would wait for the loading. The first answer
   * counts.
   */
  #relieve(idle: PooledThread<Task>): void {
    const loading = [...this.#threads].filter(
      (thread) => thread.currentTask() === undefined && isLoading(thread),
    );
    // Tasks answered meanwhile are left out. An empty list is not sent, because `send` would keep the process alive.
    const tasks = loading.flatMap(({ pending }) => [...pending]).flatMap((id) => this.#taskFor(id));
    if (tasks.length > 0) idle.send(tasks);
  }

  #settle(id: number, answer: Answer | undefined): void {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    job?.settle(answer);
    if (this.#jobs.size > 0) return;
    clearInterval(this.#look);
    this.#look = undefined;
    this.#restSoon();
  }

  /** Threads keep the memory of what they loaded, so unused ones are ended. */
  #restSoon(): void {
    if (this.#plan.idleMsMax === undefined) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#endThreads("Idle."), this.#plan.idleMsMax);
    this.#idle.unref();
  }

  #lookAtThreads(): void {
    // A thread that hangs at its first task does not report that it has stopped loading.
    this.#dispatchSoon();
    const { taskMsMax, overdue, outsideHeapMibMax } = this.#plan;
    for (const thread of this.#threads) {
      const time = thread.taskTime();
      if (time === undefined) continue;
      if (isOverdue(time, taskMsMax)) this.#end(thread, overdue);
      else if (outsideHeapMibMax !== undefined) void this.#endIfFat(thread, outsideHeapMibMax);
    }
  }

  async #endIfFat(thread: PooledThread<Task>, mibMax: number): Promise<void> {
    const task = thread.currentTask();
    const isFat = (await thread.bytesOutsideHeap()) > mibMax * MIB;
    // It may be at the next task by now, which is not to blame.
    if (isFat && thread.currentTask() === task)
      this.#end(thread, `A task took more than ${mibMax} MiB of memory outside the heap.`);
  }

  /** Does not wait for the thread's end: inside one long native call it does not notice that it should. */
  #end(thread: PooledThread<Task>, why: string): void {
    if (!this.#threads.has(thread)) return;
    this.#ending += 1;
    void thread.terminate(why).finally(() => {
      this.#ending -= 1;
      this.#dispatchSoon();
    });
    this.#bury(thread, new Error(why));
  }

  /** Gives up its current task, and puts those after it in front of the queue for the next thread. */
  #bury(thread: PooledThread<Task>, error: Error): void {
    if (!this.#threads.delete(thread)) return;
    const culprit = thread.currentTask();
    const innocent = [...thread.pending].filter((id) => id !== culprit && this.#jobs.has(id));
    this.#waiting.unshift(...innocent);
    this.#deathsInARow += 1;
    this.#log.unforeseen({ where: this.#plan.name, error });
    if (culprit !== undefined) this.#settle(culprit, undefined);
    if (this.#deathsInARow > DEATHS_IN_A_ROW_MAX && culprit === undefined) this.#giveUp();
    this.#dispatchSoon();
  }

  /** No thread can run, so every task is given up rather than left without an answer. */
  #giveUp(): void {
    for (const id of this.#waiting.splice(0)) this.#settle(id, undefined);
  }
}

function isLoading(thread: PooledThread<never>): boolean {
  const time = thread.taskTime();
  return !thread.hasAnswered() && (time === undefined || time.clockMs < FIRST_TASK_MS_MAX);
}

function isOverdue({ clockMs, cpuMs, asleepMs }: TaskTime, taskMsMax: number): boolean {
  return Math.min(clockMs, cpuMs + asleepMs) > taskMsMax || clockMs > STARVED_TIMES * taskMsMax;
}
