import { setImmediate } from "node:timers/promises";
import type { MimeWorkers } from "../../core/mime/mime-workers.ts";

/**
 * Parses in this thread, which has loaded the parser for other tests already. Two more threads took each test process
 * two seconds. `mime-workers.test.ts` tests the threads, and services that run as processes use their own.
 */
export function sharedMimeWorkers(): MimeWorkers {
  return {
    async parse(bytes, arrivedAt) {
      const { parseMessage } = await import("../../core/mime/mime.ts");
      // No earlier than a thread would answer: the caller continues first.
      await setImmediate();
      return await parseMessage(bytes, arrivedAt);
    },
    warmUp: () => undefined,
    waiting: 0,
    close: async () => undefined,
  };
}
