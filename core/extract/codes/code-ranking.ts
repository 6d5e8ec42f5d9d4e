/** Ranks the candidates of one message against each other. */

import type { FoundWord } from "../text/word-finder.ts";
import type { AnnotatedText } from "./annotated-text.ts";
import { type CodeContext, contextOf, withCueAmongRivals } from "./code-context.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { isToKeep, listLengths } from "./code-lists.ts";
import { isPointedAt, isProminent } from "./code-prominence.ts";
import { type CandidatePeers, signsOf } from "./code-signs.ts";
import type { Surroundings } from "./code-surroundings.ts";
import { type MessageFacts, type Topic, topicOf } from "./code-topic.ts";
import { type Sign, START, WEIGHTS } from "./code-weights.ts";

export interface RankedCandidate {
  readonly candidate: CodeCandidate;
  readonly context: CodeContext;
  readonly signs: readonly Sign[];
  /** Log-odds that this candidate, and no other, is the code. */
  readonly score: number;
}

/** No word further away affects a candidate. */
const NEAR_CHARS_MAX = 400;
/** A candidate this far below the best one's first score is dropped. */
const BEHIND_BEST_MAX = 4;
/** A candidate this far below the best does not compete for the words between it and another. */
const RIVAL_BEHIND_MAX = 3;
/** How much of each rival's chance is deducted. Not all of it, because both may be codes. */
const RIVAL_SHARE = 0.5;

const NO_PEERS: CandidatePeers = {
  offered: 0,
  isOnly: false,
  isSeenAgain: false,
  isOtherElsewhere: false,
  isOtherAlone: false,
};

/**
 * One candidate per value, in its best place, the likeliest first. The fitting of the weights passes its own `score`.
 */
export function rankCandidates(
  annotated: AnnotatedText,
  candidates: readonly CodeCandidate[],
  facts: MessageFacts,
  score: (signs: readonly Sign[]) => number = scoreOf,
): { readonly topic: Topic; readonly ranked: readonly RankedCandidate[] } {
  const topic = topicOf(annotated, facts);
  const weigh = (candidate: CodeCandidate, context: CodeContext, peers: CandidatePeers): RankedCandidate => {
    const signs = signsOf(candidate, context, topic, peers);
    return { candidate, context, signs, score: score(signs) };
  };
  const whole = { before: 0, after: annotated.text.length };
  const nearOf = (candidate: CodeCandidate, bounds: Surroundings["bounds"]): Surroundings => ({
    text: annotated.text,
    words: wordsNear(annotated.words, candidate),
    candidate,
    bounds,
  });
  const lengths = listLengths(annotated.text, candidates);
  // First each candidate by itself. Then those that are left compete for the words that ask.
  const first = candidates
    .map((candidate) => weigh(candidate, contextOf(annotated, nearOf(candidate, whole)), NO_PEERS))
    .filter(
      ({ candidate, context }) =>
        !isOfProfile(annotated.text, candidate) &&
        !isToKeep(annotated.text, candidate, context, lengths.get(candidate)),
    );
  const top = first.reduce((best, { score }) => Math.max(best, score), -Infinity);
  const left = first.filter(({ score }) => score >= top - BEHIND_BEST_MAX);
  const peersOf = peersAmong(first, left);
  const rivalsOf = rivalsAmong(left, top);
  const again = left.map(({ candidate, context }, at) => {
    const rivals = rivalsOf(at);
    const among =
      rivals === undefined
        ? context
        : withCueAmongRivals(context, nearOf(candidate, { ...whole, ...rivals }));
    return weigh(candidate, among, peersOf(candidate));
  });
  return { topic, ranked: rankedAgainstEachOther(bestPlaceOfEachValue(again)) };
}

/** From there a telephone gets its eSIM (GSMA SGP.22), with an activation code that is set up once. */
const PROFILE_SERVER = "SM-DP";
const PROFILE_CHARS = 200;
/** Codes to type are shorter. */
const PROFILE_CODE_CHARS_MIN = 10;

