/**
 * The part of a message that a search shows. FTS5's own `snippet` compares every place of a word with every other one,
 * so one long message full of a searched word delayed everybody's searches for minutes.
 */
import { folded, foldedWithPlaces, isPlain } from "./letter-folding.ts";

/** What a search looks for, reduced to what is needed to find its places. */
export interface Sought {
  /** Each is a sequence of adjacent words. */
  readonly phrases: readonly SoughtPhrase[];
  /** Strings that may stand inside other words. */
  readonly inside: readonly string[];
}

export interface SoughtPhrase {
  readonly words: readonly string[];
  /** Whether the last word may be a prefix of a longer one. */
  readonly isBeginning: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** What was found there. Places of the same phrase or string have the same value. */
  readonly sought: object | string;
}

/** Characters shown before and after what was found. */
const SHOWN_BEFORE = 40;
const SHOWN_BEHIND = 120;
const PLACE_CHARS_MAX = 500;
/** For each phrase or string. The first places are enough to tell where most of them stand together. */
const PLACES_MAX = 50;
/**
 * How much of a text is searched for words to show. That takes a hundred times as long as finding by the index that
 * they are there.
 */
const LOOKED_CHARS_MAX = 64 * 1_024;

/** A word as FTS5 splits them, with combining marks. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** The words of a text, folded as the index has them. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word));
}

/**
 * Takes the first text with the most different things sought, and shows the part where most of them stand together,
 * each between U+0002 and U+0003. If no text has any, shows the beginning of the first.
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

/**
 * Cuts a place that is longer than a search may be: somebody may write a word that fills a message, or words far apart.
 */
function boundedEnd(text: string, start: number, end: number): number {
  if (end - start <= PLACE_CHARS_MAX) return end;
  return start + PLACE_CHARS_MAX - (isWithinCharacter(text, start + PLACE_CHARS_MAX) ? 1 : 0);
}

/** The places that can be shown together, chosen where most different things stand. */
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

/** Does not start inside a word or a character if there is a better place close enough before. */
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

/** Merges places that overlap or touch. */
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
