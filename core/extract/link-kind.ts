/** What a link is for: by its words, by its address, and where those say nothing, by the sentence that it stands in. */
import type { LinkKind } from "../message.ts";
import { type AddressReading, readAddress } from "./link-address.ts";
import { leadsTo, sentenceAround } from "./link-sentence.ts";
import { type Found, folded } from "./word-finder.ts";
import { type AskedOfLink, answerOf, askedOfLink } from "./words/link-actions.ts";
import { ADDRESS_ITSELF, type Noun, nounsIn } from "./words/link-nouns.ts";
import { saysLittle, saysNothing } from "./words/link-words.ts";
import { type Meaning, means, VOCABULARY } from "./words/meanings.ts";

export interface LinkClue {
  /** Where it leads in the end, where its address says so. */
  readonly url: URL;
  /** Whether its address hides where it leads. */
  readonly isOpaque: boolean;
  /** What a person would click on. Its address where it stands in plain text. */
  readonly text: string;
  /** The words right before and behind it. */
  readonly before: string;
  readonly after: string;
  readonly subject: WordsRead;
  /** Whether the message says that a link works once or for a while only. */
  readonly isPassing: boolean;
}

export interface JudgedKind {
  readonly kind: LinkKind;
  /** How sure, to put the surest first. */
  readonly weight: number;
  /** Whether its address carries what only its receiver has. */
  readonly hasToken: boolean;
  /** Whether it says so little that the message as a whole may say what it is for. */
  readonly isVague: boolean;
  /** Whether it is the other way, "it was not me", or about something else, such as an order. */
  readonly isRefusal: boolean;
}

const ACTIONS = ["reset", "verify", "signIn"] as const;
export type Action = (typeof ACTIONS)[number];

export const KIND_OF: Readonly<Record<Action, LinkKind>> = {
  reset: "reset",
  verify: "verify",
  signIn: "sign_in",
};

const BY_TEXT = 3;
const BY_URL = 2;
const BY_SENTENCE = 2;
const BY_SUBJECT = 1;
/** A headline speaks of many things; a button says one. */
const BY_HEADLINE = 1;
const BY_LONG_TEXT = 2;
const BUTTON_WORDS_MAX = 6;
const BUTTON_CHARS_MAX = 60;
const BARE_ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;
/** "Yes, confirm". More words that name nothing which is confirmed are the headline of an article. */
const ORDER_WORDS_MAX = 3;
const BARE_ORDER_CHARS_MAX = 12;
const ENOUGH = 2;
/** What leads up to a link in a sentence "if it was not you" comes behind what the message is for. */
const ASIDE = 2;

/** The words of a text and what they are about. */
export interface WordsRead {
  readonly words: readonly Found[];
  readonly nouns: ReadonlySet<Noun>;
  /** What people's own words around a link ask for. */
  readonly asked: ReadonlySet<AskedOfLink>;
}

const NOTHING: WordsRead = { words: [], nouns: new Set(), asked: new Set() };

export function readWords(text: string): WordsRead {
  if (text === "") return NOTHING;
  const lower = folded(text);
  return { words: VOCABULARY.find(lower), nouns: nounsIn(lower), asked: askedOfLink(lower) };
}

/** What is there to go by. */
interface Reading {
  readonly clue: LinkClue;
  readonly address: AddressReading;
  readonly text: WordsRead;
  readonly isButton: boolean;
  /** Empty where the link speaks for itself. */
  readonly sentence: WordsRead;
  readonly isVague: boolean;
}

export function kindOf(clue: LinkClue): JudgedKind {
  const reading = read(clue);
  const { hasToken } = reading.address;
  const judged = (kind: LinkKind, weight: number) => ({
    kind,
    weight,
    hasToken,
    isVague: reading.isVague,
    isRefusal: isRefusal(reading) || isOfElsewhere(reading.text) || reading.address.isElsewhere,
  });
  if (isUnsubscribe(reading)) return judged("unsubscribe", 0);
  const textActions = actionsOf(reading.text, reading);
  if (isRefusal(reading) && !textActions.has("reset")) return judged("other", 0);
  const sentenceActions = actionsOf(reading.sentence, reading);
  const scores = ACTIONS.map((action) =>
    isOfElsewhere(reading.text) && (action === "verify" || (action === "signIn" && !textActions.has(action)))
      ? 0
      : (textActions.has(action) ? textWeight(reading) : 0) +
        (reading.address.says.has(action) ? BY_URL : 0) +
        (sentenceActions.has(action) ? BY_SENTENCE : 0) +
        (reading.isVague && says(clue.subject, action) ? BY_SUBJECT : 0),
  );
  const best = Math.max(...scores);
  const action = ACTIONS[scores.indexOf(best)] ?? "verify";
  if (best < ENOUGH || !isCredible(action, reading, textActions, sentenceActions)) return judged("other", 0);
  const isAside = reading.sentence.nouns.has("deny");
  const weight = best + (hasToken ? 1 : 0) + (says(clue.subject, action) ? 2 : 0) - (isAside ? ASIDE : 0);
  return judged(KIND_OF[action], weight);
}

