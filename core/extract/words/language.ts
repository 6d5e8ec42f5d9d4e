/**
 * What a language says around codes, links and quotes. Lower case; a space stands for any space or hyphen; a final `*`
 * lets the word go on, as endings do.
 */
export interface Language {
  /** Names of a one-time code that mean nothing else. */
  readonly codeNames: readonly string[];
  /** Words that may name one. */
  readonly codeWords: readonly string[];
  /** Words for a password: a one-time one now and then, a lasting one mostly. */
  readonly passwords: readonly string[];
  /** Words for a number, a key or a sequence: a code where the words around say what for. */
  readonly numberWords: readonly string[];
  /** Nouns that label other numbers, and other things that are called a code; but for those that `other-codes.ts` makes of parts. */
  readonly otherNumbers: readonly string[];
  /** Words of a trade, a journey or a bargain, where a code is a voucher or a booking. */
  readonly trade: readonly string[];
  /** Verbs that tell a person to type something in. */
  readonly enter: readonly string[];
  /** Where a code is typed, or who wants to be told it: the page, the app, the field, the person on the telephone. */
  readonly places: readonly string[];
  /** What a message is about that brings a code: getting into an account, a new device, being the one that one says one is. */
  readonly access: readonly string[];
  /** What is said to whoever did not ask for it. */
  readonly disclaims: readonly string[];
  /** What is said of a secret: that nobody else may have it, and nobody will ask for it. */
  readonly secrecy: readonly string[];
  /** What is said of a code that is over: used, expired, wrong. */
  readonly spent: readonly string[];
  /** Meetings, whose ids and passcodes are not one-time codes. */
  readonly meetings: readonly string[];
  readonly verify: readonly string[];
  readonly signIn: readonly string[];
  readonly reset: readonly string[];
  readonly unsubscribe: readonly string[];
  /** Anchor texts that say nothing by themselves. */
  readonly clickHere: readonly string[];
  readonly expires: readonly string[];
  readonly seconds: readonly string[];
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly days: readonly string[];
  /** What stands in `On <date>, <name> wrote:`. */
  readonly wrote: readonly string[];
  /** Labels of Outlook's block above a quote. */
  readonly fromLabels: readonly string[];
  readonly sentLabels: readonly string[];
  /** Titles above a message that is quoted whole. */
  readonly quoteTitles: readonly string[];
  readonly forwardTitles: readonly string[];
  /** How a telephone signs: the beginning of the line. */
  readonly sentFrom: readonly string[];
}

/** Of Lao and Thai, what is one sign for some and two for others: `ຄຳ`, `ຄໍາ`; `ໜ້າ`, `ຫນ້າ`. A tone stands before or between them. */
const ONE_SIGN = /[\u0eb3\u0e33\u0edc\u0edd]/u;
const IN_TWO: readonly (readonly [sign: RegExp, two: string])[] = [
  [/([\u0ec8-\u0ecb]?)\u0eb3/gu, "\u0ecd$1\u0eb2"],
  [/([\u0e48-\u0e4b]?)\u0e33/gu, "\u0e4d$1\u0e32"],
  [/\u0edd/gu, "\u0eab\u0ea1"],
  [/\u0edc/gu, "\u0eab\u0e99"],
];

function withSignsInTwo(word: string): readonly string[] {
  if (!ONE_SIGN.test(word)) return [word];
  return IN_TWO.reduce<readonly string[]>(
    (all, [sign, two]) => [...new Set(all.flatMap((one) => [one, one.replace(sign, two)]))],
    [word],
  );
}

/** A list as it is written in a language's file: parted by bars. */
export function words(text: string): readonly string[] {
  const listed = text
    .normalize("NFC")
    .replace(/\n\s*/g, " ")
    .split("|")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return ONE_SIGN.test(text) ? listed.flatMap(withSignsInTwo) : listed;
}

/** Of Vietnamese, the only language of Latin letters that has marks in nearly each word. */
const LATIN_PHRASE = /^[\p{Script=Latin}\p{M}']+(?: [\p{Script=Latin}\p{M}']+)+\*?$/u;
/** Shorter ones say other things in other languages: `la ban`. */
const UNMARKED_CHARS_MIN = 7;

/** Where some put the mark of a tone on the last vowel of a syllable, and others on the one before: `huỷ`, `hủy`. In `quý` the u is no vowel. */
const TONE = /(?<!q)(?:o[áàảãạé]|[óòỏõọ]a|óe|u[ýỳỷỹỵ]|[úùủũụ]y)(?!\p{L})/gu;
/** Of `á`, apart: the letter, and what marks it. */
const [LETTERS, MARKS] = [/\p{L}/gu, /\p{M}/gu];

function withToneElsewhere(vowels: string): string {
  const apart = vowels.normalize("NFD");
  const [first = "", last = ""] = apart.match(LETTERS) ?? [];
  const mark = apart.match(MARKS)?.join("") ?? "";
  return (apart.endsWith(mark) ? `${first}${mark}${last}` : `${first}${last}${mark}`).normalize("NFC");
}

/** As others spell it. */
function spellings(phrase: string): readonly string[] {
  return [phrase, phrase.replace(/ký(?!\p{L})/gu, "kí")].flatMap((one) => [
    one,
    one.replace(TONE, withToneElsewhere),
  ]);
}

/**
 * A list with each phrase once more as others spell Vietnamese, and as people type it in haste and banks send it, without
 * its marks: `ma xac thuc`.
 */
export function wordsAndUnmarked(text: string): readonly string[] {
  const listed = words(text);
  const unmarked = listed
    .filter((phrase) => phrase.length >= UNMARKED_CHARS_MIN && LATIN_PHRASE.test(phrase))
    .map((phrase) => phrase.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d"));
  return [...new Set([...listed.flatMap(spellings), ...unmarked])];
}
