/**
 * One-time codes: every string of the right shape is weighed by who asks for it, how it stands on the page, and what it
 * might be instead. Nothing here is certain, so nothing here is a yes or a no.
 */
import { CODES_MAX } from "../limits.ts";
import type { Code } from "../message.ts";
import { type CodeCandidate, type CodeShape, findCodeCandidates } from "./code-candidate.ts";
import { type CodeContext, contextOf, type Nearness } from "./code-context.ts";
import { codeText } from "./code-text.ts";
import { expiryOf } from "./expiry.ts";
import { folded } from "./word-finder.ts";
import { MEETING_OR_PAYMENT, means, VOCABULARY } from "./words/meanings.ts";

export interface CodeSource {
  readonly subject: string;
  /** Visible text without quotes. */
  readonly text: string;
  readonly date: Date | undefined;
}

/** Below this a candidate is more likely something else. */
const CONFIDENCE_MIN = 0.5;
const CONFIDENCE_MAX = 0.99;

const NEARNESS_WEIGHT: Readonly<Record<Nearness, number>> = {
  "right before": 0.42,
  "near before": 0.32,
  "lines before": 0.32,
  "right after": 0.36,
  "line after": 0.24,
  elsewhere: 0.1,
  none: 0,
};

export function findCodes(source: CodeSource): readonly Code[] {
  const page = codeText(source.subject, source.text);
  const candidates = findCodeCandidates(page);
  if (candidates.length === 0) return [];
  const words = VOCABULARY.find(folded(page.text));
  // Nobody asks for a code anywhere: then there is none, whatever the numbers look like.
  if (!words.some((word) => means(word, "codeNames", "codeWords", "verify", "signIn", "reset"))) return [];
  const topic: Topic = {
    isCodeNamed: words.some((word) => means(word, "codeNames")),
    isMeetingOrPayment: MEETING_OR_PAYMENT.test(page.text),
  };
  const weighIn = (candidate: CodeCandidate, before: number, after: number) =>
    weigh(candidate, contextOf(page, words, candidate, { before, after }), topic);
  // First each by itself; then those that are left compete for the words that ask.
  const left = candidates.filter(
    (candidate) => weighIn(candidate, 0, page.text.length).confidence >= CONFIDENCE_MIN,
  );
  const found = left.map((candidate, at) =>
    weighIn(candidate, left[at - 1]?.end ?? 0, left[at + 1]?.start ?? page.text.length),
  );
  const expiresAt = expiryOf(page.text, words, source.date);
  return strongest(found)
    .filter(({ confidence }) => confidence >= CONFIDENCE_MIN)
    .slice(0, CODES_MAX)
    .map((code) => (expiresAt === undefined ? code : { ...code, expiresAt }));
}

/** What the whole message is about. */
interface Topic {
  readonly isCodeNamed: boolean;
  readonly isMeetingOrPayment: boolean;
}

function weigh(candidate: CodeCandidate, given: CodeContext, topic: Topic): Code {
  const nearness = given.nearness === "none" && topic.isCodeNamed ? "elsewhere" : given.nearness;
  const context = { ...given, nearness };
  const doubt = doubts(candidate, context) + (topic.isMeetingOrPayment && !context.isNamed ? 0.3 : 0);
  const weight = shapeWeight(candidate) + contextWeight(context) - doubt;
  const confidence = Math.max(0, Math.min(CONFIDENCE_MAX, weight));
  return {
    value: candidate.value,
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(candidate, context),
  };
}

function shapeWeight({ shape, value }: CodeCandidate): number {
  const weights: Readonly<Record<CodeShape, number>> = {
    digits: value.length === 6 ? 0.32 : value.length <= 8 ? 0.27 : 0.1,
    "grouped digits": 0.28,
    "letters and digits": /[a-z]/.test(value) && /[A-Z]/.test(value) ? 0.16 : 0.24,
    letters: value.includes("-") ? 0.18 : 0,
    words: 0,
  };
  return weights[shape];
}

