import { ATTACHMENT_TEXT_CHARS_MAX } from "../../attachment-limits.ts";
import { withoutInvisible } from "../../extract/text/invisible-characters.ts";
import { countOf, type TakenText } from "./taken-text.ts";

/** A text as it is given: within its bound, lines ended alike, without what nobody sees. Linear. */
export function shown(taken: TakenText): TakenText {
  const cut = taken.text.slice(0, ATTACHMENT_TEXT_CHARS_MAX);
  const isCut = cut.length < taken.text.length;
  const { text, invisibleChars, isDeceptive } = withoutInvisible(cut.replaceAll("\r\n", "\n"));
  const notes = [...taken.notes];
  if (isCut) notes.push(`Only the first ${countOf(cut.length, "character")} are given.`);
  if (invisibleChars > 0)
    notes.push(
      `${countOf(invisibleChars, "invisible character was", "invisible characters were")} left out${isDeceptive ? "; some of them turn the order of text round or smuggle words" : ""}.`,
    );
  return { ...taken, text, isTruncated: taken.isTruncated || isCut, notes };
}
