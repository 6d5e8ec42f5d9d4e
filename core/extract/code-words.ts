/** The words of a message that bear on codes: those of the vocabulary, and compounds that end in a word for a code. */
import type { Found } from "./word-finder.ts";
import { VOCABULARY, wordMeaning } from "./words/meanings.ts";

/** `Kopplungscode`, `herstelcode`, `parkopplingskod`, `kirjautumiskoodi`: no list has all of them. */
const CODE_ENDING = /co?de|koo?d|kód|kóð/g;
/** Letters of the part before, and of the ending that grammar adds. */
const STEM_CHARS_MIN = 3;
const STEM_CHARS_MAX = 30;
const ENDING_CHARS_MAX = 4;

const LETTER = /\p{L}/u;

/** In order. `text` as `folded` makes it. */
export function codeWordsIn(text: string): readonly Found[] {
  const known = VOCABULARY.find(text);
  const compounds = compoundsIn(text, known);
  if (compounds.length === 0) return known;
  return [...known, ...compounds].sort((one, other) => one.start - other.start);
}

function compoundsIn(text: string, known: readonly Found[]): Found[] {
  const compounds: Found[] = [];
  let at = 0;
  for (const { index, 0: code } of text.matchAll(CODE_ENDING)) {
    const start = edge(text, index, -1, STEM_CHARS_MAX);
    const end = edge(text, index + code.length, 1, ENDING_CHARS_MAX + 1);
    if (index - start < STEM_CHARS_MIN || end - index - code.length > ENDING_CHARS_MAX) continue;
    while ((known[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const isKnown = (known[at]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (!isKnown && start >= (compounds.at(-1)?.end ?? 0))
      compounds.push({ start, end, tags: wordMeaning("codeWords") });
  }
  return compounds;
}

/** Where the word ends, on the one side or the other, or where we stop to look. */
function edge(text: string, from: number, step: 1 | -1, charsMax: number): number {
  let at = from;
  for (let count = 0; count < charsMax; count += 1) {
    const character = text.charAt(step === 1 ? at : at - 1);
    if (character === "" || !LETTER.test(character)) break;
    at += step;
  }
  return at;
}
