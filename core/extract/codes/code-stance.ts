/** How a candidate stands to what a reader would look for: set apart, asked for, or neither. */
import type { Asker } from "./code-asker.ts";
import type { CodeContext } from "./code-context.ts";
import type { Topic } from "./code-topic.ts";
import type { Sign } from "./code-weights.ts";

/** Whether it stands so that a reader would take it for what the message is about. */
export function isOffered(context: CodeContext): boolean {
  const { asker } = context;
  if (asker?.isNamed && asker.nearness === "near before") return true;
  return standsOut(context) || pointsAt(context) || isOrder(asker);
}

/** Set apart from all words, at least on one side. */
export function standsOut(context: CodeContext): boolean {
  return context.isAlone || context.isLeading || context.isSetOff || context.isBehindColon;
}

/** Behind a word that may name a code, and nothing else that would make it one. */
export function isBarelyAsked(context: CodeContext, topic: Topic): boolean {
  const { asker } = context;
  if (asker === undefined || asker.isNamed || asker.isYours || topic.isExpiring) return false;
  if (asker.nearness === "said before" || context.isLabelLine) return false;
  return !context.isOrdered && !context.isAlone && !context.isEmphasised;
}

function isOrder(asker: Asker | undefined): boolean {
  return asker?.nearness === "ordered" || asker?.nearness === "ordered near";
}

/** Whatever else its line begins with, the words lead to it. */
export function pointsDirectly({ asker }: CodeContext): boolean {
  return asker?.nearness === "said before" || asker?.nearness === "right before" || isOrder(asker);
}

/** Words that name a code lead to it: whatever else stands around it says little. */
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

/** `Password: kgPchF9B`, `your new password is kgPchF9B`, and nothing says that it is for once, for a while, or where to type it. */
export function isPasswordToKeep(value: string, context: CodeContext, topic: Topic): boolean {
  const { asker, isSaid, isResetThere, isPasswordBehind } = context;
  const isNew =
    context.isBehindReset || ((isSaid || context.isBelowColon) && (isResetThere || isPasswordBehind));
  const isPassword = asker === undefined ? isNew : asker.isWeak;
  if (!isPassword || !/\p{Ll}/u.test(value)) return false;
  const { isExpiring, hasMinutes, isForOnce, isCodeNamed, hasOrder, hasSecrecy } = topic;
  // What is changed later on is kept until then, whatever else one is told to do.
  if (isPasswordBehind && !isExpiring && !isCodeNamed && !context.isTypedThere) return true;
  return !(isExpiring || hasMinutes || isForOnce || isCodeNamed || hasOrder || hasSecrecy);
}

/** What "Change the password the next time you sign in" says of another one. */
export const OF_NEXT_PASSWORD: ReadonlySet<Sign> = new Set([
  "for once",
  "for once beside",
  "for once in its sentence",
  "purpose beside",
  "purpose in its sentence",
]);
