import type { Log } from "../deps.ts";
import { THREADS_MEMORY_MIB_MIN } from "../limits.ts";
import { memoryBytes } from "../memory.ts";
import { type PooledAnswer, type PooledTask, type PooledThread, startThread } from "./pooled-thread.ts";
import type { ThreadMemory } from "./sealed-thread.ts";

/** What a pool runs, and its bounds. */
export interface PoolPlan extends ThreadMemory {
  /** Where the log says that a thread died. */
  readonly name: string;
  /** The file that a thread runs: it sets `current` to the task it is at, and to 0 after it. */
  readonly worker: URL;
  /** Where there is memory for more than one. */
  readonly threadsMax: number;
  /** Tasks that a thread holds, the one it works on among them. */
  readonly aheadMax: number;
  readonly taskMsMax: number;
  /** What the log is told of a task that took longer. */
  readonly overdue: string;
  /** Memory outside the heap that a thread may have while it works; absent = nobody looks. */
  readonly outsideHeapMibMax?: number;
  /** Threads end when nothing was asked of them for so long; absent = they stay until `close`. */
  readonly idleMsMax?: number;
}

/** How often the threads are looked at while they work; a hang is ended at most so much late. */
const LOOK_MS = 100;
/** What the first task takes that has a thread load the rest of what it needs. Whatever takes longer may as well hang. */
const FIRST_TASK_MS_MAX = 250;
/** Threads that die one after the other without finishing a task: the worker cannot run here at all. */
const DEATHS_IN_A_ROW_MAX = 5;
const MIB = 1024 * 1024;

type Work<Task extends PooledTask> = Omit<Task, "id" | "bytes">;

/** A task that waits for its answer. The bytes stay until then: a thread that dies takes its copy along. */
interface Job<Task extends PooledTask, Answer> {
  readonly bytes: Buffer;
  readonly work: Work<Task>;
  /** `undefined` = it could not be done. */
  readonly settle: (answer: Answer | undefined) => void;
}

/** Threads that do tasks in order of arrival, and are ended and replaced when they hang, die or eat. */
export class ThreadPool<Task extends PooledTask, Answer extends PooledAnswer> {
  readonly #log: Pick<Log, "unforeseen">;
  readonly #plan: PoolPlan;
  readonly #threads = new Set<PooledThread<Task>>();
  /** Everything without an answer, in order of arrival, whether or not a thread has it. */
  readonly #jobs = new Map<number, Job<Task, Answer>>();
  /** Ids that no thread has yet, oldest first. */
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

  /** Tasks that no thread has begun. */
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

  /** Tasks that come in the same turn of the loop go to a thread together. */
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
   * One that loads is waited for: another would be ready later than that, and both would be slower. As many as there may be can
   * take their time to end.
   */
  #isShort(): boolean {
    const { threadsMax } = this.#plan;
    if (this.#threads.size + Math.max(0, this.#ending - threadsMax) >= threadsMax) return false;
    return [...this.#threads].every((thread) => thread.pending.size > 0 && !isLoading(thread));
  }

  /** One that loads is given a single task: should it hang at that, another thread has those behind it. */
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
    // A copy of its own: the original is needed should the thread die, and may be a part of a larger buffer.
    const bytes = Uint8Array.from(job.bytes).buffer;
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

  /** What a thread is given that loads would wait for that, beside one with nothing to do. Whoever answers first has answered. */
  #relieve(idle: PooledThread<Task>): void {
    const loading = [...this.#threads].filter(
      (thread) => thread.currentTask() === undefined && isLoading(thread),
    );
    // What has been answered meanwhile is no task any more; and a thread that is given none must keep no process alive.
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

  /** A thread keeps what it has loaded; one that nobody needs any more gives it back. */
  #restSoon(): void {
    if (this.#plan.idleMsMax === undefined) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#endThreads("Idle."), this.#plan.idleMsMax);
    this.#idle.unref();
  }

  #lookAtThreads(): void {
    // One that hangs at its first task tells nobody that it loads no more.
    this.#dispatchSoon();
    const { taskMsMax, overdue, outsideHeapMibMax } = this.#plan;
    for (const thread of this.#threads) {
      const since = thread.busySince();
      if (since === undefined) continue;
      if (performance.now() - since > taskMsMax) this.#end(thread, overdue);
      else if (outsideHeapMibMax !== undefined) void this.#endIfFat(thread, outsideHeapMibMax);
    }
  }

  async #endIfFat(thread: PooledThread<Task>, mibMax: number): Promise<void> {
    if ((await thread.bytesOutsideHeap()) > mibMax * MIB)
      this.#end(thread, `A task took more than ${mibMax} MiB of memory outside the heap.`);
  }

  /** Nobody waits until it has ended: inside one long call that it made it does not notice that it is to. */
  #end(thread: PooledThread<Task>, why: string): void {
    if (!this.#threads.has(thread)) return;
    this.#ending += 1;
    void thread.terminate(why).finally(() => {
      this.#ending -= 1;
      this.#dispatchSoon();
    });
    this.#bury(thread, new Error(why));
  }

  /** The task it was at is given up; those behind it go to the next thread, in front of the others. */
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

  /** No thread can run: every task is given up, rather than none ever answered. */
  #giveUp(): void {
    for (const id of this.#waiting.splice(0)) this.#settle(id, undefined);
  }
}

function isLoading(thread: PooledThread<never>): boolean {
  const since = thread.busySince();
  return !thread.hasAnswered() && (since === undefined || performance.now() - since < FIRST_TASK_MS_MAX);
}