function read(clue: LinkClue): Reading {
  const { text, before, after } = clue;
  const isBareAddress = BARE_ADDRESS.test(text.trim());
  const isVague = isBareAddress || saysNothing(text);
  const words = isBareAddress ? NOTHING : answering(readWords(text), answerOf(text));
  const isButton =
    text.length <= BUTTON_CHARS_MAX && text.split(/\s+/, BUTTON_WORDS_MAX + 1).length <= BUTTON_WORDS_MAX;
  const isChoice = isButton && words.nouns.has("choose") && isUnknown(words);
  const isUnclear = isVague || saysLittle(text) || words.nouns.has("approve") || isChoice;
  const needsSentence = isUnclear || (isButton && isUnknown(words));
  const own = needsSentence ? readWords(sentenceAround(before, after)) : NOTHING;
  const address = addressOf(clue, own);
  const isLed = needsSentence && isButton && address.hasToken && !address.isElsewhere;
  const sentence =
    isLed && !asksAny(own)
      ? leadOf(clue, own, words.nouns.has("approve") && /\s/.test(text.trim()))
      : isUnclear || isLed
        ? own
        : NOTHING;
  return { clue, address, text: words, isButton, sentence, isVague };
}

/** What is good for a while only opens something, however short what it carries; and so does the link of "press this link to …". */
function addressOf({ url, isPassing }: LinkClue, own: WordsRead): AddressReading {
  const address = readAddress(url);
  if (address.hasToken || !address.hasMark) return address;
  return { ...address, hasToken: isPassing || (own.nouns.has("link") && asksAny(own)) };
}

/** A button that answers a question says what the question asks for, or refuses it. */
function answering(read: WordsRead, answer: "yes" | "no" | undefined): WordsRead {
  const said = [
    ...(read.asked.has("approve") ? ["approve" as const] : []),
    ...(read.asked.has("deny") ? ["deny" as const] : []),
  ];
  if (answer !== undefined) said.push(answer === "yes" ? "approve" : "deny");
  return said.length === 0 ? read : { ...read, nouns: new Set([...read.nouns, ...said]) };
}

/** Whether none of its words says what for: "Open my garden book", "Choose another". */
function isUnknown(text: WordsRead): boolean {
  const isChoice = text.nouns.has("deny") || text.asked.has("unsubscribe") || isMailChoice(text);
  const isSaid = says(text, "unsubscribe") || ACTIONS.some((action) => says(text, action));
  return !(isChoice || isSaid || isOfElsewhere(text));
}

function asksAny(said: WordsRead): boolean {
  return ACTIONS.some((action) => asks(said, action, true));
}

/**
 * The nearest of the sentences that lead up to a button, of those that ask for anything. None behind another matter.
 * `It was me` below one that names an address says that it is the sender's.
 */
function leadOf({ before }: LinkClue, own: WordsRead, isYes: boolean): WordsRead {
  for (const sentence of leadsTo(before)) {
    const said = readWords(sentence);
    if (isOfElsewhere(said) || said.words.some((word) => means(word, "disclaims"))) break;
    if (said.asked.has("done")) continue;
    if (asksAny(said)) return said;
    const isOfAddress = said.nouns.has("address") && !said.nouns.has("device");
    if (isYes && isOfAddress) return { ...said, asked: new Set<AskedOfLink>(["verify"]) };
  }
  return own;
}

/** What the message as a whole is about. */
export function actionOfSubject({ words, nouns }: WordsRead): Action | undefined {
  const said = ACTIONS.filter((action) => words.some((word) => means(word, action)));
  if (said.includes("reset")) return nouns.has("password") || nouns.has("address") ? "reset" : undefined;
  if (!said.includes("verify") || nouns.has("elsewhere")) return said.find((action) => action === "signIn");
  return nouns.has("device") && !nouns.has("address") ? "signIn" : "verify";
}

