/** The sentence in which a link stands. */
import { STOP_OF_PROSE } from "../text/sentence-ends.ts";

/** Of a sentence, what is near enough to its link. */
const SENTENCE_CHARS = 190;
const AFTER_CHARS = 100;
const QUESTION_MARKS = ["?", "？", "؟", ";"];
/** `Click here:`, and no more. */
const ANSWER_CHARS = 40;

/**
 * `before` and `after` with line breaks where the text has them: an empty line parts two sentences, and an address that
 * stands alone below one belongs to it.
 */
export function sentenceAround(before: string, after: string): string {
  const [lead = ""] = leadsTo(before.slice(-SENTENCE_CHARS));
  return `${lead} ${restOf(after)}`.trim();
}

/** The question that the sentence of a link answers: "Don't want these letters any more? Click here:". */
export function questionBefore(before: string): string {
  const own = before.slice(-SENTENCE_CHARS);
  const mark = Math.max(...QUESTION_MARKS.map((one) => own.lastIndexOf(one)));
  const answer = own.slice(mark + 1);
  if (mark < 0 || answer.length > ANSWER_CHARS || answer.includes("://")) return "";
  return leadsTo(own.slice(0, mark))[0] ?? "";
}

/** The rest of the sentence behind the link, unless another link begins in it. */
function restOf(after: string): string {
  // Below an address that fills its line, small letters go on with the sentence.
  const behind = after.slice(0, AFTER_CHARS).replace(/^[ >]*\n[ >]*(?=\p{Ll})/u, "");
  const line = behind.split("\n", 1)[0] ?? "";
  const rest = line.split(STOP_OF_PROSE, 1)[0] ?? "";
  return rest.includes("://") ? "" : rest;
}

/** The sentences that stand above a link, the nearest first. */
export function leadsTo(before: string): readonly string[] {
  // What stands before another address leads up to that one.
  const own = before.slice(Math.max(0, before.lastIndexOf("://"))).replace(/^:\/\/\S*/, "");
  const sentences = own.split(/\n\s*\n/).flatMap((paragraph) => paragraph.split(STOP_OF_PROSE));
  return sentences.filter((part) => /[\p{L}\p{N}]/u.test(part)).toReversed();
}
