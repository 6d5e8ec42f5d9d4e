/** The entry point of a parsing thread. */

import { serveTasks } from "../workers/pooled-worker.ts";
import { parseMessage } from "./mime.ts";
import type { MimeAnswer, MimeTask } from "./mime-workers.ts";
import { REHEARSAL } from "./rehearsal.ts";

serveTasks<MimeTask, MimeAnswer>(
  async ({ id, bytes, arrivedAt }) => ({
    answer: { id, message: await parseMessage(Buffer.from(bytes), arrivedAt) },
  }),
  () => parseMessage(REHEARSAL),
);
