/** A parsing thread that misbehaves as a message says. It parses nothing, because loading the parser takes a second. */
import type { ParsedMessage } from "../../core/message.ts";
import type { MimeAnswer, MimeTask } from "../../core/mime/mime-workers.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";
import { misbehaveWhenTold } from "./misbehaviour.ts";

misbehaveWhenTold();
serveTasks<MimeTask, MimeAnswer>(async ({ id }) => ({
  answer: { id, message: { isParsed: true } as ParsedMessage },
}));
