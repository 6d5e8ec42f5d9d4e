/** What a link is for: by its words, by its address, and where those say nothing, by what stands before it. */
import type { LinkKind } from "../message.ts";
import { type Found, folded } from "./word-finder.ts";
import { OTHER_URL_WORDS, saysNothing, URL_WORDS } from "./words/link-words.ts";
import { type Meaning, means, VOCABULARY } from "./words/meanings.ts";

export interface LinkClue {
  readonly url: URL;
  /** What a person would click on. Its address where it stands in plain text. */
  readonly text: string;
  /** The words right before it. */
  readonly before: string;
  readonly subject: string;
}

export interface JudgedKind {
  readonly kind: LinkKind;
  /** How sure, to put the surest first. */
  readonly weight: number;
}

const ACTIONS = ["reset", "verify", "signIn"] as const;
type Action = (typeof ACTIONS)[number];

const KIND_OF: Readonly<Record<Action, LinkKind>> = { reset: "reset", verify: "verify", signIn: "sign_in" };

const BY_TEXT = 3;
/** A headline speaks of many things; a button says one. */
const BY_HEADLINE = 1;
const BY_LONG_TEXT = 2;
const BUTTON_WORDS_MAX = 6;
const BUTTON_CHARS_MAX = 60;
const BY_URL = 2;
const BY_SENTENCE = 2;
const BY_SUBJECT = 1;
/** Stands in the addresses of links that do something: a long value, or a shorter one that calls itself a token. */
const TOKEN =
  /[?&][^=&]*=[^&]{8,}|[?&][^=&]*(?:token|otp|ticket|nonce)=[^&]{4,}|\/[A-Za-z0-9_\-.~%=+]*\d[A-Za-z0-9_\-.~%=+]{7,}|\/[A-Za-z0-9_-]{20,}|#.{16,}/i;
/** The sentence that leads up to a link. */
const SENTENCE_CHARS = 140;

export function kindOf(clue: LinkClue): JudgedKind {
  const reading = read(clue);
  if (isUnsubscribe(reading)) return { kind: "unsubscribe", weight: 0 };
  const scores = ACTIONS.map((action) => scoreOf(action, reading));
  const weight = Math.max(...scores);
  const action = ACTIONS[scores.indexOf(weight)] ?? "verify";
  const isElsewhere = OTHER_URL_WORDS.test(reading.path) && !hasAction(reading.textWords);
  if (weight < BY_URL || (isElsewhere && !URL_WORDS[action].test(reading.path)))
    return { kind: "other", weight: 0 };
  // A page to sign in at is everywhere; a link that signs in carries something.
  const { isMagic } = reading;
  if (action === "signIn" && !isMagic) return { kind: "other", weight: 0 };
  return { kind: KIND_OF[action], weight: weight + (isMagic ? 1 : 0) };
}

/** What is there to go by. */
interface Reading {
  readonly path: string;
  readonly textWords: readonly Found[];
  readonly isButton: boolean;
  /** Whether the address carries something long enough to be a token. */
  readonly isMagic: boolean;
  /** Of the sentence before and of the subject; empty where the link speaks for itself. */
  readonly sentenceWords: readonly Found[];
  readonly subjectWords: readonly Found[];
}

function read({ url, text, before, subject }: LinkClue): Reading {
  const isBareAddress = /^https?:\/\//i.test(text) || text === url.host;
  const isVague = isBareAddress || saysNothing(text);
  return {
    path: pathOf(url),
    textWords: isBareAddress ? [] : VOCABULARY.find(folded(text)),
    isButton:
      text.length <= BUTTON_CHARS_MAX && text.split(/\s+/, BUTTON_WORDS_MAX + 1).length <= BUTTON_WORDS_MAX,
    isMagic: TOKEN.test(url.pathname + url.search + url.hash),
    sentenceWords: isVague ? VOCABULARY.find(folded(lastSentence(before))) : [],
    subjectWords: isVague ? VOCABULARY.find(folded(subject)) : [],
  };
}

function scoreOf(action: Action, reading: Reading): number {
  const byText = says(reading.textWords, action) ? textWeight(reading) : 0;
  const byUrl = URL_WORDS[action].test(reading.path) ? BY_URL : 0;
  const bySentence = says(reading.sentenceWords, action) ? BY_SENTENCE : 0;
  return byText + byUrl + bySentence + (says(reading.subjectWords, action) ? BY_SUBJECT : 0);
}

function textWeight({ isButton, isMagic }: Reading): number {
  if (isButton) return BY_TEXT;
  return isMagic ? BY_LONG_TEXT : BY_HEADLINE;
}

function isUnsubscribe({ path, textWords, sentenceWords }: Reading): boolean {
  if (says(textWords, "unsubscribe")) return true;
  if (hasAction(textWords)) return false;
  return URL_WORDS.unsubscribe.test(path) || says(sentenceWords, "unsubscribe");
}

function says(words: readonly Found[], meaning: Meaning): boolean {
  return words.some((word) => means(word, meaning));
}

function hasAction(words: readonly Found[]): boolean {
  return words.some((word) => means(word, ...ACTIONS));
}

/** With capitals parted: `/verifyEmail` is `/verify Email`. */
function pathOf(url: URL): string {
  const path = url.pathname + url.search;
  return path.slice(0, 2_000).replace(/([a-z])([A-Z])/g, "$1-$2");
}

function lastSentence(before: string): string {
  const tail = before.slice(-SENTENCE_CHARS);
  const parts = tail.split(/[.!?。！？]\s+/).filter((part) => part.trim() !== "");
  return parts.at(-1) ?? "";
}
