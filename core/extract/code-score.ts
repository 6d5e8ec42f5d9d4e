/**
 * How much speaks for a candidate. The weights are hundredths that were set by hand, for reasons that a person would give; what a
 * sum of them is worth was measured (docs/decisions/0028-confidence-of-codes.md).
 */
import type { Asker, Nearness } from "./code-asker.ts";
import type { CodeContext } from "./code-context.ts";
import type { CodeCandidate, CodeShape } from "./code-groups.ts";
import type { Topic } from "./code-topic.ts";
import { folded } from "./word-finder.ts";
import { VOCABULARY } from "./words/meanings.ts";

/** What the words that ask are worth: such as mean only a one-time code, and such as mean other things, too. */
const ASKED: Readonly<Record<Nearness, { readonly named: number; readonly unnamed: number }>> = {
  "right before": { named: 50, unnamed: 38 },
  "right after": { named: 46, unnamed: 30 },
  "said before": { named: 46, unnamed: 30 },
  "lines before": { named: 40, unnamed: 30 },
  ordered: { named: 42, unnamed: 32 },
  "ordered near": { named: 34, unnamed: 24 },
  "near before": { named: 25, unnamed: 14 },
  "near after": { named: 28, unnamed: 10 },
  "line after": { named: 30, unnamed: 22 },
  "loosely before": { named: 8, unnamed: 0 },
  "loosely after": { named: 8, unnamed: 0 },
};
/** A code is named somewhere in the message, or only spoken of. */
const ELSEWHERE_NAMED = 10;
/** Set off in a subject that speaks of verifying or signing in, of a message that speaks of a code. */
const IN_SUBJECT = 18;
/** Alone on its line, or before a dash at its beginning, in a short message that says what for or how long. */
const STANDS_OUT = 16;
const SHORT_CHARS = 900;

export function scoreOf(candidate: CodeCandidate, context: CodeContext, topic: Topic): number {
  const asked = askedFor(context, topic);
  return (
    shapeWeight(candidate) +
    asked +
    standing(context) +
    topicWeight(topic, context) -
    doubts(candidate, context, topic)
  );
}

function askedFor(context: CodeContext, topic: Topic): number {
  const { asker, isSetOff } = context;
  if (asker === undefined && isSetOff && topic.isSubjectNear && topic.isCodeSpoken) return IN_SUBJECT;
  if (asker === undefined) return unasked(context, topic);
  const worth = ASKED[asker.nearness];
  if (asker.isWeak) return worth.unnamed - weakness(asker, context, topic);
  if (asker.isNamed) return worth.named;
  // In a short mail about signing in, what is called a code is most likely the one to sign in with.
  const isMeant = topic.hasSubjectPurpose && topic.chars <= SHORT_CHARS && !asker.isIndefinite;
  return isMeant ? (worth.named + worth.unnamed) / 2 : worth.unnamed;
}

/** What a password or a number is worth less than a code, by what else says that it is to be typed now. */
function weakness(asker: Asker, context: CodeContext, topic: Topic): number {
  const full = asker.isPassword ? 20 : 26;
  // `Use it with your password` names no code above it.
  if (asker.isAfter) return context.isOrdered && !asker.isPassword ? 12 : full;
  if (asker.isPassword) return topic.isExpiring || context.isOrdered ? 10 : full;
  if (context.isOrdered) return 8;
  return topic.isExpiring && context.isAlone ? 12 : full;
}

/** No word names it; still it may stand there like nothing else does. */
function unasked({ isAlone, isSetOff, isLeading, isShown, isOrdered }: CodeContext, topic: Topic): number {
  if (!isAlone && !isSetOff && !isLeading && !isShown) return 0;
  const isAboutAccess = topic.hasPurpose || topic.isExpiring || topic.isPasswordSpoken;
  const stands = isLeading || isShown || (isAlone && isOrdered);
  if (stands && isAboutAccess && topic.chars <= SHORT_CHARS) return STANDS_OUT;
  return topic.isCodeNamed ? ELSEWHERE_NAMED : 0;
}

