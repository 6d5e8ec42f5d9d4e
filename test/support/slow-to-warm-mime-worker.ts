/** A parsing thread whose first task takes a second, unless it was warmed up before. */
import type { ParsedMessage } from "../../core/message.ts";
import type { MimeAnswer, MimeTask } from "../../core/mime/mime-workers.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";

const WARM_UP_MS = 1_000;
let isWarm = false;

function warmUp(): void {
  if (!isWarm) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WARM_UP_MS);
  isWarm = true;
}

serveTasks<MimeTask, MimeAnswer>(
  async ({ id }) => {
    warmUp();
    return { answer: { id, message: { isParsed: true } as ParsedMessage } };
  },
  async () => warmUp(),
);
