/** What a message as a whole is about, if it makes a code in it more or less likely. */

import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { Found } from "../text/word-finder.ts";
import { MEETING_OR_PAYMENT, meaningsOf, means } from "../words/meanings.ts";
import { type Tellings, tellingsOf } from "./code-mentions.ts";
import type { CodePage } from "./code-page.ts";
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
  readonly tellings: Tellings;
  readonly isReply: boolean;
  readonly actionLinks: readonly string[];
  readonly resetLinks: readonly string[];
  /** Whether it has a word that can only mean a one-time code. */
  readonly isCodeNamed: boolean;
  /** Whether it has any word that may name a code. */
  readonly isCodeSpoken: boolean;
  readonly isSubjectNamed: boolean;
  /** Whether the subject mentions a code, verifying, signing in or anything else about access. */
  readonly isSubjectNear: boolean;
  /** Whether it says how long something is valid. */
  readonly isExpiring: boolean;
  /** Whether it mentions a number of minutes or seconds. */
  readonly hasMinutes: boolean;
  /** Whether it mentions any purpose of a code: to verify, to sign in, to reset. */
  readonly hasPurpose: boolean;
  /** Whether the subject names another kind of number: an order, an invoice, a case. */
  readonly isOtherSubject: boolean;
  /** Whether the subject has a percentage. */
  readonly hasShare: boolean;
  /** Whether it mentions access, devices or identity. */
  readonly hasAccess: boolean;
  /** Whether it says what to do if one did not ask for it. */
  readonly hasDisclaimer: boolean;
  readonly hasSecrecy: boolean;
  /** Whether it says that something works once, or is different each time. */
  readonly isForOnce: boolean;
  /** Whether it tells to type something in, and where. */
  readonly hasOrder: boolean;
  readonly hasPlace: boolean;
  /** Whether it says that a code is used, expired or wrong. */
  readonly isCodeSpent: boolean;
  /** The number of words of trade. */
  readonly tradeWords: number;
  /** Whether it mentions other kinds of numbers. */
  readonly isOfOthers: boolean;
  readonly isMeetingOrPayment: boolean;
  /** Whether it says how to leave a list. */
  readonly hasWayOff: boolean;
  /** The length of the text, with each Han or Kana character counted as two letters. */
  readonly chars: number;
}

/** The longest gap between a word such as "invalid" and the time after which something becomes so. */
const LIFETIME_CHARS = 40;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

export function topicOf(page: CodePage, facts: MessageFacts): Topic {
  const { text, words, subjectEnd, bodyChars, hasShare } = page;
  const all = meaningsOf(words);
  const subject = meaningsOf(words.filter((word) => word.end <= subjectEnd));
  return {
    tellings: tellingsOf(page),
    isCodeNamed: means(all, "codeNames"),
    isCodeSpoken: means(all, "codeNames", "codeWords"),
    isSubjectNamed: means(subject, "codeNames"),
    isSubjectNear: means(subject, "codeWords", "verify", "signIn", "reset", "access"),
    isOtherSubject: means(subject, "otherNumbers"),
    hasShare,
    isExpiring: isExpiring(page),
    hasMinutes: hasMinutes(page),
    hasPurpose: means(all, "verify", "signIn", "reset"),
    hasAccess: means(all, "access"),
    hasDisclaimer: means(all, "disclaims"),
    hasSecrecy: means(all, "secrecy"),
    isForOnce: means(all, "singleUse"),
    hasOrder: means(all, "enter"),
    hasPlace: means(all, "places"),
    isCodeSpent: words.some((word, at) => means(word, "spent") && isSaidOfCode(page, at)),
    tradeWords: words.filter((word) => means(word, "trade")).length,
    isOfOthers: means(all, "otherNumbers"),
    isMeetingOrPayment: MEETING_OR_PAYMENT.test(text),
    hasWayOff: means(all, "unsubscribe"),
    isReply: facts.isReply ?? false,
    actionLinks: facts.actionLinks ?? [],
    resetLinks: facts.resetLinks ?? [],
    chars: bodyChars + (text.match(IDEOGRAPHS)?.length ?? 0),
  };
}

/** `The code you asked for was not entered`. But in `The code 294406 was cancelled` only that one is over. */
function isSaidOfCode(page: CodePage, at: number): boolean {
  const { text, words } = page;
  const spent = words[at] as Found;
  const code = words.slice(0, at).findLast((word) => means(word, "codeNames", "codeWords", "passwords"));
  if (code === undefined) return false;
  const between = text.slice(code.end, spent.start);
  if (STOP_BETWEEN.test(between) || /\p{Nd}{4}/u.test(between)) return false;
  return !isStillGood(page, spent.end);
}

/** `… will be invalid after 180 seconds`. */
function isStillGood({ text, words }: CodePage, from: number): boolean {
  const unit = words.find((word) => word.start >= from && secondsOf(word) !== undefined);
  if (unit === undefined || unit.start - from > LIFETIME_CHARS) return false;
  return !STOP_BETWEEN.test(text.slice(from, unit.start));
}
