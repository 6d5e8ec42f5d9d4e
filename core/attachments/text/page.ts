import { htmlText } from "../../extract/page/html-text.ts";
import { decoded } from "./decoded.ts";
import { hiddenTextNotes, type TakenText } from "./taken-text.ts";

/** HTML as a person sees it. */
export function pageText(bytes: Buffer, charset: string | undefined): TakenText {
  const { text: html, notes: charsetNotes } = decoded(bytes, charset);
  const { text, isTruncated, hiddenTextChars } = htmlText(html);
  const notes = [...charsetNotes, ...hiddenTextNotes(hiddenTextChars)];
  if (isTruncated) notes.push("It is longer than what is given: the rest was left out.");
  if (text === "") notes.push("It has no text.");
  return { from: "html", text, isTruncated, notes };
}
