/**
 * Finds the words of many languages in one pass. A tree of characters, because an alternation of two thousand words
 * tries each of them at each place.
 */

/** Something was found: where, and what it may mean. Tags are bits: one word means different things in two languages. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly tags: number;
}

export interface TaggedWords {
  readonly tag: number;
  readonly words: readonly string[];
}

interface Node {
  /** The UTF-16 code unit of the first child, and it: nearly all nodes have one, and a map for each would be most of the tree. */
  unit: number;
  first: Node | undefined;
  /** The children after it, by code unit. */
  others: Map<number, Node> | undefined;
  tags: number;
  /** Tags of words that may go on. */
  stemTags: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words, or hang particles on them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const IS_KNOWN = 1;
const IS_LETTER = 2;
const IS_UNSPACED = 4;
/** What each code unit is, asked of the slow expressions above once. */
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

/** How far a stem's word may go on. */
const ENDING_CHARS_MAX = 20;

export class WordFinder {
  /** All its children are in the map: it is asked at each beginning of a word. */
  readonly #root: Node = { ...newNode(), others: new Map() };

  constructor(lists: readonly TaggedWords[]) {
    for (const { tag, words } of lists) for (const word of words) this.#add(word, tag);
  }

  /** In order, none within another, the longest at each place. `text` as `folded` makes it. */
  find(text: string): Found[] {
    const found: Found[] = [];
    let before = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const kind = KINDS[unit] || kindOf(unit);
      // Most places of most texts are inside a word, where nothing can begin.
      const isStart = (before & IS_LETTER) === 0 || ((before | kind) & IS_UNSPACED) !== 0;
      const first = isStart ? this.#root.others?.get(unit) : undefined;
      const hit = first === undefined ? undefined : match(first, text, at);
      if (hit !== undefined) found.push(hit);
      at = hit?.end ?? at + 1;
      before = hit === undefined ? kind : kindOf(text.charCodeAt(at - 1));
    }
    return found;
  }

  #add(given: string, tag: number): void {
    const isStem = given.endsWith("*");
    let node = this.#root;
    const word = folded(isStem ? given.slice(0, -1) : given);
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      node = childOf(node, unit) ?? newChild(node, unit);
    }
    if (isStem) node.stemTags |= tag;
    else node.tags |= tag;
  }
}

function match(first: Node, text: string, start: number): Found | undefined {
  let best: Found | undefined;
  let at = start + 1;
  let node: Node | undefined = first;
  while (node !== undefined) {
    // A phrase may be broken over two lines or spread by spaces.
    if (text.charCodeAt(at - 1) === SPACE) while (text.charCodeAt(at) === SPACE) at += 1;
    const tags = (node.tags !== 0 && isEnd(text, at) ? node.tags : 0) | node.stemTags;
    if (tags !== 0) best = { start, end: node.stemTags === 0 ? at : endingOf(text, at), tags };
    if (at >= text.length) break;
    node = childOf(node, text.charCodeAt(at));
    at += 1;
  }
  return best;
}

/** Lower case, breaks and hyphens as spaces, one apostrophe: of the same length, so that places stay. */
export function folded(text: string): string {
  return (
    text
      .replaceAll("İ", "i")
      .toLowerCase()
      // All space but the space itself, which is nearly all of it.
      .replace(/[^\S ]|[\u2010-\u2015-]/g, " ")
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
  );
}

function newNode(): Node {
  return { unit: -1, first: undefined, others: undefined, tags: 0, stemTags: 0 };
}

function childOf(node: Node, unit: number): Node | undefined {
  return node.unit === unit ? node.first : node.others?.get(unit);
}

function newChild(node: Node, unit: number): Node {
  const child = newNode();
  if (node.first === undefined && node.others === undefined) {
    node.unit = unit;
    node.first = child;
  } else {
    node.others ??= new Map();
    node.others.set(unit, child);
  }
  return child;
}

function isEnd(text: string, at: number): boolean {
  const after = at >= text.length ? 0 : kindOf(text.charCodeAt(at));
  if ((after & IS_LETTER) === 0 || (after & IS_UNSPACED) !== 0) return true;
  return (kindOf(text.charCodeAt(at - 1)) & IS_UNSPACED) !== 0;
}

function endingOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < ENDING_CHARS_MAX && (kindOf(text.charCodeAt(at)) & IS_LETTER) !== 0)
    at += 1;
  return at;
}
