/** Cascade layers in the order of first mention (CSS Cascading and Inheritance Level 5, §6.4.2 and §6.4.3). */

/** The names of a layer and its enclosing layers, outermost first; empty outside all layers. */
export type LayerPath = readonly string[];

export const NO_LAYER: LayerPath = [];
/** No real sheet nests layers deeper. */
const DEPTH_MAX = 8;
/** Rules directly in a layer win over those in its nested layers. */
const ITSELF = Number.MAX_SAFE_INTEGER;

export class Layers {
  readonly #orders = new Map<string, number>();
  #unnamed = 0;

  /** The path of `@layer a.b` within the layer `around`. Registers its names. */
  enter(around: LayerPath, name: string): LayerPath {
    const words = name.trim() === "" ? [`${++this.#unnamed} `] : name.split(".").map((word) => word.trim());
    const path = [...around, ...words].slice(0, DEPTH_MAX);
    for (const depth of path.keys()) {
      const key = path.slice(0, depth + 1).join(".");
      if (!this.#orders.has(key)) this.#orders.set(key, this.#orders.size);
    }
    return path;
  }

  /** Registers the names of `@layer a, b;`. */
  name(around: LayerPath, names: string): void {
    for (const name of names.split(",")) if (name.trim() !== "") this.enter(around, name);
  }

  /** Negative if rules in `other` win over rules in `one`. */
  compare(one: LayerPath, other: LayerPath): number {
    if (one === other) return 0;
    for (let depth = 0; depth <= Math.max(one.length, other.length); depth += 1) {
      const difference = this.#orderAt(one, depth) - this.#orderAt(other, depth);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #orderAt(path: LayerPath, depth: number): number {
    return depth < path.length ? (this.#orders.get(path.slice(0, depth + 1).join(".")) ?? ITSELF) : ITSELF;
  }
}
