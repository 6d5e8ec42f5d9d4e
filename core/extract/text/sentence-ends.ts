/**
 * Where a sentence ends. A dot stands in abbreviations, numbers and addresses, too: each who asks has a mistake that is worse
 * than the others, to part what is one sentence or to join two.
 */

/** At any mark and any break of a line: what is not parted by one is in one sentence for certain. */
export const ANY_STOP = /[.!?。！？\n]/;

/** Where the last sentence of a text begins, by any stop. */
export function lastSentenceStart(text: string): number {
  let at = text.length;
  while (at > 0 && !ANY_STOP.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the first sentence of a text ends, by any stop. */
export function firstSentenceEnd(text: string): number {
  const at = text.search(ANY_STOP);
  return at < 0 ? text.length : at;
}

/** At a mark with space behind it, and at an empty line: a number, a host or a line that is broken goes on. */
export const STOP_AND_SPACE = /[.!?](?=\s)|[。！？]|\n\s*\n/g;

/** The same in what stands between two words: a dot before a number is an abbreviation's there, `TAN für Auftrag Nr. 7:`. */
export const STOP_BETWEEN = /[.!?。！？](?:[^\S ]| (?!\p{Nd})|$)|\n\s*\n/u;

/** Within a line, at a mark before a word: a number behind a dot is one more of the same sentence, and is looked for. */
export const STOP_BEFORE_WORD = /[.!?](?=\s+\p{L})|[。！？]/u;

/** Full stops of the world that need no space behind them. */
const WORLD_STOPS = "。！？؟۔।።։";

/** In prose of any language around a link. Where letters have cases, a small one behind a dot goes on: "el. paštas", "z. B. hier". To Unicode all of Georgian is small. */
export const STOP_OF_PROSE = new RegExp(
  `[.!?;](?=\\s+(?:[^\\p{Ll}\\s]|\\p{Script=Georgian})|\\s*$)|[${WORLD_STOPS}]`,
  "u",
);

/** In a text whose writer may have chosen its marks: all in a row, behind quotes, and empty lines; in Thai, Lao and Khmer, which have none, at lines. */
const STOPS_OF_ANY_TEXT = new RegExp(
  `[.!?…]+(?=['"”»)\\]]*(?:\\s|$))|[${WORLD_STOPS}]+|\\n[ \\t>]*\\n|(?<=[\\u0e00-\\u0eff\\u1780-\\u17ff])\\n`,
  "g",
);

/** Where each sentence ends but the last. */
export function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(STOPS_OF_ANY_TEXT), ({ index, 0: mark }) => index + mark.length);
}
