/** Numbers before or after a unit, in digits or words: `1,440 minutes`, `forty-five minutes`, `dakika 10`. */
import { asciiDigits } from "../text/ascii-digits.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { numberInWord, numberOf, unspacedNumberAt } from "../words/number-words.ts";
import type { AnnotatedText } from "./annotated-text.ts";

/** Room for `one hundred and twenty`. */
const BEFORE_CHARS = 48;

/** The number that a unit counts. */
export function countOf({ text, whole }: AnnotatedText, unit: FoundWord): number | undefined {
  return partedNumberBefore(whole, unit.start) ?? numberBefore(text, unit.start) ?? numberAfter(text, unit);
}

function numberBefore(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - BEFORE_CHARS), at);
  // Days, counted in hours: `2 x 24 jam`.
  const [, times, hours] =
    before.match(/(?:^|[^\p{Nd}.,])(\p{Nd}{1,2}) ?[x×*] ?(\p{Nd}{1,3})[\s-]{0,2}$/u) ?? [];
  if (times !== undefined && hours !== undefined)
    return Number(asciiDigits(times)) * Number(asciiDigits(hours));
  // `11 月 25 日` is a date.
  if (/[月월]\s?\p{Nd}{1,2}\s?$/u.test(before)) return undefined;
  const digits = before.match(
    /(?:^|[^\p{Nd}:.時点月월])(\p{Nd}{1,4})[\s-]{0,2}(?:de\s|\(\p{L}{1,12}\)\s)?\(?$/u,
  )?.[1];
  return digits === undefined ? wordsBefore(before) : Number(asciiDigits(digits));
}

/**
 * `1,440` and `1,5`: three digits after the sign mean thousands. Reads the unmasked text, as prices look the
 * same.
 */
function partedNumberBefore(whole: string, at: number): number | undefined {
  const before = asciiDigits(whole.slice(Math.max(0, at - BEFORE_CHARS), at));
  const digits = before.match(/(?:^|[^\d.,:])([1-9]\d?[.,]\d{3}|\d[.,]5|\d?½)[\s-]?$/u)?.[1];
  if (digits === undefined) return undefined;
  if (digits.endsWith("½")) return Number(digits.slice(0, -1)) + 0.5;
  return Number(digits.length > 3 ? digits.replace(/[.,]/, "") : digits.replace(",", "."));
}