/** `SM-DP+ address: rsp.acme.example`, `Activation code: K7TQ4NXD2PAB`. */
function isOfProfile(text: string, { start, end, value }: CodeCandidate): boolean {
  if (value.length < PROFILE_CODE_CHARS_MIN || !/[A-Z]/i.test(value)) return false;
  return text.slice(Math.max(0, start - PROFILE_CHARS), end + PROFILE_CHARS).includes(PROFILE_SERVER);
}

/**
 * The end of the nearest rival before and the start of the nearest after, for which a word may ask; undefined without
 * rivals.
 */
function rivalsAmong(
  left: readonly RankedCandidate[],
  top: number,
): (at: number) => Partial<Surroundings["bounds"]> | undefined {
  const isRival = ({ score, signs }: RankedCandidate) =>
    score >= top - RIVAL_BEHIND_MAX && !signs.includes("like a date");
  return (at) => {
    const { start, end } = (left[at] as RankedCandidate).candidate;
    const previous = left.slice(0, at).findLast((one) => isRival(one) && one.candidate.end <= start);
    const next = left.slice(at + 1).find((one) => isRival(one) && one.candidate.start >= end);
    if (previous === undefined && next === undefined) return undefined;
    return {
      ...(previous && { before: previous.candidate.end }),
      ...(next && { after: next.candidate.start }),
    };
  };
}

function bestPlaceOfEachValue(all: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const best = new Map<string, RankedCandidate>();
  for (const one of all) {
    const known = best.get(one.candidate.value);
    if (known === undefined || known.score < one.score) best.set(one.candidate.value, one);
  }
  return [...best.values()];
}

/** The likeliest first. Lowers each score by the odds that another candidate is the code. */
function rankedAgainstEachOther(all: readonly RankedCandidate[]): RankedCandidate[] {
  const odds = all.map(({ score }) => Math.exp(score));
  const sum = odds.reduce((whole, one) => whole + one, 0);
  return all
    .map((one, at) => ({ ...one, score: one.score - Math.log1p(RIVAL_SHARE * (sum - (odds[at] ?? 0))) }))
    .sort((one, other) => other.score - one.score);
}

function peersAmong(
  first: readonly RankedCandidate[],
  left: readonly RankedCandidate[],
): (candidate: CodeCandidate) => CandidatePeers {
  const sightings = Map.groupBy(left, ({ candidate }) => candidate.value);
  const offered = new Set(
    left.filter(({ context }) => isProminent(context)).map(({ candidate }) => candidate.value),
  );
  // A value that is called an order in one place is one in the other, too.
  const otherwise = first.filter(({ context }) => context.isOtherNumber).map(({ candidate }) => candidate);
  const alone = left.filter(({ context }) => context.isAlone && !context.isInSubject && isPointedAt(context));
  const isOnly = new Set(first.map(({ candidate }) => candidate.value)).size === 1;
  return ({ value, start }) => ({
    offered: offered.size,
    isOnly,
    isSeenAgain: (sightings.get(value)?.length ?? 0) > 1,
    isOtherElsewhere: otherwise.some((one) => one.value === value && one.start !== start),
    isOtherAlone: alone.some(({ candidate }) => candidate.value !== value),
  });
}

function scoreOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + WEIGHTS[sign], START);
}

/** `words` is in order. Takes only those near: a long text must not be read again for each of its numbers. */
function wordsNear(words: readonly FoundWord[], candidate: CodeCandidate): readonly FoundWord[] {
  const from = firstFrom(words, candidate.start - NEAR_CHARS_MAX);
  return words.slice(from, firstFrom(words, candidate.end + NEAR_CHARS_MAX));
}

/** The index of the first word that begins at `place` or later. */
function firstFrom(words: readonly FoundWord[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
