/** Finds the cue of a candidate, the word that asks for it ("code", "enter"), and says how plainly it asks. */
import { cueAfter } from "./code-cue-after.ts";
import { cueBefore } from "./code-cue-before.ts";
import { instructionAround } from "./code-cue-instruction.ts";
import type { LineSurroundings } from "./code-surroundings.ts";

/** Where the cue stands from the candidate, the plainest first. */
const NEARNESSES = [
  "right before",
  "right after",
  "said before",
  "lines before",
  "ordered",
  "ordered near",
  "near before",
  "near after",
  "line after",
  "loosely before",
  "loosely after",
] as const;
export type Nearness = (typeof NEARNESSES)[number];

export interface Cue {
  readonly nearness: Nearness;
  /** Whether it can only mean a one-time code: by itself, or by the verification or sign-in that it is for. */
  readonly isNamed: boolean;
  /** Whether it is only a word for a password, which may be a lasting one, or for a number. */
  readonly isWeak: boolean;
  /** `the following code`, followed by the candidate. */
  readonly isAnnounced?: boolean;
  /** `your code`, in languages that put a word for "your" before it. */
  readonly isYours: boolean;
  readonly start: number;
  readonly isAfter: boolean;
}

export function findCue(near: LineSurroundings): Cue | undefined {
  return [cueBefore(near), cueAfter(near), instructionAround(near)]
    .filter((cue) => cue !== undefined)
    .sort((one, other) => NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(other.nearness))[0];
}
