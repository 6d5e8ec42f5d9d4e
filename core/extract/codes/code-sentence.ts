/**
 * What the candidate's sentence says. For a candidate that is alone on its line, the sentences above and below count.
 */
import { matchesIn } from "../text/matches.ts";
import { STOP_AND_SPACE } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, meaningsOf, means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { wordsWithin } from "./annotated-text.ts";
import { gapBefore, ONLY_COPULA } from "./code-copulas.ts";
import { type CodeLine, lineAbove } from "./code-line.ts";
import type { Surroundings } from "./code-surroundings.ts";

export interface CodeSentence {
  /** Whether it says to type something in. */
  readonly tellsToTypeInSentence: boolean;
  /** Whether it says that somebody or something asks or waits for input, or has a field for it. */
  readonly promptsInSentence: boolean;
  readonly hasPurposeInSentence: boolean;
  /** Whether it mentions a new password. */
  readonly isResetInSentence: boolean;
  /** Whether only "is" stands between such words and the candidate: `Your new password kgPchF9B`. */
  readonly isRightAfterReset: boolean;
  /**
   * Whether the next sentence mentions a password: `Password: kgPchF9B. You can change the password in your profile`.
   */
  readonly isPasswordInNextSentence: boolean;
  /** Whether it only says to show or tell the number to somebody: `Quote 492013 if you write to us`. */
  readonly isToBeShown: boolean;
  readonly isSingleUseInSentence: boolean;
  readonly isTimedInSentence: boolean;
  /** Whether it mentions other numbers, trade or a meeting. */
  readonly hasOtherThingsInSentence: boolean;
  /** Whether the sentence below a candidate that is alone on its line does so. */
  readonly hasOtherThingsBelow: boolean;
  /** The candidate is alone on its line, below a few words that are not a sentence. */
  readonly isBelowLabel: boolean;
  /** `Account 4820193`: directly after a word for what one signs in to, with nothing that leads to a value. */
  readonly isAfterNameOfThing: boolean;
  /** `The old code 118220 has been replaced by 604917`: whether it replaces another, or is replaced. */
  readonly isSuccessor: boolean;
  readonly isReplaced: boolean;
  /** Whether it is a sentence of its own: `The code is good for ten minutes. 492013`. */
  readonly isSentence: boolean;
}

const SENTENCE_CHARS_MAX = 240;

const isAboutOtherThings = meaningOneOf("otherNumbers", "trade", "meetings");

/** `Type 492013 on the screen at the desk within five minutes`. */
const isAboutTyping = meaningOneOf("codeNames", "codeWords", "places", "minutes", "seconds", "verify");

/** Without `codeWords`: the sentence above a candidate may call a ticket a code: `Show this code at the entrance`. */
const isAboutAccess = meaningOneOf("codeNames", "enter", "places", "minutes", "seconds", "verify", "signIn");
const isAboutSecret = meaningOneOf("passwords", "secrecy", "singleUse", "prompting");

