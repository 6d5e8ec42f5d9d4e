/** What a parsing thread runs. */
import { parseMessage } from "./mime.ts";
import type { MimeAnswer, MimeTask } from "./mime-workers.ts";
import { serveTasks } from "./pooled-worker.ts";

serveTasks<MimeTask, MimeAnswer>(async ({ id, bytes, arrivedAt }) => ({
  answer: { id, message: await parseMessage(Buffer.from(bytes), arrivedAt) },
}));
