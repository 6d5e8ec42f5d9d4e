/** What a link is for: by its words and its URL, and if those say nothing, by its sentence. */
import type { LinkKind } from "../../message.ts";
import { ADDRESS_ITSELF } from "../words/links/link-nouns.ts";
import { means } from "../words/meanings.ts";
import {
  ACTIONS,
  type Action,
  asks,
  isAboutTrade,
  isBareUrl,
  isMailChoice,
  type LinkContext,
  type LinkReading,
  readLink,
  readText,
  speaksOf,
  type TextReading,
} from "./link-reading.ts";
import { leadsTo, questionBefore } from "./link-sentence.ts";

export interface JudgedKind extends LinkReading {
  readonly kind: LinkKind;
  /** How certain the kind is. The most certain links come first. */
  readonly weight: number;
  /** Whether opening it changes nothing: it leads to a page where one says yes or no, or to a calendar file. */
  readonly changesNothing: boolean;
  /** Whether it changes nothing, refuses ("it was not me"), or is about something else, such as an order. */
  readonly isRefusal: boolean;
}

export const KIND_OF: Readonly<Record<Action, LinkKind>> = {
  reset: "reset",
  verify: "verify",
  signIn: "sign_in",
};

export const actionOfKind = (kind: LinkKind): Action | undefined =>
  ACTIONS.find((action) => KIND_OF[action] === kind);

const BY_TEXT = 3;
const BY_URL = 2;
const BY_SENTENCE = 2;
/** A headline is about many things, a button about one. */
const BY_HEADLINE = 1;
const BY_LONG_TEXT = 2;
/** "Yes, confirm". More words that do not name what is confirmed are the headline of an article. */
const ORDER_WORDS_MAX = 3;
const BARE_ORDER_CHARS_MAX = 12;
const ENOUGH = 2;
/** A whole line before a URL. */
const LABEL = /(?:^|\n)[^\n:：]{1,40}[:：?]\s*$/;
/** Links in a sentence such as "if it was not you" rank below those for the message's purpose. */
const ASIDE = 2;

export function kindOf(context: LinkContext): JudgedKind {
  const reading = readLink(context);
  const { urlReading } = reading;
  const [refuses, isIdle] = [isRefusal(reading), changesNothing(reading)];
  const judged = (kind: LinkKind, weight: number) => ({
    ...reading,
    kind,
    weight,
    changesNothing: isIdle,
    isRefusal: refuses || isIdle || isOfOther(reading) || urlReading.isOrdinaryPage,
  });
  if (isUnsubscribe(reading)) return judged("unsubscribe", 0);
  const textActions = actionsOf(reading.text, reading);
  if (isIdle || (refuses && !textActions.has("reset"))) return judged("other", 0);
  const sentenceActions = actionsOf(reading.sentence, reading);
  const scores = ACTIONS.map((action) =>
    isOutdone(action, reading, textActions)
      ? 0
      : (textActions.has(action) ? textWeight(reading) : 0) +
        (urlReading.says.has(action) ? BY_URL : 0) +
        (sentenceActions.has(action) ? BY_SENTENCE : 0),
  );
  const best = Math.max(...scores);
  const action = ACTIONS[scores.indexOf(best)] ?? "verify";
  if (best < ENOUGH || !isCredible(action, reading, textActions, sentenceActions)) return judged("other", 0);
  const isAside = reading.sentence.nouns.has("deny");
  const weight =
    best + (urlReading.hasToken ? 1 : 0) + (means(context.subject, action) ? 2 : 0) - (isAside ? ASIDE : 0);
  return judged(KIND_OF[action], weight);
}

/**
 * Whether something else outweighs the action. Orders are confirmed, too, and setting a new password may be called
 * confirming or signing in.
 */
function isOutdone(
  action: Action,
  { text, urlReading, context }: LinkReading,
  textActions: ReadonlySet<Action>,
): boolean {
  if (action === "reset") return false;
  if (isAboutTrade(text) && (action === "verify" || !textActions.has(action))) return true;
  // One enters a video call, too.
  const isOfSignIn = urlReading.says.has("signIn") || means(context.subject, "signIn");
  if (action === "signIn" && means(text, "meetings") && !isOfSignIn) return true;
  const isReset = urlReading.hasToken && urlReading.says.has("reset");
  return isReset && !textActions.has(action) && !urlReading.says.has(action);
}

