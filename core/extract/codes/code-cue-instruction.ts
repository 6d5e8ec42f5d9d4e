/** The verb that tells to type a candidate in: `Use 904417 to verify your account`. */
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import type { Cue, Nearness } from "./code-cue.ts";
import { isCue } from "./code-cue-word.ts";
import { isTypedFor } from "./code-purpose.ts";
import { type LineSurroundings, wordAfter, wordBefore } from "./code-surroundings.ts";

/** `Type this into the app to confirm that it is you:`, with the code on the next line. */
const ABOVE_CHARS = 160;
/** `Enter in the app within ten minutes:`, before the code. */
const LABEL_CHARS = 64;
/** Particles between an object and its verb: `を`, `-ni`. */
const VERB_GAP = /^[^\p{L}\p{N}\n.,;]{0,3}(?:[\p{L}\p{M}]{1,4})?[^\p{L}\p{N}\n.,;]{0,3}$/u;

const isVerb = meaningOneOf("enter");

/** Found where no noun names the code, but it can be nothing else. */
export function instructionAround(near: LineSurroundings): Cue | undefined {
  const { text, candidate, isAlone } = near;
  const order = wordBefore(near, isVerb);
  const nearness = order && instructionNearness(text.slice(order.end, candidate.start), isAlone);
  if (order !== undefined && nearness !== undefined && !isOfOther(near, order))
    return instructionCue(near, order, nearness);
  // Some languages end a sentence with the verb.
  const verb = wordAfter(near, isVerb);
  if (verb === undefined || !VERB_GAP.test(text.slice(candidate.end, verb.start))) return undefined;
  return instructionCue(near, verb, "ordered");
}

/** `Gebt eure Mitgliedsnummer ein:` */
function isOfOther({ words, candidate }: LineSurroundings, order: FoundWord): boolean {
  const between = words.filter((word) => word.start >= order.end && word.end <= candidate.start);
  const last = between.findLast((word) => means(word, "otherNumbers") || isCue(word));
  return last !== undefined && means(last, "otherNumbers") && !isCue(last);
}

function instructionNearness(gap: string, isAlone: boolean): Nearness | undefined {
  if (/^[^\S\n]*[\p{P}\p{S}\s]?[^\S\n]*$/u.test(gap)) return "ordered";
  if (isAlone && gap.length <= ABOVE_CHARS && /^[^\n]*[:：]\s*$/.test(gap)) return "ordered";
  if (gap.length <= LABEL_CHARS && /^[^\n.!?]*[:：|][^\S\n]*$/.test(gap)) return "ordered";
  return /^ \p{L}{1,10}(?: \p{L}{1,10})?:? $/u.test(gap) ? "ordered near" : undefined;
}

function instructionCue(near: LineSurroundings, verb: FoundWord, nearness: Nearness): Cue {
  const { start } = verb;
  const isAfter = start >= near.candidate.end;
  return { nearness, isNamed: isTypedFor(near, verb), isWeak: false, isYours: false, start, isAfter };
}
