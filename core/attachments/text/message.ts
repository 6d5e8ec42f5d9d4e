import { INSIDE_MS_MAX, INSIDE_READ_MAX } from "../../attachment-limits.ts";
import type { Attachment } from "../../message.ts";
import { addressText } from "../../mime/address-list.ts";
import { parseMessage, type ReadAttachment, readAttachment } from "../../mime/mime.ts";
import { countOf, type ExtractedText, hiddenTextNotes } from "./extracted-text.ts";

type ExtractInside = (inside: ReadAttachment) => Promise<ExtractedText | undefined>;

/** A message inside a message: sender, recipients, text, and attachments by name and as text. */
export async function messageText(bytes: Buffer, takeInside: ExtractInside): Promise<ExtractedText> {
  const message = await parseMessage(bytes);
  const head = [
    `From: ${addressText(message.from)}`,
    message.to.length === 0 ? "" : `To: ${message.to.map(addressText).join(", ")}`,
    message.cc.length === 0 ? "" : `Cc: ${message.cc.map(addressText).join(", ")}`,
    message.date === undefined ? "" : `Date: ${message.date.toISOString()}`,
    `Subject: ${message.subject}`,
  ].filter((line) => line !== "");
  const attached = message.attachments.map(
    ({ filename, contentType, sizeBytes }) => `- ${filename} (${contentType}, ${countOf(sizeBytes, "byte")})`,
  );
  const inside = await textsInside(bytes, message.attachments, takeInside);
  const tail = attached.length === 0 ? [] : ["", "Attached to it:", ...attached, ...inside.texts];
  const notes = ["It is a message inside the message; who sent it has not been checked."];
  if (!message.isParsed) notes.push("It could not be taken apart: only its header was read.");
  if (message.textTruncated) notes.push("Its text is longer than what is given.");
  notes.push(...hiddenTextNotes(message.safety.hiddenTextChars), ...inside.notes);
  // The text of a message that it forwards as an attachment is not part of its own text.
  const forwarded = message.text.includes(message.forwardedText) ? [] : ["", message.forwardedText];
  return {
    from: "eml",
    text: [...head, "", message.text, ...forwarded, ...tail].join("\n"),
    isTruncated: message.textTruncated,
    notes,
  };
}

const REST_UNREAD = "Not all that is attached to it was read.";

/** One by one, as long as there is time to finish the next. */
async function textsInside(bytes: Buffer, attachments: readonly Attachment[], takeInside: ExtractInside) {
  const texts: string[] = [];
  const notes: string[] = [];
  const began = performance.now();
  for (const { index, filename } of attachments.slice(0, INSIDE_READ_MAX)) {
    if (performance.now() - began > INSIDE_MS_MAX) return { texts, notes: [...notes, REST_UNREAD] };
    const attachment = await readAttachment(bytes, index);
    const extracted = attachment && (await takeInside(attachment));
    if (extracted === undefined) continue;
    if (extracted.text !== "") texts.push("", `Text of ${filename}:`, "", extracted.text);
    notes.push(...extracted.notes.map((note) => `Of what is attached to it, number ${index + 1}: ${note}`));
  }
  if (attachments.length > INSIDE_READ_MAX) notes.push(REST_UNREAD);
  return { texts, notes };
}
