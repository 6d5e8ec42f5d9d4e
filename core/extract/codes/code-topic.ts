/** What a message as a whole is about, if it makes a code in it more or less likely. */

import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { MEETING_OR_PAYMENT, meaningsOf, means } from "../words/meanings.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { isOnlyYours } from "./code-cue-word.ts";
import { type Instructions, instructionsIn } from "./code-instructions.ts";
import { hasMinutes, isExpiring } from "./expiry.ts";
import { secondsOf } from "./expiry-lifetime.ts";

/** What is known about a message besides its words. */
export interface MessageFacts {
  /** Whether it answers another message. */
  readonly isReply?: boolean;
  /** Links that verify or sign in, as a code would. */
  readonly actionLinks?: readonly string[];
  /** Links for setting a new password. */
  readonly resetLinks?: readonly string[];
}

export interface Topic {
  readonly instructions: Instructions;
  readonly isReply: boolean;
  readonly actionLinks: readonly string[];
  readonly resetLinks: readonly string[];
  /** Whether it has a word that can only mean a one-time code. */
  readonly isCodeNamed: boolean;
  /** Whether it has any word that may name a code. */
  readonly mayNameCode: boolean;
  readonly isCodeNamedInSubject: boolean;
  /** Whether the subject mentions a code, verifying, signing in or anything else about access. */
  readonly isSubjectAboutAccess: boolean;
  /** Whether it says how long something is valid. */
  readonly isExpiring: boolean;
  /** Whether it mentions a number of minutes or seconds. */
  readonly hasMinutes: boolean;
  /** Whether it mentions any purpose of a code: to verify, to sign in, to reset. */
  readonly hasPurpose: boolean;
  /** Whether the subject names another kind of number: an order, an invoice, a case. */
  readonly hasOtherNumberInSubject: boolean;
  /** Whether the subject has a percentage. */
  readonly hasPercentInSubject: boolean;
  /** Whether it mentions access, devices or identity. */
  readonly hasAccess: boolean;
  /** Whether it says what to do if one did not ask for it. */
  readonly hasDisclaimer: boolean;
  /** Whether it says what only mail with a code says: minutes, signing in, resetting, what to do if not asked for. */
  readonly isAboutProof: boolean;
  /** Whether it names a code by its purpose: `login code`, and not only `your code`. */
  readonly isProofNamed: boolean;
  readonly hasSecrecy: boolean;
  /** Whether it says that something works once, or is different each time. */
  readonly isSingleUse: boolean;
  /** Whether it tells to type something in, and where. */
  readonly tellsToType: boolean;
  readonly namesPlaceToType: boolean;
  /** Whether it says that a code is used, expired or wrong. */
  readonly isCodeSpent: boolean;
  /** The number of words of trade. */
  readonly tradeWords: number;
  /** Whether it mentions other kinds of numbers. */
  readonly hasOtherNumbers: boolean;
  readonly isMeetingOrPayment: boolean;
  /** Whether it says how to leave a list. */
  readonly canUnsubscribe: boolean;
  /** The length of the text, with each Han or Kana character counted as two letters. */
  readonly chars: number;
}

/** The longest gap between a word such as "invalid" and the time after which something becomes so. */
const LIFETIME_CHARS = 40;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

export function topicOf(annotated: AnnotatedText, facts: MessageFacts): Topic {
  const { text, words, subjectEnd, bodyChars, hasPercentInSubject } = annotated;
  const all = meaningsOf(words);
  const isInMinutes = hasMinutes(annotated);
  const subject = meaningsOf(words.filter((word) => word.end <= subjectEnd));
  return {
    instructions: instructionsIn(annotated),
    isCodeNamed: means(all, "codeNames"),
    mayNameCode: means(all, "codeNames", "codeWords"),
    isCodeNamedInSubject: means(subject, "codeNames"),
    isSubjectAboutAccess: means(subject, "codeWords", "verify", "signIn", "reset", "access"),
    hasOtherNumberInSubject: means(subject, "otherNumbers"),
    hasPercentInSubject,
    isExpiring: isExpiring(annotated),
    hasMinutes: isInMinutes,
    hasPurpose: means(all, "verify", "signIn", "reset"),
    hasAccess: means(all, "access"),
    hasDisclaimer: means(all, "disclaims"),
    hasSecrecy: means(all, "secrecy"),
    isAboutProof: isInMinutes || means(all, "signIn", "reset", "disclaims"),
    isProofNamed: words.some((word) => isNameOfProof(text, word)),
    isSingleUse: means(all, "singleUse"),
    tellsToType: means(all, "enter"),
    namesPlaceToType: means(all, "places"),
    isCodeSpent: words.some((word, at) => means(word, "spent") && isSaidOfCode(annotated, at)),
    tradeWords: words.filter((word) => means(word, "trade")).length,
    hasOtherNumbers: means(all, "otherNumbers"),
    isMeetingOrPayment: MEETING_OR_PAYMENT.test(text),
    canUnsubscribe: means(all, "unsubscribe"),
    isReply: facts.isReply ?? false,
    actionLinks: facts.actionLinks ?? [],
    resetLinks: facts.resetLinks ?? [],
    chars: bodyChars + (text.match(IDEOGRAPHS)?.length ?? 0),
  };
}

function isNameOfProof(text: string, word: FoundWord): boolean {
  return (
    means(word, "codeNames") && !means(word, "codeWords") && !isOnlyYours(text.slice(word.start, word.end))
  );
}

/** `The code you asked for was not entered`. But in `The code 294406 was cancelled` only that one is over. */
function isSaidOfCode(annotated: AnnotatedText, at: number): boolean {
  const { text, words } = annotated;
  const spent = words[at] as FoundWord;
  const code = words.slice(0, at).findLast((word) => means(word, "codeNames", "codeWords", "passwords"));
  if (code === undefined) return false;
  const between = text.slice(code.end, spent.start);
  if (STOP_BETWEEN.test(between) || /\p{Nd}{4}/u.test(between)) return false;
  return !isStillGood(annotated, spent.end);
}

/** `… will be invalid after 180 seconds`. */
function isStillGood({ text, words }: AnnotatedText, from: number): boolean {
  const unit = words.find((word) => word.start >= from && secondsOf(word) !== undefined);
  if (unit === undefined || unit.start - from > LIFETIME_CHARS) return false;
  return !STOP_BETWEEN.test(text.slice(from, unit.start));
}
