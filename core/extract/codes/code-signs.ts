/** The named signs for and against a candidate. Their weights are in `code-weights.ts`. */

import type { CodeContext } from "./code-context.ts";
import type { Cue, Nearness } from "./code-cue.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { isInSubject, isMentioned } from "./code-instructions.ts";
import {
  isBarelyAsked,
  isPasswordToKeep,
  isPlainlyAsked,
  isPointedAt,
  isPointedAtDirectly,
  isProminent,
  isSetApart,
  NEXT_PASSWORD_SIGNS,
} from "./code-prominence.ts";
import type { Topic } from "./code-topic.ts";
import { type Add, addValueSigns, shapeSign } from "./code-value-signs.ts";
import type { Sign } from "./code-weights.ts";

/** A candidate's relation to the others in its message. */
export interface CandidatePeers {
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
export function signsOf(
  candidate: CodeCandidate,
  context: CodeContext,
  topic: Topic,
  peers: CandidatePeers,
): Sign[] {
  const signs: Sign[] = [shapeSign(candidate), askedBy(context.cue)];
  const add = (sign: Sign, holds: boolean) => {
    if (holds) signs.push(sign);
  };
  addValueSigns(add, candidate, context);
  addPlaceSigns(add, context);
  if (!isPlainlyAsked(context)) addLayoutSigns(add, candidate, context, topic);
  addWordSigns(add, candidate, context, topic);
  addTopicSigns(add, topic, context);
  addPeerSigns(add, context, peers);
  addEvidenceSigns(add, candidate, context, topic);
  const isToChange = signs.includes("password to keep") && context.isPasswordInNextSentence;
  return isToChange ? signs.filter((sign) => !NEXT_PASSWORD_SIGNS.has(sign)) : signs;
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

function askedBy(cue: Cue | undefined): Sign {
  if (cue === undefined) return "not asked for";
  const by = cue.isWeak ? "weakly" : cue.isNamed ? "by name" : "by word";
  return `${ASKED[cue.nearness]}, ${by}` as Sign;
}

function addPlaceSigns(add: Add, context: CodeContext): void {
  const isAsked = isPointedAt(context);
  add("apart", context.isApart);
  add("emphasised", context.isEmphasised && !isSetApart(context));
  add("in the subject", context.isInSubject);
  add("set off in the subject", context.isSetOff);
  add("leads the subject", context.isLeadingSubject);
  add("leads its line", context.isLeading);
  add("colon above", context.isBelowColon);
  add("in brackets", context.isBracketed && !isAsked && !isNearNamed(context));
  add("numbered", context.isNumbered);
  add("counted", context.isCounted);
  add("assigned", context.isAssigned);
  add("within words", !isProminent(context));
  add("quoted", context.isQuoted && !context.isAlone);
}

/** `[492013] is what you typed, the verification code`: in the same clause as its name. */
function isNearNamed({ cue }: CodeContext): boolean {
  return cue?.isNamed === true && (cue.nearness === "near before" || cue.nearness === "near after");
}

/** Signs that it is something else. Skipped if words that name a code lead to it. */
function addLayoutSigns(add: Add, { value }: CodeCandidate, context: CodeContext, topic: Topic): void {
  add("among numbers", context.isAmongNumbers);
  add("at the end", context.isAtEnd && !context.isLabelLine);
  add("among details", context.isInDetails);
  // A link to a new password often has the user name, too. Only a value that is called a code may be its token.
  const isCalledCode = context.cue !== undefined && !context.cue.isWeak;
  const doing = isCalledCode ? [...topic.actionLinks, ...topic.resetLinks] : topic.actionLinks;
  const doesIt = doing.some((url) => url.includes(value));
  add("in a link, too", context.isInLink && !doesIt);
  add("in a link that does it, too", doesIt);
}

function addWordSigns(add: Add, candidate: CodeCandidate, context: CodeContext, topic: Topic): void {
  const { value } = candidate;
  const { cue } = context;
  const isNamed = cue?.isNamed ?? false;
  add("place near", context.isPlaceNear);
  add(
    "password beside a login",
    cue?.isWeak === true && context.isBesideLogin && (/\p{L}/u.test(value) || !topic.isAboutProof),
  );
  add("password to keep", isPasswordToKeep(value, context, topic));
  add("called otherwise", context.isOtherNumber);
  add("another number leads to it", context.isOtherAbove && !context.isOtherNumber);
  add("labelled", context.isLabelled && !isPointedAtDirectly(context));
  const stems = isPlainlyAsked(context) ? [] : context.labelStems;
  add("label told of", isMentioned(topic.instructions, stems, candidate.start));
  add("label in the subject", !context.isInSubject && isInSubject(topic.instructions, stems));
  add("spent", context.isSpent || (context.isReplaced && !context.isSuccessor));
  add("takes the place of another", context.isSuccessor);
  add("spent, still expiring", context.isSpent && topic.isExpiring);
  add("among meetings", context.isAmongMeetings);
  add("among meetings, expiring", context.isAmongMeetings && topic.isExpiring);
  add("names an account", context.isUserName || (context.isNameOfAccount && /\p{L}/u.test(value)));
  add("letters among trade", context.isAmongTrade && !isNamed && /[A-Za-z]/.test(value));
  addUseSigns(add, candidate, context, topic);
  add("barely asked", isBarelyAsked(context, topic));
}

/** What else a code is for, in mail that proves nothing: a door, a price, a journey. */
function addUseSigns(add: Add, { value }: CodeCandidate, context: CodeContext, topic: Topic): void {
  if (topic.isAboutProof) return;
  const isOrdered = context.cue?.nearness === "ordered";
  add(
    "of a journey",
    isOfJourney(value, context, topic) && !topic.hasSecrecy && !topic.tellsToType && !isOrdered,
  );
  if (topic.isProofNamed) return;
  const isNamed = context.cue?.isNamed ?? false;
  // `Type the pairing code 482913 to add your front door lock`. What one types at a door itself is shorter.
  const isTyped = context.tellsToTypeInSentence;
  const isToProve = isNamed && isTyped;
  const isLong = value.length >= DOOR_CODE_BELOW;
  add("at a door", context.isAtDoor && !isToProve && !(isTyped && isLong));
  if (topic.hasSecrecy) return;
  add("by a discount", context.discounts > (isToProve ? 1 : 0) && !topic.hasPurpose);
}

/**
 * The confirmation of a journey has facts, such as a seat, a time, a number of nights. A sender of codes may name the trade
 * only: `Flights, seats and rooms`. A reference of letters and digits needs fewer facts than digits.
 */
function isOfJourney(value: string, { cue, journeys, journeyFacts }: CodeContext, topic: Topic): boolean {
  const isBooked = topic.tradeWords >= 2 || (topic.tradeWords === 1 && topic.hasOtherNumbers);
  if (!/\p{L}/u.test(value)) return journeyFacts >= 2 || (journeyFacts === 1 && isBooked);
  return journeys >= 2 || (journeys === 1 && (isBooked || (journeyFacts === 1 && cue?.isNamed === true)));
}

function addTopicSigns(add: Add, topic: Topic, { cue }: CodeContext): void {
  const isNamed = cue?.isNamed ?? false;
  add("code named", topic.isCodeNamed);
  add("code spoken of", topic.mayNameCode);
  add("subject about access", topic.isSubjectAboutAccess);
  add("expires soon", topic.isExpiring);
  add("minutes", topic.hasMinutes);
  add("purpose", topic.hasPurpose);
  add("secrecy", topic.hasSecrecy);
  add("for once", topic.isSingleUse);
  add("a code is spent", topic.isCodeSpent);
  add("other numbers", topic.hasOtherNumbers);
  add("trade", topic.tradeWords >= 2);
  add("in a reply", topic.isReply);
  add("link that does it, not asked", topic.actionLinks.length > 0 && cue === undefined);
  add("can be unsubscribed from", topic.canUnsubscribe);
  add("not short", topic.chars > SHORT_CHARS);
  add("other number in the subject", topic.hasOtherNumberInSubject && !topic.isCodeNamedInSubject);
  add("share in the subject", topic.hasPercentInSubject && !isNamed);
  add("meeting or payment", topic.isMeetingOrPayment && !isNamed);
}

function addPeerSigns(add: Add, context: CodeContext, peers: CandidatePeers): void {
  const asked = context.cue?.isWeak ? "called a number" : "asked for";
  const how = isSetApart(context) ? "stands out" : isProminent(context) ? asked : "within words";
  if (peers.isOnly) add(`${how}, the only number`, true);
  else add("stands out, the only one", how === "stands out" && peers.offered === 1);
  add("one of several offered", peers.offered >= 3);
  add("seen again", peers.isSeenAgain);
  add("called otherwise elsewhere", peers.isOtherElsewhere);
  add("within a line, another has its own", peers.isOtherAlone && !context.isAlone);
  add("in a greeting, another below", context.isInGreeting && peers.offered > 1);
}

const SHORT_CHARS = 900;
/** The length of a message that a phone relays. */
const LINE_CHARS = 160;
/** How many characters are more than a key box or a door has. */
const DOOR_CODE_BELOW = 6;

const count = (...facts: readonly boolean[]) => facts.filter(Boolean).length;

/** What else a message with a code typically says. The more of it there is, the less a word for the code is needed. */
function addEvidenceSigns(add: Add, candidate: CodeCandidate, context: CodeContext, topic: Topic): void {
  // Letters alone may be a state, as in `The pool is DEGRADED`.
  const isValue = candidate.shape !== "letters" || topic.mayNameCode;
  const { isExpiring, hasMinutes, hasDisclaimer, hasSecrecy, hasAccess, hasPurpose, isSubjectAboutAccess } =
    topic;
  const core = count(
    isExpiring || hasMinutes,
    hasDisclaimer,
    hasSecrecy,
    hasAccess || hasPurpose,
    isSubjectAboutAccess,
    topic.isSingleUse,
  );
  const evidence = core + count(topic.tellsToType, topic.namesPlaceToType, topic.chars <= SHORT_CHARS);
  const isOut = isSetApart(context);
  const isOffer = isProminent(context);
  const isNothingSaid = core === 0 && !topic.isCodeNamed;
  add("stands out, no evidence", isNothingSaid && isOut);
  add("asked for, no evidence", isNothingSaid && !isOut && isOffer);
  // `LH1234 is late`, `It is COVID-19`: topics have such names. But `Your code is LH1234` gives a code.
  const isGiven = isOffer && context.cue?.isWeak === false && !context.cue.isAfter;
  const isName = (context.isInSubject && !isGiven) || (context.isAfterCopula && context.cue === undefined);
  const isLittleSaid = core < 2 && !isExpiring && !hasSecrecy && !topic.isCodeNamed;
  add("name of a thing, little evidence", isName && isLittleSaid && /\p{L}/u.test(candidate.value));
  const isLine = topic.chars <= LINE_CHARS && !context.isAmongMeetings;
  add("asked for in a line", isOffer && isLine && context.cue?.isWeak === false);
  add("offered, much evidence", isOffer && evidence >= 4);
  add("offered, more evidence", isOffer && evidence >= 6);
  addSentenceSigns(add, context, isOut ? "beside" : "in its sentence");
  add("said to be it", context.isAfterCopula && isValue);
  add("by means of it", context.isInstrument);
}

function addSentenceSigns(add: Add, context: CodeContext, where: "beside" | "in its sentence"): void {
  add(`told to type ${where}`, context.tellsToTypeInSentence);
  add(`prompted ${where}`, context.promptsInSentence);
  add(`for once ${where}`, context.isSingleUseInSentence);
  add(`purpose ${where}`, context.hasPurposeInSentence);
  add(`time ${where}`, context.isTimedInSentence);
  add(`other things ${where}`, context.hasOtherThingsInSentence);
  add("other things below", context.hasOtherThingsBelow);
  add("a sentence by itself", context.isSentence);
  add("a sentence by itself, behind one that asks", context.isSentence && context.cue?.isAfter === false);
  add("to be quoted or shown", context.isToBeShown);
  add("behind the name of a thing", context.isAfterNameOfThing);
  add("number of something", context.isNumberOf);
  add("label above", context.isBelowLabel && !isPlainlyAsked(context));
}
