/** Whether a candidate is set apart, asked for, or neither. */
import type { Asker } from "./code-asker.ts";
import type { CodeContext } from "./code-context.ts";
import type { Topic } from "./code-topic.ts";
import type { Sign } from "./code-weights.ts";

/** Whether a reader would take it for what the message is about. */
export function isOffered(context: CodeContext): boolean {
  const { asker } = context;
  if (asker?.isNamed && asker.nearness === "near before") return true;
  return standsOut(context) || pointsAt(context) || isOrder(asker);
}

/** Whether it is set apart from all words on at least one side. */
export function standsOut(context: CodeContext): boolean {
  return context.isAlone || context.isLeading || context.isSetOff || context.isBehindColon;
}

/** Whether it only follows a word that may name a code, and nothing else makes it one. */
export function isBarelyAsked(context: CodeContext, topic: Topic): boolean {
  const { asker } = context;
  if (asker === undefined || asker.isNamed || asker.isYours || topic.isExpiring) return false;
  if (asker.nearness === "said before" || context.isLabelLine) return false;
  return !context.isOrdered && !context.isAlone && !context.isEmphasised;
}

function isOrder(asker: Asker | undefined): boolean {
  return asker?.nearness === "ordered" || asker?.nearness === "ordered near";
}

/** Whether words lead directly to it, however its line begins. */
export function pointsDirectly({ asker }: CodeContext): boolean {
  return asker?.nearness === "said before" || asker?.nearness === "right before" || isOrder(asker);
}

/** Whether words that name a code lead to it. Other things around it then matter little. */
export function isPlainlyAsked(context: CodeContext): boolean {
  const { asker } = context;
  if (asker === undefined || !pointsAt(context)) return false;
  return asker.isNamed || asker.isAnnounced === true || (asker.isYours && !asker.isWeak);
}

export function pointsAt({ asker, isAlone }: CodeContext): boolean {
  switch (asker?.nearness) {
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
  const { asker, isSaid, isResetThere, isPasswordBehind } = context;
  const isNew =
    context.isBehindReset || ((isSaid || context.isBelowColon) && (isResetThere || isPasswordBehind));
  const isPassword = asker === undefined ? isNew : asker.isWeak;
  if (!isPassword || !/\p{Ll}/u.test(value)) return false;
  const { isExpiring, hasMinutes, isForOnce, isCodeNamed, hasOrder, hasSecrecy } = topic;
  // A password that is to be changed later is kept until then, whatever else the message tells to do.
  if (isPasswordBehind && !isExpiring && !isCodeNamed && !context.isTypedThere) return true;
  return !(isExpiring || hasMinutes || isForOnce || isCodeNamed || hasOrder || hasSecrecy);
}

/** Signs that may come from "Change the password the next time you sign in", which is about another password. */
export const OF_NEXT_PASSWORD: ReadonlySet<Sign> = new Set([
  "for once",
  "for once beside",
  "for once in its sentence",
  "purpose beside",
  "purpose in its sentence",
]);
