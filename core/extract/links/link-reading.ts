/** The evidence for what a link is for: its words, its URL, and its sentence. */
import { type FoundWord, folded } from "../text/word-finder.ts";
import { type AskedOfLink, answerOf, askedOfLink } from "../words/links/link-actions.ts";
import { type Noun, nounsIn } from "../words/links/link-nouns.ts";
import { namesPostalAddress, saysNothing } from "../words/links/link-words.ts";
import { ONE_TIME, ONE_TIME_PASSWORD } from "../words/links/one-time.ts";
import { meaningsOf, means, VOCABULARY } from "../words/meanings.ts";
import { sentenceAround } from "./link-sentence.ts";
import { readUrl, type UrlReading } from "./link-url.ts";

export interface LinkContext {
  /** The final target, if the URL names it. */
  readonly url: URL;
  /** Whether its URL hides the target. */
  readonly isOpaque: boolean;
  /** The text that a person would click on. For plain text, the URL. */
  readonly text: string;
  /** The words right before and after it. */
  readonly before: string;
  readonly after: string;
  readonly subject: TextReading;
  /** Whether the message says that a link works only once or for a while. */
  readonly isShortLived: boolean;
}

export const ACTIONS = ["reset", "verify", "signIn"] as const;
export type Action = (typeof ACTIONS)[number];

const BUTTON_WORDS_MAX = 6;
const BUTTON_CHARS_MAX = 60;
const BARE_URL = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** The meaning of a text, and what it is about. */
export interface TextReading {
  /** The combined tags of all its vocabulary words, for `means`. */
  readonly tags: number;
  readonly nouns: ReadonlySet<Noun>;
  /** What informal words around a link ask for. */
  readonly asked: ReadonlySet<AskedOfLink>;
}

/** The gap between the name of a code and the code. */
const BESIDE_CHARS = 48;

const NOTHING: TextReading = { tags: 0, nouns: new Set(), asked: new Set() };

export function readText(text: string): TextReading {
  if (text === "") return NOTHING;
  const lower = folded(text);
  const words = VOCABULARY.find(lower);
  const once = words.filter((word) => means(word, "codeNames") && isOneTimePassword(lower, word));
  // A one-time password is not reset. A link beside one signs in, as the password would.
  const rest = without(lower, once);
  const asked = askedIn(rest, lower, words);
  const isBeside = once.some(({ start, end }) =>
    /\p{Nd}{4}/u.test(lower.slice(Math.max(0, start - BESIDE_CHARS), end + BESIDE_CHARS)),
  );
  const nouns = nounsIn(rest);
  const { tags } = meaningsOf(words);
  const more = [
    ...(isBeside ? ["signIn" as const] : []),
    // "Nora invited you to the workspace Harbour."
    ...(nouns.has("invited") && namesWorkplace({ tags, nouns }) ? ["verify" as const] : []),
  ];
  return { tags, nouns, asked: more.length === 0 ? asked : new Set([...asked, ...more]) };
}

/** "Was that you?" asks for an answer, "wasn't that you" for none, though the same words are in it. */
function askedIn(rest: string, lower: string, words: readonly FoundWord[]): ReadonlySet<AskedOfLink> {
  const asked = askedOfLink(rest);
  const disclaiming = words.filter((word) => means(word, "disclaims"));
  const within = new Set(disclaiming.flatMap(({ start, end }) => [...askedOfLink(lower.slice(start, end))]));
  const denied = ACTIONS.filter((action) => within.has(action));
  if (denied.length === 0) return asked;
  const otherwise = askedOfLink(without(lower, disclaiming));
  return asked.difference(new Set(denied.filter((action) => !otherwise.has(action))));
}

function without(text: string, words: readonly FoundWord[]): string {
  return words.reduceRight((all, { start, end }) => `${all.slice(0, start)}\n${all.slice(end)}`, text);
}

function isOneTimePassword(text: string, { start, end }: FoundWord): boolean {
  const name = text.slice(start, end);
  return ONE_TIME_PASSWORD.test(name) || (ONE_TIME.test(name) && nounsIn(name).has("password"));
}