function shapeWeight({ shape, value }: CodeCandidate): number {
  const digits = value.replaceAll("-", "").length;
  const weights: Readonly<Record<CodeShape, number>> = {
    digits: digits === 6 ? 32 : digits <= 8 ? 27 : -25,
    "grouped digits": digits === 6 ? 30 : 26,
    "letters and digits": /[a-z]/.test(value) ? (/[A-Z]/.test(value) ? 16 : 8) : 24,
    letters: value.includes("-") ? 18 : 0,
    words: 20,
  };
  // What everybody takes for an example, and what nobody's generator should give.
  const bare = value.replaceAll("-", "");
  const isWeak =
    /^(\d)\1+$|^(\d\d)\2+$|^(\d\d\d)\3$/.test(bare) ||
    "0123456789".includes(bare) ||
    "9876543210".includes(bare);
  return weights[shape] - (isWeak ? 25 : 0);
}

function standing({
  isAlone,
  isEmphasised,
  isInSubject,
  isSetOff,
  isLabelLine,
  isLeading,
  isOrdered,
  isPlaced,
  asker,
}: CodeContext): number {
  return (
    (isAlone && !isInSubject ? 16 : 0) +
    (isEmphasised ? 8 : 0) +
    (isInSubject ? 6 : 0) +
    (isSetOff ? 10 : 0) +
    (isLabelLine || isLeading ? 8 : 0) +
    (isOrdered ? 5 : 0) +
    (isPlaced ? 6 : 0) +
    (asker?.isYours ? 6 : 0)
  );
}

function topicWeight(topic: Topic, { asker }: CodeContext): number {
  let weight = 0;
  if (topic.isSubjectNamed) weight += 8;
  else if (topic.isSubjectNear) weight += 4;
  if (topic.isExpiring) weight += 6;
  if (!topic.hasPurpose && !topic.isCodeNamed && !topic.isExpiring) weight -= isOrder(asker) ? 16 : 12;
  if (topic.isBulk) weight -= 6;
  if (topic.chars > 1_500) weight -= 6;
  if (topic.chars > 3_000) weight -= 8;
  if (topic.isBulk && topic.chars > 1_500 && !topic.isSubjectNamed && !topic.isSubjectNear) weight -= 15;
  return weight;
}

function isOrder(asker: Asker | undefined): boolean {
  return asker?.nearness === "ordered" || asker?.nearness === "ordered near";
}

function doubts(candidate: CodeCandidate, context: CodeContext, topic: Topic): number {
  const isNamed = context.asker?.isNamed ?? false;
  const isPointedAt = pointsAt(context);
  const hasLetters = /[A-Za-z]/.test(candidate.value);
  let doubt = shapeDoubts(candidate, context, isPointedAt);
  if (context.isOtherNumber) doubt += 70;
  if (context.isLabelled && !pointsDirectly(context)) doubt += 40;
  if (context.isBehindNoun && isOnlyNear(context)) doubt += 12;
  if (context.isCounted && !context.isAlone) doubt += 40;
  if (context.isNumbered && !(isPointedAt && isNamed)) doubt += 50;
  if (context.isBracketed && !(isNamed && isPointedAt)) doubt += 25;
  if (context.isAssigned) doubt += 40;
  if (context.isListed && !context.isAlone && !isPointedAt) doubt += 20;
  if (isBarelyAsked(context, topic)) doubt += 20;
  if (context.isKeyed) doubt += 40;
  if (topic.isOtherSubject && !topic.isSubjectNamed && !topic.isExpiring && !context.isOrdered) doubt += 20;
  if (context.isSpent) doubt += topic.isExpiring ? 15 : 50;
  if (context.isQuoted) doubt += 30;
  if (context.asker?.isIndefinite && !context.isAlone) doubt += 12;
  if (context.isExample) doubt += 25;
  if (context.isAmongMeetings) doubt += topic.isExpiring || topic.isSubjectNamed ? 20 : 45;
  if (context.isAmongTrade && !isNamed) doubt += tradeDoubt(hasLetters, context, topic);
  if (topic.hasShare && !isNamed) doubt += 20;
  if (topic.isTradeSubject && !isNamed && !(context.isOrdered && topic.isExpiring)) doubt += 12;
  if (topic.isMeetingOrPayment && !isNamed) doubt += 30;
  return doubt;
}

