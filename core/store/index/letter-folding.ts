/**
 * Folds letters for search: without case, without the marks above and below letters that people leave out, and in the
 * form that is easiest to type where there are several. Both the indexed words and the query go through it. A change
 * needs a migration that indexes the words again: FTS5 removes a message only by the very words it was given.
 */

/** Letters with only one form: Thai and Lao, Chinese characters, Korean syllables. */
const PLAIN = "\\u0E00-\\u0EFF\\u3400-\\u9FFF\\uAC00-\\uD7A3";
const IS_PLAIN = new RegExp(`^[${PLAIN}]+$`);
/** Full-width kana. Their half-width forms are folded to these. */
const KANA = "\\u3000-\\u3098\\u309B-\\u30FF";
const PUNCTUATION = "\\u2000-\\u206F\\uFF01-\\uFF0F\\uFF1A-\\uFF20";
const FOLDED = new RegExp(`[^\\0-\\x7F${PUNCTUATION}${KANA}${PLAIN}]+`, "g");

/**
 * The characters to fold, full-width, half-width and joined forms among them. `½`, `™` and Arabic sentences in one
 * character stay as they are.
 */
const LETTERS = /(?:(?![\uFDF0-\uFDFF])[\p{L}\p{M}\p{Nd}])+/gu;
/**
 * Accents, Hebrew and Arabic points, and the stroke that lengthens a word. Not `й`, a letter of its own, nor Indic
 * vowel signs, which are letters.
 */
const SIGNS =
  /(?<!\p{Script=Cyrillic})\u0306|(?=\p{M})(?![\u0306\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|\u0640/gu;

/**
 * Letters that Unicode does not decompose, as people write them who lack such a key (Unicode CLDR, Latin-ASCII) or do
 * not care.
 */
const OTHERWISE = new Map([
  ...Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ħ: "h",
    ŧ: "t",
    ı: "i",
  }),
  ...Object.entries({ ς: "σ", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه" }),
  ...[..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)] as const),
  ...[..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)] as const),
]);
const WRITTEN_OTHERWISE = new RegExp(`[${[...OTHERWISE.keys()].join("")}]`, "g");

/** A cache: words repeat, and folding one takes ten times as long as looking it up. */
const KNOWN_MAX = 5_000;
const KNOWN_CHARS_MAX = 32;
const known = new Map<string, string>();

export function folded(text: string): string {
  return text.replace(FOLDED, foldedRun).toLowerCase();
}

/** Whether the word has only letters with one form, so that it is its own folded form. */
export function isPlain(word: string): boolean {
  return IS_PLAIN.test(word);
}

/** Whether each of the words, already folded, stands somewhere in the texts. */
export function foldedHave(words: readonly string[], texts: readonly string[]): boolean {
  const bare = texts.map(folded);
  return words.every((word) => bare.some((text) => text.includes(word)));
}

/** Two offsets that match, after a character whose folded form has another length. */
interface Shift {
  readonly folded: number;
  readonly written: number;
}

/** A letter with the marks that are folded together with it. */
const CHARACTER = /.[\p{M}\u0640\uFF9E\uFF9F]*/gsu;

/** The folded text, and a function that maps an offset in it to one in `text`. */
export function foldedWithPlaces(text: string): { readonly folded: string; placeOf(at: number): number } {
  const shifts: Shift[] = [];
  let longer = 0;
  for (const { 0: run, index } of text.matchAll(FOLDED)) {
    const runLonger = foldedRun(run).length - run.length;
    if (runLonger === 0) continue;
    let end = longer;
    for (const { 0: character, index: within } of run.matchAll(CHARACTER)) {
      const written = index + within + character.length;
      end += folded(character).length - character.length;
      shifts.push({ folded: written + end, written });
    }
    longer += runLonger;
  }
  return {
    folded: folded(text),
    placeOf: (at) => {
      const { folded: from, written } = shifts.findLast((shift) => shift.folded <= at) ?? NO_SHIFT;
      return Math.min(written + at - from, text.length);
    },
  };
}

const NO_SHIFT: Shift = { folded: 0, written: 0 };

function foldedRun(run: string): string {
  if (run.length > KNOWN_CHARS_MAX) return run.replace(LETTERS, foldedLetters);
  const before = known.get(run);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_MAX) known.clear();
  const found = run.replace(LETTERS, foldedLetters);
  known.set(run, found);
  return found;
}

/** Caps the marks of a letter: taking them off takes time in the square of their number. */
const PILED = /(\p{M}{30})\p{M}+/gu;

function foldedLetters(letters: string): string {
  const bare = letters
    .replace(PILED, "$1")
    .normalize("NFKD")
    .replace(SIGNS, "")
    .normalize("NFC")
    .toLowerCase();
  return bare.replace(WRITTEN_OTHERWISE, (letter) => OTHERWISE.get(letter) ?? letter);
}