function contextWeight(context: CodeContext): number {
  const { nearness, isNamed, isAlone, isEmphasised, isInSubject } = context;
  const asks = NEARNESS_WEIGHT[nearness] + (isNamed && nearness !== "elsewhere" ? 0.08 : 0);
  const stands = (isAlone && !isInSubject ? 0.16 : 0) + (isEmphasised ? 0.08 : 0) + (isInSubject ? 0.06 : 0);
  return asks + stands;
}

function doubts(candidate: CodeCandidate, context: CodeContext): number {
  const isRightThere = context.nearness === "right before" || context.nearness === "right after";
  const isPointedAt = isRightThere || (context.nearness === "lines before" && context.isAlone);
  const hasLetters = /[A-Za-z]/.test(candidate.value);
  let doubt = 0;
  if (context.isOtherNumber) doubt += 0.7;
  if (isDateLike(candidate.value)) doubt += isPointedAt ? 0.15 : 0.6;
  if (context.isCounted && !context.isAlone) doubt += 0.4;
  if (context.isNumbered && !isRightThere) doubt += 0.5;
  if (context.isAmongTrade && !context.isNamed) doubt += hasLetters ? 0.5 : 0.15;
  if (candidate.shape === "letters" && !candidate.value.includes("-"))
    doubt += lettersDoubt(candidate, context);
  if (candidate.shape === "words") doubt += isPointedAt && context.isAlone ? 0 : 1;
  if (candidate.shape === "letters and digits" && !isPointedAt && !context.isAlone) doubt += 0.2;
  return doubt;
}

/** Capitals are often a heading or a brand: only where a word asks right there and nothing else is on the line. */
function lettersDoubt({ value }: CodeCandidate, context: CodeContext): number {
  if (VOCABULARY.find(folded(value)).length > 0) return 1;
  const isPointedAt = context.nearness === "right before" || context.nearness === "lines before";
  return isPointedAt && context.isNamed && (context.isAlone || context.nearness === "right before") ? 0 : 1;
}

/** A year of our time, or a date written in one: 2026, 20261120, 20112026. */
function isDateLike(value: string): boolean {
  if (/^(19|20)\d\d$/.test(value)) return true;
  return (
    /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(value) ||
    /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(value)
  );
}

/** One of each value, the best; each sighting more makes it a little likelier. */
function strongest(codes: readonly Code[]): Code[] {
  const best = new Map<string, Code>();
  for (const code of codes) {
    const known = best.get(code.value);
    if (known === undefined) {
      best.set(code.value, code);
      continue;
    }
    const higher = known.confidence >= code.confidence ? known : code;
    const confidence =
      higher.confidence >= CONFIDENCE_MIN
        ? Math.min(CONFIDENCE_MAX, higher.confidence + 0.06)
        : higher.confidence;
    best.set(code.value, { ...higher, confidence: Math.round(confidence * 100) / 100 });
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence);
}

const NEARNESS_SAYS: Readonly<Record<Nearness, string>> = {
  "right before": "right after words that name a code",
  "near before": "in the same line as words that name a code",
  "lines before": "below words that name a code",
  "right after": "right before words that name a code",
  "line after": "above words that name a code",
  elsewhere: "in a message that speaks of a code",
  none: "in a message about signing in or verifying",
};

/** Our words only: the sender's never get here. */
function evidenceOf(candidate: CodeCandidate, context: CodeContext): string {
  const characters = candidate.value.replaceAll("-", "").length;
  const noun = candidate.shape === "digits" || candidate.shape === "grouped digits" ? "digits" : "characters";
  const reasons = [`${characters} ${noun}`, NEARNESS_SAYS[context.nearness]];
  if (context.isAlone && !context.isInSubject) reasons.push("alone on its line");
  if (context.isEmphasised) reasons.push("emphasised");
  if (context.isInSubject) reasons.push("in the subject");
  return `${reasons.join(", ")}.`;
}
