/** The loop inside every thread of a pool: one task at a time, so that the main thread knows which task hangs. */
import { parentPort, workerData } from "node:worker_threads";
import type { PooledAnswer, PooledTask, ThreadSettings } from "./pooled-thread.ts";

export interface Done<Answer> {
  readonly answer: Answer;
  /** Memory of the answer that changes hands instead of being copied. */
  readonly transfer?: readonly ArrayBuffer[];
}

/**
 * Neither `doTask` nor `rehearse` ever rejects. What is rehearsed is no task: on a machine that is slow or busy the thread may
 * take longer to load what it needs than a stranger's task may take, and that must not be held against the task.
 */
export function serveTasks<Task extends PooledTask, Answer extends PooledAnswer>(
  doTask: (task: Task) => Promise<Done<Answer>>,
  rehearse: () => Promise<unknown> = async () => {},
): void {
  const { current } = workerData as ThreadSettings;
  const port = parentPort;
  if (port === null) throw new Error("This runs as a worker thread.");
  let tail: Promise<unknown> = rehearse();
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
