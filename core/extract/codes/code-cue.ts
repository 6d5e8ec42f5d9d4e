/** Finds the cue of a candidate, the word that asks for it ("code", "enter"), and says how plainly it asks. */
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { announcerOf, isKeptSecret, isNamedInBrackets } from "./code-announced.ts";
import {
  BEGINS_WITH_COPULA,
  beginsWithCopulaVerb,
  ENDS_IN_COLON,
  ENDS_IN_COPULA,
  gapAfter,
  gapBefore,
  ONLY_COPULA,
} from "./code-copulas.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { cueOverPhone } from "./code-phone.ts";
import { hasOwnPurpose, hasPurpose, isOfSignIn, isTypedFor } from "./code-purpose.ts";

/** Where the cue stands from the candidate, the plainest first. */
const NEARNESSES = [
  "right before",
  "right after",
  "said before",
  "lines before",
  "ordered",
  "ordered near",
  "near before",
  "near after",
  "line after",
  "loosely before",
  "loosely after",
] as const;
export type Nearness = (typeof NEARNESSES)[number];

export interface Cue {
  readonly nearness: Nearness;
  /** Whether it can only mean a one-time code: by itself, or by the verification or sign-in that it is for. */
  readonly isNamed: boolean;
  /** Whether it is only a word for a password, which may be a lasting one, or for a number. */
  readonly isWeak: boolean;
  /** `the following code`, followed by the candidate. */
  readonly isAnnounced?: boolean;
  /** `your code`, in languages that put a word for "your" before it. */
  readonly isYours: boolean;
  readonly start: number;
  readonly isAfter: boolean;
}

/** A candidate and the words around it. */
export interface Surroundings {
  readonly text: string;
  readonly words: readonly FoundWord[];
  readonly candidate: CodeCandidate;
  /** The end of the previous candidate and the start of the next. A cue asks only for the nearest candidate. */
  readonly bounds: { readonly before: number; readonly after: number };
}

interface LineSurroundings extends Surroundings {
  readonly isAlone: boolean;
}

/** The gap between a label and its value: `for the patient portal is`. */
const SAID_CHARS_MAX = 64;
const NEAR_WORDS_MAX = 4;
const NEAR_CHARS = 80;
/** `The sign-in code for Acme (version 12 and up) on your phone is`. */
const FAR_CHARS = 120;
const LINES_BEFORE_CHARS = 320;
const AFTER_CHARS = 32;
const LINE_AFTER_CHARS = 160;
/** `To sign in, type the code`. */
const ORDER_BEFORE_CHARS = 40;
const ORDER_ABOVE_CHARS = 160;
/** Room for the verb that ends a sentence. */
const VERB_CHARS = 16;
/** Particles between an object and its verb: `を`, `-ni`. */
const VERB_GAP = /^[^\p{L}\p{N}\n.,;]{0,3}(?:[\p{L}\p{M}]{1,4})?[^\p{L}\p{N}\n.,;]{0,3}$/u;

const isCue = meaningOneOf("codeNames", "codeWords", "passwords", "numberWords");

/** After a comma, a semicolon or a closing bracket, the text is about something else. */
const CLAUSE_END = /[,;、，；)）]/;

const YOUR = anyOf(`
  your | ihr | ihre | ihren | dein | deine | deinen | votre | ton | tu | su | tuo | suo | vostro | seu | teu | sua |
  je | uw | jouw | twój | państwa | ваш | твой | твій | vaš | tvoj | váš | tvůj | svůj | din | ditt | dit | sinun |
  el teu | вашият | ваш(?:ия)? | vash | tvoj | tvij | tkveni | sheni | tany | tanii | σας | 您的 | 你的 | あなたの | お客様の |
  คุณ
`);
/** With up to three words after it: `your Acme Cloud`. */
const YOURS = new RegExp(`(?:^|[^\\p{L}])${YOUR}[^\\p{L}\\n]+(?:[\\p{L}\\p{N}&.-]+[ ]){0,3}$`, "iu");
const YOURS_CHARS = 40;

