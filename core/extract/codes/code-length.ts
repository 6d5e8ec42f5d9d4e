/** Numbers of characters that a text mentions, even if it never names a code: "the page wants these five numbers". */
import { asciiDigits } from "../text/ascii-digits.ts";
import { folded, WordFinder } from "../text/word-finder.ts";
import { CHARACTER_NAMES } from "../words/character-names.ts";
import { numberEnding, numberInWord } from "../words/number-words.ts";

const NAMES = new WordFinder([{ tag: 1, words: CHARACTER_NAMES }]);
/** `six digits`, `five small letters`. */
const WORDS_BEFORE = 2;
const BEFORE_CHARS = 28;
/** Scripts without spaces between words: 輸入六個字. */
const UNSPACED_END =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]{1,8}$/u;
const LENGTH_MIN = 4;
const LENGTH_MAX = 12;

/** In the order of the text. */
export function lengthsSaid(text: string): readonly number[] {
  const lower = folded(text);
  return NAMES.find(lower).flatMap(({ start }) => {
    const length = numberBefore(lower.slice(Math.max(0, start - BEFORE_CHARS), start));
    return length !== undefined && length >= LENGTH_MIN && length <= LENGTH_MAX ? [length] : [];
  });
}

function numberBefore(text: string): number | undefined {
  const words = text.match(/[\p{L}\p{M}']+|\p{Nd}+/gu)?.slice(-WORDS_BEFORE) ?? [];
  const [unspaced = ""] = UNSPACED_END.exec(text.trimEnd()) ?? [];
  return words.map(numberOf).findLast((number) => number !== undefined) ?? numberEnding(unspaced);
}

function numberOf(word: string): number | undefined {
  return /^\p{Nd}+$/u.test(word) ? Number(asciiDigits(word)) : numberInWord(word);
}
