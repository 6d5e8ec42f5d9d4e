/** The context of a candidate: the cue that asks for it, what labels it as something else, its place in the message. */
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import { COUNTED_THINGS } from "../words/counted-things.ts";
import { BALANCE_BELOW } from "../words/gifts.ts";
import { means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { isBoundToSite } from "./code-autofill.ts";
import { ENDS_IN_COPULA } from "./code-copulas.ts";
import { type Cue, findCue } from "./code-cue.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { labelStems } from "./code-instructions.ts";
import {
  isBesideLogin,
  isCueNearerThanLabel,
  isLabelled,
  isNumberOf,
  isNumberOfOther,
  isOtherAbove,
  labelBefore,
} from "./code-label.ts";
import { type CodeLayout, type CodeLine, layoutOf } from "./code-layout.ts";
import { lengthsSaid } from "./code-length.ts";
import { type CodeSentence, sentenceOf } from "./code-sentence.ts";
import type { Surroundings } from "./code-surroundings.ts";
import type { CodeText } from "./code-text.ts";
import { isGreeted, isNameOfUser } from "./code-user.ts";

/** The part of the context that depends on which words other candidates take. */
interface CueContext {
  /** The cue that asks for it; undefined if a code is at most mentioned elsewhere. */
  readonly cue: Cue | undefined;
  /** Whether the nearest noun before it labels another kind of number. */
  readonly isOtherNumber: boolean;
  /** Whether it is alone on its line, and the last noun above it labels another kind of number. */
  readonly isOtherAbove: boolean;
  /** Whether its line or sentence is only the cue and the candidate: `Code: 492013`. */
  readonly isLabelLine: boolean;
  /** `Student number 492013`: whether the cue says what the number belongs to. */
  readonly isNumberOf: boolean;
}

export interface CodeContext extends CueContext, CodeSentence, CodeLayout {
  /** Whether its line is quoted. */
  readonly isQuoted: boolean;
  /** Whether it follows `<some label>:`, and the label does not mention a code. */
  readonly isLabelled: boolean;
  /** Whether the line above or below names a user. */
  readonly isBesideLogin: boolean;
  /** The words that label it, whatever they mean. */
  readonly labelStems: readonly string[];
  /** Whether words of trade or travel are near. */
  readonly isAmongTrade: boolean;
  readonly isAmongMeetings: boolean;
  /** Whether the sentence goes on to say that it is used, expired or wrong. */
  readonly isSpent: boolean;
  /** Whether a verb that tells to type something in is near. */
  readonly isToldToType: boolean;
  /** Whether words for a place to type something are near. */
  readonly isPlaceNear: boolean;
  readonly isAlone: boolean;
  readonly isEmphasised: boolean;
  readonly isInSubject: boolean;
  /** In the subject: whether it is set off at the beginning or the end. */
  readonly isSetOff: boolean;
  /** In the subject: whether it is at the beginning or after the sender's name, with words after it. */
  readonly isLeadingSubject: boolean;
  /** In the body: whether it begins its line, before a dash. */
  readonly isLeading: boolean;
  /** Whether a unit, a counted noun, a street or a town follows. */
  readonly isCounted: boolean;
  /** Whether it names the account that follows: `your O365 account`. */
  readonly isNameOfAccount: boolean;
  /** Whether it names the user who signs in: `the user ann482`. */
  readonly isUserName: boolean;
  readonly isNumbered: boolean;
  /** In brackets, alone or with its label, like a telephone number or a remark. */
  readonly isBracketed: boolean;
  /** After an assignment sign: `code = 503017`. */
  readonly isAssigned: boolean;
  /** Alone on its line, between empty lines. */
  readonly isApart: boolean;
  /** After a colon, and last on its line. */
  readonly isBehindColon: boolean;
  /** Alone on its line, below one that ends in a colon. */
  readonly isBelowColon: boolean;
  /** After a word for "is", in many languages. */
  readonly isAfterCopula: boolean;
  /** The numbers of characters that the text around it mentions. */
  readonly lengthsSaid: readonly number[];
  /** After a preposition for a means: `with 492013`, `mit 492013`. */
  readonly isInstrument: boolean;
}

const ABOVE_CHARS = 120;
const MEETING_CHARS = 240;
const ORDER_CHARS = 160;
const SPENT_CHARS = 40;
const LENGTH_BEFORE_CHARS = 160;
const LENGTH_AFTER_CHARS = 60;

/** Text further away on the line is not read: a mail may be a single line with hundreds of candidates. */
const SIDE_CHARS_MAX = 500;
/** `1.` or `a)` before the words of a list item. */
const ITEM_MARK = /^\s*(?:\p{Nd}{1,2}|\p{Ll})[.)]\s+$/u;

export function contextOf(annotated: CodeText, near: Surroundings): CodeContext {
  const line = lineOf(annotated.text, near.candidate);
  return {
    ...cueContextOf(near, line),
    ...placeOf(annotated, near, line),
    ...sentenceOf(near, line),
    ...layoutOf(annotated, near.candidate, line),
    ...signsAround(line),
  };
}

