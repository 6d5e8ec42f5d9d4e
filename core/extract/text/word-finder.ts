/**
 * Finds the words of many languages in one pass. It uses a trie, because a regular expression would try
 * each of two thousand words at each place.
 */

import { type CodeUnits, unitsOf } from "./code-units.ts";
import type { Place } from "./place.ts";
import { NO_NODE, ROOT, Trie } from "./trie.ts";
import { WordBeginnings } from "./word-beginnings.ts";

/** A word that was found, and what it may mean. Tags are bits: one word means different things in two languages. */
export interface FoundWord extends Place {
  readonly tags: number;
}

interface TaggedWords {
  readonly tag: number;
  readonly words: readonly string[];
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces between words, or with particles attached to words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const IS_KNOWN = 1;
const IS_LETTER = 2;
const IS_UNSPACED = 4;
/** A letter or digit of a script with spaces between words. */
const OF_WORD = IS_KNOWN | IS_LETTER;
/** The kind of each code unit. The slow expressions above are asked once for each. */
const KINDS = new Uint8Array(0x1_0000);

function kindOf(unit: number): number {
  const known = KINDS[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const isLetter = isSurrogate || LETTER.test(character) ? IS_LETTER : 0;
  const kind = IS_KNOWN | isLetter | (UNSPACED.test(character) ? IS_UNSPACED : 0);
  KINDS[unit] = kind;
  return kind;
}

const SPACE = 0x20;
/** The separator of the word lists, which is in no word. */
const BETWEEN_WORDS = "|";

/** How far a word may continue behind a stem. */
const ENDING_CHARS_MAX = 20;

export class WordFinder {
  /** Has only the words that texts began like. To build it of all takes longer than to read a hundred mails. */
  readonly #tree = new Trie();
  readonly #beginnings: WordBeginnings;
  /** All words in one string. Separate strings would take twice the memory, in each thread. */
  readonly #words: string;
  /** Where each word begins in it, by their numbers from 1, with one more entry for the end of the last. */
  readonly #starts: Int32Array;
  readonly #tags: Int32Array;

  constructor(lists: readonly TaggedWords[]) {
    const words = lists.flatMap((list) => list.words);
    // In one call: word by word takes twice as long.
    this.#words = folded(words.join(BETWEEN_WORDS));
    this.#starts = new Int32Array(words.length + 2);
    this.#tags = new Int32Array(words.length + 1);
    this.#beginnings = new WordBeginnings(words.length, (number) => this.#grow(number));
    let number = 0;
    for (const { tag, words: listed } of lists) for (const _ of listed) this.#add(++number, tag);
  }

  /**
   * Returns words in order, none within another, the longest at each place. `text` has to be `folded`. Looks for words
   * that begin from `from`, which must be a place where a word may begin, to before `to`.
   */
  find(text: string, from = 0, to = text.length): FoundWord[] {
    const found: FoundWord[] = [];
    const [tree, beginnings, units] = [this.#tree, this.#beginnings, unitsOf(text)];
    let before = 0;
    for (let at = from; at < to; ) {
      // Most places are inside a word, where nothing can begin.
      if (before === OF_WORD) while (at < to && KINDS[units[at] as number] === OF_WORD) at += 1;
      if (at >= to) break;
      const unit = units[at] as number;
      const kind = KINDS[unit] || kindOf(unit);
      const isInside = (before & IS_LETTER) !== 0 && ((before | kind) & IS_UNSPACED) === 0;
      before = kind;
      at += 1;
      if (isInside || !beginnings.mayBeginAt(units, at - 1)) continue;
      const hit = match(tree, units, at - 1, text.length);
      if (hit === undefined) continue;
      found.push(hit);
      at = hit.end;
      before = kindOf(units[at - 1] as number);
    }
    return found;
  }

  #add(number: number, tag: number): void {
    const start = this.#starts[number] as number;
    const bar = this.#words.indexOf(BETWEEN_WORDS, start);
    this.#starts[number + 1] = (bar < 0 ? this.#words.length : bar) + 1;
    this.#tags[number] = tag;
    this.#beginnings.add(withoutStar(this.#word(number)), number);
  }

  #word(number: number): string {
    return this.#words.slice(this.#starts[number], (this.#starts[number + 1] as number) - 1);
  }

  #grow(number: number): void {
    const given = this.#word(number);
    const tag = this.#tags[number] as number;
    const word = withoutStar(given);
    const isStem = word !== given;
    this.#tree.add(word, isStem ? 0 : tag, isStem ? tag : 0);
  }
}

function withoutStar(given: string): string {
  return given.endsWith("*") ? given.slice(0, -1) : given;
}

function match(tree: Trie, units: CodeUnits, start: number, length: number): FoundWord | undefined {
  let best: FoundWord | undefined;
  let at = start + 1;
  let node = tree.next(ROOT, units[start] as number);
  while (node !== NO_NODE) {
    // A phrase may be broken over two lines or spread by spaces.
    if (units[at - 1] === SPACE) while (units[at] === SPACE) at += 1;
    if (tree.isWord(node)) {
      const stemTags = tree.stemTags(node);
      const whole = tree.tags(node);
      const tags = (whole !== 0 && isEnd(units, at) ? whole : 0) | stemTags;
      if (tags !== 0) best = { start, end: stemTags === 0 ? at : endingOf(units, at), tags };
    }
    if (at >= length) break;
    node = tree.next(node, units[at] as number);
    at += 1;
  }
  return best;
}

/** Lower case, with breaks and hyphens as spaces and one kind of apostrophe. The length stays, and so do places. */
export function folded(text: string): string {
  return (
    text
      .replaceAll("İ", "i")
      .toLowerCase()
      // All of \s except the space itself, which is nearly all of it. Listed, because that is twice as fast.
      .replace(/[\t-\r\u00a0\u1680\u2000-\u200a\u2010-\u2015\u2028\u2029\u202f\u205f\u3000\ufeff-]/g, " ")
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
      // Romanian is often written with a cedilla for the comma. Not so its s, which is Turkish with one.
      .replaceAll("\u0163", "\u021b")
  );
}

function isEnd(units: CodeUnits, at: number): boolean {
  const after = kindOf(units[at] as number);
  if ((after & IS_LETTER) === 0 || (after & IS_UNSPACED) !== 0) return true;
  return (kindOf(units[at - 1] as number) & IS_UNSPACED) !== 0;
}

function endingOf(units: CodeUnits, from: number): number {
  let at = from;
  while (at - from < ENDING_CHARS_MAX && (kindOf(units[at] as number) & IS_LETTER) !== 0) at += 1;
  return at;
}