export function findCue(near: LineSurroundings): Cue | undefined {
  return [cueBefore(near), cueAfter(near), instructionAround(near)]
    .filter((cue) => cue !== undefined)
    .sort((one, other) => NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(other.nearness))[0];
}

function cueBefore(near: LineSurroundings): Cue | undefined {
  const { text, words, candidate, bounds, isAlone } = near;
  const nearest = words.findLast(
    (word) => word.end <= candidate.start && word.start >= bounds.before && isCue(word),
  );
  const announcer = announcerOf(near);
  const before = announcer ?? cueOverPhone(near, nearest);
  if (before === undefined) return undefined;
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
  const isVerbBehind = beginsWithCopulaVerb(text.slice(candidate.end, candidate.end + VERB_CHARS));
  const plain = nearnessBefore(gap, isAlone, isMeant, isVerbBehind);
  const nearness = announcer === undefined || plain === "right before" ? plain : "said before";
  return (
    nearness && {
      nearness,
      isNamed,
      isAnnounced: announcer !== undefined,
      isWeak: isWeak(near, before),
      isYours: isYours(text, before),
      start: before.start,
      isAfter: false,
    }
  );
}

function nearnessBefore(
  gap: string,
  isAlone: boolean,
  isMeant: boolean,
  isVerbBehind: boolean,
): Nearness | undefined {
  const isSentence = !STOP_BETWEEN.test(gap);
  const isClause = isSentence && !CLAUSE_END.test(gap);
  if (isClause && ONLY_COPULA.test(gap)) return "right before";
  if (isClause && gap.length <= SAID_CHARS_MAX) {
    if (
      ENDS_IN_COPULA.test(gap) ||
      (ENDS_IN_COLON.test(gap) && (isMeant || isAlone)) ||
      (isMeant && isVerbBehind)
    )
      return "said before";
    if (gap.trim().split(/\s+/).length <= NEAR_WORDS_MAX) return "near before";
  }
  if (
    isSentence &&
    isMeant &&
    gap.length <= FAR_CHARS &&
    (ENDS_IN_COPULA.test(gap) || isVerbBehind) &&
    !/\n/.test(gap)
  )
    return "said before";
  if (isSentence && isMeant && gap.length <= NEAR_CHARS && ENDS_IN_COLON.test(gap)) return "said before";
  if (isAlone && gap.length <= LINES_BEFORE_CHARS) return "lines before";
  return gap.length <= NEAR_CHARS ? "loosely before" : undefined;
}

