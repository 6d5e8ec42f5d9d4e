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
const BY_URL = 2;
const BY_SENTENCE = 2;
const BY_SUBJECT = 1;
/** A password or a token of this length stands in the addresses of links that do something. */
const TOKEN =
  /[?&][^=&]*=[^&]{8,}|\/[A-Za-z0-9_\-.~%=+]*\d[A-Za-z0-9_\-.~%=+]{7,}|\/[A-Za-z0-9_-]{20,}|#.{16,}/;
/** The sentence that leads up to a link. */
const SENTENCE_CHARS = 140;

export function kindOf(clue: LinkClue): JudgedKind {
  const path = pathOf(clue.url);
  const isBareAddress = /^https?:\/\//i.test(clue.text) || clue.text === clue.url.host;
  const textWords = isBareAddress ? [] : VOCABULARY.find(folded(clue.text));
  const sentence = lastSentence(clue.before);
  const sentenceWords = VOCABULARY.find(folded(sentence));
  const isVague = isBareAddress || saysNothing(clue.text);
  if (isUnsubscribe(path, textWords, isVague ? sentenceWords : [])) return { kind: "unsubscribe", weight: 0 };
  if (OTHER_URL_WORDS.test(path) && !hasAction(textWords)) return { kind: "other", weight: 0 };
  const scores = ACTIONS.map((action) =>
    scoreOf(action, path, textWords, isVague ? sentenceWords : [], isVague ? clue.subject : ""),
  );
  const weight = Math.max(...scores);
  const action = ACTIONS[scores.indexOf(weight)] ?? "verify";
  if (weight < BY_URL) return { kind: "other", weight: 0 };
  // A page to sign in at is everywhere; a link that signs in carries something.
  const isMagic = TOKEN.test(clue.url.pathname + clue.url.search + clue.url.hash);
  if (action === "signIn" && !isMagic) return { kind: "other", weight: 0 };
  return { kind: KIND_OF[action], weight: weight + (isMagic ? 1 : 0) };
}

function scoreOf(
  action: Action,
  path: string,
  textWords: readonly Found[],
  sentenceWords: readonly Found[],
  subject: string,
): number {
  const byText = says(textWords, action) ? BY_TEXT : 0;
  const byUrl = URL_WORDS[action].test(path) ? BY_URL : 0;
  const bySentence = says(sentenceWords, action) ? BY_SENTENCE : 0;
  const bySubject = subject !== "" && says(VOCABULARY.find(folded(subject)), action) ? BY_SUBJECT : 0;
  return byText + byUrl + bySentence + bySubject;
}

function isUnsubscribe(path: string, textWords: readonly Found[], sentenceWords: readonly Found[]): boolean {
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

/** Percent signs undone where they can be, and capitals parted: `/verifyEmail` is `/verify Email`. */
function pathOf(url: URL): string {
  const path = url.pathname + url.search;
  return path.slice(0, 2_000).replace(/([a-z])([A-Z])/g, "$1-$2");
}

function lastSentence(before: string): string {
  const tail = before.slice(-SENTENCE_CHARS);
  const parts = tail.split(/[.!?。！？]\s+/).filter((part) => part.trim() !== "");
  return parts.at(-1) ?? "";
}
