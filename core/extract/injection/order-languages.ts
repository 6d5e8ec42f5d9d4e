/** In which languages a text can be an order, so that it is read by the words of a few and not of forty. */
import { WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/order-words.ts";
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

let telling: WordFinder | undefined;

/** Those with the most words in these parts of a text, as bits; 0 where none has any. */
export function likelyLanguages(
  text: string,
  parts: readonly { readonly from: number; readonly to: number }[],
): number {
  telling ??= new WordFinder(
    ORDERS.map((orders, at) => ({
      tag: languageBit(at),
      words: TELLING.flatMap((kind) => listed(orders[kind])),
    })),
  );
  const counts = new Uint32Array(LANGUAGE_BITS);
  for (const { from, to } of parts)
    for (const { tags } of telling.find(text, from, to))
      for (let left = tags; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        counts[bit] = (counts[bit] ?? 0) + 1;
      }
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  return counts.reduce((bits, count, at) => (count >= SHARE_MIN * most ? bits | languageBit(at) : bits), 0);
}
