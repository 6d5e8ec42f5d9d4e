/** A thread of a pool, seen from the main thread: its task, since when, and the result. */
import { startSealed, type ThreadEvents, type ThreadMemory } from "./sealed-thread.ts";

/** What a thread is given: bytes, that change hands, and what is to be done with them. */
export interface PooledTask {
  readonly id: number;
  readonly bytes: ArrayBuffer;
}

export interface PooledAnswer {
  readonly id: number;
}

export interface ThreadSettings {
  /** The id of the task that the thread is at, 0 between two. Shared memory: a thread that hangs sends no message. */
  readonly current: Int32Array;
}

export interface PooledThread<Task extends PooledTask> {
  /** Ids of the tasks given to it and not answered. */
  readonly pending: Set<number>;
  send(tasks: readonly Task[]): void;
  /** Has done its first task, before which it loads what it needs for half a second. */
  hasAnswered(): boolean;
  /**
   * Since when, by `performance.now()`, it has been seen at the same task, or with tasks that it does not begin; undefined where
   * it has none, or has only begun to load.
   */
  busySince(): number | undefined;
  /** The task it is at, or was at when it died. */
  currentTask(): number | undefined;
  /** Memory outside its heap, such as array buffers, which no bound of Node's covers; 0 when it is gone. */
  bytesOutsideHeap(): Promise<number>;
  /** Ends it at once, whatever it is at; `why` is what `died` is told. */
  terminate(why: string): Promise<void>;
}

export function startThread<Task extends PooledTask, Answer extends PooledAnswer>(
  file: URL,
  memory: ThreadMemory,
  events: ThreadEvents<Answer>,
): PooledThread<Task> {
  const current = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadSettings = { current };
  const pending = new Set<number>();
  let hasAnswered = false;
  const { worker, terminate } = startSealed<Answer>(
    file,
    { ...memory, workerData },
    {
      answered(answer) {
        hasAnswered = true;
        pending.delete(answer.id);
        // A thread that has nothing to do keeps no process alive.
        if (pending.size === 0) worker.unref();
        events.answered(answer);
      },
      died: (error) => events.died(error),
    },
  );
  return {
    pending,
    terminate,
    send(tasks) {
      worker.ref();
      for (const task of tasks) pending.add(task.id);
      worker.postMessage(
        tasks,
        tasks.map(({ bytes }) => bytes),
      );
    },
    hasAnswered: () => hasAnswered,
    ...workSeen(current, () => hasAnswered && pending.size > 0),
    async bytesOutsideHeap() {
      // The answer comes by an interrupt, so a thread that never returns to its loop gives it too.
      const statistics = await worker.getHeapStatistics().catch(() => undefined);
      return statistics?.external_memory ?? 0;
    },
  };
}

/**
 * What the thread is seen at, by what it writes into memory that it shares. What a task left running, such as a reader of a page
 * without end, may keep it from ever hearing of the next one: `isAsked` is whether it is to be at some task.
 */
function workSeen(
  current: Int32Array,
  isAsked: () => boolean,
): Pick<PooledThread<PooledTask>, "busySince" | "currentTask"> {
  let seen: { readonly task: number; readonly since: number } | undefined;
  return {
    busySince() {
      const task = Atomics.load(current, 0);
      if (task === 0 && !isAsked()) seen = undefined;
      else if (seen?.task !== task) seen = { task, since: performance.now() };
      return seen?.since;
    },
    currentTask: () => Atomics.load(current, 0) || undefined,
  };
}
