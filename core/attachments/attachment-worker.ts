/** The entry point of a thread that reads attachments. */

import { injectionSigns } from "../extract/injection/injection-signs.ts";
import { INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import { readAttachment } from "../mime/mime.ts";
import { type Done, serveTasks } from "../workers/pooled-worker.ts";
import type { AttachmentAnswer, AttachmentTask, SearchedText } from "./attachment-workers.ts";
import { bytesAsText, extractText } from "./text/extract-text.ts";
import type { ExtractedText } from "./text/extracted-text.ts";

serveTasks<AttachmentTask, AttachmentAnswer>(async ({ id, bytes: message, index, form }) => {
  const content = await readAttachment(Buffer.from(message), index).catch(() => undefined);
  if (content === undefined) return { answer: { id } };
  const { bytes, charset, ...attachment } = content;
  const claim = { ...attachment, charset };
  if (form === "bytes") return bytesOf(id, attachment, bytes);
  const text = (await extractText(claim, bytes)) ?? (form === "text" ? bytesAsText(claim, bytes) : undefined);
  return text === undefined
    ? bytesOf(id, attachment, bytes)
    : { answer: { id, attachment, text: searchForOrders(text) } };
});

/** The overlap of two consecutive pieces. An order is shorter, so one of the pieces contains it whole. */
const OVERLAP_CHARS = 2_048;

/** Searches all of the text, in pieces as large as what is searched of a message. */
function searchForOrders(extracted: ExtractedText): SearchedText {
  const shown: string[] = [];
  for (let at = 0; at < extracted.text.length; at += INDEXED_TEXT_CHARS_MAX - OVERLAP_CHARS)
    shown.push(extracted.text.slice(at, at + INDEXED_TEXT_CHARS_MAX));
  return { ...extracted, injectionSigns: injectionSigns({ shown, alone: [], unseen: [] }).signs };
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