/** The action that the message as a whole is about. */
export function actionOfSubject(subject: TextReading): Action | undefined {
  const { nouns } = subject;
  const said = ACTIONS.filter((action) => means(subject, action));
  if (said.includes("reset")) return nouns.has("password") || nouns.has("address") ? "reset" : undefined;
  if (!said.includes("verify") || nouns.has("elsewhere"))
    return said.includes("signIn") ? "signIn" : undefined;
  return nouns.has("device") && !nouns.has("address") ? "signIn" : "verify";
}

/** The actions that words ask for, given what they are to be done to. */
function actionsOf(said: TextReading, reading: LinkReading): ReadonlySet<Action> {
  const { nouns } = said;
  const { urlReading, context, sentence } = reading;
  const actions = new Set(ACTIONS.filter((action) => asks(said, action, urlReading.hasToken)));
  if (nouns.has("password") && nouns.has("renew")) actions.add("reset");
  const isDevice = [said, sentence, context.subject].some((one) => one.nouns.has("device"));
  // Approving a device signs it in.
  if (nouns.has("approve") && isDevice) actions.add("signIn");
  if (actions.has("verify") && !nouns.has("address")) {
    const ofSignIn = actions.has("signIn") && (isDevice || urlReading.says.has("signIn"));
    if (nouns.has("device") || ofSignIn) {
      actions.delete("verify");
      actions.add("signIn");
    }
    // Confirming a request for a new password leads to setting one.
    if (context.subject.nouns.has("password") && !context.subject.nouns.has("address")) {
      actions.delete("verify");
      actions.add("reset");
    }
    // Orders are confirmed, too, and many languages use the same word for checking them.
    if (isAboutTrade(said) || (nouns.has("check") && !isAboutProof(reading))) actions.delete("verify");
  }
  // Carts are recovered, too.
  const isOfOthers = nouns.has("elsewhere") || !urlReading.hasToken;
  if (actions.has("reset") && isOfOthers && !isOfAccount(said, reading)) actions.delete("reset");
  return actions;
}

/** Whether a password is reset: "If you did not change your password, [click here to reset it]". */
function isOfAccount({ nouns }: TextReading, { around }: LinkReading): boolean {
  if (nouns.has("password") || nouns.has("address")) return true;
  return !nouns.has("elsewhere") && around().nouns.has("password");
}

/** Whether the message asks for a proof, or the word is the whole text of a button. */
function isAboutProof({ urlReading, context }: LinkReading): boolean {
  return (
    means(context.subject, "verify") || (urlReading.hasToken && context.text.length <= BARE_ORDER_CHARS_MAX)
  );
}

/** Whether a link can do what it seems to. Pages to sign in at are everywhere; a link that signs in carries a token. */
function isCredible(
  action: Action,
  reading: LinkReading,
  textActions: ReadonlySet<Action>,
  sentenceActions: ReadonlySet<Action>,
): boolean {
  const { urlReading, context, isButton } = reading;
  const isSaid = textActions.has(action);
  if (urlReading.isOrdinaryPage && !(isSaid && isButton) && !urlReading.says.has(action)) return false;
  if (urlReading.isOrdinaryPage && !urlReading.hasToken) return false;
  if (urlReading.hasToken && !(context.isOpaque && action === "signIn")) return true;
  if (action === "signIn") return urlReading.hasToken && isAboutSignIn(reading);
  if (action === "reset") return (isSaid && isButton) || isReset(reading, sentenceActions);
  if (sentenceActions.has(action) && urlReading.says.has(action)) return true;
  const isOrder = urlReading.says.has(action) && context.text.split(/\s+/).length <= ORDER_WORDS_MAX;
  return isSaid && isButton && (reading.text.nouns.has("address") || isOrder);
}

/** `Set a new one [here](https://acme.example/password_reset)`: only the URL says what is set. */
function isReset({ urlReading, text }: LinkReading, sentenceActions: ReadonlySet<Action>): boolean {
  if (sentenceActions.has("reset")) return urlReading.says.has("reset") || urlReading.namesPassword;
  return urlReading.says.has("reset") && urlReading.namesPassword && !isAboutTrade(text);
}

/** Every tracker URL is long, so it signs in only if the message is about signing in. */
function isAboutSignIn({ context, text }: LinkReading): boolean {
  const { subject, isShortLived } = context;
  return isShortLived || text.nouns.has("approve") || means(subject, "signIn", "verify");
}

