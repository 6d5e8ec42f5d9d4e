/** What a whole message is about, as far as it makes a code in it likelier or less likely. */
import type { CodeText } from "./code-text.ts";
import { isExpiring } from "./expiry.ts";
import type { Found } from "./word-finder.ts";
import { MEETING_OR_PAYMENT, means } from "./words/meanings.ts";

export interface Topic {
  /** Whether a word that means nothing but a one-time code is in it. */
  readonly isCodeNamed: boolean;
  /** Whether any word that may name a code is in it. */
  readonly isCodeSpoken: boolean;
  readonly isSubjectNamed: boolean;
  /** Whether the subject speaks of a code, verifying or signing in. */
  readonly isSubjectNear: boolean;
  /** Whether the subject says what a code is used for. */
  readonly hasSubjectPurpose: boolean;
  /** Whether it says how long something is good for. */
  readonly isExpiring: boolean;
  /** Whether it has a purpose for a code at all: to verify, to sign in, to reset. */
  readonly hasPurpose: boolean;
  /** Whether the subject names another kind of number: an order, an invoice, a case. */
  readonly isOtherSubject: boolean;
  /** Whether the subject offers so many per cent. */
  readonly hasShare: boolean;
  /** Whether the subject speaks of a bargain, a journey or a purchase. */
  readonly isTradeSubject: boolean;
  readonly isPasswordSpoken: boolean;
  readonly isMeetingOrPayment: boolean;
  /** Whether it can be unsubscribed from. */
  readonly isBulk: boolean;
  /** Length of the text; a character of Han or Kana says as much as two letters. */
  readonly chars: number;
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whether anything asks for a code, or for what a code is used for. */
export function asksForCode(words: readonly Found[]): boolean {
  return words.some((word) =>
    means(word, "codeNames", "codeWords", "passwords", "numberWords", "enter", "verify", "signIn", "reset"),
  );
}

export function topicOf(page: CodeText, words: readonly Found[]): Topic {
  const { text, subjectEnd, bodyChars, hasShare } = page;
  const any = (...meanings: Parameters<typeof means>[1][]) => words.some((word) => means(word, ...meanings));
  const inSubject = words.filter((word) => word.end <= subjectEnd);
  return {
    isCodeNamed: any("codeNames"),
    isCodeSpoken: any("codeNames", "codeWords"),
    isSubjectNamed: inSubject.some((word) => means(word, "codeNames")),
    isSubjectNear: inSubject.some((word) => means(word, "codeWords", "verify", "signIn", "reset")),
    hasSubjectPurpose: inSubject.some((word) => means(word, "verify", "signIn", "reset")),
    isOtherSubject: inSubject.some((word) => means(word, "otherNumbers")),
    hasShare,
    isTradeSubject: hasShare || inSubject.some((word) => means(word, "trade")),
    isExpiring: isExpiring(page, words),
    hasPurpose: any("verify", "signIn", "reset"),
    isPasswordSpoken: any("passwords"),
    isMeetingOrPayment: MEETING_OR_PAYMENT.test(text),
    isBulk: any("unsubscribe"),
    chars: bodyChars + (text.match(IDEOGRAPHS)?.length ?? 0),
  };
}
