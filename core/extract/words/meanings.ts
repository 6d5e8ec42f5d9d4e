/** What a found word may mean, as bits. */
import { type FoundWord, WordFinder } from "../text/word-finder.ts";
import { tagBits, tagsOf } from "../text/word-tags.ts";
import { CREDENTIALS } from "./credentials.ts";
import { DISCOUNTS } from "./discounts.ts";
import { DOORS } from "./doors.ts";
import { GIFTS } from "./gifts.ts";
import { JOURNEYS } from "./journeys.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import { CARD_PINS, SHELF_MARKS } from "./namesakes.ts";
import { OTHER_CODES } from "./other-codes/other-codes.ts";
import { PROMPTING } from "./prompting.ts";
import { QUOTING_REFERENCES } from "./quoting-references.ts";
import {
  LATIN_CODE_NAMES,
  LATIN_CODE_WORDS,
  LATIN_ENTER,
  LATIN_EXPIRES,
  LATIN_OTHER_NUMBERS,
  LATIN_SECRECY,
} from "./romanized-words.ts";
import { SINGLE_USE } from "./single-use.ts";
import { VOTING_CODES } from "./voting-codes.ts";

const FIELDS = [
  "codeNames",
  "codeWords",
  "passwords",
  "numberWords",
  "otherNumbers",
  "trade",
  "enter",
  "places",
  "access",
  "disclaims",
  "secrecy",
  "spent",
  "meetings",
  "verify",
  "signIn",
  "reset",
  "unsubscribe",
  "expires",
  "seconds",
  "minutes",
  "hours",
  "days",
] as const satisfies readonly (keyof Language)[];

/** Meanings whose words are in a list of their own, for all languages. */
const LISTS = {
  singleUse: SINGLE_USE,
  prompting: PROMPTING,
  quoting: QUOTING_REFERENCES,
  gifts: GIFTS,
  cardPins: CARD_PINS,
  shelfMarks: SHELF_MARKS,
  doors: DOORS,
  discounts: DISCOUNTS,
  journeys: JOURNEYS,
} as const;

const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

export type Meaning = (typeof FIELDS)[number] | keyof typeof LISTS;

/** The bit of each in the tags of a found word. */
export const MEANING = tagBits<Meaning>([...FIELDS, ...LIST_NAMES]);

/** Made once, when a parsing thread starts. */
export const VOCABULARY = new WordFinder([
  ...LANGUAGES.flatMap((language) =>
    FIELDS.map((field) => ({ tag: MEANING[field], words: language[field] })),
  ),
  { tag: MEANING.access, words: CREDENTIALS },
  { tag: MEANING.otherNumbers, words: OTHER_CODES },
  ...LIST_NAMES.map((name) => ({ tag: MEANING[name], words: LISTS[name] })),
  { tag: MEANING.otherNumbers, words: [...GIFTS, ...SHELF_MARKS] },
  { tag: MEANING.codeNames, words: CARD_PINS },
  { tag: MEANING.codeNames, words: VOTING_CODES },
  { tag: MEANING.codeNames, words: LATIN_CODE_NAMES },
  { tag: MEANING.codeWords, words: LATIN_CODE_WORDS },
  { tag: MEANING.otherNumbers, words: LATIN_OTHER_NUMBERS },
  { tag: MEANING.enter, words: LATIN_ENTER },
  { tag: MEANING.secrecy, words: LATIN_SECRECY },
  { tag: MEANING.expires, words: LATIN_EXPIRES },
]);

export function means({ tags }: Pick<FoundWord, "tags">, ...meanings: readonly Meaning[]): boolean {
  for (const meaning of meanings) if ((tags & MEANING[meaning]) !== 0) return true;
  return false;
}

/** Returns a test for them, made once because it is asked of every word around every number. */
export function meaningOneOf(...meanings: readonly Meaning[]): (word: Pick<FoundWord, "tags">) => boolean {
  const bits = meanings.reduce((all, meaning) => all | MEANING[meaning], 0);
  return ({ tags }) => (tags & bits) !== 0;
}

/** The meanings of all of them together. */
export function meaningsOf(words: readonly FoundWord[]): Pick<FoundWord, "tags"> {
  return { tags: tagsOf(words) };
}

/** A meeting has a passcode and a payment an authorization code, and neither is what an agent waits for. */
export const MEETING_OR_PAYMENT =
  /\b(?:(?:meeting|webinar|conference) id|zoom meeting|microsoft teams|google meet|dial[- ]in|sub-?total|receipt|invoice|visa|mastercard|amex)\b/i;
