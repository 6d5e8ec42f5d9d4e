/** Normalises texts, and the words that are searched for in them, to find orders to a model. */
import { withoutPiles } from "../text/invisible-characters.ts";
import { withLatinLetters } from "../text/lookalike.ts";
import { withPlainLetters } from "./letter-shapes.ts";

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ı: "i",
  "’": "'",
  ʼ: "'",
};

/** Combining marks over, under, around or through letters. */
const MARKS = new RegExp(
  "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf-\\u05c7\\u064b-\\u0652" +
    "\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]",
  "g",
);

/** Acronyms for artificial intelligence. Only in capitals: the Italian `ai` and the Hungarian `mi` are other words. */
const ACRONYM =
  /(?<![A-Za-z0-9])(?:AI|KI|IA|MI|SI|UI|YZ|DI|TI|A\.\s?I\.|K\.\s?I\.|I\.\s?A\.)(?![A-Za-z0-9])/g;
const SMALL_ACRONYM = /(?<![\p{Script=Latin}^])(?:ai|ki|ia)(?!\p{Script=Latin})/gu;
/** Chinese and Japanese may put a space beside Latin letters, or not. */
const APART_FROM_HAN =
  /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=\^)|(?<=\^[A-Za-z]{2}) (?=[\u3040-\u30ff\u3400-\u9fff])/g;
const isAsked = (text: string) => /[AKIMSUYDT][AIZ.]/.test(text);
const CAPITALS = "^";

/** What `*` within a phrase stands for: endings of adjectives, without accents. */
const LATIN_ENDINGS =
  " a e i o u y m n s t ej ego emu ym ych ymi eho ou om og oj im ih em er en es ne na no ni nega nem nim nih ais aja ajo ojo as am an on in ista sen ssa lla lle ta".split(
    " ",
  );
const CYRILLIC_ENDINGS =
  " а о е и у я ы ыи ии ои ая яя ую ое ее ые ие ых их ого его ому ему ым им ом ем ыми ими ата ия ият иот та ој ог ом".split(
    " ",
  );

/** All forms of a phrase. */
function inflected(phrase: string): readonly string[] {
  const at = phrase.indexOf("* ");
  if (at < 0) return [phrase];
  const endings = /[а-я]/.test(phrase) ? CYRILLIC_ENDINGS : LATIN_ENDINGS;
  const rest = inflected(phrase.slice(at + 1));
  return endings.flatMap((ending) => rest.map((others) => phrase.slice(0, at) + ending + others));
}

/**
 * Words in the form of normalised texts: phrases in all their forms, and those with an acronym also with it in
 * capitals.
 */
export function normalizedWords(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  // Joined, because normalising each of ten thousand words by itself is slow.
  const plain = normalized([...new Set(words)].join("|"))
    .split("|")
    .flatMap(inflected);
  const inCapitals = plain.map((word) =>
    word.replace(SMALL_ACRONYM, `${CAPITALS}$&`).replace(APART_FROM_HAN, ""),
  );
  return [...plain, ...inCapitals.filter((word, at) => word !== plain[at])];
}

/**
 * Normalises words and texts alike: lower case without accents, hyphens and underscores, a mark before acronyms in
 * capitals, and Latin letters for those that stand in for them.
 */
export function normalized(text: string): string {
  return withoutHyphens(normalizedWithHyphens(text));
}

/** The same, but with hyphens and underscores, by which addresses are recognised. */
export function normalizedWithHyphens(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  // First, because NFKC keeps the case of fullwidth and mathematical letters, and acronyms are known by their capitals.
  const plain = isAscii ? text : withPlainLetters(withoutPiles(text).normalize("NFKC"));
  const marked = isAsked(plain)
    ? plain
        .replace(ACRONYM, (letters) => CAPITALS + letters.replace(/[.\s]/g, ""))
        .replace(APART_FROM_HAN, "")
    : plain;
  const lower = marked.toLowerCase();
  if (isAscii) return lower;
  return withLatinLetters(lower)
    .normalize("NFKD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(/[łøæœßđı’ʼ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The result has the same length. */
export function withoutHyphens(text: string): string {
  return text.replace(/[-_]/g, " ");
}

/**
 * A link within a word, or before another link. Its syntax and address separate the parts of the word. The pattern
 * starts at the bracket: starting at each letter takes forty times as long.
 */
const LINK_OF_WORD = /(?<=(\p{L})?)\[([^\][\s]{1,40})\]\([^()\s]{1,300}\)(?=(\p{L}|\s?\[)?)/gu;
const MARKS_WITHIN = /[*~`\\]{1,4}(?=[\p{L}\p{N}])(?<=[\p{L}\p{N}][*~`\\]{1,4})/gu;

/** Joins words that Markdown splits: `ig**nore**`, `ig[nore](https://acme.example)`. */
export function joinWordsSplitByMarkdown(text: string): string {
  const joined = text.includes("](")
    ? text.replace(
        LINK_OF_WORD,
        (link, before: string | undefined, word: string, after: string | undefined) =>
          before === undefined && after === undefined ? link : word,
      )
    : text;
  return /[*~`\\]/.test(joined) ? joined.replace(MARKS_WITHIN, "") : joined;
}