const REPLACED_WITH = anyOf(`
  replaced | superseded | ersetzt | remplacé | reemplazado | sustituido | substituído | sostituito | vervangen |
  ersatts | ersatt | erstattet | zastąpiony | nahrazen | înlocuit
`);
const BY = anyOf("by | with | durch | par | por | con | da | door | av | af | przez | cu");
const ENDS_IN_BY = new RegExp(`${BY}\\s*$`, "i");
const BY_CHARS = 8;
/** Before a candidate that replaces another one. */
const SUCCEEDS = new RegExp(
  `\\p{Nd}[^.!?\\n]{0,40}(?:${REPLACED_WITH} ${BY}|(?:wurde|wird|ist) durch)\\s*$`,
  "iu",
);
const REPLACED = new RegExp(`^[^.!?\\n]{0,32}(?<!\\p{L})${REPLACED_WITH}(?!\\p{L})`, "iu");
/** A few words without punctuation at the end. */
const LABEL_LINE = /^[\s*#|]*[\p{L}\p{M}'’]+(?:[ -][\p{L}\p{M}'’]+){0,3}[\s*|]*$/u;

const ROW_LABEL = /^[\s*-]*\p{L}[^\n.!?|:：]{0,40}[|:：][\s*]*$/u;

export function sentenceOf({ text, words, candidate }: Surroundings, line: CodeLine): CodeSentence {
  const { isAlone } = line;
  const before = text.slice(Math.max(0, candidate.start - SENTENCE_CHARS_MAX), candidate.start);
  const after = text.slice(candidate.end, candidate.end + SENTENCE_CHARS_MAX);
  const farStart = candidate.start - before.length;
  const start = farStart + startOfSentence(before, isAlone);
  const end = candidate.end + endOfSentence(after, isAlone);
  const saidIn = (from: number, to: number) => meaningsOf(wordsWithin([from, to], words));
  const said = saidIn(start, end);
  const ahead = saidIn(start, candidate.start);
  const behind = saidIn(candidate.end, candidate.end + endOfNextSentence(after));
  const rest = `${text.slice(start, candidate.start)} ${text.slice(candidate.end, end)}`;
  return {
    tellsToTypeInSentence: means(said, "enter"),
    promptsInSentence: means(said, "prompting"),
    isToBeShown: isAlone
      ? means(ahead, "quoting") && isTicket(saidIn(farStart, end), candidate.value)
      : means(said, "quoting") && !isAboutTyping(said),
    isSingleUseInSentence: means(said, "singleUse"),
    hasPurposeInSentence: means(said, "verify", "signIn", "reset", "access"),
    isResetInSentence: means(said, "reset"),
    isRightAfterReset: isBehindReset(text, words, candidate.start),
    isPasswordInNextSentence: means(behind, "passwords", "reset") && !means(ahead, "singleUse"),
    isTimedInSentence: means(said, "minutes", "seconds", "expires"),
    hasOtherThingsInSentence: isAboutOtherThings(
      isAlone ? ahead : isRow(line) ? saidIn(line.start, line.end) : said,
    ),
    hasOtherThingsBelow: isAlone && isAboutOtherThings(saidIn(candidate.end, end)),
    isAfterNameOfThing: words.some(
      (word) => means(word, "access") && word.end === candidate.start - 1 && before.endsWith(" "),
    ),
    isSuccessor: isSuccessor(before, after),
    isReplaced: REPLACED.test(after),
    isSentence: !isAlone && !/[\p{L}\p{N}\n]/u.test(rest),
    isBelowLabel: isAlone && LABEL_LINE.test(lineAbove(text, line.start)),
  };
}

/**
 * Whether what stands below `Show this at the entrance` is a ticket. A code for the door has only digits. Nor is it a
 * ticket if the text around it is about access to an account, or about something secret.
 */
function isTicket(near: Pick<FoundWord, "tags">, value: string): boolean {
  return /\p{L}/u.test(value) && !isAboutAccess(near) && !isAboutSecret(near);
}

function isBehindReset(text: string, words: readonly FoundWord[], start: number): boolean {
  const word = words.findLast(({ end }) => end <= start);
  if (word === undefined || !means(word, "reset")) return false;
  const gap = text.slice(word.end, start).replace(/[^\S\n]+/g, " ");
  return ONLY_COPULA.test(gapBefore(text.slice(word.start, word.end), gap));
}

/** `The old code was replaced by 604917`, `Der alte Code wurde durch 604917 ersetzt`. */
function isSuccessor(before: string, after: string): boolean {
  if (!ENDS_IN_BY.test(before.slice(-BY_CHARS)) || !SUCCEEDS.test(before)) return false;
  return !/durch\s*$/i.test(before) || /^\s*ersetzt/i.test(after);
}

/** `TAN | 508331`: only a label and the candidate on the line. The lines above and below are about other things. */
function isRow({ left, right }: CodeLine): boolean {
  return ROW_LABEL.test(left) && /^[\s*|.]*$/.test(right);
}

/** Where the last sentence begins. The one before a candidate that is alone on its line has ended. */
function startOfSentence(before: string, isAlone: boolean): number {
  const whole = isAlone ? before.trimEnd().replace(/[.!?。！？:：]+$/, "") : before;
  let start = 0;
  for (const stop of matchesIn(whole, STOP_AND_SPACE)) start = stop.index + stop[0].length;
  return start;
}

/** Where the first sentence ends; for a candidate alone on its line, the sentence after it. */
function endOfSentence(after: string, isAlone: boolean): number {
  const from = isAlone ? after.length - after.trimStart().length : 0;
  const stop = after.slice(from).search(STOP_AND_SPACE);
  return stop < 0 ? after.length : from + stop;
}

/** Where the sentence ends that begins after the candidate, or after the candidate's own. */
function endOfNextSentence(after: string): number {
  const from = /^[\s\p{P}\p{S}]*/u.exec(after)?.[0].length ?? 0;
  return from + endOfSentence(after.slice(from), false);
}