/** What words ask for, once it is told what they ask it of. */
function actionsOf(said: WordsRead, reading: Reading): ReadonlySet<Action> {
  const { nouns } = said;
  const { address, clue, sentence } = reading;
  const actions = new Set(ACTIONS.filter((action) => asks(said, action, address.hasToken)));
  if (nouns.has("password") && nouns.has("renew")) actions.add("reset");
  const isDevice = [said, sentence, clue.subject].some((one) => one.nouns.has("device"));
  // To approve a device is to sign it in.
  if (nouns.has("approve") && isDevice) actions.add("signIn");
  if (actions.has("verify") && !nouns.has("address")) {
    const ofSignIn = actions.has("signIn") && (isDevice || address.says.has("signIn"));
    if (nouns.has("device") || ofSignIn) {
      actions.delete("verify");
      actions.add("signIn");
    }
    // An order is confirmed, too, and in many languages looked at with the same word.
    if (isOfElsewhere(said) || (nouns.has("check") && !isAboutProof(reading))) actions.delete("verify");
  }
  // And a cart recovered.
  const ofAccount = nouns.has("password") || nouns.has("address");
  if (!ofAccount && (nouns.has("elsewhere") || !address.hasToken)) actions.delete("reset");
  return actions;
}

/** Orders, offers and meetings are confirmed, too. */
function isOfElsewhere({ words, nouns }: WordsRead): boolean {
  if (nouns.has("address")) return false;
  return nouns.has("elsewhere") || words.some((word) => means(word, "otherNumbers", "trade", "meetings"));
}

/** Whether a message asks for a proof, or a button has no other word. */
function isAboutProof({ address, clue }: Reading): boolean {
  return says(clue.subject, "verify") || (address.hasToken && clue.text.length <= BARE_ORDER_CHARS_MAX);
}

/** Whether a link can do what it seems to: a page to sign in at is everywhere; a link that signs in carries something. */
function isCredible(
  action: Action,
  reading: Reading,
  textActions: ReadonlySet<Action>,
  sentenceActions: ReadonlySet<Action>,
): boolean {
  const { address, clue, isButton } = reading;
  const isSaid = textActions.has(action);
  if (address.isElsewhere && !(isSaid && isButton) && !address.says.has(action)) return false;
  if (address.isElsewhere && !address.hasToken) return false;
  if (address.hasToken && !(clue.isOpaque && action === "signIn")) return true;
  if (action === "signIn") return address.hasToken && isAboutSignIn(reading);
  if (action === "reset") return (isSaid && isButton) || isReset(reading, sentenceActions);
  if (sentenceActions.has(action) && address.says.has(action)) return true;
  const isOrder = address.says.has(action) && clue.text.split(/\s+/).length <= ORDER_WORDS_MAX;
  return isSaid && isButton && (reading.text.nouns.has("address") || isOrder);
}

/** `Set a new one [here](https://acme.example/password_reset)`: nothing but the address says what it sets. */
function isReset({ address, text }: Reading, sentenceActions: ReadonlySet<Action>): boolean {
  if (sentenceActions.has("reset")) return address.says.has("reset") || address.namesPassword;
  return address.says.has("reset") && address.namesPassword && !isOfElsewhere(text);
}

/** Every address of a tracker is long. It signs in where the message is about signing in. */
function isAboutSignIn({ clue, text }: Reading): boolean {
  const { subject, isPassing } = clue;
  return isPassing || text.nouns.has("approve") || says(subject, "signIn") || says(subject, "verify");
}

function textWeight({ isButton, address }: Reading): number {
  if (isButton) return BY_TEXT;
  return address.hasToken ? BY_LONG_TEXT : BY_HEADLINE;
}

function isUnsubscribe({ clue, address, text, sentence, isVague }: Reading): boolean {
  if (text.nouns.has("device") && !text.nouns.has("mail")) return false;
  if (says(text, "unsubscribe") || text.asked.has("unsubscribe")) return true;
  if (ACTIONS.some((action) => says(text, action)) || text.nouns.has("elsewhere")) return false;
  if (isMailChoice(text) && !ADDRESS_ITSELF.test(clue.text)) return true;
  if (address.says.has("unsubscribe")) return true;
  if (!isVague && !text.nouns.has("choose")) return false;
  const isAction = ACTIONS.some((action) => says(sentence, action));
  const isLeaving =
    says(sentence, "unsubscribe") ||
    (sentence.asked.has("unsubscribe") && (sentence.nouns.has("mail") || text.nouns.has("choose")));
  return isLeaving || (isMailChoice(sentence) && !isAction && !sentence.nouns.has("elsewhere"));
}

/** To stop or choose what is sent. */
function isMailChoice({ nouns }: WordsRead): boolean {
  return nouns.has("mail") && nouns.has("choose");
}

/** "It was not me": the other way than the one that a person waits for. */
function isRefusal({ text }: Reading): boolean {
  return text.nouns.has("deny");
}

function says({ words }: WordsRead, meaning: Meaning): boolean {
  return words.some((word) => means(word, meaning));
}

/** Whether it asks for that in any words. Those of people say less, and count where something is carried. */
function asks(said: WordsRead, action: Action, hasToken: boolean): boolean {
  if (says(said, action)) return true;
  return hasToken && said.asked.has(action) && (action !== "reset" || said.nouns.has("password"));
}
