/**
 * Makes a pool's thread do what a message says: hang with or without using the processor, hang after its answer, pause,
 * use up memory, exit, or block in a child.
 */
import { execFileSync } from "node:child_process";
import { parentPort, workerData } from "node:worker_threads";
import type { PooledTask, ThreadSettings } from "../../core/workers/pooled-thread.ts";

const NOBODY_WAKES = new Int32Array(new SharedArrayBuffer(4));
const HANG_TURN_MS = 20;
const PAUSE_MS = 300;
const MIB = 1024 * 1024;
const GORGED_MAX = 10;
/** Writes its pid into a file, given as a URL, and runs until it is killed, or for a minute. */
const CHILD = `
  require("node:fs").writeFileSync(new URL(process.argv[1]), String(process.pid));
  setTimeout(() => {}, 60_000);
`;

/** Must be called before `serveTasks`, so that this listener is the first. */
export function misbehaveWhenTold(): void {
  const { current } = workerData as ThreadSettings;
  parentPort?.on("message", (tasks: readonly (PooledTask & { readonly form?: string })[]) => {
    for (const { id, bytes, form } of tasks) {
      // Only extracting text misbehaves. The bytes of the attachment can be read.
      if (form === "bytes") continue;
      const text = Buffer.from(bytes).toString("latin1");
      const [, misbehaviour, file = ""] =
        text.match(/^X-Do: (hang|spin|linger|pause|eat|gorge|die|deaf) ?(\S*)/m) ?? [];
      if (misbehaviour === undefined) continue;
      if (misbehaviour === "linger") {
        misbehaveOnceAnswered();
        continue;
      }
      Atomics.store(current, 0, id);
      if (misbehaviour === "die") process.exit(3);
      if (misbehaviour === "pause") {
        Atomics.wait(NOBODY_WAKES, 0, 0, PAUSE_MS);
        continue;
      }
      // A synchronous call, which `terminate()` cannot interrupt.
      if (misbehaviour === "deaf") execFileSync(process.execPath, ["-e", CHILD, file], { stdio: "ignore" });
      misbehaveForEver(misbehaviour);
    }
  });
}

function misbehaveOnceAnswered(): void {
  if (parentPort === null) return;
  const post = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (...answer) => {
    post(...answer);
    misbehaveForEver("spin");
  };
}

function misbehaveForEver(misbehaviour: string): never {
  const eaten: (number[] | Uint8Array)[] = [];
  for (;;) {
    if (misbehaviour === "eat") eaten.push(new Array<number>(1_000_000).fill(0.5));
    // Never returns, but leaves the processor to other tests.
    else if (misbehaviour !== "spin") Atomics.wait(NOBODY_WAKES, 0, 0, HANG_TURN_MS);
    // Without pauses, so that even on a busy machine memory runs out before the time limit.
    if (misbehaviour === "gorge" && eaten.length < GORGED_MAX) eaten.push(new Uint8Array(32 * MIB));
  }
}
