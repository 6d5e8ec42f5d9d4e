/** A parsing thread that loads slowly. Its answers have the thread's id as subject. */
import { threadId } from "node:worker_threads";
import type { ParsedMessage } from "../../core/message.ts";
import type { MimeAnswer, MimeTask } from "../../core/mime/mime-workers.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";

const LOADING_MS = 300;

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOADING_MS);
serveTasks<MimeTask, MimeAnswer>(async ({ id }) => ({
  answer: { id, message: { subject: String(threadId) } as ParsedMessage },
}));
