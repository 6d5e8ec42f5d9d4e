/** What a thread runs that reads attachments. */

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

/** Of two parts of a text that are read one by one, what is in both: an order is shorter, and stands whole in one of them. */
const READ_TWICE_CHARS = 2_048;

/** All of it, by as much at once as of a message. */
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
  // A copy, so that the memory is its own and may change hands.
  const own = Uint8Array.from(bytes);
  return { answer: { id, ...(attachment && { attachment }), bytes: own }, transfer: [own.buffer] };
}
