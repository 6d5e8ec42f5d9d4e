/**
 * One-time codes: every string of the right shape is weighed by who asks for it, how it stands on the page, and what it
 * might be instead. Nothing here is certain, so nothing here is a yes or a no.
 */
import { CODES_MAX } from "../limits.ts";
import type { Code } from "../message.ts";
import type { Nearness } from "./code-asker.ts";
import { findCodeCandidates } from "./code-candidate.ts";
import { confidenceOf } from "./code-confidence.ts";
import { type CodeContext, contextOf } from "./code-context.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { isOnlyNear, scoreOf } from "./code-score.ts";
import { codeText } from "./code-text.ts";
import { asksForCode, type Topic, topicOf } from "./code-topic.ts";
import { codeWordsIn } from "./code-words.ts";
import { expiryOf } from "./expiry.ts";
import { type Found, folded } from "./word-finder.ts";

export interface CodeSource {
  readonly subject: string;
  /** Visible text without quotes. */
  readonly text: string;
  readonly date: Date | undefined;
  /** Whether it answers another message. */
  readonly isReply?: boolean;
}

/** Further than any word that bears on a candidate. */
const NEAR_CHARS_MAX = 400;
/** Below this a candidate is more likely something else. */
const SCORE_MIN = 50;
/** One code is the rule: another is one only when as much speaks for it, or nearly. */
const BEHIND_FIRST_MAX = 25;
/** People who answer each other speak of codes, and rarely send one. */
const IN_REPLY = 20;
/** Each sighting more of the same value makes it a little likelier. */
const SEEN_AGAIN = 6;
/** And one in the subject and in the body is what the message is about. */
const SEEN_IN_BOTH = 10;
const OTHER_ELSEWHERE = 40;

interface Weighed {
  readonly candidate: CodeCandidate;
  readonly context: CodeContext;
  readonly score: number;
}

export function findCodes(source: CodeSource): readonly Code[] {
  const page = codeText(source.subject, source.text);
  const candidates = findCodeCandidates(page);
  if (candidates.length === 0) return [];
  const words = codeWordsIn(folded(page.text));
  // Nobody asks for a code anywhere: then there is none, whatever the numbers look like.
  if (!asksForCode(words)) return [];
  const topic = topicOf(page, words);
  const weighIn = (candidate: CodeCandidate, before: number, after: number): Weighed => {
    const context = contextOf(page, wordsNear(words, candidate), candidate, { before, after });
    return {
      candidate,
      context,
      score: scoreOf(candidate, context, topic) - (source.isReply ? IN_REPLY : 0),
    };
  };
  // First each by itself; then those that are left compete for the words that ask.
  const first = candidates.map((candidate) => weighIn(candidate, 0, page.text.length));
  const left = first
    .filter(({ score }) => score >= SCORE_MIN - SEEN_IN_BOTH)
    .map(({ candidate }) => candidate);
  // What is called an order in one place is one in the other.
  const otherwise = new Set(
    first.filter(({ context }) => context.isOtherNumber).map(({ candidate }) => candidate.value),
  );
  const weighed = left.map((candidate, at) => {
    const one = weighIn(candidate, left[at - 1]?.end ?? 0, left[at + 1]?.start ?? page.text.length);
    return otherwise.has(candidate.value) ? { ...one, score: one.score - OTHER_ELSEWHERE } : one;
  });
  const ranked = strongest(weighed);
  const least = Math.max(SCORE_MIN, (ranked[0]?.score ?? 0) - BEHIND_FIRST_MAX);
  const found = ranked.filter(({ score }) => score >= least).slice(0, CODES_MAX);
  if (found.length === 0) return [];
  const expiresAt = expiryOf(page, words, source.date);
  return found.map(({ candidate, context, score }) => ({
    value: candidate.value,
    confidence: confidenceOf(score),
    evidence: evidenceOf(candidate, context, topic),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }));
}

/** Words in order, of which those far away say nothing: a long text must not be read again for each of its numbers. */
function wordsNear(words: readonly Found[], candidate: CodeCandidate): readonly Found[] {
  const from = firstFrom(words, candidate.start - NEAR_CHARS_MAX);
  return words.slice(from, firstFrom(words, candidate.end + NEAR_CHARS_MAX));
}

/** The index of the first word that begins there or later. */
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

/** One of each value, the best. */
function strongest(weighed: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const one of weighed) {
    const known = best.get(one.candidate.value);
    if (known === undefined) {
      best.set(one.candidate.value, one);
      continue;
    }
    const higher = known.score >= one.score ? known : one;
    best.set(one.candidate.value, { ...higher, score: higher.score + more(known, one, higher) });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** What it adds that a value is seen again. */
function more(known: Weighed, one: Weighed, higher: Weighed): number {
  if (isOnlyNear(higher.context)) return 0;
  return known.context.isInSubject === one.context.isInSubject ? SEEN_AGAIN : SEEN_IN_BOTH;
}

const NEARNESS_SAYS: Readonly<Record<Nearness, string>> = {
  "right before": "right after words that name a code",
  "said before": "right after words that name a code",
  "near before": "in the same line as words that name a code",
  "lines before": "below words that name a code",
  "right after": "right before words that name a code",
  "line after": "above words that name a code",
  ordered: "beside words that tell to type it in",
  "ordered near": "beside words that tell to type it in",
  "near after": "in the same line as words that name a code",
  "loosely before": "near words that name a code",
  "loosely after": "near words that name a code",
};

/** Our words only: the sender's never get here. */
function evidenceOf(candidate: CodeCandidate, context: CodeContext, topic: Topic): string {
  const characters = candidate.value.replaceAll("-", "").length;
  const noun = /^[\d-]+$/.test(candidate.value) ? "digits" : "characters";
  const reasons = [`${characters} ${noun}`, whereabouts(context, topic)];
  if (context.isAlone && !context.isInSubject) reasons.push("alone on its line");
  if (context.isEmphasised) reasons.push("emphasised");
  if (context.isInSubject) reasons.push("in the subject");
  return `${reasons.join(", ")}.`;
}

function whereabouts({ asker }: CodeContext, topic: Topic): string {
  if (asker !== undefined) return NEARNESS_SAYS[asker.nearness];
  return topic.isCodeNamed
    ? "in a message that speaks of a code"
    : "in a message about signing in or verifying";
}
