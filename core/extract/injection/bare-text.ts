/** Texts and words as orders to a model are looked for in them. */
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

/** What is set over, under, around or through letters. */
const MARKS = new RegExp(
  "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf-\\u05c7\\u064b-\\u0652" +
    "\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]",
  "g",
);

/** Names of artificial intelligence by their letters, which are other words when they are small: the Italian `ai`, the Hungarian `mi`. */
const ACRONYM =
  /(?<![A-Za-z0-9])(?:AI|KI|IA|MI|SI|UI|YZ|DI|TI|A\.\s?I\.|K\.\s?I\.|I\.\s?A\.)(?![A-Za-z0-9])/g;
const SMALL_ACRONYM = /(?<![\p{Script=Latin}^])(?:ai|ki|ia)(?!\p{Script=Latin})/gu;
/** Chinese and Japanese set Latin letters apart, or do not. */
const APART_FROM_HAN =
  /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=\^)|(?<=\^[A-Za-z]{2}) (?=[\u3040-\u30ff\u3400-\u9fff])/g;
const isAsked = (text: string) => /[AKIMSUYDT][AIZ.]/.test(text);
const CAPITALS = "^";

/** What a `*` within a phrase stands for: endings of adjectives, without marks on letters. */
const LATIN_ENDINGS =
  " a e i o u y m n s t ej ego emu ym ych ymi eho ou om og oj im ih em er en es ne na no ni nega nem nim nih ais aja ajo ojo as am an on in ista sen ssa lla lle ta".split(
    " ",
  );
const CYRILLIC_ENDINGS =
  " а о е и у я ы ыи ии ои ая яя ую ое ее ые ие ых их ого его ому ему ым им ом ем ыми ими ата ия ият иот та ој ог ом".split(
    " ",
  );

/** Each form of a phrase. */
function inflected(phrase: string): readonly string[] {
  const at = phrase.indexOf("* ");
  if (at < 0) return [phrase];
  const endings = /[а-я]/.test(phrase) ? CYRILLIC_ENDINGS : LATIN_ENDINGS;
  const rest = inflected(phrase.slice(at + 1));
  return endings.flatMap((ending) => rest.map((others) => phrase.slice(0, at) + ending + others));
}

/** Words as texts have them: phrases in each of their forms, and with an acronym in them, in capitals, too. */
export function listed(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  // In one go: word by word, each of ten thousand of them is taken apart by itself.
  const plain = bare([...new Set(words)].join("|"))
    .split("|")
    .flatMap(inflected);
  const inCapitals = plain.map((word) =>
    word.replace(SMALL_ACRONYM, `${CAPITALS}$&`).replace(APART_FROM_HAN, ""),
  );
  return [...plain, ...inCapitals.filter((word, at) => word !== plain[at])];
}

/**
 * In lower case, without accents, hyphens and underscores, and a mark before what is an acronym in capitals; the same for words
 * and texts. Letters that stand in for Latin ones are those.
 */
export function bare(text: string): string {
  return withoutHyphens(spelt(text));
}

/** The same with its hyphens and underscores, by which an address is known. */
export function spelt(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  // First of all: of wide letters and those of formulas only capitals become capitals.
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

/** Of the same length. */
export function withoutHyphens(text: string): string {
  return text.replace(/[-_]/g, " ");
}

/**
 * Within a word, or before another link: the marks and the address then stand between the words that they are. Begun at the mark, for
 * to begin at each letter takes forty times as long.
 */
const LINK_OF_WORD = /(?<=(\p{L})?)\[([^\][\s]{1,40})\]\([^()\s]{1,300}\)(?=(\p{L}|\s?\[)?)/gu;
const MARKS_WITHIN = /[*~`\\]{1,4}(?=[\p{L}\p{N}])(?<=[\p{L}\p{N}][*~`\\]{1,4})/gu;

/** Words as they are read where Markdown parts them: `ig**nore**`, `ig[nore](https://acme.example)`. */
export function wordsOfMarkdown(text: string): string {
  const joined = text.includes("](")
    ? text.replace(
        LINK_OF_WORD,
        (link, before: string | undefined, word: string, after: string | undefined) =>
          before === undefined && after === undefined ? link : word,
      )
    : text;
  return /[*~`\\]/.test(joined) ? joined.replace(MARKS_WITHIN, "") : joined;
}