export interface LinkReading {
  readonly context: LinkContext;
  readonly urlReading: UrlReading;
  readonly text: TextReading;
  readonly isButton: boolean;
  /** The meaning of its sentence; empty if the link speaks for itself. */
  readonly sentence: TextReading;
  /** The same, even if the link speaks for itself. Computed on first use. */
  readonly around: () => TextReading;
  readonly isVague: boolean;
}

export function readLink(context: LinkContext): LinkReading {
  const { url, text, before, after } = context;
  const words = readLinkText(text);
  const isVague = isVagueText(text);
  const isButton = isShort(text);
  const isChoice = isButton && words.nouns.has("choose") && isUnknown(words);
  let known: TextReading | undefined;
  const around = () => {
    known ??= readText(sentenceAround(before, after));
    return known;
  };
  const sentence = isVague || isChoice ? around() : NOTHING;
  return { context, urlReading: readUrl(url), text: words, isButton, sentence, around, isVague };
}

/** The meaning of the clickable words; nothing if they are a URL. */
function readLinkText(text: string): TextReading {
  if (isBareUrl(text)) return NOTHING;
  const read = answering(readText(text), answerOf(text));
  if (!namesPostalAddress(text)) return read;
  return { ...read, nouns: new Set([...read.nouns, "elsewhere" as const]).difference(new Set(["address"])) };
}

export function isBareUrl(text: string): boolean {
  return BARE_URL.test(text.trim());
}

/** Whether the text does not say what the link is for: `here`, or its URL. */
function isVagueText(text: string): boolean {
  return isBareUrl(text) || saysNothing(text);
}

/** Whether the text is as short as on a button. */
export function isShort(text: string): boolean {
  return (
    text.length <= BUTTON_CHARS_MAX && text.split(/\s+/, BUTTON_WORDS_MAX + 1).length <= BUTTON_WORDS_MAX
  );
}

/** Adds what a button that answers a question accepts or refuses. */
function answering(read: TextReading, answer: "yes" | "no" | undefined): TextReading {
  const said = [
    ...(read.asked.has("approve") ? ["approve" as const] : []),
    ...(read.asked.has("deny") ? ["deny" as const] : []),
  ];
  if (answer !== undefined) said.push(answer === "yes" ? "approve" : "deny");
  return said.length === 0 ? read : { ...read, nouns: new Set([...read.nouns, ...said]) };
}

/** Whether none of its words says what it is for: "Open my garden book", "Choose another". */
function isUnknown(text: TextReading): boolean {
  const isChoice = text.nouns.has("deny") || text.asked.has("unsubscribe") || isMailChoice(text);
  return !(isChoice || means(text, "unsubscribe", ...ACTIONS) || isAboutTrade(text));
}

/** Whether the words name where people work together. A team's meeting is none. */
function namesWorkplace(said: Pick<TextReading, "tags" | "nouns">): boolean {
  return said.nouns.has("workplace") || (said.nouns.has("team") && !means(said, "meetings"));
}

/** Whether the words are about orders, offers or meetings, which are confirmed, too. */
export function isAboutTrade(said: TextReading): boolean {
  if (said.nouns.has("address")) return false;
  // Japanese joins a team and a feast with one word.
  if (namesWorkplace(said) && (said.nouns.has("invited") || said.asked.has("verify"))) return false;
  return said.nouns.has("elsewhere") || means(said, "otherNumbers", "trade", "meetings");
}

/** Whether the words are about choosing or stopping mail. */
export function isMailChoice({ nouns }: TextReading): boolean {
  return nouns.has("mail") && nouns.has("choose");
}

/** "Manage my registration", for an event: whether the words are about changing something, and ask for no action. */
export function isManaging(said: TextReading): boolean {
  return said.nouns.has("choose") && !ACTIONS.some((action) => speaksOf(said, action));
}

/** Whether the words ask for the action, plainly or informally. */
export function speaksOf(said: TextReading, action: Action): boolean {
  return means(said, action) || said.asked.has(action);
}

/** The same for a link. Informal words count only if the link carries a token. */
export function asks(said: TextReading, action: Action, hasToken: boolean): boolean {
  if (means(said, action)) return true;
  return hasToken && said.asked.has(action) && (action !== "reset" || said.nouns.has("password"));
}
