/** The word behind a candidate that asks for it: `492013 is your code`. */
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { BEGINS_WITH_COPULA, gapAfter, ONLY_COPULA } from "./code-copulas.ts";
import type { Cue, Nearness } from "./code-cue.ts";
import { isCue, isNamedBy, isWeak, isYours } from "./code-cue-word.ts";
import { type LineSurroundings, type Surroundings, wordAfter } from "./code-surroundings.ts";

const CLAUSE_CHARS = 32;
const LINE_CHARS = 160;

export function cueAfter(near: LineSurroundings): Cue | undefined {
  const { text, candidate, isAlone } = near;
  const after = wordAfter(near, isCue);
  if (after === undefined) return undefined;
  const gap = gapAfter(text.slice(after.start, after.end), text.slice(candidate.end, after.start));
  if (gap === " " && (isBrand(near) || MANY.test(text.slice(after.start, after.end)))) return undefined;
  const isNamed = isNamedBy(near, after);
  const isLed = isNamed && isLeading(near, after);
  const isTitled = isNamed && isBehindColon(near, after);
  const nearness = isTitled ? "near after" : nearnessAfter({ gap, isAlone, isNamed, isLed });
  return (
    nearness && {
      nearness,
      isNamed,
      isWeak: isWeak(near, after),
      isYours: isYours(text, after.start),
      start: after.start,
      isAfter: true,
    }
  );
}

/** `48210 verification codes`: the number is a count of codes. */
const MANY = /(?:codes|códigos|codici|codis|kodów|kódů|kódov|koodia|кодов|кодів)$/iu;

/** `517065 (Acme verification code)`: the bracket names the value. */
const BRACKETED_NAME = /^ ?[(（](?:[\p{L}\p{N}&.-]+ ){0,3}$/u;

/**
 * `[492013] Acme verifikācijas kods`, `492013 Acme doğrulama kodunuzdur`: many languages put "is" at the end, or leave
 * it out. Without brackets or such an end the number may be a count: `4829 Rechnungen brauchen einen Bestätigungscode`.
 */
function isLeading({ text, candidate }: Surroundings, name: FoundWord): boolean {
  if (candidate.shape === "words" || /^(?:19|20)\d\d$/.test(candidate.value)) return false;
  if (!LED.test(text.slice(0, candidate.start).slice(-LED_CHARS))) return false;
  const isBracketed =
    /[[(【]/.test(text.charAt(candidate.start - 1)) && /[\])】]/.test(text.charAt(candidate.end));
  const isSubject = text.charAt(candidate.end) === "が";
  return isBracketed || isSubject || TURKIC_IS.test(text.slice(name.start, name.end));
}

/**
 * `517065: Acme verification code`. The name ends its clause, as tickets have titles: `4821: Verification code not
 * received`.
 */
function isBehindColon({ text, candidate: { start, end } }: Surroundings, name: FoundWord): boolean {
  if (!/^[\s*]*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start))) return false;
  if (!COLON_AND_BRAND.test(text.slice(end, name.start))) return false;
  return !MANY.test(text.slice(name.start, name.end)) && CLAUSE_ENDS.test(text.slice(name.end));
}

const COLON_AND_BRAND =
  /^ ?[:：] ?(?:[\p{L}\p{N}&.'’-]{1,24} ){0,4}(?:[\p{L}\p{N}&.]{1,24}-|\p{Script=Han}{1,8})?$/u;
/** A brand may stand behind the name: `kod weryfikacyjny Acme`, `código de verificación de Acme`. */
const CLAUSE_ENDS = /^(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}\p{N}]{1,24}){0,2}[\s*]*(?:[.!,;。，！]|\n|$)/u;

const LED = /(?:^|\n)(?:[[(【<][^\])】>\n]{1,24}[\])】>])?[\s*[(【]{0,4}$/;
const LED_CHARS = 32;
const TURKIC_IS = /d[ıiuü]r$/iu;

/** What stands between a candidate and the cue after it. */
interface GapAfter {
  readonly gap: string;
  readonly isAlone: boolean;
  readonly isNamed: boolean;
  /** Whether the line begins with the candidate as that of a sentence with the verb last, or without one. */
  readonly isLed: boolean;
}

function nearnessAfter({ gap, isAlone, isNamed, isLed }: GapAfter): Nearness | undefined {
  if (isNamed && BRACKETED_NAME.test(gap)) return "near after";
  const isClause = gap.length <= CLAUSE_CHARS && !/[\n,;:、，：(（]/.test(gap) && !STOP_BETWEEN.test(gap);
  if (isClause && (isLed || BEGINS_WITH_COPULA.test(gap) || (isNamed && ONLY_COPULA.test(gap))))
    return "right after";
  if (isAlone && gap.length <= LINE_CHARS) return "line after";
  return isClause ? (isNamed ? "near after" : "loosely after") : undefined;
}

/** `Your 98point6 security code`: a value with letters between `your` and the name of a code is a brand. */
function isBrand({ text, candidate: { value, start } }: LineSurroundings): boolean {
  return /\p{L}/u.test(value) && isYours(text, start);
}
