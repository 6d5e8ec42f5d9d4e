/**
 * One-time codes. Every string of the right shape is weighed by what asks for it, where it stands in the message, and
 * what else it may be. No result is certain, so each has a confidence.
 */
import { CODES_MAX } from "../../limits.ts";
import type { Code } from "../../message.ts";
import { annotateText } from "./annotated-text.ts";
import { findCodeCandidates } from "./code-candidate.ts";
import type { CodeContext } from "./code-context.ts";
import type { Nearness } from "./code-cue.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { rankCandidates } from "./code-ranking.ts";
import { codeText } from "./code-text.ts";
import type { MessageFacts, Topic } from "./code-topic.ts";
import { expiryOf } from "./expiry.ts";

export interface CodeSource extends MessageFacts {
  /** The sender's name and domain. */
  readonly sender?: string;
  readonly subject: string;
  /** The visible text without quotes. */
  readonly text: string;
  readonly date: Date | undefined;
  /** The zone of the sender's Date in minutes east of UTC; undefined if it says nothing. */
  readonly zone?: number | undefined;
}

/** Log-odds below which a candidate is dropped. A wrong code costs more than one that is not found. */
export const SCORE_MIN = 0.5;
/** Usually there is one code. Another must score nearly as high, in log-odds. */
const BEHIND_FIRST_MAX = 2;

export function findCodes(source: CodeSource): readonly Code[] {
  const text = codeText(source.subject, source.text, source.sender);
  const candidates = findCodeCandidates(text);
  if (candidates.length === 0) return [];
  const annotated = annotateText(text);
  const { topic, ranked } = rankCandidates(annotated, candidates, source);
  const least = Math.max(SCORE_MIN, (ranked[0]?.score ?? 0) - BEHIND_FIRST_MAX);
  const found = ranked.filter(({ score }) => score >= least).slice(0, CODES_MAX);
  const [first] = found;
  if (first === undefined) return [];
  const expiresAt = expiryOf(annotated, source, first.candidate.start);
  return found.map(({ candidate, context, score }) => ({
    value: candidate.value,
    confidence: confidenceOf(score),
    evidence: evidenceOf(candidate, context, topic, found.length),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }));
}

/** Nothing in mail from strangers is certain. */
const CONFIDENCE_MAX = 0.99;

/** Between 0 and 1, rounded to two digits, rising with the score. */
function confidenceOf(score: number): number {
  return Math.round(Math.min(CONFIDENCE_MAX, 1 / (1 + Math.exp(-score))) * 100) / 100;
}

const EVIDENCE_OF_NEARNESS: Readonly<Record<Nearness, string>> = {
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

/** Only our words. The sender's never get in here. */
function evidenceOf(candidate: CodeCandidate, context: CodeContext, topic: Topic, count: number): string {
  const characters = candidate.value.replaceAll("-", "").length;
  const noun = /^[\d-]+$/.test(candidate.value) ? "digits" : "characters";
  const reasons = [`${characters} ${noun}`, cueEvidence(context, topic)];
  if (context.isAlone && !context.isInSubject) reasons.push("alone on its line");
  if (context.isEmphasised) reasons.push("emphasised");
  if (context.isInSubject) reasons.push("in the subject");
  if (count > 1) reasons.push(`one of ${count} that may be it`);
  return `${reasons.join(", ")}.`;
}

function cueEvidence({ cue }: CodeContext, topic: Topic): string {
  if (cue !== undefined) return EVIDENCE_OF_NEARNESS[cue.nearness];
  if (topic.isCodeNamed) return "in a message that speaks of a code";
  return topic.hasPurpose || topic.hasAccess
    ? "in a message about signing in or verifying"
    : "in a message that does not say what it is";
}
