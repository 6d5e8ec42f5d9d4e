/**
 * Filters the places of a text by how listed words begin. Nearly every word of a text is in no list, and to learn that
 * from the tree takes a step through memory for each of its first letters. Nearly every listed word is in no text that
 * a thread ever reads, so a word sleeps until a text begins like it.
 */

import type { CodeUnits } from "./code-units.ts";

const SPACE = 0x20;

/**
 * A word is filtered by its first code units. A run of spaces counts as one, because a phrase may be spread by spaces.
 */
const LONG = 4;
const SHORT = 2;

/** The kinds of words that begin with a code unit. */
const HAS_SINGLE = 1;
const HAS_SHORT = 2;
const HAS_LONG = 4;

/**
 * The size of half the table for each word: one half marks LONG beginnings, the other SHORT ones. A larger table has
 * fewer false matches, but 64 KiB of marks still fit into the fastest cache next to a text.
 */
const HALF_PER_WORD = 8;
const [HALF_MIN, HALF_MAX] = [1 << 9, 1 << 15];
/** The kinds of words are kept by the lower bits of their first code unit. */
const UNITS = 1 << 12;

/** Marks of a beginning: no word has it; all words with it sleep; none of them sleeps. */
const [NONE, ASLEEP, AWAKE] = [0, 1, 2];

export class WordBeginnings {
  readonly #kinds = new Uint8Array(UNITS);
  readonly #half: number;
  readonly #marks: Uint8Array;
  /** For each beginning its word added last, and for each word the previous one with the same beginning; 0 = none. */
  readonly #last: Int32Array;
  readonly #previous: Int32Array;
  readonly #wake: (word: number) => void;

  /** `words` is the number of words. `wake` is called once for each, when a text first continues like its beginning. */
  constructor(words: number, wake: (word: number) => void) {
    let half = HALF_MIN;
    while (half < HALF_MAX && half < HALF_PER_WORD * words) half *= 2;
    this.#half = half;
    this.#marks = new Uint8Array(2 * half);
    this.#last = new Int32Array(2 * half);
    this.#previous = new Int32Array(words + 1);
    this.#wake = wake;
  }

  /** Adds a word under a number from 1. */
  add(word: string, number: number): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const isLong = word.length >= LONG;
    const kind = isLong ? HAS_LONG : word.length >= SHORT ? HAS_SHORT : HAS_SINGLE;
    const unit = first % UNITS;
    this.#kinds[unit] = (this.#kinds[unit] ?? 0) | kind;
    if (isLong) this.#lay(this.#place(long(first, second, word.charCodeAt(2), word.charCodeAt(3))), number);
    else if (kind === HAS_SHORT) this.#lay(this.#half + this.#place(short(first, second)), number);
    else this.#wake(number);
  }

  /** False: certainly no word begins here. True: one may, and all candidates are awake. */
  mayBeginAt(units: CodeUnits, at: number): boolean {
    const first = units[at] as number;
    const kinds = this.#kinds[first % UNITS] as number;
    if (kinds === 0) return false;
    const second = units[at + 1] as number;
    const hasShort = (kinds & HAS_SHORT) !== 0 && this.#isMet(this.#half + this.#place(short(first, second)));
    const hasLong = (kinds & HAS_LONG) !== 0 && this.#isMet(this.#place(longAt(units, at, first, second)));
    return hasShort || hasLong || (kinds & HAS_SINGLE) !== 0;
  }

  /** The place in the table for the words with that beginning. */
  #place(beginning: number): number {
    return beginning & (this.#half - 1);
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

function short(first: number, second: number): number {
  return Math.imul(first, 0x9e37) ^ second;
}

function longAt(units: CodeUnits, at: number, first: number, second: number): number {
  let next = at + 2;
  if (second === SPACE) while (units[next] === SPACE) next += 1;
  const third = units[next] as number;
  next += 1;
  if (third === SPACE) while (units[next] === SPACE) next += 1;
  return long(first, second, third, units[next] as number);
}

function long(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul((first << 16) | second, 0x9e3779b1) ^ Math.imul((third << 16) | fourth, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
