/** Texts and words as orders to a model are looked for in them. */
import { withLatinLetters } from "../text/lookalike.ts";

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

/** Names of artificial intelligence by their letters, which are other words when they are small: the Italian `ai`, the Hungarian `mi`. */
const ACRONYM =
  /(?<![A-Za-z0-9])(?:AI|KI|IA|MI|SI|UI|YZ|DI|TI|A\.\s?I\.|K\.\s?I\.|I\.\s?A\.)(?![A-Za-z0-9])/g;
const SMALL_ACRONYM = /(?<![\p{L}^])(?:ai|ki|ia)(?!\p{L})/gu;
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
  const inCapitals = plain.map((word) => word.replace(SMALL_ACRONYM, `${CAPITALS}$&`));
  return [...plain, ...inCapitals.filter((word, at) => word !== plain[at])];
}

/**
 * In lower case, without accents, hyphens and underscores, and a mark before what is an acronym in capitals; the same for words
 * and texts. Letters that stand in for Latin ones are those.
 */
export function bare(text: string): string {
  const marked = isAsked(text)
    ? text.replace(ACRONYM, (letters) => CAPITALS + letters.replace(/[.\s]/g, ""))
    : text;
  const lower = marked.toLowerCase().replace(/[-_]/g, " ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return withLatinLetters(lower.normalize("NFKC"))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652\u0591-\u05bd\u05bf-\u05c7]/g, "")
    .normalize("NFC")
    .replace(/[łøæœßđı’ʼ]/g, (letter) => LETTERS[letter] ?? letter);
}
