/** Whether a sentence orders or tells, in languages that show this at its end. */
import type { Endings } from "../words/orders/order-words-endings.ts";
import { normalized } from "./normalized-text.ts";

export type Mood = keyof Endings;

interface Ending {
  readonly written: string;
  readonly mood: Mood;
}

/** Punctuation, brackets and spaces after the last word. More of them are a rule or a drawing. */
const MARKS_MAX = 8;
const IS_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

export class SentenceMoods {
  /** By last character, the longest first. */
  readonly #endings = new Map<string, Ending[]>();

  constructor(endings: Endings) {
    const all = (["orders", "tells"] as const).flatMap((mood) =>
      endings[mood].map((ending) => ({ written: normalized(ending), mood })),
    );
    all.sort((one, other) => other.written.length - one.written.length);
    for (const ending of all) {
      const last = ending.written.slice(-1);
      const same = this.#endings.get(last);
      if (same === undefined) this.#endings.set(last, [ending]);
      else same.push(ending);
    }
  }

  /** The mood of the sentence that ends before `end`. */
  moodAt(text: string, end: number): Mood | undefined {
    let at = end;
    while (at > 0 && end - at <= MARKS_MAX && !IS_OF_WORD.test(text.charAt(at - 1))) at -= 1;
    const endings = this.#endings.get(text.charAt(at - 1));
    const fits = ({ written }: Ending) =>
      written.length <= at && text.startsWith(written, at - written.length);
    return endings?.find(fits)?.mood;
  }
}