function cueAfter(near: LineSurroundings): Cue | undefined {
  const { text, words, candidate, bounds, isAlone } = near;
  const after = words.find((word) => word.start >= candidate.end && word.end <= bounds.after && isCue(word));
  if (after === undefined) return undefined;
  const gap = gapAfter(text.slice(after.start, after.end), text.slice(candidate.end, after.start));
  if (gap === " " && (isBrand(near) || MANY.test(text.slice(after.start, after.end)))) return undefined;
  const isNamed = isNamedBy(near, after);
  const isLed = isNamed && isLeading(near, after);
  const nearness = nearnessAfter(gap, isAlone, isNamed, isLed);
  return (
    nearness && {
      nearness,
      isNamed,
      isWeak: isWeak(near, after),
      isYours: isYours(text, after),
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
    /[[(【]$/.test(text.slice(0, candidate.start)) && /[\])】]/.test(text.charAt(candidate.end));
  const isSubject = text.charAt(candidate.end) === "が";
  return isBracketed || isSubject || TURKIC_IS.test(text.slice(name.start, name.end));
}

const LED = /(?:^|\n)(?:[[(【<][^\])】>\n]{1,24}[\])】>])?[\s*[(【]{0,4}$/;
const LED_CHARS = 32;
const TURKIC_IS = /d[ıiuü]r$/iu;

function nearnessAfter(
  gap: string,
  isAlone: boolean,
  isNamed: boolean,
  isLed: boolean,
): Nearness | undefined {
  if (isNamed && BRACKETED_NAME.test(gap)) return "near after";
  const isClause = gap.length <= AFTER_CHARS && !/[\n,;:、，：(（]/.test(gap) && !STOP_BETWEEN.test(gap);
  if (isClause && (isLed || BEGINS_WITH_COPULA.test(gap) || (isNamed && ONLY_COPULA.test(gap))))
    return "right after";
  if (isAlone && gap.length <= LINE_AFTER_CHARS) return "line after";
  return isClause ? (isNamed ? "near after" : "loosely after") : undefined;
}

/** `Your 98point6 security code`: a value with letters between `your` and the name of a code is a brand. */
function isBrand({ text, candidate: { value, start } }: LineSurroundings): boolean {
  return /\p{L}/u.test(value) && YOURS.test(text.slice(Math.max(0, start - YOURS_CHARS), start));
}

function isNamedBy(near: LineSurroundings, cue: FoundWord): boolean {
  if (means(cue, "codeNames")) return true;
  if (!means(cue, "codeWords")) return false;
  return hasPurpose(near, cue);
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

function isWeak(near: LineSurroundings, cue: FoundWord): boolean {
  if (means(cue, "codeNames", "codeWords")) return false;
  return !hasOwnPurpose(near, cue) && !isOfSignIn(near, cue);
}

/** `Use 904417 to verify your account`: no noun names the code, but it can be nothing else. */
function instructionAround(near: LineSurroundings): Cue | undefined {
  const { text, words, candidate, bounds, isAlone } = near;
  const order = words.findLast(
    (word) => word.end <= candidate.start && word.start >= bounds.before && means(word, "enter"),
  );
  const nearness =
    order === undefined ? undefined : instructionNearness(text.slice(order.end, candidate.start), isAlone);
  if (order !== undefined && nearness !== undefined && !isOfOther(near, order))
    return instructionCue(nearness, isTypedFor(near, order), order.start, false);
  // Some languages end a sentence with the verb.
  const verb = words.find(
    (word) => word.start >= candidate.end && word.end <= bounds.after && means(word, "enter"),
  );
  if (verb === undefined || !VERB_GAP.test(text.slice(candidate.end, verb.start))) return undefined;
  return instructionCue("ordered", isTypedFor(near, verb), verb.start, true);
}

/** `Gebt eure Mitgliedsnummer ein:` */
function isOfOther({ words, candidate }: LineSurroundings, order: FoundWord): boolean {
  const between = words.filter((word) => word.start >= order.end && word.end <= candidate.start);
  const last = between.findLast((word) => means(word, "otherNumbers") || isCue(word));
  return last !== undefined && means(last, "otherNumbers") && !isCue(last);
}

function instructionNearness(gap: string, isAlone: boolean): Nearness | undefined {
  if (/^[^\S\n]*[\p{P}\p{S}\s]?[^\S\n]*$/u.test(gap)) return "ordered";
  // `Type this into the app to confirm that it is you:`, with the code on the next line.
  if (isAlone && gap.length <= ORDER_ABOVE_CHARS && /^[^\n]*[:：]\s*$/.test(gap)) return "ordered";
  if (gap.length <= SAID_CHARS_MAX && /^[^\n.!?]*[:：|][^\S\n]*$/.test(gap)) return "ordered";
  return /^ \p{L}{1,10}(?: \p{L}{1,10})?:? $/u.test(gap) ? "ordered near" : undefined;
}

function instructionCue(nearness: Nearness, isNamed: boolean, start: number, isAfter: boolean): Cue {
  return {
    nearness,
    isNamed,
    isWeak: false,
    isYours: false,
    start,
    isAfter,
  };
}

function isYours(text: string, cue: FoundWord): boolean {
  return YOURS.test(text.slice(Math.max(0, cue.start - YOURS_CHARS), cue.start));
}