function wordsBefore(before: string): number | undefined {
  const run = before.match(/(?:[\p{L}\p{M}'’]+[\s-]+)*[\p{L}\p{M}'’]+(?:[\s-]|\s\(\p{Nd}+\)\s)$/u)?.[0];
  if (run !== undefined)
    return composed(
      run
        .toLowerCase()
        .replace(/\sde\s$/, "")
        .match(/[\p{L}\p{M}'’]+/gu) ?? [],
    );
  const [, tens, ten, ones] =
    before.match(/([一二两兩三四五六七八九])?(十)?([一二两兩三四五六七八九])?(?=[个個]?$)/u) ?? [];
  if (ten !== undefined) return 10 * (numberInWord(tens ?? "") ?? 1) + (numberInWord(ones ?? "") ?? 0);
  const one = before.match(/[一二两兩三四五六七八九](?=[个個]?$)/u)?.[0];
  return one === undefined ? unspacedNumberAt(before) : numberInWord(one);
}

/** Joins the words of one number. `ו` and `و` are written onto the next word. */
const AND = new Set("and und et y e i og och en a и і й та ve və və və și şi και in ja ו و".split(" "));
/** TIMES_TEN as in `hai mươi`, `dua puluh`; TEN_MORE as in `lima belas`. */
const TIMES_TEN = new Set(["mươi", "puluh"]);
const TEN_MORE = "belas";

/** The number at the end of the words, read backwards: `quarante-cinq`, `خمس وعشرين`, `dua puluh empat`. */
function composed(given: readonly string[]): number | undefined {
  const words = given.flatMap(withoutAnd);
  let [value, at] = termAt(words, words.length - 1);
  while (value !== undefined && at >= 0) {
    const isJoined = AND.has(words[at] ?? "");
    const [term, next] = termAt(words, isJoined ? at - 1 : at);
    const sum = term === undefined ? undefined : sumOf(term, value, isJoined);
    if (sum === undefined) break;
    [value, at] = [sum, next];
  }
  return value;
}

function withoutAnd(word: string): string[] {
  const rest = word.slice(1);
  return /^[וو]/.test(word) && numberInWord(rest) !== undefined ? [word.slice(0, 1), rest] : [word];
}

/** The number at an index, and the index before it. */
function termAt(words: readonly string[], at: number): [number | undefined, number] {
  const [word = "", before = ""] = [words[at], words[at - 1]];
  const count = numberInWord(before);
  if (TIMES_TEN.has(word) && count !== undefined) return [count * 10, at - 2];
  if (word === TEN_MORE && count !== undefined) return [count + 10, at - 2];
  const number = numberInWord(word) ?? partedNumber(word);
  // Quatre-vingt: four times twenty.
  return number === 20 && before === "quatre" ? [80, at - 2] : [number, at - 1];
}

function sumOf(term: number, value: number, isJoined: boolean): number | undefined {
  const isTens = (number: number) => number >= 20 && number <= 90 && number % 10 === 0;
  if (term === 100 && value < 100) return term + value;
  if (isTens(term) && value < 10) return term + value;
  // `soixante-douze`
  if ((term === 60 || term === 80) && value >= 10 && value < 20) return term + value;
  if (isJoined && term < 10 && isTens(value)) return term + value;
  return value === 100 && term < 10 && !isJoined ? term * value : undefined;
}

const JOINED_BY = /^(?:und|ën|en|og|a|in|i)?/u;

/** `fünfundzwanzig`, `venticinque`, `tjugofem`: two numbers in one word. */
function partedNumber(word: string): number | undefined {
  for (let at = 2; at < word.length - 1; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const one =
      numberInWord(left) ?? numberInWord(`${left}i`) ?? numberInWord(`${left}a`) ?? numberInWord(`${left}e`);
    if (one === undefined) continue;
    for (const rest of new Set([right, right.replace(JOINED_BY, "")])) {
      const other = numberInWord(rest);
      const sum = other === undefined ? undefined : sumOf(one, other, rest !== right);
      if (sum !== undefined) return sum;
    }
  }
  return undefined;
}

/** In Persian, a number after the word for hour is the time of day. */
const NUMBER_FOLLOWS =
  /^(?!ساعت$)(?:dakika|sekunde|saa|masaa|siku|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Sinhala}]+)$/iu;
const ONE_AFTER: ReadonlyMap<string, number> = new Map([
  ["واحدة", 1],
  ["אחת", 1],
  ["אחד", 1],
]);

/** Swahili, Arabic and Sinhala may put the number after the unit: `dakika 10`, `ساعة واحدة`, `විනාඩි 5ක්`. */
function numberAfter(text: string, { start, end }: FoundWord): number | undefined {
  if (!NUMBER_FOLLOWS.test(text.slice(start, end))) return undefined;
  const after = text.slice(end, end + 16);
  const digits = after.match(/^\s(\p{Nd}{1,3})(?!\p{Nd}|[:.]\p{Nd})/u)?.[1];
  if (digits !== undefined) return Number(asciiDigits(digits));
  const word = after.match(/^\s([\p{L}\p{M}]{2,10})/u)?.[1];
  // A number joined by "and" counts the next unit: `שעה ועשר דקות`.
  return word === undefined ? undefined : (numberOf(word) ?? ONE_AFTER.get(word));
}

/** What a smaller unit adds to a larger one: `1 hour and 30 minutes`. */
const AND_SO_MANY =
  /^[.,]?\s?(?:(?:and|und|et|y|e|i|og|och|en|a|и|і|й|та|ve|və|și|şi|και|dan|và|ja|és|ir|un|in|&|\+)\s|[וو]-?)?(?:\p{Nd}{1,2}|[\p{L}\p{M}'’]{2,16}(?:-[\p{L}\p{M}]{2,8})?)[\s-]?$/u;

/** The number of a unit that continues another unit's time. */
export function countBehind(text: string, unit: FoundWord, next: FoundWord): number | undefined {
  const between = text.slice(unit.end, Math.min(next.start, unit.end + BEFORE_CHARS));
  return AND_SO_MANY.test(between) ? numberBefore(text, next.start) : undefined;
}
