/** One parsing thread, seen from the main thread: what it works on, since when, and what became of it. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { PARSE_HEAP_MIB_MAX, PARSE_YOUNG_HEAP_MIB_MAX } from "./limits.ts";
import type { Attachment, ParsedMessage } from "./message.ts";

export type MimeTask =
  | { readonly kind: "parse"; readonly id: number; readonly bytes: ArrayBuffer }
  | { readonly kind: "attachment"; readonly id: number; readonly bytes: ArrayBuffer; readonly index: number };

export type MimeAnswer =
  | { readonly kind: "parse"; readonly id: number; readonly message: ParsedMessage }
  | {
      readonly kind: "attachment";
      readonly id: number;
      readonly content: (Attachment & { readonly bytes: Uint8Array }) | undefined;
    };

export interface MimeThreadSettings {
  /** The id of the task that the thread is at, 0 between two. Shared memory: a thread that hangs sends no message. */
  readonly current: Int32Array;
}

export interface MimeThread {
  /** Ids of the tasks given to it and not answered. */
  readonly pending: Set<number>;
  send(tasks: readonly MimeTask[]): void;
  /** Since when, by `performance.now()`, it has been seen at the same task; undefined between two. */
  busySince(): number | undefined;
  /** The task it is at, or was at when it died. */
  currentTask(): number | undefined;
  /** Ends it at once, whatever it is at; `why` is what `died` is told. */
  terminate(why: string): Promise<void>;
}

export interface MimeThreadEvents {
  answered(answer: MimeAnswer): void;
  /** It is gone, by its own fault or by `terminate`. Called once. */
  died(error: Error): void;
}

/** The worker's file has the extension that this one has: `.ts` as it is written, `.js` when it is built. */
export const MIME_WORKER = new URL(
  `./mime-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Where this process keeps what it compiles, if it does: without it a thread's start takes half as long again. */
function compileCache(): NodeJS.ProcessEnv {
  // Node names the folder that it made for its own version, inside the one that it was given.
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

export function startMimeThread(file: URL, events: MimeThreadEvents): MimeThread {
  const current = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const pending = new Set<number>();
  const settings: MimeThreadSettings = { current };
  const worker = new Worker(file, {
    workerData: settings,
    resourceLimits: {
      maxOldGenerationSizeMb: PARSE_HEAP_MIB_MAX,
      maxYoungGenerationSizeMb: PARSE_YOUNG_HEAP_MIB_MAX,
    },
    // Nothing of the process's environment or flags is for the parser of strangers' mail.
    env: compileCache(),
    execArgv: [],
  });
  let seen: { readonly task: number; readonly since: number } | undefined;
  let failure: Error | undefined;
  let ending: Promise<unknown> | undefined;
  worker.on("message", (answer: MimeAnswer) => {
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
    async terminate(why) {
      failure ??= new Error(why);
      // Asked again at every look, and each asking would leave another listener until the thread is gone.
      ending ??= worker.terminate();
      await ending;
    },
  };
}
