/** The word before a candidate that asks for it: `Your code is 492013`. */
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { means } from "../words/meanings.ts";
import { announcerOf, isKeptSecret, isNamedInBrackets } from "./code-announced.ts";
import { BEGINS_WITH_VERB, ENDS_IN_COLON, ENDS_IN_COPULA, gapBefore, ONLY_COPULA } from "./code-copulas.ts";
import type { Cue, Nearness } from "./code-cue.ts";
import { isCue, isNamedBy, isWeak, isYours } from "./code-cue-word.ts";
import { cueOverPhone } from "./code-phone.ts";
import { hasOwnPurpose, isOfSignIn } from "./code-purpose.ts";
import { type LineSurroundings, wordBefore } from "./code-surroundings.ts";

/** The gap between a label and its value: `for the patient portal is`. */
const SAID_CHARS_MAX = 64;
const NEAR_WORDS_MAX = 4;
const NEAR_CHARS = 80;
/** `The sign-in code for Acme (version 12 and up) on your phone is`. */
const FAR_CHARS = 120;
const LINES_BEFORE_CHARS = 320;
/** `To sign in, type the code`. */
const ORDER_BEFORE_CHARS = 40;
/** Room for the verb that ends a sentence. */
const VERB_CHARS = 16;
/** After a comma, a semicolon or a closing bracket, the text is about something else. */
const CLAUSE_END = /[,;、，；)）]/;

export function cueBefore(near: LineSurroundings): Cue | undefined {
  const { text, words, candidate, isAlone } = near;
  const announcer = announcerOf(near);
  const before = announcer ?? cueOverPhone(near, wordBefore(near, isCue));
  if (before === undefined || isOfRowAbove(near, before)) return undefined;
  const gap = gapBefore(text.slice(before.start, before.end), text.slice(before.end, candidate.start));
  const isNamed = isNamedBy(near, before) || isNamedAbove(near, before) || isNamedInBrackets(near, before);
  const isOrdered = words.some(
    (word) =>
      means(word, "enter") && word.end <= before.start && word.end > before.start - ORDER_BEFORE_CHARS,
  );
  const isMeant =
    isNamed ||
    isOrdered ||
    hasOwnPurpose(near, before) ||
    isOfSignIn(near, before) ||
    isKeptSecret(near, before);
  const isVerbBehind = BEGINS_WITH_VERB.test(text.slice(candidate.end, candidate.end + VERB_CHARS));
  const plain = nearnessBefore({ gap, isAlone, isMeant, isVerbBehind });
  const nearness = announcer === undefined || plain === "right before" ? plain : "said before";
  return (
    nearness && {
      nearness,
      isNamed,
      isAnnounced: announcer !== undefined,
      isWeak: isWeak(near, before),
      isYours: isYours(text, before.start),
      start: before.start,
      isAfter: false,
    }
  );
}

const BULLET = /^[\s*•-]*$/;
const ROW = /^[\s*•-]*\p{Nd}{3,8} ?[:：]/u;

/** `482139: Sign-in code`, and below it `482140: Windows`: each row of a list has a number of its own. */
function isOfRowAbove({ text, candidate }: LineSurroundings, cue: FoundWord): boolean {
  const start = text.lastIndexOf("\n", candidate.start - 1) + 1;
  if (cue.start >= start || !BULLET.test(text.slice(start, candidate.start))) return false;
  if (!/^ ?[:：]/.test(text.slice(candidate.end))) return false;
  return ROW.test(text.slice(text.lastIndexOf("\n", cue.start) + 1, cue.start));
}

/** What stands between a cue and the candidate after it. */
interface GapBefore {
  readonly gap: string;
  readonly isAlone: boolean;
  /** Whether the cue names a code, says what it is for, or tells to type it in or to keep it. */
  readonly isMeant: boolean;
  /** Whether the verb of its sentence follows the candidate. */
  readonly isVerbBehind: boolean;
}

function nearnessBefore({ gap, isAlone, isMeant, isVerbBehind }: GapBefore): Nearness | undefined {
  const isSentence = !STOP_BETWEEN.test(gap);
  const isClause = isSentence && !CLAUSE_END.test(gap);
  if (isClause && ONLY_COPULA.test(gap)) return "right before";
  if (isClause && gap.length <= SAID_CHARS_MAX) {
    const isLabelled = (isMeant || isAlone) && ENDS_IN_COLON.test(gap);
    if (isLabelled || (isMeant && isVerbBehind) || ENDS_IN_COPULA.test(gap)) return "said before";
    if (gap.trim().split(/\s+/).length <= NEAR_WORDS_MAX) return "near before";
  }
  if (isSentence && isMeant && leadsFromFar(gap, isVerbBehind)) return "said before";
  if (isAlone && gap.length <= LINES_BEFORE_CHARS) return "lines before";
  return gap.length <= NEAR_CHARS ? "loosely before" : undefined;
}

/** Whether a gap of more than a few words leads to a value: by "is" within the line, or by a colon. */
function leadsFromFar(gap: string, isVerbBehind: boolean): boolean {
  if (gap.length <= NEAR_CHARS && ENDS_IN_COLON.test(gap)) return true;
  if (gap.length > FAR_CHARS || gap.includes("\n")) return false;
  return isVerbBehind || ENDS_IN_COPULA.test(gap);
}

/** `Submit this login code together with the digits from your phone:`, with the code on the next line. */
function isNamedAbove({ text, words, candidate, isAlone }: LineSurroundings, cue: FoundWord): boolean {
  if (!isAlone || !/[:：]\s*$/.test(text.slice(cue.end, candidate.start))) return false;
  return words.some((word) => {
    if (!means(word, "codeNames") || word.end > cue.start) return false;
    const gap = text.slice(word.end, candidate.start);
    return gap.length <= FAR_CHARS && !STOP_BETWEEN.test(gap.trimEnd());
  });
}
