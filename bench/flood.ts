/**
 * A flood of mail, sent from another thread: starting a sender blocks its thread for some milliseconds, which would delay
 * the measurement of answers.
 */
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { missingPostfix } from "./postfix-dovecot.ts";
import { type Load, sendBySource, sendByUs } from "./senders.ts";

interface Flood {
  /** Resolves with the number of accepted messages, once the current batch is done. */
  stop(): Promise<number>;
}

/** Sends batches of `load` until stopped. */
export function startFlood(load: Load): Flood {
  const worker = new Worker(new URL(import.meta.url), { workerData: load });
  const ended = once(worker, "message");
  // An earlier failure is reported by stop().
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
