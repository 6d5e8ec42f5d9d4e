/** What a thread runs that reads attachments. */
import { plainText, takeText } from "./attachment-text/take.ts";
import type { AttachmentAnswer, AttachmentTask } from "./attachment-workers.ts";
import { readAttachment } from "./mime.ts";
import { type Done, serveTasks } from "./pooled-worker.ts";

serveTasks<AttachmentTask, AttachmentAnswer>(async ({ id, bytes: message, index, form }) => {
  const content = await readAttachment(Buffer.from(message), index).catch(() => undefined);
  if (content === undefined) return { answer: { id } };
  const { bytes, charset, ...attachment } = content;
  const claim = { ...attachment, charset };
  if (form === "bytes") return bytesOf(id, attachment, bytes);
  const text = (await takeText(claim, bytes)) ?? (form === "text" ? plainText(claim, bytes) : undefined);
  return text === undefined ? bytesOf(id, attachment, bytes) : { answer: { id, attachment, text } };
});

function bytesOf(
  id: number,
  attachment: AttachmentAnswer["attachment"],
  bytes: Buffer,
): Done<AttachmentAnswer> {
  // A copy, so that the memory is its own and may change hands.
  const own = Uint8Array.from(bytes);
  return { answer: { id, ...(attachment && { attachment }), bytes: own }, transfer: [own.buffer] };
}
