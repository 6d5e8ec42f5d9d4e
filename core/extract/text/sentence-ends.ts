/**
 * Where a sentence ends. A dot is also part of abbreviations, numbers and addresses. For some callers it is worse to
 * split a sentence, for others to join two, so there are several rules.
 */

import { MASK_CHARACTER } from "./mask-character.ts";
import { matchesIn } from "./matches.ts";

/** At any mark and any line break: text without one is certainly one sentence. */
export const ANY_STOP = /[.!?。！？\n]/;

/** Where the last sentence of a text begins, by `ANY_STOP`. */
export function lastSentenceStart(text: string): number {
  let at = text.length;
  while (at > 0 && !ANY_STOP.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the first sentence of a text ends, by `ANY_STOP`. */
export function firstSentenceEnd(text: string): number {
  const at = text.search(ANY_STOP);
  return at < 0 ? text.length : at;
}

/**
 * At a mark with space behind it, and at an empty line. A number, a host name or a broken line does not end a sentence.
 */
export const STOP_AND_SPACE = /[.!?](?=\s)|[。！？]|\n\s*\n/g;

/**
 * The same between two words, where a dot before a number ends an abbreviation, even if the number is masked: `TAN für
 * Auftrag Nr. 7:`.
 */
export const STOP_BETWEEN = new RegExp(
  `[.!?。！？](?:[^\\S ]| (?![\\p{Nd}${MASK_CHARACTER}])|$)|\\n\\s*\\n`,
  "u",
);

/** Within a line, at a mark before a word. A number behind a dot belongs to the same sentence, and is looked for. */
export const STOP_BEFORE_WORD = /[.!?](?=\s+\p{L})|[。！？]/u;

/** Full stops of other scripts, which need no space behind them. */
const WORLD_STOPS = "。！？؟۔।።։";

/**
 * In prose of any language around a link. A lower-case letter behind a dot continues the sentence: "el. paštas", "z. B.
 * hier". Unicode calls all Georgian letters lower-case, so they don't.
 */
export const STOP_OF_PROSE = new RegExp(
  `[.!?;](?=\\s+(?:[^\\p{Ll}\\s]|\\p{Script=Georgian})|\\s*$)|[${WORLD_STOPS}]`,
  "u",
);

/**
 * In text whose writer may have chosen its marks: at all marks in a row, behind closing quotes, and at empty lines.
 * Thai, Lao and Khmer have no marks, so there also at line breaks.
 */
const STOPS_OF_ANY_TEXT = new RegExp(
  `(?<![.!?…])[.!?…]+(?=['"”»)\\]]*(?:\\s|$))|[${WORLD_STOPS}]+|\\n[ \\t>]*\\n|(?<=[\\u0e00-\\u0eff\\u1780-\\u17ff])\\n`,
  "g",
);

/** The end of each sentence but the last. */
export function sentenceEnds(text: string): number[] {
  return Array.from(matchesIn(text, STOPS_OF_ANY_TEXT), ({ index, 0: mark }) => index + mark.length);
}
