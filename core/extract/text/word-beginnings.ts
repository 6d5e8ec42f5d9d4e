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

/**
 * Marks of LONG beginnings are in one half of the table, those of SHORT ones in the other. In a larger one fewer that no word has
 * meet the mark of another; 64 KiB of marks still fit beside a text in the nearest memory.
 */
const HALF_PER_WORD = 8;
const [HALF_MIN, HALF_MAX] = [1 << 9, 1 << 15];
/** Code units as far as the kinds of words that begin with them are told apart. */
const UNITS = 1 << 12;

/** Marks of a beginning: no word has it, or all that do sleep, or none of them. */
const [NONE, ASLEEP, AWAKE] = [0, 1, 2];

export class WordBeginnings {
  readonly #kinds = new Uint8Array(UNITS);
  readonly #half: number;
  readonly #marks: Uint8Array;
  /** Of each beginning the last word that was added, and of each word the one before it with the same; 0 = none. */
  readonly #last: Int32Array;
  readonly #previous: Int32Array;
  readonly #wake: (word: number) => void;

  /** For so many words. `wake` gets each once, when a text first goes on as the word begins. */
  constructor(words: number, wake: (word: number) => void) {
    let half = HALF_MIN;
    while (half < HALF_MAX && half < HALF_PER_WORD * words) half *= 2;
    this.#half = half;
    this.#marks = new Uint8Array(2 * half);
    this.#last = new Int32Array(2 * half);
    this.#previous = new Int32Array(words + 1);
    this.#wake = wake;
  }

  /** `number` is at least 1. */
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

  /** False = certainly none. True = perhaps, and all that may are awake. */
  mayBeginAt(units: CodeUnits, at: number): boolean {
    const first = units[at] as number;
    const kinds = this.#kinds[first % UNITS] as number;
    if (kinds === 0) return false;
    const second = units[at + 1] as number;
    const hasShort = (kinds & HAS_SHORT) !== 0 && this.#isMet(this.#half + this.#place(short(first, second)));
    const hasLong = (kinds & HAS_LONG) !== 0 && this.#isMet(this.#place(longAt(units, at, first, second)));
    return hasShort || hasLong || (kinds & HAS_SINGLE) !== 0;
  }

  /** Of the words whose first units come to that number. */
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
