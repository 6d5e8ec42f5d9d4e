/** Whether a sentence orders or tells, in languages that say so at its end. */
import type { Endings } from "../words/order-words-endings.ts";
import { bare } from "./bare-text.ts";

export type Mood = keyof Endings;

/** Marks, brackets and spaces behind the last word. More of them are a line, or a drawing. */
const MARKS_MAX = 8;
const IS_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

export class SentenceMoods {
  readonly #moods = new Map<string, Mood>();
  readonly #longest: number;

  constructor({ orders, tells }: Endings) {
    for (const ending of tells) this.#moods.set(bare(ending), "tells");
    for (const ending of orders) this.#moods.set(bare(ending), "orders");
    this.#longest = Math.max(...[...this.#moods.keys()].map(({ length }) => length));
  }

  /** Of the sentence that ends before `end`. */
  moodAt(text: string, end: number): Mood | undefined {
    let at = end;
    while (at > 0 && end - at <= MARKS_MAX && !IS_OF_WORD.test(text.charAt(at - 1))) at -= 1;
    for (let length = this.#longest; length > 0; length -= 1) {
      const mood = this.#moods.get(text.slice(Math.max(0, at - length), at));
      if (mood !== undefined) return mood;
    }
    return undefined;
  }
}
