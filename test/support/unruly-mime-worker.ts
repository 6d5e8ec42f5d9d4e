/** A parsing thread that does what the message says: hang, eat memory or die. Everything else it leaves to the real one. */
import { parentPort, workerData } from "node:worker_threads";
import type { MimeTask, MimeThreadSettings } from "../../core/mime-thread.ts";

const NOBODY_WAKES = new Int32Array(new SharedArrayBuffer(4));
const HANG_TURN_MS = 20;

const { current } = workerData as MimeThreadSettings;

parentPort?.on("message", (tasks: readonly MimeTask[]) => {
  for (const { id, bytes } of tasks) {
    const text = Buffer.from(bytes).toString("latin1");
    const misbehaviour = text.match(/^X-Do: (hang|eat|die)/m)?.[1];
    if (misbehaviour === undefined) continue;
    Atomics.store(current, 0, id);
    if (misbehaviour === "die") process.exit(3);
    const eaten: number[][] = [];
    for (;;) {
      if (misbehaviour === "eat") eaten.push(new Array<number>(1_000_000).fill(0.5));
      // It never comes back, and leaves the processor to the other tests.
      else Atomics.wait(NOBODY_WAKES, 0, 0, HANG_TURN_MS);
    }
  }
});

await import("../../core/mime-worker.ts");
