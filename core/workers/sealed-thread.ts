/** A thread for untrusted input: limited in memory, and without the process's environment and flags. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

export interface ThreadMemory {
  readonly heapMibMax: number;
  /** The part of the heap for new objects, reserved from the beginning; absent: Node's default. */
  readonly youngHeapMibMax?: number;
}

/** V8 keeps new objects in one of two halves, and those copied once in a third space of the same size. */
const SEMI_SPACES = 3;

export interface ThreadEvents<Answer> {
  answered(answer: Answer): void;
  /** The thread has ended, by itself or by `terminate`. Called once. */
  died(error: Error): void;
}

interface SealedThread {
  readonly worker: Worker;
  /** Ends it at once, whatever it is doing. `died` gets `why` as its error. */
  terminate(why: string): Promise<void>;
}

/** A thread's file beside the given one: `.ts` in the source, `.js` when built. */
export function threadFile(name: string, beside: string): URL {
  return new URL(`./${name}${beside.endsWith(".ts") ? ".ts" : ".js"}`, beside);
}

/** Starts a thread that finds `workerData` in node:worker_threads. It keeps no process alive until `ref`. */
export function startSealed<Answer>(
  file: URL,
  { heapMibMax, youngHeapMibMax, workerData }: ThreadMemory & { readonly workerData: unknown },
  events: ThreadEvents<Answer>,
): SealedThread {
  if (youngHeapMibMax !== undefined) takeYoungHeap(youngHeapMibMax);
  const worker = new Worker(file, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMibMax,
      ...(youngHeapMibMax !== undefined && { maxYoungGenerationSizeMb: youngHeapMibMax }),
    },
    env: compileCache(),
    execArgv: [],
  });
  let failure: Error | undefined;
  let ending: Promise<unknown> | undefined;
  worker.on("message", (answer: Answer) => events.answered(answer));
  worker.on("error", (error: Error) => {
    failure ??= error;
  });
  worker.once("exit", (code) =>
    events.died(failure ?? new Error(`The thread ended with exit code ${code}.`)),
  );
  worker.unref();
  return {
    worker,
    async terminate(why) {
      failure ??= new Error(why);
      // This may be called repeatedly, and each call would leave another listener until the thread is gone.
      ending ??= worker.terminate();
      await ending;
    },
  };
}

/**
 * V8 starts with one MiB for new objects, and keeps to it while few of them survive, as in a thread that parses one
 * message after the other. Such a thread spent a quarter of its time on garbage collection. Only a flag of the process
 * can raise that.
 */
function takeYoungHeap(mib: number): void {
  setFlagsFromString(`--min-semi-space-size=${Math.floor(mib / SEMI_SPACES)}`);
}

/** Passes on this process's compile cache, if it has one: without it a thread takes half as long again to start. */
function compileCache(): NodeJS.ProcessEnv {
  // Node returns the folder for its own version, inside the one that it was given.
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