function lineOf(text: string, candidate: CodeCandidate): CodeLine {
  const start = text.lastIndexOf("\n", candidate.start - 1) + 1;
  const newline = text.indexOf("\n", candidate.end);
  const end = newline < 0 ? text.length : newline;
  const before = text.slice(start, candidate.start);
  const after = text.slice(candidate.end, end);
  return {
    start,
    end,
    left: before.slice(-SIDE_CHARS_MAX),
    right: after.slice(0, SIDE_CHARS_MAX),
    isAlone: !/[\p{L}\p{N}]/u.test(before.replace(ITEM_MARK, "") + after),
  };
}

/** The same context, except for what depends on which words other candidates take. */
export function withCueAmongRivals(context: CodeContext, near: Surroundings): CodeContext {
  return { ...context, ...cueContextOf(near, lineOf(near.text, near.candidate)) };
}

function cueContextOf(near: Surroundings, { left, right, isAlone }: CodeLine): CueContext {
  const cue = isBoundToSite(left) ? siteBoundCue(near) : findCue({ ...near, isAlone });
  const label = labelBefore(near, isAlone);
  const isAskedRight = cue?.nearness === "right before" || cue?.nearness === "ordered";
  return {
    cue,
    isOtherAbove: isAlone && isOtherAbove(near),
    isOtherNumber:
      isNumberOfOther(near, cue) || (label !== undefined && !isCueNearerThanLabel(near, isAlone, cue, label)),
    isNumberOf: cue !== undefined && isNumberOf(near.text, cue.start),
    isLabelLine:
      isAskedRight &&
      isWithoutWords(left.slice(0, Math.max(0, left.length - (near.candidate.start - cue.start))), right),
  };
}

/** For a code bound to a site, as the syntax of its line says. */
function siteBoundCue({ candidate: { start } }: Surroundings): Cue {
  return { nearness: "right before", isNamed: true, isWeak: false, isYours: false, start, isAfter: false };
}

/** Whether the sentence around it has no words. */
function isWithoutWords(before: string, after: string): boolean {
  const sentence =
    before.replace(/^.*[.!?。！？]\s*/u, "") + after.replace(/^[\s*]*(?:[.!?](?:\s|$)|[。！？]).*/u, "");
  return !/[\p{L}\p{N}]/u.test(sentence);
}

