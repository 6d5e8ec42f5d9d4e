/**
 * Whether any word of a list begins as a text goes on at a place. Nearly every word of a text is in no list, and to learn
 * that from the tree takes a step for each of its first letters, each of them somewhere else in memory.
 */

const SPACE = 0x20;

/** A word is known by its first units, as many as no run of spaces can move (a phrase may be spread by spaces). */
const LONG = 4;
const SHORT = 2;

/** Kinds of words that begin with a code unit. */
const HAS_SINGLE = 1;
const HAS_SHORT = 2;
const HAS_LONG = 4;

/** Marks of LONG beginnings are in one half of the table, those of SHORT ones in the other: 64 KiB fit beside a text in the nearest memory. */
const HALF = 1 << 15;

export class WordBeginnings {
  readonly #kinds = new Uint8Array(0x1_0000);
  readonly #marks = new Uint8Array(2 * HALF);

  add(word: string): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const third = word.charCodeAt(2);
    const isLong = word.length >= LONG && second !== SPACE && third !== SPACE;
    const kind = isLong ? HAS_LONG : word.length >= SHORT ? HAS_SHORT : HAS_SINGLE;
    this.#kinds[first] = (this.#kinds[first] ?? 0) | kind;
    if (isLong) this.#marks[longPlace(first, second, third, word.charCodeAt(3))] = 1;
    else if (kind === HAS_SHORT) this.#marks[shortPlace(first, second)] = 1;
  }

  /** False = certainly none. True = perhaps. */
  mayBeginAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const kinds = this.#kinds[first] as number;
    if (kinds === 0) return false;
    if ((kinds & HAS_SINGLE) !== 0) return true;
    const second = text.charCodeAt(at + 1);
    if ((kinds & HAS_SHORT) !== 0 && this.#marks[shortPlace(first, second)] === 1) return true;
    if ((kinds & HAS_LONG) === 0) return false;
    return this.#marks[longPlace(first, second, text.charCodeAt(at + 2), text.charCodeAt(at + 3))] === 1;
  }
}

function shortPlace(first: number, second: number): number {
  return HALF | ((Math.imul(first, 0x9e37) ^ second) & (HALF - 1));
}

function longPlace(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul((first << 16) | second, 0x9e3779b1) ^ Math.imul((third << 16) | fourth, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (HALF - 1);
}
