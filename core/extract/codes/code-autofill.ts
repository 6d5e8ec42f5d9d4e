/** Marks for the program that fills a code in. Phones receive them in messages and forward them by mail. */

import { MASK_CHARACTER } from "../text/mask-character.ts";
import { anyOf } from "../words/word-pattern.ts";

/**
 * `@acme.example #492013`, the last line of a message with a code bound to a site (WICG, "Origin-bound one-time
 * codes"). Before a letter, `codeText` blanks the `#` as Markdown.
 */
const BOUND = new RegExp(`^@[\\p{L}\\p{N}.${MASK_CHARACTER}-]{3,253} [# ]$`, "u");

/** `left`: the text before a candidate on its line. */
export function isBoundToSite(left: string): boolean {
  return BOUND.test(left);
}

/** Begins a message for Android's SMS Retriever, which ends in the app's hash: eleven characters of Base64. */
const FOR_APP = /^[^\S\n]*(?:<#>|\[[# ]\])/m;
const HASH = /(^|[^\S\n]|\n)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{11}\s*$/;
const HASH_ROOM_CHARS = 64;
/** Without the mark, a hash must be alone below a text of at most this length that contains a number. */
const UNMARKED_CHARS_MAX = 320;
/** An initial password may be as long, and stand in the same place. */
const GIVEN_TO_BEGIN_WITH = new RegExp(
  anyOf(`
  temporary | initial | tempor[aáä]r | vorläufig | provisoire | provisional | provisori | temporal | tijdelijk |
  tillfällig | midlertidig | tymczasow | dočasn | временн | тимчасов | geçici | 临时 | 臨時 | 仮 | 임시 | مؤقت | موقت | זמנית
`),
  "iu",
);

/**
 * The hash of a marked message ends its text. Below, the program that relays it may say when and how it came. A word of
 * eleven letters, such as `Anmeldecode`, is no hash.
 */
const MARKED_HASH =
  /\s(?![A-Z][a-z]{10}\s)(?=[A-Za-z0-9+/]{0,10}[a-z])(?=[A-Za-z0-9+/]{0,10}[A-Z])[A-Za-z0-9+/]{11}[^\S\n]*\n/;

/** The start of the app's hash, or the end of the text if there is none. */
export function appHashStart(text: string): number {
  const mark = FOR_APP.exec(text);
  const marked = mark === null ? "" : text.slice(mark.index, mark.index + UNMARKED_CHARS_MAX);
  const relayed = MARKED_HASH.exec(marked);
  if (mark !== null && relayed !== null && /\p{Nd}{4}/u.test(marked.slice(0, relayed.index)))
    return mark.index + relayed.index;
  const from = Math.max(0, text.length - HASH_ROOM_CHARS);
  const hash = HASH.exec(text.slice(from));
  if (hash === null) return text.length;
  const start = from + hash.index + (hash[1] ?? "").length;
  if (mark !== null) return start;
  const above = text.slice(0, start).trimEnd();
  const isBelow = hash[1] === "\n" && above.length <= UNMARKED_CHARS_MAX;
  const isOther = /[:：]$/.test(above) || GIVEN_TO_BEGIN_WITH.test(above);
  return isBelow && /\p{Nd}{4}/u.test(above) && !isOther ? start : text.length;
}
