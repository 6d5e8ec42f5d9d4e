/**
 * A flood of mail from a thread of its own: starting its senders takes some milliseconds each, in which the thread that starts
 * them sees nothing, and would call an answer late that was there.
 */
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { missingPostfix } from "./postfix-dovecot.ts";
import { type Load, sendBySource, sendByUs } from "./senders.ts";

interface Flood {
  /** Resolves with how many messages were answered 250 in all, once the batch under way is done. */
  stop(): Promise<number>;
}

/** One batch of `load` after the other. */
export function startFlood(load: Load): Flood {
  const worker = new Worker(new URL(import.meta.url), { workerData: load });
  const ended = once(worker, "message");
  // What fails before it is told to stop is told then.
  ended.catch(() => undefined);
  return {
    async stop() {
      worker.postMessage("stop");
      const [flooded] = await ended;
      return flooded as number;
    },
  };
}

async function flood(load: Load, isOver: () => boolean): Promise<number> {
  let flooded = 0;
  while (!isOver()) {
    await (missingPostfix() ? sendByUs(load) : sendBySource(load));
    flooded += load.messages;
  }
  return flooded;
}

if (!isMainThread) {
  let isOver = false;
  parentPort?.once("message", () => {
    isOver = true;
  });
  const flooded = await flood(workerData as Load, () => isOver);
  parentPort?.postMessage(flooded);
}
