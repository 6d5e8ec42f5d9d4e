/** Whether a candidate is the name of somebody who signs in: `the user ann482`, `ann482ユーザー`. */
import { folded } from "../text/word-finder.ts";
import { meaningOneOf } from "../words/meanings.ts";
import { USER_FINDER } from "../words/users.ts";
import type { Near } from "./code-asker.ts";

const BEFORE_CHARS = 48;
const AFTER_CHARS = 24;

/** `user ann482`, `kullanıcı adınız: ann482`, `Benutzer mit dem Namen "ann482"` has too many words. */
const LEADS_TO_NAME = /^(?: \p{L}[\p{L}\p{M}]{0,11})?[\s:："'“”„«‘(@*]{0,4}$/u;
const FOLLOWS_NAME = /^["'”“»’)*]{0,2}[ -]?$/u;

const isOfCode = meaningOneOf("codeNames", "codeWords", "passwords", "numberWords", "enter");

/** Names are written with small letters, and codes of letters hardly ever. */
export function isNameOfUser({ text, words, candidate: { value, start, end } }: Near): boolean {
  if (!/\p{Ll}/u.test(value)) return false;
  const from = Math.max(0, start - BEFORE_CHARS);
  const user = USER_FINDER.find(folded(text.slice(from, start))).at(-1);
  if (user !== undefined && LEADS_TO_NAME.test(text.slice(from + user.end, start))) {
    const isAsked = words.some(
      (word) => word.start >= from + user.end && word.end <= start && isOfCode(word),
    );
    if (!isAsked) return true;
  }
  const [behind] = USER_FINDER.find(folded(text.slice(end, end + AFTER_CHARS)));
  return behind !== undefined && FOLLOWS_NAME.test(text.slice(end, end + behind.start));
}
