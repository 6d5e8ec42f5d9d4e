/** What words near a candidate say, whether or not they are in its sentence. */

import { textBetween } from "../text/place.ts";
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { AT_CHECKOUT } from "../words/discounts.ts";
import { BALANCE_BELOW } from "../words/gifts.ts";
import { type Meaning, means } from "../words/meanings.ts";
import { lengthsSaid } from "./code-length.ts";
import type { Surroundings } from "./code-surroundings.ts";

export interface CodeNearWords {
  /** Whether words of trade or travel are near. */
  readonly isAmongTrade: boolean;
  readonly isAmongMeetings: boolean;
  /** How many words for a discount are near. */
  readonly discounts: number;
  /** How many words for journeys and stays are near. */
  readonly journeys: number;
  /** How many of these have a figure beside them: `seat 14C`, `2 nights`, `boarding 07:40`. */
  readonly journeyFacts: number;
  /** Whether its sentence names a door, a key box or the like. */
  readonly isAtDoor: boolean;
  /** Whether the sentence goes on to say that it is used, expired or wrong. */
  readonly isSpent: boolean;
  /** Whether a verb that tells to type something in is near. */
  readonly isToldToType: boolean;
  /** Whether words for a place to type something are near. */
  readonly isPlaceNear: boolean;
  /** The numbers of characters that the text around it mentions. */
  readonly lengthsSaid: readonly number[];
}

const MEETING_CHARS = 240;
const PLACE_CHARS = 64;
/** How far from the candidate a verb that tells to type something in may stand. */
const VERB_BEFORE_CHARS = 160;
const VERB_AFTER_CHARS = 80;
const SPENT_CHARS = 40;
const JOURNEY_CHARS = 200;
const DISCOUNT_BEFORE_CHARS = 160;
const DISCOUNT_AFTER_CHARS = 80;
const LENGTH_BEFORE_CHARS = 160;
const LENGTH_AFTER_CHARS = 60;

export function nearWordsOf(near: Surroundings): CodeNearWords {
  const { text, candidate } = near;
  const from = Math.max(0, candidate.start - LENGTH_BEFORE_CHARS);
  const journeys = wordsNear(near, "journeys", JOURNEY_CHARS, JOURNEY_CHARS);
  return {
    isAmongTrade: isAmongTrade(near),
    isAmongMeetings: isSaidWithin(near, "meetings", MEETING_CHARS, MEETING_CHARS),
    discounts: wordsNear(near, "discounts", DISCOUNT_BEFORE_CHARS, DISCOUNT_AFTER_CHARS).filter((word) =>
      isOfOffer(near, word),
    ).length,
    journeys: journeys.length,
    journeyFacts: journeys.filter((word) => hasFigureBeside(near, word)).length,
    isAtDoor: isAtDoor(near),
    isSpent: isSpent(near),
    isToldToType: isSaidWithin(near, "enter", VERB_BEFORE_CHARS, VERB_AFTER_CHARS),
    isPlaceNear: isSaidWithin(near, "places", PLACE_CHARS, PLACE_CHARS),
    lengthsSaid: lengthsSaid(text.slice(from, candidate.end + LENGTH_AFTER_CHARS)),
  };
}

function isSaidWithin(
  near: Surroundings,
  meaning: Meaning,
  charsBefore: number,
  charsAfter: number,
): boolean {
  return wordsNear(near, meaning, charsBefore, charsAfter).length > 0;
}

function wordsNear(
  { words, candidate }: Surroundings,
  meaning: Meaning,
  charsBefore: number,
  charsAfter: number,
): readonly FoundWord[] {
  const [from, to] = [candidate.start - charsBefore, candidate.end + charsAfter];
  return words.filter((word) => means(word, meaning) && word.start < to && word.end > from);
}

/** Whether a word is of an offer that this code is for. Below its paragraph, a sender may advertise. */
function isOfOffer({ text, candidate }: Surroundings, word: FoundWord): boolean {
  if (word.start < candidate.start || AT_CHECKOUT.test(text.slice(word.start, word.end))) return true;
  return !/\n\s*\n/.test(text.slice(candidate.end, word.start));
}

const FIGURE_CHARS = 40;

/** Whether another figure than the candidate is on the line of a word, close to it. */
function hasFigureBeside({ text, candidate }: Surroundings, word: FoundWord): boolean {
  const isBehind = word.start >= candidate.end;
  const from = Math.max(isBehind ? candidate.end : 0, word.start - FIGURE_CHARS);
  const to = Math.min(isBehind ? text.length : candidate.start, word.end + FIGURE_CHARS);
  const before = text.slice(from, word.start);
  const beside = `${before.slice(before.lastIndexOf("\n") + 1)} ${text.slice(word.end, to).split("\n", 1)[0]}`;
  return /\p{Nd}/u.test(beside.replaceAll(text.slice(candidate.start, candidate.end), ""));
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
    return !/\n\s*\n/.test(textBetween(text, word, candidate));
  });
}

const DOOR_CHARS = 100;

/** `The key box beside the gate: 4471`, or on the line below. */
function isAtDoor({ text, words, candidate }: Surroundings): boolean {
  return words.some((word) => {
    if (!means(word, "doors")) return false;
    const between = textBetween(text, word, candidate);
    return between.length <= DOOR_CHARS && !STOP_BETWEEN.test(between) && !/\n[^\n]*\n/.test(between);
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
