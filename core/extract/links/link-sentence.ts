/** The sentence around a link. */
import { STOP_OF_PROSE } from "../text/sentence-ends.ts";

/** The part of a sentence that is near its link. */
const SENTENCE_CHARS = 190;
const AFTER_CHARS = 100;
const QUESTION_MARKS = ["?", "？", "؟", ";"];
/** `Click here:`, without more. */
const ANSWER_CHARS = 40;

/**
 * `before` and `after` keep the line breaks of the text. An empty line ends a sentence, but a URL that is alone
 * below a sentence belongs to it.
 */
export function sentenceAround(before: string, after: string): string {
  const [lead = ""] = leadsTo(before.slice(-SENTENCE_CHARS));
  return `${lead} ${restOf(after)}`.trim();
}

/** The question that the link's sentence answers: "Don't want these letters any more? Click here:". */
export function questionBefore(before: string): string {
  const own = before.slice(-SENTENCE_CHARS);
  const mark = Math.max(...QUESTION_MARKS.map((one) => own.lastIndexOf(one)));
  const answer = own.slice(mark + 1);
  if (mark < 0 || answer.length > ANSWER_CHARS || answer.includes("://")) return "";
  return leadsTo(own.slice(0, mark))[0] ?? "";
}

/** The rest of the sentence after the link, unless another link begins in it. */
function restOf(after: string): string {
  // Below a URL that fills its line, a lower-case letter continues the sentence.
  const behind = after.slice(0, AFTER_CHARS).replace(/^[ >]*\n[ >]*(?=\p{Ll})/u, "");
  const line = behind.split("\n", 1)[0] ?? "";
  const rest = line.split(STOP_OF_PROSE, 1)[0] ?? "";
  return rest.includes("://") ? "" : rest;
}

/** The sentences above a link, the nearest first. */
export function leadsTo(before: string): readonly string[] {
  // The text before another URL leads to that URL.
  const own = before.slice(Math.max(0, before.lastIndexOf("://"))).replace(/^:\/\/\S*/, "");
  const sentences = own.split(/\n\s*\n/).flatMap((paragraph) => paragraph.split(STOP_OF_PROSE));
  return sentences.filter((part) => /[\p{L}\p{N}]/u.test(part)).toReversed();
}
