import { addressText } from "../../extract/attached-message.ts";
import { parseMessage } from "../../mime/mime.ts";
import { countOf, hiddenTextNotes, type TakenText } from "./taken-text.ts";

/** A message inside a message: who wrote what to whom, its text, and the names of what is attached to it. */
export async function messageText(bytes: Buffer): Promise<TakenText> {
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
  const tail = attached.length === 0 ? [] : ["", "Attached to it:", ...attached];
  const notes = ["It is a message inside the message; who sent it has not been checked."];
  if (!message.isParsed) notes.push("It could not be taken apart: only its header was read.");
  if (message.textTruncated) notes.push("Its text is longer than what is given.");
  notes.push(...hiddenTextNotes(message.safety.hiddenTextChars));
  // What it forwards as an attachment is none of its own text.
  const forwarded = message.text.includes(message.forwardedText) ? [] : ["", message.forwardedText];
  return {
    from: "eml",
    text: [...head, "", message.text, ...forwarded, ...tail].join("\n"),
    isTruncated: message.textTruncated,
    notes,
  };
}
