import { setImmediate } from "node:timers/promises";
import type { MimeWorkers } from "../../core/mime/mime-workers.ts";

/**
 * Parses in this thread, which has loaded what that takes for other tests: two threads beside it took each process that runs tests two
 * seconds more. What a thread does and threads may do wrong is `mime-workers.test.ts`'s, and services of their own have theirs.
 */
export function sharedMimeWorkers(): MimeWorkers {
  return {
    async parse(bytes, arrivedAt) {
      const { parseMessage } = await import("../../core/mime/mime.ts");
      // No sooner than a thread: whoever asks goes on first.
      await setImmediate();
      return await parseMessage(bytes, arrivedAt);
    },
    prepare: () => undefined,
    waiting: 0,
    close: async () => undefined,
  };
}
