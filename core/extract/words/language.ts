/**
 * What a language says around codes, links and quotes. Lower case; a space stands for any space or hyphen; a final `*`
 * lets the word go on, as endings do.
 */
export interface Language {
  /** Names of a one-time code that mean nothing else. */
  readonly codeNames: readonly string[];
  /** Words that may name one. */
  readonly codeWords: readonly string[];
  /** Words for a password, which is sometimes a one-time one and usually a lasting one. */
  readonly passwords: readonly string[];
  /** Words for a number, a key or a sequence. It is a code if the words around it say what it is for. */
  readonly numberWords: readonly string[];
  /** Nouns for other numbers and codes, such as orders. `other-codes.ts` combines more of them from parts. */
  readonly otherNumbers: readonly string[];
  /** Words of mail about purchases, travel and offers, where a code is a voucher or a booking. */
  readonly trade: readonly string[];
  /** Verbs that tell a person to type something in. */
  readonly enter: readonly string[];
  /** Where a code is typed, or to whom it is told: the page, the app, the field, a person on the telephone. */
  readonly places: readonly string[];
  /** What mail with a code is about: access to an account, a new device, proof of identity. */
  readonly access: readonly string[];
  /** Notes to people who did not ask for the mail. */
  readonly disclaims: readonly string[];
  /** Warnings to keep the code secret, and that nobody will ask for it. */
  readonly secrecy: readonly string[];
  /** What is said of a code that no longer works: used, expired, wrong. */
  readonly spent: readonly string[];
  /** Meetings, whose ids and passcodes are not one-time codes. */
  readonly meetings: readonly string[];
  readonly verify: readonly string[];
  readonly signIn: readonly string[];
  readonly reset: readonly string[];
  readonly unsubscribe: readonly string[];
  /** Link texts that do not say what the link is for. */
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
  /** How the line begins that a telephone adds as a signature. */
  readonly sentFrom: readonly string[];
}

/** Characters of Lao and Thai that are also written as two: `ຄຳ`, `ຄໍາ`; `ໜ້າ`, `ຫນ້າ`. A tone mark stands before or between them. */
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

/** Splits a list as the files of languages have it, with bars between the words. */
export function words(text: string): readonly string[] {
  const listed = text
    .normalize("NFC")
    .replace(/\n\s*/g, " ")
    .split("|")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return ONE_SIGN.test(text) ? listed.flatMap(withSignsInTwo) : listed;
}

/** Phrases that are also written without marks. Vietnamese has marks in nearly every word. */
const LATIN_PHRASE = /^[\p{Script=Latin}\p{M}']+(?: [\p{Script=Latin}\p{M}']+)+\*?$/u;
/** Without marks, shorter phrases mean something in other languages: `la ban`. */
const UNMARKED_CHARS_MIN = 7;

/** Vowels with a tone mark on the first or the last of them, depending on the writer: `huỷ`, `hủy`. In `quý` the u is not a vowel. */
const TONE = /(?<!q)(?:o[áàảãạé]|[óòỏõọ]a|óe|u[ýỳỷỹỵ]|[úùủũụ]y)(?!\p{L})/gu;
/** The letter and the mark of a decomposed `á`. */
const [LETTERS, MARKS] = [/\p{L}/gu, /\p{M}/gu];

function withToneElsewhere(vowels: string): string {
  const apart = vowels.normalize("NFD");
  const [first = "", last = ""] = apart.match(LETTERS) ?? [];
  const mark = apart.match(MARKS)?.join("") ?? "";
  return (apart.endsWith(mark) ? `${first}${mark}${last}` : `${first}${last}${mark}`).normalize("NFC");
}

/** The phrase in each common spelling. */
function spellings(phrase: string): readonly string[] {
  return [phrase, phrase.replace(/ký(?!\p{L})/gu, "kí")].flatMap((one) => [
    one,
    one.replace(TONE, withToneElsewhere),
  ]);
}

/**
 * A list of Vietnamese, with each phrase in its other spellings, too, and without marks, as banks send it:
 * `ma xac thuc`.
 */
export function wordsAndUnmarked(text: string): readonly string[] {
  const listed = words(text);
  const unmarked = listed
    .filter((phrase) => phrase.length >= UNMARKED_CHARS_MIN && LATIN_PHRASE.test(phrase))
    .map((phrase) => phrase.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d"));
  return [...new Set([...listed.flatMap(spellings), ...unmarked])];
}
