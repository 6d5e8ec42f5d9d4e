/** Whether a candidate is set apart, asked for, or neither. */

import type { CodeContext } from "./code-context.ts";
import type { Cue } from "./code-cue.ts";
import type { Topic } from "./code-topic.ts";
import type { Sign } from "./code-weights.ts";

/** Whether a reader would take it for what the message is about. */
export function isProminent(context: CodeContext): boolean {
  const { cue } = context;
  if (cue?.isNamed && cue.nearness === "near before") return true;
  return isSetApart(context) || isPointedAt(context) || isOrder(cue);
}

/** Whether it is set apart from all words on at least one side. */
export function isSetApart(context: CodeContext): boolean {
  return context.isAlone || context.isLeading || context.isSetOff || context.isBehindColon;
}

/** Whether it only follows a word that may name a code, and nothing else makes it one. */
export function isBarelyAsked(context: CodeContext, topic: Topic): boolean {
  const { cue } = context;
  if (cue === undefined || cue.isNamed || cue.isYours || topic.isExpiring) return false;
  if (cue.nearness === "said before" || context.isLabelLine) return false;
  return !context.isToldToType && !context.isAlone && !context.isEmphasised;
}

function isOrder(cue: Cue | undefined): boolean {
  return cue?.nearness === "ordered" || cue?.nearness === "ordered near";
}

/** Whether words lead directly to it, however its line begins. */
export function isPointedAtDirectly({ cue }: CodeContext): boolean {
  return cue?.nearness === "said before" || cue?.nearness === "right before" || isOrder(cue);
}

/** Whether words that name a code lead to it. Other things around it then matter little. */
export function isPlainlyAsked(context: CodeContext): boolean {
  const { cue } = context;
  if (cue === undefined || !isPointedAt(context)) return false;
  return cue.isNamed || cue.isAnnounced === true || (cue.isYours && !cue.isWeak);
}

export function isPointedAt({ cue, isAlone }: CodeContext): boolean {
  switch (cue?.nearness) {
    case "right before":
    case "right after":
    case "said before":
    case "ordered":
      return true;
    case "lines before":
    case "line after":
      return isAlone;
    default:
      return false;
  }
}

/**
 * `Password: kgPchF9B`, `your new password is kgPchF9B`, if nothing says that it is for one use, for a while, or where
 * to type it.
 */
export function isPasswordToKeep(value: string, context: CodeContext, topic: Topic): boolean {
  const { cue, isAfterCopula, isResetInSentence, isPasswordInNextSentence } = context;
  const isNew =
    context.isRightAfterReset ||
    ((isAfterCopula || context.isBelowColon) && (isResetInSentence || isPasswordInNextSentence));
  const isPassword = cue === undefined ? isNew : cue.isWeak;
  if (!isPassword || !/\p{Ll}/u.test(value)) return false;
  const { isExpiring, hasMinutes, isSingleUse, isCodeNamed, tellsToType, hasSecrecy } = topic;
  // A password that is to be changed later is kept until then, whatever else the message says to do.
  if (isPasswordInNextSentence && !isExpiring && !isCodeNamed && !context.tellsToTypeInSentence) return true;
  return !(isExpiring || hasMinutes || isSingleUse || isCodeNamed || tellsToType || hasSecrecy);
}

/** Signs that may come from "Change the password the next time you sign in", which is about another password. */
export const NEXT_PASSWORD_SIGNS: ReadonlySet<Sign> = new Set([
  "for once",
  "for once beside",
  "for once in its sentence",
  "purpose beside",
  "purpose in its sentence",
]);
