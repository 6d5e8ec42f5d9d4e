/** What there is to go by to tell what a link is for: its words, its address, and the sentence that it stands in. */
import { type Found, folded } from "../text/word-finder.ts";
import { type AskedOfLink, answerOf, askedOfLink } from "../words/links/link-actions.ts";
import { type Noun, nounsIn } from "../words/links/link-nouns.ts";
import { namesPostalAddress, saysNothing } from "../words/links/link-words.ts";
import { ONE_TIME, ONE_TIME_PASSWORD } from "../words/links/one-time.ts";
import { meaningsOf, means, VOCABULARY } from "../words/meanings.ts";
import { type AddressReading, readAddress } from "./link-address.ts";
import { sentenceAround } from "./link-sentence.ts";

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

export const ACTIONS = ["reset", "verify", "signIn"] as const;
export type Action = (typeof ACTIONS)[number];

const BUTTON_WORDS_MAX = 6;
const BUTTON_CHARS_MAX = 60;
const BARE_ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** What a text says, and what it is about. */
export interface WordsRead {
  /** Of all words of the vocabulary that it has, for `means`. */
  readonly tags: number;
  readonly nouns: ReadonlySet<Noun>;
  /** What people's own words around a link ask for. */
  readonly asked: ReadonlySet<AskedOfLink>;
}

/** Between the name of a code and the code. */
const BESIDE_CHARS = 48;

const NOTHING: WordsRead = { tags: 0, nouns: new Set(), asked: new Set() };

export function readWords(text: string): WordsRead {
  if (text === "") return NOTHING;
  const lower = folded(text);
  const words = VOCABULARY.find(lower);
  const once = words.filter((word) => means(word, "codeNames") && isOneTimePassword(lower, word));
  // A one-time password is none that anybody sets anew; and what stands beside it does what that would do.
  const rest = once.reduceRight((all, { start, end }) => `${all.slice(0, start)}\n${all.slice(end)}`, lower);
  const asked = askedOfLink(rest);
  const isBeside = once.some(({ start, end }) =>
    /\p{Nd}{4}/u.test(lower.slice(Math.max(0, start - BESIDE_CHARS), end + BESIDE_CHARS)),
  );
  const nouns = nounsIn(rest);
  const more = [
    ...(isBeside ? ["signIn" as const] : []),
    // "Nora invited you to the workspace Harbour."
    ...(nouns.has("invited") && nouns.has("workplace") ? ["verify" as const] : []),
  ];
  return { ...meaningsOf(words), nouns, asked: more.length === 0 ? asked : new Set([...asked, ...more]) };
}

function isOneTimePassword(text: string, { start, end }: Found): boolean {
  const name = text.slice(start, end);
  return ONE_TIME_PASSWORD.test(name) || (ONE_TIME.test(name) && nounsIn(name).has("password"));
}

/** What there is to go by. */
export interface LinkReading {
  readonly clue: LinkClue;
  readonly address: AddressReading;
  readonly text: WordsRead;
  readonly isButton: boolean;
  /** What the sentence says that it stands in: empty where the link speaks for itself. */
  readonly sentence: WordsRead;
  /** The same, whatever the link says itself; read when it is first asked for. */
  readonly around: () => WordsRead;
  readonly isVague: boolean;
}

export function readLink(clue: LinkClue): LinkReading {
  const { url, text, before, after } = clue;
  const words = readText(text);
  const isVague = saysNowhere(text);
  const isButton = isShort(text);
  const isChoice = isButton && words.nouns.has("choose") && isUnknown(words);
  let known: WordsRead | undefined;
  const around = () => {
    known ??= readWords(sentenceAround(before, after));
    return known;
  };
  const sentence = isVague || isChoice ? around() : NOTHING;
  return { clue, address: readAddress(url), text: words, isButton, sentence, around, isVague };
}

/** The words that a person would click on; none where that is an address. */
function readText(text: string): WordsRead {
  if (isBareAddress(text)) return NOTHING;
  const read = answering(readWords(text), answerOf(text));
  if (!namesPostalAddress(text)) return read;
  return { ...read, nouns: new Set([...read.nouns, "elsewhere" as const]).difference(new Set(["address"])) };
}

export function isBareAddress(text: string): boolean {
  return BARE_ADDRESS.test(text.trim());
}

/** Whether the words of a link do not say what it is for: `here`, or its address. */
function saysNowhere(text: string): boolean {
  return isBareAddress(text) || saysNothing(text);
}

/** As the words on a button are. */
export function isShort(text: string): boolean {
  return (
    text.length <= BUTTON_CHARS_MAX && text.split(/\s+/, BUTTON_WORDS_MAX + 1).length <= BUTTON_WORDS_MAX
  );
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
  return !(isChoice || means(text, "unsubscribe", ...ACTIONS) || isOfElsewhere(text));
}

/** Orders, offers and meetings are confirmed, too. */
export function isOfElsewhere(said: WordsRead): boolean {
  if (said.nouns.has("address")) return false;
  return said.nouns.has("elsewhere") || means(said, "otherNumbers", "trade", "meetings");
}

/** To stop or choose what is sent. */
export function isMailChoice({ nouns }: WordsRead): boolean {
  return nouns.has("mail") && nouns.has("choose");
}

/** Whether it asks for that plainly, or in words of people. */
export function speaksOf(said: WordsRead, action: Action): boolean {
  return means(said, action) || said.asked.has(action);
}

/** The same of a link: what people's words say counts where something is carried. */
export function asks(said: WordsRead, action: Action, hasToken: boolean): boolean {
  if (means(said, action)) return true;
  return hasToken && said.asked.has(action) && (action !== "reset" || said.nouns.has("password"));
}
