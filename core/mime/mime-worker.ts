/** The entry point of a parsing thread. */

import { serveTasks } from "../workers/pooled-worker.ts";
import { parseMessage } from "./mime.ts";
import type { MimeAnswer, MimeTask } from "./mime-workers.ts";
import { WARM_UP_MESSAGE } from "./warm-up-message.ts";

serveTasks<MimeTask, MimeAnswer>(
  async ({ id, bytes, arrivedAt }) => ({
    answer: { id, message: await parseMessage(Buffer.from(bytes), arrivedAt) },
  }),
  () => parseMessage(WARM_UP_MESSAGE),
);
