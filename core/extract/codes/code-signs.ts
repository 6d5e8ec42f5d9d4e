/** The named signs for and against a candidate. Their weights are in `code-weights.ts`. */
import type { Asker, Nearness } from "./code-asker.ts";
import type { CodeContext } from "./code-context.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { isInSubject, isMentioned } from "./code-mentions.ts";
import {
  isBarelyAsked,
  isOffered,
  isPasswordToKeep,
  isPlainlyAsked,
  OF_NEXT_PASSWORD,
  pointsAt,
  pointsDirectly,
  standsOut,
} from "./code-stance.ts";
import type { Topic } from "./code-topic.ts";
import { type Add, addValueSigns, shapeSign } from "./code-value-signs.ts";
import type { Sign } from "./code-weights.ts";

/** A candidate's relation to the others in its message. */
export interface Crowd {
  /** How many values look like the code, without those that are plainly something else. */
  readonly offered: number;
  /** Whether the message has no other string shaped like a code. */
  readonly isOnly: boolean;
  readonly isSeenAgain: boolean;
  /** Whether the same value is called an order, a case or the like elsewhere in the message. */
  readonly isOtherElsewhere: boolean;
  /** Whether another value that is asked for is alone on a line of the text. */
  readonly isOtherAlone: boolean;
}

/** Returns the signs that hold. Each is added as `name, holds`, so the list shows everything that is ever asked. */
export function signsOf(candidate: CodeCandidate, context: CodeContext, topic: Topic, crowd: Crowd): Sign[] {
  const signs: Sign[] = [shapeSign(candidate), askedBy(context.asker)];
  const add = (sign: Sign, holds: boolean) => {
    if (holds) signs.push(sign);
  };
  addValueSigns(add, candidate, context);
  addPlaceSigns(add, context);
  if (!isPlainlyAsked(context)) addLayoutSigns(add, candidate, context, topic);
  addWordSigns(add, candidate, context, topic);
  addTopicSigns(add, topic, context);
  addCrowdSigns(add, context, crowd);
  addEvidenceSigns(add, candidate, context, topic);
  const isToChange = signs.includes("password to keep") && context.isPasswordBehind;
  return isToChange ? signs.filter((sign) => !OF_NEXT_PASSWORD.has(sign)) : signs;
}

const ASKED: Readonly<Record<Nearness, string>> = {
  "right before": "before",
  "said before": "said before",
  "right after": "after",
  "lines before": "above",
  ordered: "ordered",
  "ordered near": "ordered near",
  "near before": "near",
  "near after": "near",
  "line after": "below",
  "loosely before": "loosely",
  "loosely after": "loosely",
};

function askedBy(asker: Asker | undefined): Sign {
  if (asker === undefined) return "not asked for";
  const by = asker.isWeak ? "weakly" : asker.isNamed ? "by name" : "by word";
  return `${ASKED[asker.nearness]}, ${by}` as Sign;
}

function addPlaceSigns(add: Add, context: CodeContext): void {
  const isAsked = pointsAt(context);
  add("apart", context.isApart);
  add("emphasised", context.isEmphasised && !standsOut(context));
  add("in the subject", context.isInSubject);
  add("set off in the subject", context.isSetOff);
  add("leads the subject", context.isLeadingSubject);
  add("leads its line", context.isLeading);
  add("colon above", context.isBelowColon);
  add("in brackets", context.isBracketed && !isAsked && !isNearNamed(context));
  add("numbered", context.isNumbered);
  add("counted", context.isCounted);
  add("assigned", context.isAssigned);
  add("within words", !isOffered(context));
  add("quoted", context.isQuoted && !context.isAlone);
}

/** `[492013] is what you typed, the verification code`: in the same clause as its name. */
function isNearNamed({ asker }: CodeContext): boolean {
  return asker?.isNamed === true && (asker.nearness === "near before" || asker.nearness === "near after");
}

/** Signs that it is something else. Skipped if words that name a code lead to it. */
function addLayoutSigns(add: Add, { value }: CodeCandidate, context: CodeContext, topic: Topic): void {
  add("among numbers", context.isAmongNumbers);
  add("at the end", context.isAtEnd && !context.isLabelLine);
  add("among details", context.isInDetails);
  // A link to a new password often has the user name, too. Only a value that is called a code may be its token.
  const isCalledCode = context.asker !== undefined && !context.asker.isWeak;
  const doing = isCalledCode ? [...topic.actionLinks, ...topic.resetLinks] : topic.actionLinks;
  const doesIt = doing.some((url) => url.includes(value));
  add("in a link, too", context.isInLink && !doesIt);
  add("in a link that does it, too", doesIt);
}

function addWordSigns(add: Add, candidate: CodeCandidate, context: CodeContext, topic: Topic): void {
  const { value } = candidate;
  const { asker } = context;
  const isNamed = asker?.isNamed ?? false;
  add("place near", context.isPlaceNear);
  add("password beside a login", asker?.isWeak === true && context.isBesideLogin && /\p{L}/u.test(value));
  add("password to keep", isPasswordToKeep(value, context, topic));
  add("called otherwise", context.isOtherNumber);
  add("another number leads to it", context.isOtherAbove && !context.isOtherNumber);
  add("labelled", context.isLabelled && !pointsDirectly(context));
  const stems = isPlainlyAsked(context) ? [] : context.labelStems;
  add("label told of", isMentioned(topic.tellings, stems, candidate.start));
  add("label in the subject", !context.isInSubject && isInSubject(topic.tellings, stems));
  add("spent", context.isSpent || (context.isReplaced && !context.isSuccessor));
  add("takes the place of another", context.isSuccessor);
  add("spent, still expiring", context.isSpent && topic.isExpiring);
  add("among meetings", context.isAmongMeetings);
  add("among meetings, expiring", context.isAmongMeetings && topic.isExpiring);
  add("names an account", context.isOfUser || (context.isOfAccount && /\p{L}/u.test(value)));
  add("letters among trade", context.isAmongTrade && !isNamed && /[A-Za-z]/.test(value));
  add("barely asked", isBarelyAsked(context, topic));
}

