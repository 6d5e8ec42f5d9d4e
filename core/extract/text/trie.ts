/**
 * Words as a trie, a tree of their characters, in two arrays. Tens of thousands of small objects would take ten times
 * the memory, and each step would jump to another place in it.
 */

/** The node where every word begins. */
export const ROOT = 0;
/** Returned if no word continues like this. */
export const NO_NODE = -1;

const FIRST_SLOTS = 1 << 10;
/** The highest load of the hash table, so that a lookup soon meets an empty slot. */
const TAKEN_MAX = 0.75;
const MEANINGS_MAX = 1 << 16;
/**
 * A key has 32 bits: the low 16 bits of the node, and the code unit. The node's higher bits are kept in the value,
 * above the number of the next node.
 */
const NODES_MAX = 1 << 20;
const HIGH_BITS_AT = 24;
const TO_BITS = (1 << HIGH_BITS_AT) - 1;

/** Nodes are numbers. Their children are in a hash table, by node and code unit. */
export class Trie {
  #slots = FIRST_SLOTS;
  /** Two entries for each slot: the key (node and code unit), and the next node, which is 0 in an empty slot. */
  #ways = new Int32Array(2 * FIRST_SLOTS);
  /**
   * The meaning of each node, as a number: a hundred thousand nodes have a few hundred meanings, and most have none.
   */
  #meanings = new Uint16Array(FIRST_SLOTS);
  #nodes = 1;
  /**
   * Two entries for each meaning: the tags of words that end there, and of stems that may continue. Meaning 0 is none.
   */
  readonly #tags: number[] = [0, 0];
  readonly #numbers = new Map<string, number>();

  add(word: string, tags: number, stemTags: number): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const next = this.next(node, unit);
      node = next === NO_NODE ? this.#grow(node, unit) : next;
    }
    this.#meanings[node] = this.#meaningOf(this.tags(node) | tags, this.stemTags(node) | stemTags);
  }

  next(node: number, unit: number): number {
    const ways = this.#ways;
    const key = (node << 16) | unit;
    for (let slot = slotOf(key); ; slot += 1) {
      const at = 2 * (slot & (this.#slots - 1));
      const way = ways[at + 1] as number;
      if (way === 0) return NO_NODE;
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

/** Spreads neighbouring keys (the multiplier is 2^32 divided by the golden ratio). */
function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
