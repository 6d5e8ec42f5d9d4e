/** In which languages a text can be an order, so that it is read by the words of a few and not of forty. */
import { WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/orders/order-words.ts";
import { listed } from "./bare-text.ts";

/** A bit stands for a language, or for two of them: a number has 31. */
export const languageBit = (at: number) => 2 ** (at % LANGUAGE_BITS);
const LANGUAGE_BITS = 30;

/** Without any of these there is no order; they are most of the words of a sentence that gives one. */
const TELLING = [
  "asks",
  "mails",
  "ifs",
  "dears",
  "quiet",
  "sends",
  "overrides",
  "scopes",
  "hides",
  "prompts",
] as const satisfies readonly (keyof OrderWords)[];
/** Of as many words as the likeliest language has. */
const SHARE_MIN = 0.4;
/** So many words so near each other are an order, or most of one, whatever language the rest of the text is in. */
const CLOSE_WORDS = 4;
const CLOSE_CHARS = 200;
/** Shorter ones of the Latin alphabet are words in many languages. */
const LATIN_CHARS_MIN = 3;

export interface LanguagesOfText {
  /** Those with the most words in it, as bits; 0 where none has any. */
  readonly likely: number;
  /** Of each of the others, by its bit, where so many of its words stand near each other, in order. */
  readonly places: ReadonlyMap<number, readonly { readonly start: number }[]>;
}

let telling: WordFinder | undefined;

export function languagesIn(
  text: string,
  parts: readonly { readonly from: number; readonly to: number }[],
): LanguagesOfText {
  telling ??= new WordFinder(
    ORDERS.map((orders, at) => ({
      tag: languageBit(at),
      words: TELLING.flatMap((kind) => listed(orders[kind])),
    })),
  );
  const counts = new Uint32Array(LANGUAGE_BITS);
  const closeWords = Array.from({ length: LANGUAGE_BITS }, () => new CloseWords());
  for (const { from, to } of parts)
    for (const { start, end, tags } of telling.find(text, from, to)) {
      const isShort = end - start < LATIN_CHARS_MIN && text.charCodeAt(start) < 0x250;
      for (let left = tags; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        counts[bit] = (counts[bit] ?? 0) + 1;
        if (!isShort) closeWords[bit]?.add(start);
      }
    }
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  const likely = counts.reduce(
    (bits, count, at) => (count >= SHARE_MIN * most ? bits | languageBit(at) : bits),
    0,
  );
  const places = closeWords.map(({ places }, at) => [languageBit(at), places] as const);
  return {
    likely,
    places: new Map(places.filter(([bit, { length }]) => length > 0 && (likely & bit) === 0)),
  };
}

/** Where words of one language stand near each other. */
class CloseWords {
  /** Beginnings of the latest words, the oldest first. */
  readonly #latest: number[] = [];
  readonly places: { readonly start: number }[] = [];

  add(start: number): void {
    this.#latest.push(start);
    if (this.#latest.length > CLOSE_WORDS) this.#latest.shift();
    const [first = start] = this.#latest;
    if (this.#latest.length === CLOSE_WORDS && start - first <= CLOSE_CHARS) this.places.push({ start });
  }
}
