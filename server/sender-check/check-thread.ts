/** The thread that checks senders, seen from the main thread. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { SENDER_CHECK_HEAP_MIB_MAX, type SenderVerdict } from "../../core/index.ts";
import type { CheckBounds } from "./check-bounds.ts";

export interface CheckTask {
  readonly id: number;
  readonly bytes: ArrayBuffer;
  readonly envelopeFrom: string;
  readonly peerAddress: string;
  readonly heloName: string;
}

/** Without a verdict the check failed by a fault of its own. */
export interface CheckAnswer {
  readonly id: number;
  readonly verdict: SenderVerdict | undefined;
}

export interface CheckThreadSettings {
  /** How we name ourselves. */
  readonly by: string;
  /** Undefined = the system's. */
  readonly dnsServers: readonly string[] | undefined;
  readonly bounds: CheckBounds;
}

export interface CheckThread {
  send(task: CheckTask): void;
  /** Whether it keeps the process alive. */
  hold(isHeld: boolean): void;
  terminate(why: string): Promise<void>;
}

export interface CheckThreadEvents {
  answered(answer: CheckAnswer): void;
  /** It is gone, by its own fault or by `terminate`. Called once. */
  died(error: Error): void;
}

/** The worker's file has the extension that this one has: `.ts` as it is written, `.js` when it is built. */
export const CHECK_WORKER = new URL(
  `./check-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Where this process keeps what it compiles, if it does: without it a thread's start takes half as long again. */
function compileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

export function startCheckThread(
  file: URL,
  settings: CheckThreadSettings,
  events: CheckThreadEvents,
): CheckThread {
  const worker = new Worker(file, {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: SENDER_CHECK_HEAP_MIB_MAX },
    // Nothing of the process's environment or flags is for who reads strangers' mail.
    env: compileCache(),
    execArgv: [],
  });
  let failure: Error | undefined;
  worker.on("message", (answer: CheckAnswer) => events.answered(answer));
  worker.on("error", (error: Error) => {
    failure ??= error;
  });
  worker.once("exit", (code) => events.died(failure ?? new Error(`It ended with exit code ${code}.`)));
  worker.unref();
  return {
    send: (task) => worker.postMessage(task, [task.bytes]),
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    async terminate(why) {
      failure ??= new Error(why);
      await worker.terminate();
    },
  };
}
