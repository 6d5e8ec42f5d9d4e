/** A parsing thread that does what the message tells it to. Else it only says that it has parsed it: to load what parses takes a second. */
import type { ParsedMessage } from "../../core/message.ts";
import type { MimeAnswer, MimeTask } from "../../core/mime/mime-workers.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";
import { misbehaveWhenTold } from "./misbehaviour.ts";

misbehaveWhenTold();
serveTasks<MimeTask, MimeAnswer>(async ({ id }) => ({
  answer: { id, message: { isParsed: true } as ParsedMessage },
}));
