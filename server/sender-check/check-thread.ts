/** The thread that checks senders, seen from the main thread. */
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
  /** Of a task; 0 is the thread's first word, that it has loaded what it needs. */
  readonly id: number;
  /** Undefined: the check failed by a fault of its own. */
  readonly verdict: SenderVerdict | undefined;
  /** What kind of fault, and where. */
  readonly fault?: string;
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

export const CHECK_WORKER = threadFile("check-worker", import.meta.url);

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
