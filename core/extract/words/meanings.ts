/** What a found word may mean, as bits. */
import { type Found, WordFinder } from "../word-finder.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

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
  "examples",
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

export type Meaning = (typeof FIELDS)[number];

const BITS = new Map<Meaning, number>(FIELDS.map((field, index) => [field, 1 << index]));

/** Made once, when a parsing thread starts. */
export const VOCABULARY = new WordFinder(
  LANGUAGES.flatMap((language) =>
    FIELDS.map((field) => ({ tag: wordMeaning(field), words: language[field] })),
  ),
);

export function means(found: Found, ...meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => (found.tags & wordMeaning(meaning)) !== 0);
}

/** As the tags of a found word have it. */
export function wordMeaning(meaning: Meaning): number {
  return BITS.get(meaning) ?? 0;
}

/** A meeting has a passcode and a payment an authorization code, and neither is what an agent waits for. */
export const MEETING_OR_PAYMENT =
  /\b(?:(?:meeting|webinar|conference) id|zoom meeting|microsoft teams|google meet|dial[- ]in|sub-?total|receipt|invoice|visa|mastercard|amex)\b/i;
