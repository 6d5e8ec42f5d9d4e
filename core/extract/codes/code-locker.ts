/** Whether a number opens the locker in which a parcel waits. It is typed in as a one-time code is, and is none. */
import { namesOnlyLocker, namesParcelInLocker } from "../words/parcel-lockers.ts";
import { type AnnotatedText, sentenceNear } from "./annotated-text.ts";
import type { CodeCandidate } from "./code-groups.ts";
import type { Topic } from "./code-topic.ts";

/** `It is in locker 14. To open it, enter 618204.` */
const LOCKER_BEFORE_CHARS = 120;

export function isAboutLocker({ lower }: AnnotatedText, topic: Topic): boolean {
  if (topic.isCodeNamed || topic.hasPurpose || topic.hasDisclaimer || topic.hasMinutes) return false;
  return namesParcelInLocker(lower);
}

/**
 * `Your code is 618204. Acme Lockers: your parcel, your way` is how a company of lockers signs, and what is typed in an
 * app or at a door downstairs opens something else. So the locker stands in the sentence or shortly before it.
 */
export function isBesideLocker({ lower, subjectEnd }: AnnotatedText, candidate: CodeCandidate): boolean {
  const [sentenceStart, end] = sentenceNear(lower, candidate);
  const start = Math.min(sentenceStart, Math.max(subjectEnd, candidate.start - LOCKER_BEFORE_CHARS));
  return namesOnlyLocker(lower.slice(start, end));
}
