/** How an element looks when its animation has ended, where it stays so (CSS Animations Level 1, §3 and §4). */
import { endOfBlock } from "./css-text.ts";
import type { Block, Declarations } from "./declarations.ts";

/** More of them are not written by people. */
const KEYFRAMES_MAX = 500;
const FRAMES_CHARS_MAX = 5_000;
/** Frames may be named together: `50%, 100% { … }` */
const LAST_FRAME = /(?:^|[{},])\s*(?:to|100%)\s*(?:,[^{}]{0,100})?\{([^{}]*)\}/i;

export class LastFrames {
  readonly #blocks = new Map<string, Block>();
  /** Of few styles senders make thousands of elements. */
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

  /** The declarations with those of the last frame, where it stays. */
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
