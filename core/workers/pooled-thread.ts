/** A thread of a pool, seen from the main thread: its task, how long it has been at it, and the result. */
import type { Worker } from "node:worker_threads";
import { startSealed, type ThreadEvents, type ThreadMemory } from "./sealed-thread.ts";

/** A task for a thread: bytes, whose memory is transferred, and what to do with them. */
export interface PooledTask {
  readonly id: number;
  readonly bytes: ArrayBuffer;
}

export interface PooledAnswer {
  readonly id: number;
}

export interface ThreadSettings {
  /** The id of the current task, or 0 between tasks. In shared memory, because a thread that hangs sends no message. */
  readonly current: Int32Array;
}

/** How long a thread has been at its task. */
export interface TaskTime {
  readonly clockMs: number;
  /** The CPU time that the whole process has used meanwhile. The thread has used no more. */
  readonly cpuMs: number;
  /** How long it has waited for events, as for a stream that does not end. It did not want a processor then. */
  readonly asleepMs: number;
}

export interface PooledThread<Task extends PooledTask> {
  /** Ids of tasks sent to it and not answered yet. */
  readonly pending: Set<number>;
  send(tasks: readonly Task[]): void;
  /** Whether it has finished its first task, before which it loads code for half a second. */
  hasAnswered(): boolean;
  /**
   * Since it was first seen at its task, or with tasks that it does not begin. Undefined if it has none, or is still
   * loading.
   */
  taskTime(): TaskTime | undefined;
  /** The id of its current task, or of the one at which it died. */
  currentTask(): number | undefined;
  /** Memory outside its heap, such as array buffers, which no limit of Node's covers; 0 when it is gone. */
  bytesOutsideHeap(): Promise<number>;
  /** Ends it at once, even in a task. `died` gets `why` as its error. */
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
        // An idle thread keeps no process alive.
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
    ...workSeen(worker, current, () => hasAnswered && pending.size > 0),
    async bytesOutsideHeap() {
      // The answer comes by an interrupt, even from a thread that never returns to its event loop.
      const statistics = await worker.getHeapStatistics().catch(() => undefined);
      return statistics?.external_memory ?? 0;
    },
  };
}

/**
 * What the thread is seen doing, from what it writes into shared memory. Something a task left running, such as a
 * reader of an endless page, may keep it from ever receiving the next task. `isAsked` says whether it should be at one.
 */
function workSeen(
  worker: Worker,
  current: Int32Array,
  isAsked: () => boolean,
): Pick<PooledThread<PooledTask>, "taskTime" | "currentTask"> {
  let seen: ({ readonly task: number } & TaskTime) | undefined;
  return {
    taskTime() {
      const task = Atomics.load(current, 0);
      const now = timesOf(worker);
      if (task === 0 && !isAsked()) seen = undefined;
      else if (seen?.task !== task) seen = { task, ...now };
      return (
        seen && {
          clockMs: now.clockMs - seen.clockMs,
          cpuMs: now.cpuMs - seen.cpuMs,
          asleepMs: now.asleepMs - seen.asleepMs,
        }
      );
    },
    currentTask: () => Atomics.load(current, 0) || undefined,
  };
}

/** Each counted from some moment in the past. */
function timesOf(worker: Worker): TaskTime {
  const { user, system } = process.cpuUsage();
  const { idle } = worker.performance.eventLoopUtilization();
  return { clockMs: performance.now(), cpuMs: (user + system) / 1_000, asleepMs: idle };
}
