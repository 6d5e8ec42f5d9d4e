/**
 * Words as a tree of their characters, in two arrays: tens of thousands of small objects would take ten times the memory
 * and make each step a jump to another place of it.
 */

/** Where every word begins. */
export const ROOT = 0;
/** No word goes on so. */
export const NOWHERE = -1;

const FIRST_SLOTS = 1 << 10;
/** Of the slots, so that a look meets an empty one soon. */
const TAKEN_MAX = 0.75;
const MEANINGS_MAX = 1 << 16;
/**
 * A node's number and a UTF-16 code unit are one number of 32 bits, of which the node has 16. Its higher bits stand above the
 * number of the node that they lead to.
 */
const NODES_MAX = 1 << 20;
const HIGH_BITS_AT = 24;
const TO_BITS = (1 << HIGH_BITS_AT) - 1;

/** A node is a number. What it is followed by stands in a table, by the node and the code unit. */
export class CharacterTree {
  #slots = FIRST_SLOTS;
  /** Two of each slot: node and code unit; and the way that they lead, 0 in an empty one. */
  #ways = new Int32Array(2 * FIRST_SLOTS);
  /** Of each node what it means, as a number: a hundred thousand of them mean some hundred things, and most nothing. */
  #meanings = new Uint16Array(FIRST_SLOTS);
  #nodes = 1;
  /** Two of each meaning: tags of words that end there, and of words that may go on. Meaning 0 is none. */
  readonly #tags: number[] = [0, 0];
  readonly #numbers = new Map<string, number>();

  add(word: string, tags: number, stemTags: number): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const next = this.next(node, unit);
      node = next === NOWHERE ? this.#grow(node, unit) : next;
    }
    this.#meanings[node] = this.#meaningOf(this.tags(node) | tags, this.stemTags(node) | stemTags);
  }

  next(node: number, unit: number): number {
    const ways = this.#ways;
    const key = (node << 16) | unit;
    for (let slot = slotOf(key); ; slot += 1) {
      const at = 2 * (slot & (this.#slots - 1));
      const way = ways[at + 1] as number;
      if (way === 0) return NOWHERE;
      if (ways[at] === key && way >>> HIGH_BITS_AT === node >>> 16) return way & TO_BITS;
    }
  }

  isWord(node: number): boolean {
    return this.#meanings[node] !== 0;
  }

  tags(node: number): number {
    return this.#tags[2 * (this.#meanings[node] as number)] as number;
  }

  stemTags(node: number): number {
    return this.#tags[2 * (this.#meanings[node] as number) + 1] as number;
  }

  #grow(from: number, unit: number): number {
    const node = this.#nodes;
    if (node === NODES_MAX) throw new Error(`A tree of words has more than ${NODES_MAX} nodes.`);
    this.#nodes += 1;
    if (this.#nodes > TAKEN_MAX * this.#slots) this.#enlarge();
    this.#put((from << 16) | unit, node | ((from >>> 16) << HIGH_BITS_AT));
    return node;
  }

  #enlarge(): void {
    const [ways, meanings] = [this.#ways, this.#meanings];
    this.#slots *= 2;
    this.#ways = new Int32Array(2 * this.#slots);
    this.#meanings = new Uint16Array(this.#slots);
    this.#meanings.set(meanings);
    for (let at = 0; at < ways.length; at += 2)
      if (ways[at + 1] !== 0) this.#put(ways[at] as number, ways[at + 1] as number);
  }

  #meaningOf(tags: number, stemTags: number): number {
    const name = `${tags} ${stemTags}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#tags.push(tags, stemTags) / 2 - 1;
    if (number >= MEANINGS_MAX) throw new Error(`Words of a tree have more than ${MEANINGS_MAX} meanings.`);
    this.#numbers.set(name, number);
    return number;
  }

  #put(key: number, way: number): void {
    let slot = slotOf(key) & (this.#slots - 1);
    while (this.#ways[2 * slot + 1] !== 0) slot = (slot + 1) & (this.#slots - 1);
    this.#ways[2 * slot] = key;
    this.#ways[2 * slot + 1] = way;
  }
}

/** Spreads what lies side by side (the multiplier is 2^32 by the golden ratio). */
function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