/** What is bought is confirmed by a code, too, and that says how long it is good for. */
function tradeDoubt(hasLetters: boolean, { isOrdered, isAlone }: CodeContext, topic: Topic): number {
  const isOrderedNow =
    isOrdered && !topic.isTradeSubject && (topic.isExpiring || (topic.hasPurpose && isAlone));
  if (hasLetters) return isOrderedNow && isAlone ? 15 : 50;
  return isOrderedNow ? 8 : 28;
}

/** Behind a word that may name a code, and nothing else that would make it one. */
function isBarelyAsked({ asker, ...context }: CodeContext, topic: Topic): boolean {
  if (asker === undefined || asker.isNamed || asker.isYours || topic.isExpiring) return false;
  if (asker.nearness === "said before" || isOrder(asker) || context.isLabelLine) return false;
  return !context.isOrdered && !context.isAlone && !context.isEmphasised;
}

/** Whatever else its line begins with, the words lead to it. */
function pointsDirectly({ asker }: CodeContext): boolean {
  return asker?.nearness === "said before" || asker?.nearness === "right before" || isOrder(asker);
}

/** Whether no word leads to it, and it does not stand by itself. */
export function isOnlyNear({ asker, isAlone }: CodeContext): boolean {
  return !isAlone && (asker === undefined || /^(?:near|loosely)/.test(asker.nearness));
}

function pointsAt({ asker, isAlone }: CodeContext): boolean {
  switch (asker?.nearness) {
    case "right before":
    case "right after":
    case "said before":
      return true;
    case "lines before":
    case "line after":
      return isAlone;
    default:
      return false;
  }
}

function shapeDoubts(candidate: CodeCandidate, context: CodeContext, isPointedAt: boolean): number {
  const { shape, value } = candidate;
  let doubt = isDateLike(value) ? (isPointedAt ? 15 : 60) : 0;
  if (/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(value)) doubt += 80;
  if (/00$/.test(value) && !isPointedAt) doubt += /000$/.test(value) ? 20 : 10;
  if (shape === "letters" && !value.includes("-")) doubt += lettersDoubt(value, context);
  const isOrderedAlone = context.isOrdered && context.isAlone;
  if (/^[A-Z]{4,}\d{1,3}$/.test(value) && !(context.asker?.isNamed || isOrderedAlone)) doubt += 30;
  if (/^[a-z]+-\d+$/.test(value) && !context.isAlone && !isPointedAt) doubt += 40;
  if (shape === "words") doubt += isPointedAt && context.isAlone ? 0 : 100;
  if (shape === "letters and digits" && !isPointedAt && !context.isAlone) doubt += 20;
  return doubt;
}

/** Capitals are often a heading or a brand: only where a word asks right there and nothing else is on the line. */
function lettersDoubt(value: string, { asker, isAlone, isOrdered }: CodeContext): number {
  if (asker === undefined || asker.isWeak || VOCABULARY.find(folded(value)).length > 0) return 100;
  if (asker.nearness === "right before") return asker.isNamed || isAlone || isOrdered ? 0 : 100;
  return asker.nearness === "lines before" && asker.isRightAbove && isAlone ? 0 : 100;
}

/** A year of our time, or a date written in one: 2026, 20261120, 20112026. */
function isDateLike(value: string): boolean {
  if (/^(19|20)\d\d$/.test(value)) return true;
  return (
    /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(value) ||
    /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(value)
  );
}
