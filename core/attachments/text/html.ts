import { htmlText } from "../../extract/page/html-text.ts";
import { decodeText } from "./decode-text.ts";
import { type ExtractedText, hiddenTextNotes } from "./extracted-text.ts";

/** HTML as a person sees it. */
export function htmlFileText(bytes: Buffer, charset: string | undefined): ExtractedText {
  const { text: html, notes: charsetNotes } = decodeText(bytes, charset);
  const { text, isTruncated, hiddenTextChars } = htmlText(html);
  const notes = [...charsetNotes, ...hiddenTextNotes(hiddenTextChars)];
  if (isTruncated) notes.push("It is longer than what is given: the rest was left out.");
  if (text === "") notes.push("It has no text.");
  return { from: "html", text, isTruncated, notes };
}
