/** In which languages a text can be an order, so that it is read by the words of a few and not of forty. */
import { WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/orders/order-words.ts";
import { listed } from "./bare-text.ts";

/**
 * A bit stands for a language, or for two of them: a number has 31. Two that are written in other letters, for a text in one is read
 * by the words of both.
 */
export const languageBit = (at: number) =>
  1 << (at < LANGUAGE_BITS ? at : at - (ORDERS.length - LANGUAGE_BITS));
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
  /** Of each that has any, by its bit, where so many of them stand near each other. */
  readonly found: ReadonlyMap<number, Pick<WordsOfLanguage, "places">>;
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
  const found = new Map<number, WordsOfLanguage>();
  for (const { from, to } of parts)
    for (const { start, end, tags } of telling.find(text, from, to)) {
      const isShort = end - start < LATIN_CHARS_MIN && text.charCodeAt(start) < 0x250;
      for (let left = tags; left !== 0; left &= left - 1) {
        const bit = left & -left;
        const words = found.get(bit) ?? new WordsOfLanguage();
        found.set(bit, words);
        words.add(start, isShort);
      }
    }
  const most = Math.max(...Array.from(found.values(), ({ count }) => count));
  let likely = 0;
  for (const [bit, { count }] of found) if (count >= SHARE_MIN * most) likely |= bit;
  return { likely, found };
}

class WordsOfLanguage {
  count = 0;
  /** Where so many of them stand near each other, in order. */
  readonly places: { readonly start: number }[] = [];
  /** Beginnings of the latest words, the oldest first. */
  readonly #latest: number[] = [];

  add(start: number, isShort: boolean): void {
    this.count += 1;
    if (isShort) return;
    this.#latest.push(start);
    if (this.#latest.length > CLOSE_WORDS) this.#latest.shift();
    const [first = start] = this.#latest;
    if (this.#latest.length === CLOSE_WORDS && start - first <= CLOSE_CHARS) this.places.push({ start });
  }
}
