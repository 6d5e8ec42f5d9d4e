/** A thread for untrusted input: limited in memory, and without the process's environment and flags. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

export interface ThreadMemory {
  readonly heapMibMax: number;
  /** Of the heap, for new objects, and all of it from the beginning; absent = as Node has it. */
  readonly youngHeapMibMax?: number;
}

/** V8 has new objects in one of two halves, and in a third as large those that were copied once. */
const SEMI_SPACES = 3;

export interface ThreadEvents<Answer> {
  answered(answer: Answer): void;
  /** It is gone, by its own fault or by `terminate`. Called once. */
  died(error: Error): void;
}

interface SealedThread {
  readonly worker: Worker;
  /** Ends it at once, whatever it is at; `why` is what `died` is told. */
  terminate(why: string): Promise<void>;
}

/** The file of a thread beside the one that names it: `.ts` as it is written, `.js` when it is built. */
export function threadFile(name: string, beside: string): URL {
  return new URL(`./${name}${beside.endsWith(".ts") ? ".ts" : ".js"}`, beside);
}

/** `workerData` is what the thread finds under this name in node:worker_threads. It keeps no process alive until `ref`. */
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
      // Asked again at every look, and each asking would leave another listener until the thread is gone.
      ending ??= worker.terminate();
      await ending;
    },
  };
}

/**
 * V8 begins with one MiB for new objects, and stays there while few of them live on, as in a thread that reads one message
 * after the other: it collected garbage for a quarter of its time. Only a flag of the process can ask for more.
 */
function takeYoungHeap(mib: number): void {
  setFlagsFromString(`--min-semi-space-size=${Math.floor(mib / SEMI_SPACES)}`);
}

/** Where this process keeps what it compiles, if it does: without it a thread's start takes half as long again. */
function compileCache(): NodeJS.ProcessEnv {
  // Node names the folder that it made for its own version, inside the one that it was given.
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
