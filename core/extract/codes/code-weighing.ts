/** Ranks the candidates of one message against each other. */

import type { Found } from "../text/word-finder.ts";
import type { Near } from "./code-asker.ts";
import { askedAmong, type CodeContext, contextOf } from "./code-context.ts";
import { type CodeCandidate, isSetupSecret } from "./code-groups.ts";
import type { CodePage } from "./code-page.ts";
import { type Crowd, signsOf } from "./code-signs.ts";
import { isOffered, pointsAt } from "./code-stance.ts";
import { type MessageFacts, type Topic, topicOf } from "./code-topic.ts";
import { type Sign, START, WEIGHTS } from "./code-weights.ts";

export interface Weighed {
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

const NO_CROWD: Crowd = {
  offered: 0,
  isOnly: false,
  isSeenAgain: false,
  isOtherElsewhere: false,
  isOtherAlone: false,
};

/**
 * One candidate per value, in its best place, the likeliest first. The fitting of the weights passes its own `score`.
 */
export function weighed(
  page: CodePage,
  candidates: readonly CodeCandidate[],
  facts: MessageFacts,
  score: (signs: readonly Sign[]) => number = scoreOf,
): { readonly topic: Topic; readonly ranked: readonly Weighed[] } {
  const topic = topicOf(page, facts);
  const weigh = (candidate: CodeCandidate, context: CodeContext, crowd: Crowd): Weighed => {
    const signs = signsOf(candidate, context, topic, crowd);
    return { candidate, context, signs, score: score(signs) };
  };
  const whole = { before: 0, after: page.text.length };
  const nearOf = (candidate: CodeCandidate, others: Near["others"]): Near => ({
    text: page.text,
    words: wordsNear(page.words, candidate),
    candidate,
    others,
  });
  const isOfProfiles = page.text.includes(PROFILE_SERVER);
  // First each candidate by itself. Then those that are left compete for the words that ask.
  const first = candidates
    .map((candidate) => weigh(candidate, contextOf(page, nearOf(candidate, whole)), NO_CROWD))
    .filter(
      ({ candidate, context }) =>
        !(isSetupSecret(candidate.value) && !isNamedCode(page.text, candidate, context)) &&
        !(isOfProfiles && isOfProfile(page.text, candidate)),
    );
  const top = first.reduce((best, { score }) => Math.max(best, score), -Infinity);
  const left = first.filter(({ score }) => score >= top - BEHIND_BEST_MAX);
  const crowdOf = crowdAmong(first, left);
  const rivalsOf = rivalsAmong(left, top);
  const again = left.map(({ candidate, context }, at) => {
    const rivals = rivalsOf(at);
    const among =
      rivals === undefined ? context : askedAmong(context, nearOf(candidate, { ...whole, ...rivals }));
    return weigh(candidate, among, crowdOf(candidate));
  });
  return { topic, ranked: againstEachOther(bestOfEach(again)) };
}

/** From there a telephone gets its eSIM (GSMA SGP.22), with an activation code that is set up once. */
const PROFILE_SERVER = "SM-DP";
const PROFILE_CHARS = 200;

/** `SM-DP+ address: rsp.acme.example`, `Activation code: K7TQ4NXD2PAB`. */
function isOfProfile(text: string, { start, end, value }: CodeCandidate): boolean {
  if (!/[A-Z]/i.test(value)) return false;
  return text.slice(Math.max(0, start - PROFILE_CHARS), end + PROFILE_CHARS).includes(PROFILE_SERVER);
}

/** `Confirmation code: K7TQ4NXD2PAB5CZE`. Below "the app that makes your codes:" such a value is the setup secret. */
function isNamedCode(text: string, { start }: CodeCandidate, { asker, isAlone }: CodeContext): boolean {
  if (asker === undefined || asker.isAfter || MAKES_CODES.test(text.slice(asker.start, start))) return false;
  return asker.isNamed || (asker.nearness === "right before" && !isAlone);
}

/** Several codes, or a key. */
const MAKES_CODES =
  /(?:codes|códigos|codici|codis|koder|kody|kódy|koodit|коды|коди|key|schlüssel|clé|clave|chiave|chave|sleutel|nyckel|nøkkel|nøgle|avain|klucz|klíč|ключ)(?!\p{L})/iu;

/**
 * The end of the nearest rival before and the start of the nearest after, for which a word may ask; undefined without
 * rivals.
 */
function rivalsAmong(
  left: readonly Weighed[],
  top: number,
): (at: number) => Partial<Near["others"]> | undefined {
  const isRival = ({ score, signs }: Weighed) =>
    score >= top - RIVAL_BEHIND_MAX && !signs.includes("like a date");
  return (at) => {
    const { start, end } = (left[at] as Weighed).candidate;
    const previous = left.slice(0, at).findLast((one) => isRival(one) && one.candidate.end <= start);
    const next = left.slice(at + 1).find((one) => isRival(one) && one.candidate.start >= end);
    if (previous === undefined && next === undefined) return undefined;
    return {
      ...(previous && { before: previous.candidate.end }),
      ...(next && { after: next.candidate.start }),
    };
  };
}

function bestOfEach(all: readonly Weighed[]): readonly Weighed[] {
  const best = new Map<string, Weighed>();
  for (const one of all) {
    const known = best.get(one.candidate.value);
    if (known === undefined || known.score < one.score) best.set(one.candidate.value, one);
  }
  return [...best.values()];
}

/** The likeliest first. Lowers each score by the odds that another candidate is the code. */
function againstEachOther(all: readonly Weighed[]): Weighed[] {
  const odds = all.map(({ score }) => Math.exp(score));
  const sum = odds.reduce((whole, one) => whole + one, 0);
  return all
    .map((one, at) => ({ ...one, score: one.score - Math.log1p(RIVAL_SHARE * (sum - (odds[at] ?? 0))) }))
    .sort((one, other) => other.score - one.score);
}

function crowdAmong(
  first: readonly Weighed[],
  left: readonly Weighed[],
): (candidate: CodeCandidate) => Crowd {
  const sightings = Map.groupBy(left, ({ candidate }) => candidate.value);
  const offered = new Set(
    left.filter(({ context }) => isOffered(context)).map(({ candidate }) => candidate.value),
  );
  // A value that is called an order in one place is one in the other, too.
  const otherwise = first.filter(({ context }) => context.isOtherNumber).map(({ candidate }) => candidate);
  const alone = left.filter(({ context }) => context.isAlone && !context.isInSubject && pointsAt(context));
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
function wordsNear(words: readonly Found[], candidate: CodeCandidate): readonly Found[] {
  const from = firstFrom(words, candidate.start - NEAR_CHARS_MAX);
  return words.slice(from, firstFrom(words, candidate.end + NEAR_CHARS_MAX));
}

/** The index of the first word that begins at `place` or later. */
function firstFrom(words: readonly Found[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
