/**
 * Letters as a search has them: without case, without the signs above and below them that people leave out, and of those that can
 * be written in several ways the one that is easiest to type. What is indexed and what is asked for both go through here. Who
 * changes it has the words indexed again by a migration of the index: FTS5 forgets a message only by the words it was given.
 */

/** Letters that have no other form: of Thai and Lao, Chinese characters, Korean syllables. */
const PLAIN = "\\u0E00-\\u0EFF\\u3400-\\u9FFF\\uAC00-\\uD7A3";
const IS_PLAIN = new RegExp(`^[${PLAIN}]+$`);
/** Kana have half-width forms, but are none. */
const KANA = "\\u3000-\\u3098\\u309B-\\u30FF";
const PUNCTUATION = "\\u2000-\\u206F\\uFF01-\\uFF0F\\uFF1A-\\uFF20";
const FOLDED = new RegExp(`[^\\0-\\x7F${PUNCTUATION}${KANA}${PLAIN}]+`, "g");

/** Full-width, half-width and joined forms are of these; `½`, `™` and Arabic sentences that are one character stay as they are. */
const LETTERS = /(?:(?![\uFDF0-\uFDFF])[\p{L}\p{M}\p{Nd}])+/gu;
/** Accents, points of Hebrew and Arabic, and the stroke that lengthens a word. `й` is a letter of its own, and Indic vowels are letters. */
const SIGNS =
  /(?<!\p{Script=Cyrillic})\u0306|(?=\p{M})(?![\u0306\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|\u0640/gu;

/** What Unicode does not decompose: as people write it who have no such key (Unicode CLDR, Latin-ASCII), or who do not care. */
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

/** Words come again and again, and to fold one takes ten times as long as to look it up. */
const KNOWN_MAX = 5_000;
const KNOWN_CHARS_MAX = 32;
const known = new Map<string, string>();

export function folded(text: string): string {
  return text.replace(FOLDED, foldedRun).toLowerCase();
}

/** Whether it is always written like this. */
export function isPlain(word: string): boolean {
  return IS_PLAIN.test(word);
}

/** Whether each of the words, which are folded, stands somewhere in the texts. */
export function foldedHave(words: readonly string[], texts: readonly string[]): boolean {
  const bare = texts.map(folded);
  return words.every((word) => bare.some((text) => text.includes(word)));
}

/** With what is of another length folded: from a place of the one on, which place of the other is the same. */
interface Shift {
  readonly folded: number;
  readonly written: number;
}

/** A letter with what is folded together with it. */
const CHARACTER = /.[\p{M}\u0640\uFF9E\uFF9F]*/gsu;

/** And where in the text each of its places is. */
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

/** To take marks off a letter takes the square of how many there are. */
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
