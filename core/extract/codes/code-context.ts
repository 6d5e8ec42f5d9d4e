/** The context of a candidate: the cue that asks for it, what labels it as something else, its place in the message. */
import { isBoundToSite } from "./code-autofill.ts";
import { besideOf, type CodeBeside } from "./code-beside.ts";
import { type Cue, findCue } from "./code-cue.ts";
import { labelStems } from "./code-instructions.ts";
import {
  isBesideLogin,
  isCueNearerThanLabel,
  isLabelled,
  isNumberOf,
  isNumberOfOther,
  isOtherAbove,
  labelBefore,
} from "./code-label.ts";
import { type CodeLayout, layoutOf } from "./code-layout.ts";
import { type CodeLine, lineAbove, lineOf } from "./code-line.ts";
import { type CodeNearWords, nearWordsOf } from "./code-near-words.ts";
import { type CodePlace, placeOf } from "./code-place.ts";
import { type CodeSentence, sentenceOf } from "./code-sentence.ts";
import type { Surroundings } from "./code-surroundings.ts";
import type { CodeText } from "./code-text.ts";
import { isGreeted, isNameOfUser } from "./code-user.ts";

/** The part of the context that depends on which words other candidates take. */
interface CueContext {
  /** The cue that asks for it; undefined if a code is at most mentioned elsewhere. */
  readonly cue: Cue | undefined;
  /** Whether the nearest noun before it labels another kind of number. */
  readonly isOtherNumber: boolean;
  /** Whether it is alone on its line, and the last noun above it labels another kind of number. */
  readonly isOtherAbove: boolean;
  /** Whether its line or sentence is only the cue and the candidate: `Code: 492013`. */
  readonly isLabelLine: boolean;
  /** `Student number 492013`: whether the cue says what the number belongs to. */
  readonly isNumberOf: boolean;
}

/** What labels it, as a code or as something else. */
interface CodeLabels {
  /** Whether it follows `<some label>:`, and the label does not mention a code. */
  readonly isLabelled: boolean;
  /** Whether the line above or below names a user. */
  readonly isBesideLogin: boolean;
  /** The words that label it, whatever they mean. */
  readonly labelStems: readonly string[];
  /** Whether it names the user who signs in: `the user ann482`. */
  readonly isUserName: boolean;
}

export interface CodeContext
  extends CueContext,
    CodeLabels,
    CodePlace,
    CodeNearWords,
    CodeSentence,
    CodeLayout,
    CodeBeside {}

export function contextOf(codeText: CodeText, near: Surroundings): CodeContext {
  const line = lineOf(near.text, near.candidate);
  return {
    ...cueContextOf(near, line),
    ...labelsOf(codeText, near, line),
    ...placeOf(codeText, near, line),
    ...nearWordsOf(near),
    ...sentenceOf(near, line),
    ...layoutOf(codeText, near.candidate, line),
    ...besideOf(line),
  };
}

/** The same context, except for what depends on which words other candidates take. */
export function withCueAmongRivals(context: CodeContext, near: Surroundings): CodeContext {
  return { ...context, ...cueContextOf(near, lineOf(near.text, near.candidate)) };
}

function cueContextOf(near: Surroundings, { left, right, isAlone }: CodeLine): CueContext {
  const cue = isBoundToSite(left) ? siteBoundCue(near) : findCue({ ...near, isAlone });
  const label = labelBefore(near, isAlone);
  const isAskedRight = cue?.nearness === "right before" || cue?.nearness === "ordered";
  return {
    cue,
    isOtherAbove: isAlone && isOtherAbove(near),
    isOtherNumber:
      isNumberOfOther(near, cue) || (label !== undefined && !isCueNearerThanLabel(near, isAlone, cue, label)),
    isNumberOf: cue !== undefined && isNumberOf(near.text, cue.start),
    isLabelLine:
      isAskedRight &&
      isWithoutWords(left.slice(0, Math.max(0, left.length - (near.candidate.start - cue.start))), right),
  };
}

/** For a code bound to a site, as the syntax of its line says. */
function siteBoundCue({ candidate: { start } }: Surroundings): Cue {
  return { nearness: "right before", isNamed: true, isWeak: false, isYours: false, start, isAfter: false };
}

/** Whether the sentence around it has no words. */
function isWithoutWords(before: string, after: string): boolean {
  const sentence =
    before.replace(/^.*[.!?。！？]\s*/u, "") + after.replace(/^[\s*]*(?:[.!?](?:\s|$)|[。！？]).*/u, "");
  return !/[\p{L}\p{N}]/u.test(sentence);
}

function labelsOf(codeText: CodeText, near: Surroundings, line: CodeLine): CodeLabels {
  return {
    isLabelled: isLabelled(near, line.left),
    isBesideLogin: isBesideLogin(near, line),
    labelStems: labelStems(line.left, line.isAlone ? lineAbove(near.text, line.start) : ""),
    isUserName: isNameOfUser(near) || isGreeted(codeText, near, line),
  };
}
