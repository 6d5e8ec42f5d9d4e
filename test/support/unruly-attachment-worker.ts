/** An attachment thread that misbehaves as a message says, and otherwise returns a fixed `notes.txt`: loading the readers takes a second. */
import type { AttachmentAnswer, AttachmentTask } from "../../core/attachments/attachment-workers.ts";
import type { Attachment } from "../../core/message.ts";
import { serveTasks } from "../../core/workers/pooled-worker.ts";
import { misbehaveWhenTold } from "./misbehaviour.ts";

const NOTES: Attachment = {
  index: 0,
  filename: "notes.txt",
  contentType: "text/plain",
  sizeBytes: 5,
  contentId: undefined,
  isInline: false,
};
const TEXT = { from: "text", text: "Hello", isTruncated: false, notes: [], injectionSigns: [] } as const;

misbehaveWhenTold();
serveTasks<AttachmentTask, AttachmentAnswer>(async ({ id, form }) => ({
  answer: {
    id,
    attachment: NOTES,
    ...(form === "bytes" ? { bytes: Buffer.from(TEXT.text) } : { text: TEXT }),
  },
}));
