/** What the word of a cue says: whether it can only mean a one-time code, and whether the code is the reader's. */
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { hasOwnPurpose, hasPurpose, isOfSignIn } from "./code-purpose.ts";
import type { Surroundings } from "./code-surroundings.ts";

export const isCue = meaningOneOf("codeNames", "codeWords", "passwords", "numberWords");

export function isNamedBy(near: Surroundings, cue: FoundWord): boolean {
  if (means(cue, "codeNames")) return true;
  if (!means(cue, "codeWords")) return false;
  return hasPurpose(near, cue);
}

export function isWeak(near: Surroundings, cue: FoundWord): boolean {
  if (means(cue, "codeNames", "codeWords")) return false;
  return !hasOwnPurpose(near, cue) && !isOfSignIn(near, cue);
}

const YOUR = anyOf(`
  your | ihr | ihre | ihren | dein | deine | deinen | votre | ton | tu | su | tuo | suo | vostro | seu | teu | sua |
  je | uw | jouw | twój | państwa | ваш | твой | твій | vaš | tvoj | váš | tvůj | svůj | din | ditt | dit | sinun |
  el teu | вашият | ваш(?:ия)? | vash | tvoj | tvij | tkveni | sheni | tany | tanii | σας | 您的 | 你的 | あなたの | お客様の |
  คุณ
`);
/** With up to three words after it: `your Acme Cloud`. */
const YOURS = new RegExp(`(?:^|[^\\p{L}])${YOUR}[^\\p{L}\\n]+(?:[\\p{L}\\p{N}&.-]+[ ]){0,3}$`, "iu");
const YOURS_CHARS = 40;

const BEGINS_WITH_YOUR = new RegExp(`^${YOUR}(?!\\p{L})`, "iu");

/** Whether the name is only `your code`, which says nothing of what the code is for. */
export function isOnlyYours(name: string): boolean {
  return BEGINS_WITH_YOUR.test(name);
}

/** Whether a word for "your" leads to what begins at `start`. */
export function isYours(text: string, start: number): boolean {
  return YOURS.test(text.slice(Math.max(0, start - YOURS_CHARS), start));
}
