/** The entry point of a thread that reads attachments. */

import { injectionSigns } from "../extract/injection/injection-signs.ts";
import { INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import { readAttachment } from "../mime/mime.ts";
import { type Done, serveTasks } from "../workers/pooled-worker.ts";
import type { AttachmentAnswer, AttachmentTask, ReadText } from "./attachment-workers.ts";
import { plainText, takeText } from "./text/take.ts";
import type { TakenText } from "./text/taken-text.ts";

serveTasks<AttachmentTask, AttachmentAnswer>(async ({ id, bytes: message, index, form }) => {
  const content = await readAttachment(Buffer.from(message), index).catch(() => undefined);
  if (content === undefined) return { answer: { id } };
  const { bytes, charset, ...attachment } = content;
  const claim = { ...attachment, charset };
  if (form === "bytes") return bytesOf(id, attachment, bytes);
  const text = (await takeText(claim, bytes)) ?? (form === "text" ? plainText(claim, bytes) : undefined);
  return text === undefined
    ? bytesOf(id, attachment, bytes)
    : { answer: { id, attachment, text: readForOrders(text) } };
});

/** Overlap of two consecutive pieces of a text. An order is shorter, so one of the pieces contains it whole. */
const READ_TWICE_CHARS = 2_048;

/** Searches all of the text, in pieces as large as what is searched of a message. */
function readForOrders(taken: TakenText): ReadText {
  const shown: string[] = [];
  for (let at = 0; at < taken.text.length; at += INDEXED_TEXT_CHARS_MAX - READ_TWICE_CHARS)
    shown.push(taken.text.slice(at, at + INDEXED_TEXT_CHARS_MAX));
  return { ...taken, injectionSigns: injectionSigns({ shown, alone: [], unseen: [] }).signs };
}

function bytesOf(
  id: number,
  attachment: AttachmentAnswer["attachment"],
  bytes: Buffer,
): Done<AttachmentAnswer> {
  // A copy has memory of its own, which can be transferred.
  const own = Uint8Array.from(bytes);
  return { answer: { id, ...(attachment && { attachment }), bytes: own }, transfer: [own.buffer] };
}
