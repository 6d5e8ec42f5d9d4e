import { ATTACHMENT_TEXT_CHARS_MAX } from "../../attachment-limits.ts";
import { withoutInvisible } from "../../extract/text/invisible-characters.ts";
import { countOf, type ExtractedText } from "./extracted-text.ts";

/** Prepares a text for the caller: cuts it at the limit, makes all line ends LF, removes invisible characters. Linear. */
export function cleanText(extracted: ExtractedText): ExtractedText {
  const cut = extracted.text.slice(0, ATTACHMENT_TEXT_CHARS_MAX);
  const isCut = cut.length < extracted.text.length;
  const { text, invisibleChars, isDeceptive } = withoutInvisible(cut.replaceAll("\r\n", "\n"));
  const notes = [...extracted.notes];
  if (isCut) notes.push(`Only the first ${countOf(cut.length, "character")} are given.`);
  if (invisibleChars > 0)
    notes.push(
      `${countOf(invisibleChars, "invisible character was", "invisible characters were")} left out${isDeceptive ? "; some of them turn the order of text round or smuggle words" : ""}.`,
    );
  return { ...extracted, text, isTruncated: extracted.isTruncated || isCut, notes };
}