function addTopicSigns(add: Add, topic: Topic, { asker }: CodeContext): void {
  const isNamed = asker?.isNamed ?? false;
  add("code named", topic.isCodeNamed);
  add("code spoken of", topic.isCodeSpoken);
  add("subject about access", topic.isSubjectNear);
  add("expires soon", topic.isExpiring);
  add("minutes", topic.hasMinutes);
  add("purpose", topic.hasPurpose);
  add("secrecy", topic.hasSecrecy);
  add("for once", topic.isForOnce);
  add("a code is spent", topic.isCodeSpent);
  add("other numbers", topic.isOfOthers);
  add("trade", topic.tradeWords >= 2);
  add("in a reply", topic.isReply);
  add("link that does it, not asked", topic.actionLinks.length > 0 && asker === undefined);
  add("can be unsubscribed from", topic.hasWayOff);
  add("not short", topic.chars > SHORT_CHARS);
  add("other number in the subject", topic.isOtherSubject && !topic.isSubjectNamed);
  add("share in the subject", topic.hasShare && !isNamed);
  add("meeting or payment", topic.isMeetingOrPayment && !isNamed);
}

function addCrowdSigns(add: Add, context: CodeContext, crowd: Crowd): void {
  const asked = context.asker?.isWeak ? "called a number" : "asked for";
  const how = standsOut(context) ? "stands out" : isOffered(context) ? asked : "within words";
  if (crowd.isOnly) add(`${how}, the only number`, true);
  else add("stands out, the only one", how === "stands out" && crowd.offered === 1);
  add("one of several offered", crowd.offered >= 3);
  add("seen again", crowd.isSeenAgain);
  add("called otherwise elsewhere", crowd.isOtherElsewhere);
  add("within a line, another has its own", crowd.isOtherAlone && !context.isAlone);
  add("in a greeting, another below", context.isInGreeting && crowd.offered > 1);
}

const SHORT_CHARS = 900;
/** The length of a message that a phone relays. */
const LINE_CHARS = 160;

const count = (...facts: readonly boolean[]) => facts.filter(Boolean).length;

/** What else a message with a code typically says. The more of it there is, the less a word for the code is needed. */
function addEvidenceSigns(add: Add, candidate: CodeCandidate, context: CodeContext, topic: Topic): void {
  // Letters alone may be a state, as in `The pool is DEGRADED`.
  const isValue = candidate.shape !== "letters" || topic.isCodeSpoken;
  const { isExpiring, hasMinutes, hasDisclaimer, hasSecrecy, hasAccess, hasPurpose, isSubjectNear } = topic;
  const core = count(
    isExpiring || hasMinutes,
    hasDisclaimer,
    hasSecrecy,
    hasAccess || hasPurpose,
    isSubjectNear,
    topic.isForOnce,
  );
  const evidence = core + count(topic.hasOrder, topic.hasPlace, topic.chars <= SHORT_CHARS);
  const isOut = standsOut(context);
  const isOffer = isOffered(context);
  const isNothingSaid = core === 0 && !topic.isCodeNamed;
  add("stands out, no evidence", isNothingSaid && isOut);
  add("asked for, no evidence", isNothingSaid && !isOut && isOffer);
  // `LH1234 is late`, `It is COVID-19`: topics have such names. But `Your code is LH1234` gives a code.
  const isGiven = isOffer && context.asker?.isWeak === false && !context.asker.isAfter;
  const isName = (context.isInSubject && !isGiven) || (context.isSaid && context.asker === undefined);
  const isLittleSaid = core < 2 && !isExpiring && !hasSecrecy && !topic.isCodeNamed;
  add("name of a thing, little evidence", isName && isLittleSaid && /\p{L}/u.test(candidate.value));
  const isLine = topic.chars <= LINE_CHARS && !context.isAmongMeetings;
  add("asked for in a line", isOffer && isLine && context.asker?.isWeak === false);
  add("offered, much evidence", isOffer && evidence >= 4);
  add("offered, more evidence", isOffer && evidence >= 6);
  addSentenceSigns(add, context, isOut ? "beside" : "in its sentence");
  add("said to be it", context.isSaid && isValue);
  add("by means of it", context.isInstrument);
}

function addSentenceSigns(add: Add, context: CodeContext, where: "beside" | "in its sentence"): void {
  add(`told to type ${where}`, context.isTypedThere);
  add(`prompted ${where}`, context.isPromptedThere);
  add(`for once ${where}`, context.isForOnceThere);
  add(`purpose ${where}`, context.isPurposeThere);
  add(`time ${where}`, context.isTimedThere);
  add(`other things ${where}`, context.isTradedThere);
  add("other things below", context.isTradedBelow);
  add("a sentence by itself", context.isSentence);
  add("a sentence by itself, behind one that asks", context.isSentence && context.asker?.isAfter === false);
  add("to be quoted or shown", context.isQuotedThere);
  add("behind the name of a thing", context.isOfThing);
  add("number of something", context.isNumberOf);
  add("label above", context.isBelowLabel && !isPlainlyAsked(context));
}