function textWeight({ isButton, urlReading }: LinkReading): number {
  if (isButton) return BY_TEXT;
  return urlReading.hasToken ? BY_LONG_TEXT : BY_HEADLINE;
}

function isUnsubscribe({ context, urlReading, text, sentence, isVague }: LinkReading): boolean {
  if (text.nouns.has("device") && !text.nouns.has("mail")) return false;
  if (means(text, "unsubscribe") || text.asked.has("unsubscribe")) return true;
  if (means(text, ...ACTIONS) || text.nouns.has("elsewhere")) return false;
  if (isMailChoice(text) && !ADDRESS_ITSELF.test(context.text)) return true;
  if (urlReading.says.has("unsubscribe")) return true;
  if (isFrontPage(context.url) || (!isVague && !text.nouns.has("choose"))) return false;
  if (isVague && urlReading.hasToken && isSignOff(sentence, context)) return true;
  const isAction = means(sentence, ...ACTIONS);
  if (!isAction && isVague && isAboutLeavingList(readText(questionBefore(context.before)))) return true;
  const isOfMail = sentence.nouns.has("mail") || text.nouns.has("choose") || isLabelled(context);
  const isLeaving = means(sentence, "unsubscribe") || (sentence.asked.has("unsubscribe") && isOfMail);
  const isOther = isAction || sentence.nouns.has("elsewhere") || sentence.nouns.has("password");
  return isLeaving || (isMailChoice(sentence) && !isOther);
}

/** No front page removes anybody from a list: "To stop these letters, sign in at https://acme.example/ and …". */
function isFrontPage({ pathname, search, hash }: URL): boolean {
  return pathname === "/" && search === "" && hash === "";
}

/** "You asked to be taken off the list. To confirm, follow this link:" */
function isSignOff(sentence: TextReading, { subject, before }: LinkContext): boolean {
  if (!means(sentence, "verify") && !sentence.nouns.has("link")) return false;
  if (means(sentence, "reset", "signIn")) return false;
  if (sentence.nouns.has("elsewhere") || sentence.nouns.has("address")) return false;
  return means(subject, "unsubscribe") || means(readText(leadsTo(before)[1] ?? ""), "unsubscribe");
}

/** Whether the words are about getting no more mail, or choosing which. */
function isAboutLeavingList(said: TextReading): boolean {
  if (means(said, ...ACTIONS) || !said.nouns.has("mail")) return false;
  return means(said, "unsubscribe") || said.asked.has("unsubscribe") || said.nouns.has("choose");
}

/** `Enough of us: https://acme.example/x`: the words before the URL act as its button. */
function isLabelled({ text, before }: LinkContext): boolean {
  return isBareUrl(text) && LABEL.test(before);
}

/** "It was not me", or "If it was not you, tell us here": the opposite of what the message is for. */
function isRefusal({ text, sentence, isVague, urlReading, context }: LinkReading): boolean {
  if (text.nouns.has("deny") || isTakingBack(text)) return true;
  if (!isVague || isBareUrl(context.text) || urlReading.namesPassword) return false;
  const isOfOthers = means(sentence, "disclaims");
  const isSaid = ACTIONS.some((action) => speaksOf(sentence, action) || urlReading.says.has(action));
  return isOfOthers && !isSaid;
}

/** The text of a button: `Änderung rückgängig machen`. */
function isTakingBack(text: TextReading): boolean {
  return text.nouns.has("undo") && !ACTIONS.some((action) => speaksOf(text, action));
}

/**
 * "To approve or decline the request, follow this link", about requests of other people rather than a device that signs
 * in; "Download the calendar file: https://acme.example/x".
 */
function changesNothing({ text, sentence, isVague }: LinkReading): boolean {
  const said = isVague ? sentence : text;
  const isSaid = ACTIONS.some((action) => speaksOf(said, action));
  if (said.nouns.has("calendar") && !isSaid) return true;
  const isOwn = said.nouns.has("device") || said.asked.has("verify") || means(said, "signIn");
  return said.nouns.has("undecided") && !isOwn;
}

/** About an order, except in "You need no password: [My orders]", where a sign-in link leads to the orders. */
function isOfOther({ text, urlReading, around }: LinkReading): boolean {
  if (!isAboutTrade(text)) return false;
  return !(urlReading.hasToken && around().asked.has("signIn"));
}
