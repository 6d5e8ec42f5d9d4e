/**
 * The place of a message that a search shows. FTS5's own `snippet` compares every place of a word with every other one, so that one
 * long message full of a word that is looked for kept everybody's searches waiting for minutes.
 */
import { folded, foldedWithPlaces, isPlain } from "./letter-folding.ts";

/** What a search looks for, with nothing but what tells where it stands. */
export interface Sought {
  /** Words one behind the other. */
  readonly phrases: readonly SoughtPhrase[];
  /** What may stand inside of other words. */
  readonly inside: readonly string[];
}

export interface SoughtPhrase {
  readonly words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  readonly isBeginning: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** What stands there: places of one thing have the same. */
  readonly sought: object | string;
}

/** Characters that are shown before and behind what was found. */
const SHOWN_BEFORE = 40;
const SHOWN_BEHIND = 120;
const PLACE_CHARS_MAX = 500;
/** Of each thing that is sought: the first places tell enough of where the most of them stand. */
const PLACES_MAX = 50;
/** Where words are looked for that are to be shown. That takes a hundred times as long as to know by the index that they are there. */
const LOOKED_CHARS_MAX = 64 * 1_024;

/** As FTS5 has it, with the signs above and below letters. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** The words of a text as the index knows them. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word));
}

/**
 * Of the first text that has the most of what is sought: where the most of it stands together, each between U+0002 and U+0003.
 * Where none has any, the beginning of the first.
 */
export function excerptOf(texts: readonly string[], sought: Sought): string {
  let best: { readonly text: string; readonly places: readonly Place[] } | undefined;
  for (const text of texts) {
    const places = closest(placesIn(text, sought));
    if (places.length > 0 && differentOf(places) > differentOf(best?.places ?? [])) best = { text, places };
  }
  return best ? shown(best.text, best.places) : beginningOf(texts[0] ?? "");
}

/** In the order of the text. */
function placesIn(text: string, sought: Sought): readonly Place[] {
  const places = [...insidePlaces(text, sought.inside), ...phrasePlaces(text, sought.phrases)];
  return places.sort((a, b) => a.start - b.start);
}

function insidePlaces(given: string, inside: readonly string[]): readonly Place[] {
  if (inside.length === 0) return [];
  const text = given.slice(0, LOOKED_CHARS_MAX);
  const { folded: bare, placeOf } = inside.every(isPlain) ? asItIs(text) : foldedWithPlaces(text);
  return inside.flatMap((word) => {
    const places: Place[] = [];
    const next = (from: number) => bare.indexOf(word, from);
    for (let at = next(0); at >= 0; at = next(at + word.length)) {
      places.push({ start: placeOf(at), end: placeOf(at + word.length), sought: word });
      if (places.length === PLACES_MAX) break;
    }
    return places;
  });
}

function asItIs(text: string): ReturnType<typeof foldedWithPlaces> {
  return { folded: text, placeOf: (at) => at };
}

function phrasePlaces(text: string, phrases: readonly SoughtPhrase[]): readonly Place[] {
  if (phrases.length === 0) return [];
  const beginnings = phrases.filter(({ isBeginning }) => isBeginning);
  const whole = Map.groupBy(
    phrases.filter(({ isBeginning }) => !isBeginning),
    ({ words }) => words.at(-1) ?? "",
  );
  const places: Place[] = [];
  const before: { readonly start: number; readonly word: string }[] = [];
  for (const { 0: written, index: start } of text.slice(0, LOOKED_CHARS_MAX).matchAll(WORD)) {
    const word = folded(written);
    before.push({ start, word });
    const ending = beginnings.filter(({ words }) => word.startsWith(words.at(-1) ?? ""));
    for (const phrase of [...ending, ...(whole.get(word) ?? [])]) {
      const first = before.length - phrase.words.length;
      const isThere = phrase.words.slice(0, -1).every((one, at) => before[first + at]?.word === one);
      const begun = before[first];
      if (!begun || !isThere) continue;
      const end = boundedEnd(text, begun.start, start + written.length);
      places.push({ start: begun.start, end, sought: phrase });
    }
    if (places.length >= PLACES_MAX) break;
  }
  return places;
}

/** A part of a place will do where it is longer than a search may be: somebody may write a word that fills a message, or far apart. */
function boundedEnd(text: string, start: number, end: number): number {
  if (end - start <= PLACE_CHARS_MAX) return end;
  return start + PLACE_CHARS_MAX - (isWithinCharacter(text, start + PLACE_CHARS_MAX) ? 1 : 0);
}

/** Those that can be shown together, where there are the most different ones. */
function closest(places: readonly Place[]): readonly Place[] {
  let best: readonly Place[] = [];
  for (const [at, { end }] of places.entries()) {
    const after = places.findIndex((other, index) => index > at && other.end > end + SHOWN_BEHIND);
    const together = places.slice(at, after < 0 ? undefined : after);
    if (differentOf(together) > differentOf(best)) best = together;
  }
  return best;
}

function differentOf(places: readonly Place[]): number {
  return new Set(places.map(({ sought }) => sought)).size;
}

function shown(text: string, places: readonly Place[]): string {
  const [first] = places;
  if (!first) return "";
  const start = startOf(text, first.start);
  let at = start;
  let marked = start > 0 ? "…" : "";
  for (const place of joined(places)) {
    marked += `${text.slice(at, place.start)}\u0002${text.slice(place.start, place.end)}\u0003`;
    at = place.end;
  }
  const end = Math.max(at, endOf(text, first.end + SHOWN_BEHIND));
  return marked + text.slice(at, end) + (end < text.length ? "…" : "");
}

/** Not within a word or a character, where that is far enough before what was found. */
function startOf(text: string, found: number): number {
  const from = Math.max(0, found - SHOWN_BEFORE);
  if (from === 0) return 0;
  const space = text.slice(from, found).search(/\s\S/);
  if (space >= 0) return from + space + 1;
  return isWithinCharacter(text, from) ? from + 1 : from;
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const words = text.slice(wanted - SHOWN_BEHIND, wanted + 1).match(/^.*\S(?=\s)/su)?.[0];
  if (words !== undefined) return wanted - SHOWN_BEHIND + words.length;
  return isWithinCharacter(text, wanted) ? wanted - 1 : wanted;
}

function isWithinCharacter(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
}

/** What overlaps or touches is one. */
function joined(places: readonly Place[]): readonly { readonly start: number; readonly end: number }[] {
  const parts: { readonly start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

function beginningOf(text: string): string {
  const end = endOf(text, SHOWN_BEFORE + SHOWN_BEHIND);
  return end < text.length ? `${text.slice(0, end)}…` : text;
}
