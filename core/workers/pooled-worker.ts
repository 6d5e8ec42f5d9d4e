/** The loop inside every thread of a pool: one task at a time, so that the main thread knows which task hangs. */
import { parentPort, workerData } from "node:worker_threads";
import type { PooledAnswer, PooledTask, ThreadSettings } from "./pooled-thread.ts";

export interface Done<Answer> {
  readonly answer: Answer;
  /** Memory of the answer that is transferred instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

/**
 * Neither `doTask` nor `warmUp` may reject. `warmUp` loads code without a task: on a slow or busy machine that may
 * take longer than a stranger's task may take, and must not count against the task.
 */
export function serveTasks<Task extends PooledTask, Answer extends PooledAnswer>(
  doTask: (task: Task) => Promise<Done<Answer>>,
  warmUp: () => Promise<unknown> = async () => {},
): void {
  const { current } = workerData as ThreadSettings;
  const port = parentPort;
  if (port === null) throw new Error("This runs as a worker thread.");
  let tail: Promise<unknown> = warmUp();
  port.on("message", (tasks: readonly Task[]) => {
    for (const task of tasks) {
      tail = tail.then(async () => {
        Atomics.store(current, 0, task.id);
        const { answer, transfer = [] } = await doTask(task);
        Atomics.store(current, 0, 0);
        port.postMessage(answer, transfer);
      });
    }
  });
}
