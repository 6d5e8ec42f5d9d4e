/** One thread of a pool, seen from the main thread: what it works on, since when, and what became of it. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";

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

export interface ThreadMemory {
  readonly heapMibMax: number;
  /** Of the heap, for new objects. */
  readonly youngHeapMibMax: number;
}

export interface PooledThread<Task extends PooledTask> {
  /** Ids of the tasks given to it and not answered. */
  readonly pending: Set<number>;
  send(tasks: readonly Task[]): void;
  /** Since when, by `performance.now()`, it has been seen at the same task; undefined between two. */
  busySince(): number | undefined;
  /** The task it is at, or was at when it died. */
  currentTask(): number | undefined;
  /** Memory outside its heap, such as array buffers, which no bound of Node's covers; 0 when it is gone. */
  bytesOutsideHeap(): Promise<number>;
  /** Ends it at once, whatever it is at; `why` is what `died` is told. */
  terminate(why: string): Promise<void>;
}

export interface ThreadEvents<Answer> {
  answered(answer: Answer): void;
  /** It is gone, by its own fault or by `terminate`. Called once. */
  died(error: Error): void;
}

/** The file of a thread beside the one that names it: `.ts` as it is written, `.js` when it is built. */
export function threadFile(name: string, beside: string): URL {
  return new URL(`./${name}${beside.endsWith(".ts") ? ".ts" : ".js"}`, beside);
}

/** Where this process keeps what it compiles, if it does: without it a thread's start takes half as long again. */
function compileCache(): NodeJS.ProcessEnv {
  // Node names the folder that it made for its own version, inside the one that it was given.
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

export function startThread<Task extends PooledTask, Answer extends PooledAnswer>(
  file: URL,
  memory: ThreadMemory,
  events: ThreadEvents<Answer>,
): PooledThread<Task> {
  const current = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const pending = new Set<number>();
  const worker = startWorker(file, memory, { current });
  let seen: { readonly task: number; readonly since: number } | undefined;
  let failure: Error | undefined;
  let ending: Promise<unknown> | undefined;
  worker.on("message", (answer: Answer) => {
    pending.delete(answer.id);
    if (pending.size === 0) worker.unref();
    events.answered(answer);
  });
  worker.on("error", (error: Error) => {
    failure = error;
  });
  worker.once("exit", (code) =>
    events.died(failure ?? new Error(`A parsing thread ended with exit code ${code}.`)),
  );
  // A thread that has nothing to do keeps no process alive.
  worker.unref();
  return {
    pending,
    send(tasks) {
      worker.ref();
      for (const task of tasks) pending.add(task.id);
      worker.postMessage(
        tasks,
        tasks.map(({ bytes }) => bytes),
      );
    },
    busySince() {
      const task = Atomics.load(current, 0);
      if (task === 0) seen = undefined;
      else if (seen?.task !== task) seen = { task, since: performance.now() };
      return seen?.since;
    },
    currentTask: () => Atomics.load(current, 0) || undefined,
    async bytesOutsideHeap() {
      // The answer comes by an interrupt, so a thread that never returns to its loop gives it too.
      const statistics = await worker.getHeapStatistics().catch(() => undefined);
      return statistics?.external_memory ?? 0;
    },
    async terminate(why) {
      failure ??= new Error(why);
      // Asked again at every look, and each asking would leave another listener until the thread is gone.
      ending ??= worker.terminate();
      await ending;
    },
  };
}

function startWorker(file: URL, memory: ThreadMemory, settings: ThreadSettings): Worker {
  return new Worker(file, {
    workerData: settings,
    resourceLimits: {
      maxOldGenerationSizeMb: memory.heapMibMax,
      maxYoungGenerationSizeMb: memory.youngHeapMibMax,
    },
    // Nothing of the process's environment or flags is for what reads strangers' mail.
    env: compileCache(),
    execArgv: [],
  });
}
