/**
 * Whether a text quotes one of the message's recipients. Then it is an answer, even if the header does not say so:
 * subjects are rewritten, and web clients leave out `In-Reply-To`.
 */
import type { NamedAddress } from "../../message.ts";
import { FROM_LABEL } from "../words/quote-words.ts";
import { attributionStart, isSureAttribution } from "./attribution.ts";
import { hasColon, headerBlockAt, isQuoted, nextOf, unquoted } from "./quote-lines.ts";

/** Shorter names are part of too many words. */
const NAME_CHARS_MIN = 3;
/** The line of a header block that names the author, and the next, in which it may continue. */
const AUTHOR_LINES = 2;

export function quotesOneOf(people: readonly NamedAddress[], text: string): boolean {
  const marks = people
    .flatMap(({ name, address }) => [address, name.trim()])
    .map((mark) => mark.toLowerCase())
    .filter((mark) => mark.length >= NAME_CHARS_MIN);
  if (marks.length === 0) return false;
  const isNamed = (lines: readonly string[]) => {
    const words = lines.join(" ").toLowerCase();
    return marks.some((mark) => words.includes(mark));
  };
  const lines = text.split("\n");
  return lines.some((line, at) => {
    // Most lines have neither a label nor a verb.
    if (!hasColon(line) && !line.includes("-")) return false;
    if (!/[:：-]\W{0,8}$/.test(line) && !FROM_LABEL.test(unquoted(line))) return false;
    if (headerBlockAt(lines, at) !== undefined)
      return FROM_LABEL.test(line) && isNamed(lines.slice(at, at + AUTHOR_LINES));
    const isQuoteNext = isQuoted(lines[nextOf(lines, at)] ?? "");
    const attribution = lines.slice(attributionStart(lines, at, isQuoteNext) ?? at + 1, at + 1);
    return isNamed(attribution) && (isQuoteNext || isSureAttribution(attribution.join(" ")));
  });
}