/** The text before a candidate that begins the subject or follows a label, or after one that ends it. */
const STANDS_FIRST = /^[\s\p{P}]*$/u;
const BEHIND_LABEL = /[:–—|-]\s*$/;
const STANDS_LAST = /^[\s.!:–—-]*$/;
/** `492013 — your code`. */
const OPENS_LINE = /^[\s*"“„«]*$/;
const DASH_FOLLOWS = /^[\s*"”“»]*[–—-]\s/;
/** The text above a line and below it. */
const EMPTY_ABOVE = /\n[^\S\n]*\n[^\n]*$/;
const EMPTY_BELOW = /^[^\n]*(?:$|\n[^\S\n]*(?:\n|$))/;
/** A colon, an arrow, or the space between columns. */
const LEADS_TO_VALUE = /(?:[:：\t]|[-=]>|→|\S {2,})[\s*"“„«([]*$/;

function placeOf(annotated: CodeText, near: Surroundings, line: CodeLine) {
  const { start: lineStart, left, right, isAlone } = line;
  const { text, candidate } = near;
  const isInSubject = candidate.end <= annotated.subjectEnd;
  return {
    isLabelled: isLabelled(near, left),
    isBesideLogin: isBesideLogin(near, line),
    labelStems: labelStems(left, isAlone ? lineAbove(text, lineStart) : ""),
    isUserName: isNameOfUser(near) || isGreeted(annotated, near, line),
    isQuoted: annotated.whole.charAt(lineStart) === ">",
    isAmongTrade: isAmongTrade(near),
    isAmongMeetings: isAmong(near, "meetings", MEETING_CHARS),
    isSpent: isSpent(near),
    isToldToType: isToldToType(near),
    isPlaceNear: isAmong(near, "places", PLACE_CHARS),
    lengthsSaid: lengthsSaid(
      text.slice(Math.max(0, candidate.start - LENGTH_BEFORE_CHARS), candidate.end + LENGTH_AFTER_CHARS),
    ),
    isAlone,
    isEmphasised: annotated.emphasised.some(
      ([start, end]) => start <= candidate.start && candidate.end <= end,
    ),
    isInSubject,
    isSetOff:
      isInSubject && (STANDS_FIRST.test(left) || (BEHIND_LABEL.test(left) && STANDS_LAST.test(right))),
    isLeadingSubject: isInSubject && LEADING_SUBJECT.test(left) && /\p{L}/u.test(right),
    isLeading: !isInSubject && OPENS_LINE.test(left) && DASH_FOLLOWS.test(right),
    isApart:
      isAlone &&
      !isInSubject &&
      EMPTY_ABOVE.test(text.slice(Math.max(0, lineStart - 8), candidate.start)) &&
      EMPTY_BELOW.test(text.slice(candidate.end, candidate.end + 24)),
    isBehindColon: LEADS_TO_VALUE.test(left) && !/[\p{L}\p{N}]/u.test(right) && !isInSubject,
    isBelowColon: isAlone && /[:：]\s*$/.test(text.slice(Math.max(0, lineStart - 8), lineStart)),
  };
}

/** A dash alone before the candidate starts a list item. Between a thing and its value it means "is". */
const BULLET = /^\s*[-–—]\s*$/;

/** The signs and words right beside it, within its line. */
function signsAround({ left, right }: CodeLine) {
  return {
    isNumbered: /[#№][ \u00a0]?$|\b[Nn][or]?[.°º][ \u00a0]?$/.test(left) && !isBoundToSite(left),
    isBracketed: /[(（[【][^()（）[\]【】]{0,24}$/.test(left) && /^\s*[)）\]】]/.test(right),
    isAssigned: /[=≠]\s*["']?$/.test(left) && !(LABEL_EQUALS.test(left) && right.trim() === ""),
    isInstrument: INSTRUMENT.test(left),
    isAfterCopula: ENDS_IN_COPULA.test(left) && !BULLET.test(left),
    isCounted: COUNTED_THINGS.test(right) || (right.length < TOWN_CHARS_MAX && TOWN_FOLLOWS.test(right)),
    isNameOfAccount: ACCOUNT_FOLLOWS.test(right),
  };
}

/** The last line above that is not empty. */
function lineAbove(text: string, lineStart: number): string {
  const above = text.slice(Math.max(0, lineStart - ABOVE_CHARS), lineStart).trimEnd();
  return above.slice(above.lastIndexOf("\n") + 1);
}

function isAmong({ words, candidate }: Surroundings, meaning: "meetings" | "places", chars: number): boolean {
  return words.some(
    (word) =>
      means(word, meaning) && word.start < candidate.end + chars && word.end > candidate.start - chars,
  );
}

const BALANCE_CHARS = 32;
const LINE_BETWEEN = /^[\s*|]{0,6}\n[\s*|-]{0,6}$/;

/**
 * Words of trade must be in the same paragraph. Those for gifts may be in an earlier one, apart from the code, or begin
 * the next line: `Remaining balance: 25.00`.
 */
function isAmongTrade({ text, words, candidate }: Surroundings): boolean {
  if (BALANCE_BELOW.test(text.slice(candidate.end, candidate.end + BALANCE_CHARS))) return true;
  return words.some((word) => {
    if (means(word, "gifts") && word.end <= candidate.start) return true;
    if (means(word, "gifts") && LINE_BETWEEN.test(text.slice(candidate.end, word.start))) return true;
    if (!means(word, "trade")) return false;
    const between = text.slice(Math.min(word.end, candidate.end), Math.max(word.start, candidate.start));
    return !/\n\s*\n/.test(between);
  });
}

/** `The code 482913 was used to sign in.` */
function isSpent({ text, words, candidate }: Surroundings): boolean {
  return words.some((word) => {
    if (!means(word, "spent") || word.start < candidate.end) return false;
    const gap = text.slice(candidate.end, word.start);
    return gap.length <= SPENT_CHARS && !STOP_BETWEEN.test(gap) && !/[\n;]/.test(gap);
  });
}

function isToldToType({ words, candidate }: Surroundings): boolean {
  return words.some(
    (word) =>
      means(word, "enter") &&
      word.start < candidate.end + ORDER_CHARS / 2 &&
      word.end > candidate.start - ORDER_CHARS,
  );
}

/** `Code = 492013`, alone on its line, is a label and its value. In a program, names have no capital first and no space. */
const LABEL_EQUALS = /^\s*\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3} = $/u;

/**
 * `O365 account`, `O365-tilillä`. Finnish, Hungarian and Turkish need the dash: with a space, the word for an account
 * may begin "to verify your account" after a code, as in `492013 tilisi vahvistamiseksi`.
 */
const ACCOUNT_FOLLOWS =
  /^(?:[ -](?:accounts?|kont(?:o|os|en|oen|ot|i))|-(?:tili|fiók|hesab)\p{L}*)(?!\p{L}| (?:verif|confirm|activ|recover|secur|access))/iu;

/** A town's name, as after a postcode. */
const TOWN_FOLLOWS = /^ \p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*\s*(?:,|·|•|$)/u;
const TOWN_CHARS_MAX = 64;

const PLACE_CHARS = 64;
const BY_MEANS_OF = anyOf(`
  with | using | via | by | mit | avec | con | com | amb | met | med | með | z | ze | s | se | so | sa | са | со | с |
  із | з | зь | cu | me | με | ile | ilə | dengan | bằng | kwa | gyda
`);
const INSTRUMENT = new RegExp(`(?<!\\p{L})${BY_MEANS_OF} ["'“„«(]?$`, "iu");

const LEADING_SUBJECT = /^(?:[^:：|\p{Nd}]{1,32}[:：|]|[[(【][^\])】]{1,32}[\])】])?[\s*"“„«]*$/u;
