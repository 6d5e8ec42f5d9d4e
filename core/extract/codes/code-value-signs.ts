/** What the value itself shows: how it is composed, and what else it may be. */
import { folded } from "../text/word-finder.ts";
import { VOCABULARY } from "../words/meanings.ts";
import type { CodeContext } from "./code-context.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { isPlainlyAsked, isPointedAt } from "./code-prominence.ts";
import type { Sign } from "./code-weights.ts";

export type Add = (sign: Sign, holds: boolean) => void;

/** Each candidate has exactly one of these signs. */
export function shapeSign({ shape, value }: CodeCandidate): Sign {
  const length = value.replaceAll("-", "").length;
  switch (shape) {
    case "digits":
      if (length === 6) return "six digits";
      return length < 6
        ? "four or five digits"
        : length <= 8
          ? "seven or eight digits"
          : "nine or ten digits";
    case "grouped digits":
      return length === 6 ? "six digits in groups" : "digits in groups";
    case "uneven digits":
      return "digits in uneven groups";
    case "letters and digits":
      if (/[a-z]/.test(value))
        return /[A-Z]/.test(value) ? "letters of both sizes" : "small letters and digits";
      return "capitals and digits";
    case "cells":
      return "a character to a cell";
    case "letters":
      return value.includes("-") ? "letters with dashes" : "letters";
    case "words":
      return "words with dashes";
  }
}

export function addValueSigns(
  add: Add,
  { value, shape, isPiece }: CodeCandidate,
  context: CodeContext,
): void {
  const bare = value.replaceAll("-", "");
  const isAsked = isPointedAt(context);
  const isOfLength = context.lengthsSaid.includes([...bare].length);
  add("as long as is said", isOfLength);
  add("not as long as is said", context.lengthsSaid.length > 0 && !isOfLength);
  add("piece of a group", isPiece === true);
  // Values that everybody uses as an example, and that no generator should give.
  add(
    "pattern",
    /^(\w)\1+$|^(\d\d)\2+$|^(\d\d\d)\3$/.test(bare) ||
      "0123456789".includes(bare) ||
      "9876543210".includes(bare),
  );
  add("like a date", isDateLike(value) && !isAsked);
  add("round", /00$/.test(value) && !isAsked);
  add("letters before digits", /^[A-Z]{1,4}-?\d{3,}(?:-\d{2,})*$/.test(value) && !isPlainlyAsked(context));
  add("dash between uneven digits", isUneven(value) && !isPlainlyAsked(context));
  add("word and number", /^[A-Z]{4,}\d{1,4}$/.test(value) && !(isAsked && isByLot(value, context)));
  add("words within words", shape === "words" && !(isAsked && context.isAlone));
  add("reads like a word", shape === "letters" && !value.includes("-") && isSpeakable(value));
  add("like a heading", shape === "letters" && !value.includes("-") && isHeading(value, context));
}

/** `26-004812`: a year and a number within it. A random code is split in the middle. */
function isUneven(value: string): boolean {
  if (!/^\d+(?:-\d+)+$/.test(value)) return false;
  const [first, ...others] = value.split("-");
  return others.some(({ length }) => length !== first?.length);
}

/** Letters that no word begins with, in mail that is not about trade: `CWGUG8`. */
function isByLot(value: string, { isAmongTrade }: CodeContext): boolean {
  return !isAmongTrade && !isSpeakable(value.replace(/\d/g, ""));
}

/** Vowels placed as in words, for alphabets with capitals. Random letters seldom have them so. */
function isSpeakable(value: string): boolean {
  const letters = value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const vowels = letters.match(/[aeiouyαεηιουωаеиоуыэюяіє]/g)?.length ?? 0;
  return vowels * 4 >= letters.length && !/[^aeiouyαεηιουωаеиоуыэюяіє]{4}/.test(letters);
}

/** Capitals are often a heading or a brand, unless they are said to be a value or a word asks right before them. */
function isHeading(
  value: string,
  { cue, isAlone, isToldToType, isAfterCopula, isBelowColon }: CodeContext,
): boolean {
  if (VOCABULARY.find(folded(value)).length > 0) return true;
  if (isAfterCopula || (isAlone && isBelowColon)) return false;
  if (cue === undefined || cue.isWeak || cue.nearness !== "right before") return true;
  return !(cue.isNamed || isAlone || isToldToType);
}

/** A year or two of our time, or a date in digits: 2026, 2026-2027, 20261120, 20112026. */
function isDateLike(value: string): boolean {
  if (/^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.test(value)) return true;
  return (
    /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(value) ||
    /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(value)
  );
}
