/** A parsing thread whose first task takes longer than the limit, unless it was warmed up before. */

import { PARSE_MS_MAX } from "../../core/limits.ts";
import type { ParsedMessage } from "../../core/message.ts";
import type { MimeAnswer, MimeTask } from "../../core/mime/mime-workers.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";

let isWarm = false;

function warmUp(): void {
  if (!isWarm) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PARSE_MS_MAX + 500);
  isWarm = true;
}

serveTasks<MimeTask, MimeAnswer>(
  async ({ id }) => {
    warmUp();
    return { answer: { id, message: { isParsed: true } as ParsedMessage } };
  },
  async () => warmUp(),
);
