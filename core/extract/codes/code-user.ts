/** Whether a candidate is a user name: `the user ann482`, `ann482ユーザー`. */
import { folded } from "../text/word-finder.ts";
import { meaningOneOf } from "../words/meanings.ts";
import { BY_GREETED_NAME, BY_NAME, BY_NUMBER, BY_QUOTED_NAME, USER_FINDER } from "../words/user-names.ts";
import { sentenceNear, wordsWithin } from "./annotated-text.ts";
import { BEGINS_WITH_COPULA, ENDS_IN_COPULA } from "./code-copulas.ts";
import { type CodeLine, isFirstLine } from "./code-line.ts";
import type { Surroundings } from "./code-surroundings.ts";
import type { CodeText } from "./code-text.ts";

const BEFORE_CHARS = 48;
const AFTER_CHARS = 24;

/** `user ann482`, `kullanıcı adınız: ann482`. `Benutzer mit dem Namen "ann482"` has too many words. */
const LEADS_TO_NAME = /^(?: \p{L}[\p{L}\p{M}]{0,11})?[\s:："'“”„«‘(@*]{0,4}$/u;
const FOLLOWS_NAME = /^["'”“»’)*]{0,2}[ -]?$/u;

const isTypedOrCode = meaningOneOf("codeNames", "codeWords", "enter");
const isOfCode = meaningOneOf("codeNames", "codeWords", "passwords", "numberWords", "enter");

/** `the account "marta77"`. */
const LEADS_TO_QUOTED = /^ ?['"“„«‘「『]$/u;

/** `Hello marta77 and welcome`. */
const LEADS_TO_GREETED = /^ [*_]{0,2}$/u;
/** A name as users choose them: a word followed by a number. */
const CHOSEN = /^\p{Lu}?\p{Ll}{3,}[._-]?\p{Ll}*\d{1,4}$/u;

/** `Hello k7tq4n,`: nothing else is on its line. */
const ENDS_GREETING = /^[*_]{0,2}[,!.:]?[*_]{0,2}[^\S\n]*(?:\n|$)/;

/** `patient 492013`, `Mitglied Nr. 492013`. */
const LEADS_TO_NUMBER = /^ ?(?:(?:n|nr|no|num)[.°º]? ?|[#№] ?)?$/iu;

export function isNameOfUser(near: Surroundings): boolean {
  const { text, candidate } = near;
  const { value, start, end } = candidate;
  const from = Math.max(0, start - BEFORE_CHARS);
  const before = USER_FINDER.find(folded(text.slice(from, start))).at(-1);
  if (before !== undefined) {
    const gap = text.slice(from + before.end, start);
    if ((before.tags & BY_NUMBER) !== 0 && LEADS_TO_NUMBER.test(gap)) return !isSaidOfCode(near);
    if (isName(value) && (before.tags & BY_QUOTED_NAME) !== 0 && LEADS_TO_QUOTED.test(gap))
      return CHOSEN.test(value) || !isTypedOrNamed(near);
    if ((before.tags & BY_GREETED_NAME) !== 0 && LEADS_TO_GREETED.test(gap)) {
      const behind = text.slice(end, end + AFTER_CHARS);
      if (CHOSEN.test(value)) return !BEGINS_WITH_COPULA.test(behind) || !isSaidOfCode(near);
      if (isName(value) && ENDS_GREETING.test(behind)) return true;
    }
    if (isName(value) && (before.tags & BY_NAME) !== 0 && LEADS_TO_NAME.test(gap))
      return !near.words.some(
        (word) => word.start >= from + before.end && word.end <= start && isOfCode(word),
      );
  }
  if (!isName(value)) return false;
  const [behind] = USER_FINDER.find(folded(text.slice(end, end + AFTER_CHARS)));
  if (behind === undefined || (behind.tags & BY_NAME) === 0) return false;
  return FOLLOWS_NAME.test(text.slice(end, end + behind.start));
}

/** `Estimado k7tq4n:`, `k7tq4n 様`: up to three words, the name, and a mark. */
const GREETS = /^[^\S\n]*(?:[\p{L}./]{1,16} ){0,3}[*_@]{0,3}$/u;
const GREETS_WORD = /\p{L}/u;
const GREETING_STOPS =
  /^[*_]{0,2}(?:[,،、，]|[:：]| ?(?:様|さま|さん|님|先生|女士|您好)[,、，!！:：]?)[*_]{0,2}\s*$/u;
const COLON = /^[*_]{0,2}[:：]/u;

/** Whether the first line is a greeting in any language, and this is who is greeted. */
export function isGreeted(
  { whole, subjectEnd }: Pick<CodeText, "whole" | "subjectEnd">,
  { words, candidate }: Surroundings,
  { start, left, right }: Pick<CodeLine, "start" | "left" | "right">,
): boolean {
  if (!isName(candidate.value) || !/\d/.test(candidate.value)) return false;
  if (!GREETING_STOPS.test(right) || !GREETS.test(left) || ENDS_IN_COPULA.test(left)) return false;
  if (COLON.test(right) && !GREETS_WORD.test(left)) return false;
  if (!isFirstLine(whole, subjectEnd, start)) return false;
  return !words.some((word) => word.start >= start && word.end <= candidate.start && isOfCode(word));
}

/** Names are written in lower case, which codes with letters hardly ever are. */
const isName = (value: string) => /\p{Ll}/u.test(value);

/** `To verify your account "k7tq4n" must be entered`: whether its sentence mentions a code, or typing one. */
function isTypedOrNamed({ text, words, candidate }: Surroundings): boolean {
  return wordsWithin(sentenceNear(text, candidate), words).some(isTypedOrCode);
}

/** `Dear member 492013 is your code`. */
function isSaidOfCode({ words, candidate: { end } }: Surroundings): boolean {
  return words.some((word) => word.start >= end && word.start <= end + AFTER_CHARS && isOfCode(word));
}
