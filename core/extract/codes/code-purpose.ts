/** Whether the words around a cue give its purpose: to verify, to sign in, to reset. */

import { textBetween } from "../text/place.ts";
import { ANY_STOP, STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import type { Surroundings } from "./code-surroundings.ts";

/** How far from a code word its purpose may stand: `code to verify`, `to sign in, use the code`. */
const CODE_CHARS = 40;
/** The same for a password or a number: `key to confirm`. */
const OWN_CHARS = 16;
/** The same for a verb that tells to type something. */
const ORDER_CHARS = 48;
const COMMA = /[,;，；]/;

const isPurposeOfCode = meaningOneOf("verify", "signIn", "reset");

/** Whether a purpose stands on either side of a code word. */
export function hasPurpose({ text, words }: Surroundings, cue: FoundWord): boolean {
  return words.some((word) => {
    if (!isPurposeOfCode(word)) return false;
    if (word.end < cue.start - CODE_CHARS || word.start > cue.end + CODE_CHARS) return false;
    const between = textBetween(text, word, cue);
    return !STOP_BETWEEN.test(between) && !between.includes("\n") && !COMMA.test(between);
  });
}

/** `Key to confirm your address`; but not `sign in with your password`. */
export function hasOwnPurpose({ text, words }: Surroundings, cue: FoundWord): boolean {
  const purpose = words.find((word) => word.start >= cue.end && means(word, "verify", "signIn"));
  if (purpose === undefined || purpose.start - cue.end > OWN_CHARS) return false;
  const gap = text.slice(cue.end, purpose.start);
  return !ANY_STOP.test(gap) && !COMMA.test(gap);
}

/** `Log-on number`; but a confirmation number may be that of a journey. */
export function isOfSignIn({ text, words }: Surroundings, cue: FoundWord): boolean {
  if (!means(cue, "numberWords")) return false;
  return words.some(
    (word) =>
      means(word, "signIn") && /^[ -]?$/.test(text.slice(word.end, cue.start)) && word.end <= cue.start,
  );
}

/** Whether the sentence says what the candidate is to be typed for. */
export function isTypedFor({ text, words, candidate }: Surroundings, order: FoundWord): boolean {
  return words.some((word) => {
    if (!means(word, "verify", "signIn", "reset", "access")) return false;
    const isAfter = word.start >= candidate.end;
    const gap = isAfter
      ? text.slice(candidate.end, word.start)
      : text.slice(word.end, Math.max(word.end, order.start));
    return gap.length <= ORDER_CHARS && !ANY_STOP.test(gap);
  });
}
