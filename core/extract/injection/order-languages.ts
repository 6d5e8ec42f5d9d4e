/** Finds the languages in which a text may give an order, so that few of the forty word lists are searched. */
import { WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/orders/order-words.ts";
import { normalizedWords } from "./normalized-text.ts";

/**
 * A bit stands for one language or two, because a number has only 31. Two that share a bit use different scripts,
 * because a text in one is searched for the words of both.
 */
export const languageBit = (at: number) =>
  1 << (at < LANGUAGE_BITS ? at : at - (ORDERS.length - LANGUAGE_BITS));
const LANGUAGE_BITS = 30;

/** Every order has some of these. They are most of the words in a sentence with an order. */
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
/** A language is likely with at least this share of the words that the likeliest one has. */
const SHARE_MIN = 0.4;
/** So many words so close together are most of an order, whatever language the rest of the text is in. */
const CLOSE_WORDS = 4;
const CLOSE_CHARS = 200;
/** Shorter Latin-script words exist in many languages. */
const LATIN_CHARS_MIN = 3;

export interface LanguagesOfText {
  /** The languages with the most words in the text, as bits; 0 if none has any. */
  readonly likely: number;
  /** By bit, for each language with any words: where many are close together. */
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
      words: TELLING.flatMap((kind) => normalizedWords(orders[kind])),
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
  /** The places where enough words are close together, in order. */
  readonly places: { readonly start: number }[] = [];
  /** The starts of the latest words, the oldest first. */
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
