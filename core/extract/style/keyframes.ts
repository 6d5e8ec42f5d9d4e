/** The style of an element after its animation, if that keeps its last frame (CSS Animations Level 1, §3 and §4). */
import { endOfBlock } from "./css-text.ts";
import type { Block, Declarations } from "./declarations.ts";

/** No real sheet has more. */
const KEYFRAMES_MAX = 500;
const FRAMES_CHARS_MAX = 5_000;
/** Frames may share a block: `50%, 100% { … }` */
const LAST_FRAME = /(?:^|[{},])\s*(?:to|100%)\s*(?:,[^{}]{0,100})?\{([^{}]*)\}/i;

export class LastFrames {
  readonly #blocks = new Map<string, Block>();
  /** A cache: senders use few styles for thousands of elements. */
  readonly #known = new WeakMap<Declarations, Declarations>();

  constructor(css: string, read: (block: string) => Block) {
    if (!/keyframes/i.test(css)) return;
    const rule = /@(?:-webkit-|-moz-)?keyframes\s+["']?([\w-]+)["']?\s*\{/gi;
    for (let match = rule.exec(css); match !== null; match = rule.exec(css)) {
      const open = rule.lastIndex - 1;
      const end = endOfBlock(css, open);
      const frame = LAST_FRAME.exec(css.slice(open + 1, Math.min(end - 1, open + FRAMES_CHARS_MAX)))?.[1];
      if (frame !== undefined) this.#blocks.set((match[1] ?? "").toLowerCase(), read(frame));
      if (this.#blocks.size >= KEYFRAMES_MAX) return;
      rule.lastIndex = end;
    }
  }

  /** Returns the declarations, overridden by those of the last frame if the animation keeps it. */
  over(style: Declarations): Declarations {
    if (this.#blocks.size === 0) return style;
    const known = this.#known.get(style) ?? this.#ended(style);
    this.#known.set(style, known);
    return known;
  }

  #ended(style: Declarations): Declarations {
    const said = `${style.get("animation") ?? ""} ${style.get("animation-name") ?? ""} ${style.get("animation-fill-mode") ?? ""}`;
    if (!/\b(?:forwards|both)\b/.test(said)) return style;
    const frame = said
      .split(/[\s,]+/)
      .map((word) => this.#blocks.get(word))
      .find((block) => block !== undefined);
    return frame === undefined ? style : new Map([...style, ...frame.normal]);
  }
}
