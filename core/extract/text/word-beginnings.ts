/**
 * The words of a list by how they begin. Nearly every word of a text is in no list, and to learn that from the tree takes a
 * step for each of its first letters, each of them somewhere else in memory. And nearly every word of a list stands in no
 * text that a thread ever reads: those of most languages sleep until a text begins as they do.
 */

import type { CodeUnits } from "./code-units.ts";

const SPACE = 0x20;

/** A word is known by its first units. A run of spaces is one of them, for a phrase may be spread by spaces. */
const LONG = 4;
const SHORT = 2;

/** Kinds of words that begin with a code unit. */
const HAS_SINGLE = 1;
const HAS_SHORT = 2;
const HAS_LONG = 4;

/** Marks of LONG beginnings are in one half of the table, those of SHORT ones in the other: 64 KiB fit beside a text in the nearest memory. */
const HALF = 1 << 15;

/** Marks of a beginning: no word has it, or all that do sleep, or none of them. */
const [NONE, ASLEEP, AWAKE] = [0, 1, 2];

export class WordBeginnings {
  readonly #kinds = new Uint8Array(0x1_0000);
  readonly #marks = new Uint8Array(2 * HALF);
  /** Of each beginning the last word that was added, and of each word the one before it with the same; 0 = none. */
  readonly #last = new Int32Array(2 * HALF);
  readonly #previous: number[] = [];
  readonly #wake: (word: number) => void;

  /** `wake` gets each word once, when a text first goes on as the word begins. */
  constructor(wake: (word: number) => void) {
    this.#wake = wake;
  }

  /** `number` is at least 1. */
  add(word: string, number: number): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const isLong = word.length >= LONG;
    const kind = isLong ? HAS_LONG : word.length >= SHORT ? HAS_SHORT : HAS_SINGLE;
    this.#kinds[first] = (this.#kinds[first] ?? 0) | kind;
    if (isLong) this.#lay(longPlace(first, second, word.charCodeAt(2), word.charCodeAt(3)), number);
    else if (kind === HAS_SHORT) this.#lay(shortPlace(first, second), number);
    else this.#wake(number);
  }

  /** False = certainly none. True = perhaps, and all that may are awake. */
  mayBeginAt(units: CodeUnits, at: number): boolean {
    const first = units[at] as number;
    const kinds = this.#kinds[first] as number;
    if (kinds === 0) return false;
    const second = units[at + 1] as number;
    const hasShort = (kinds & HAS_SHORT) !== 0 && this.#isMet(shortPlace(first, second));
    const hasLong = (kinds & HAS_LONG) !== 0 && this.#isMet(longPlaceAt(units, at, first, second));
    return hasShort || hasLong || (kinds & HAS_SINGLE) !== 0;
  }

  #lay(place: number, number: number): void {
    this.#marks[place] = ASLEEP;
    this.#previous[number] = this.#last[place] as number;
    this.#last[place] = number;
  }

  #isMet(place: number): boolean {
    const mark = this.#marks[place];
    if (mark === ASLEEP) this.#wakeAll(place);
    return mark !== NONE;
  }

  #wakeAll(place: number): void {
    this.#marks[place] = AWAKE;
    for (let number = this.#last[place] as number; number !== 0; number = this.#previous[number] as number)
      this.#wake(number);
  }
}

function shortPlace(first: number, second: number): number {
  return HALF | ((Math.imul(first, 0x9e37) ^ second) & (HALF - 1));
}

function longPlaceAt(units: CodeUnits, at: number, first: number, second: number): number {
  let next = at + 2;
  if (second === SPACE) while (units[next] === SPACE) next += 1;
  const third = units[next] as number;
  next += 1;
  if (third === SPACE) while (units[next] === SPACE) next += 1;
  return longPlace(first, second, third, units[next] as number);
}

function longPlace(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul((first << 16) | second, 0x9e3779b1) ^ Math.imul((third << 16) | fourth, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (HALF - 1);
}
