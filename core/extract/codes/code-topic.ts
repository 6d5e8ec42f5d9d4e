/** What a whole message is about, as far as it makes a code in it likelier or less likely. */

import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { Found } from "../text/word-finder.ts";
import { MEETING_OR_PAYMENT, meaningsOf, means } from "../words/meanings.ts";
import { type Tellings, tellingsOf } from "./code-mentions.ts";
import type { CodePage } from "./code-page.ts";
import { hasMinutes, isExpiring } from "./expiry.ts";
import { secondsOf } from "./expiry-lifetime.ts";

/** What is known of a message besides its words. */
export interface MessageFacts {
  /** Whether it answers another message. */
  readonly isReply?: boolean;
  /** Links in it that verify or sign in, as a code would. */
  readonly actionLinks?: readonly string[];
  /** Links in it that lead to a new password. */
  readonly resetLinks?: readonly string[];
}

export interface Topic {
  readonly tellings: Tellings;
  readonly isReply: boolean;
  readonly actionLinks: readonly string[];
  readonly resetLinks: readonly string[];
  /** Whether a word that means nothing but a one-time code is in it. */
  readonly isCodeNamed: boolean;
  /** Whether any word that may name a code is in it. */
  readonly isCodeSpoken: boolean;
  readonly isSubjectNamed: boolean;
  /** Whether the subject speaks of a code, verifying, signing in or what else is about access. */
  readonly isSubjectNear: boolean;
  /** Whether it says how long something is good for. */
  readonly isExpiring: boolean;
  /** Whether it speaks of so many minutes or seconds. */
  readonly hasMinutes: boolean;
  /** Whether it has a purpose for a code at all: to verify, to sign in, to reset. */
  readonly hasPurpose: boolean;
  /** Whether the subject names another kind of number: an order, an invoice, a case. */
  readonly isOtherSubject: boolean;
  /** Whether the subject offers so many per cent. */
  readonly hasShare: boolean;
  /** Whether it speaks of getting in, of devices, of who one is. */
  readonly hasAccess: boolean;
  /** Whether it says what to do for those who did not ask. */
  readonly hasDisclaimer: boolean;
  readonly hasSecrecy: boolean;
  /** Whether something is said to be good once, or to be another one each time. */
  readonly isForOnce: boolean;
  /** Whether anything is told to be typed, and where. */
  readonly hasOrder: boolean;
  readonly hasPlace: boolean;
  /** Whether some code is said to be over. */
  readonly isCodeSpent: boolean;
  /** How many words of a trade it has. */
  readonly tradeWords: number;
  /** Whether it speaks of other numbers. */
  readonly isOfOthers: boolean;
  readonly isMeetingOrPayment: boolean;
  /** Whether its words say how to leave a list. */
  readonly hasWayOff: boolean;
  /** Length of the text; a character of Han or Kana says as much as two letters. */
  readonly chars: number;
}

/** Between what is said to be over and the unit of the time after which it will be. */
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

/** `The code you asked for was not entered`; but of `The code 294406 was cancelled` only that one is over. */
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
