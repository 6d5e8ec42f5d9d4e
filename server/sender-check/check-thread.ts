/** The main thread's side of the thread that checks senders. */
import {
  SENDER_CHECK_HEAP_MIB_MAX,
  type SenderVerdict,
  startSealed,
  type ThreadEvents,
  threadFile,
} from "../../core/index.ts";
import type { CheckBounds } from "./check-bounds.ts";

export interface CheckTask {
  readonly id: number;
  readonly bytes: ArrayBuffer;
  readonly envelopeFrom: string;
  readonly peerAddress: string;
  readonly heloName: string;
}

export interface CheckAnswer {
  /** The task's id; 0 is the thread's first message, when it has loaded what it needs. */
  readonly id: number;
  /** Undefined if the check failed by a fault of its own. */
  readonly verdict: SenderVerdict | undefined;
  /** The kind of fault, and where it happened. */
  readonly fault?: string;
}

export interface CheckThreadSettings {
  /** Our host name. */
  readonly by: string;
  /** Undefined: the system's. */
  readonly dnsServers: readonly string[] | undefined;
  readonly bounds: CheckBounds;
}

export interface CheckThread {
  send(task: CheckTask): void;
  /** Sets whether the thread keeps the process alive. */
  hold(isHeld: boolean): void;
  terminate(why: string): Promise<void>;
}

export const CHECK_WORKER = threadFile("check-worker", import.meta.url);

/** Starts the thread. `send` transfers the task's bytes to it, so the caller must not use them afterwards. */
export function startCheckThread(
  file: URL,
  settings: CheckThreadSettings,
  events: ThreadEvents<CheckAnswer>,
): CheckThread {
  const { worker, terminate } = startSealed(
    file,
    { heapMibMax: SENDER_CHECK_HEAP_MIB_MAX, workerData: settings },
    events,
  );
  return {
    send: (task) => worker.postMessage(task, [task.bytes]),
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    terminate,
  };
}
