/** Lengths and numbers of CSS, in pixels (CSS Values and Units Level 4). */

const PX_PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  rem: 16,
  // Of the screen that media queries are asked of.
  vw: 12.8,
  vh: 8,
  vmin: 8,
  vmax: 12.8,
};
/** Sums within sums beyond this are not written by people. */
const DEPTH_MAX = 8;
const SUM_CHARS_MAX = 200;

/** `fallbackPx` for keywords and what is not a length; percentages are of the font's size. */
export function lengthPx(text: string, fontPx: number, fallbackPx: number): number {
  const number = text.includes("(") ? new Sum(text, fontPx).value() : termPx(text, fontPx);
  return number ?? fallbackPx;
}

function termPx(text: string, fontPx: number): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)$/.exec(text);
  if (match === null) return undefined;
  const [, number = "", unit = ""] = match;
  if (unit === "em" || unit === "ch" || unit === "ex") return Number(number) * fontPx;
  if (unit === "%") return (Number(number) * fontPx) / 100;
  return Number(number) * (PX_PER_UNIT[unit] ?? 1);
}

/** `calc()`, `min()`, `max()` and `clamp()`. Undefined where anything in them is none of these. */
class Sum {
  readonly #tokens: readonly string[];
  readonly #fontPx: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, fontPx: number) {
    this.#tokens =
      text.length > SUM_CHARS_MAX
        ? []
        : (text.match(/[a-z-]*\(|[),*/]|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[a-z%]*|[+-]|[^\s]/g) ?? []);
    this.#fontPx = fontPx;
  }

  value(): number | undefined {
    const sum = this.#sum();
    return Number.isFinite(sum) && this.#at === this.#tokens.length ? sum : undefined;
  }

  #sum(): number {
    let sum = this.#product();
    for (;;) {
      if (this.#take("+")) sum += this.#product();
      else if (this.#take("-")) sum -= this.#product();
      else return sum;
    }
  }

  #product(): number {
    let product = this.#factor();
    for (;;) {
      if (this.#take("*")) product *= this.#factor();
      else if (this.#take("/")) product /= this.#factor();
      else return product;
    }
  }

  #factor(): number {
    if (this.#take("-")) return -this.#factor();
    this.#take("+");
    const token = this.#tokens[this.#at] ?? "";
    this.#at += 1;
    if (!token.endsWith("(")) return termPx(token, this.#fontPx) ?? Number.NaN;
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) return Number.NaN;
    const values = [this.#sum()];
    while (this.#take(",")) values.push(this.#sum());
    this.#depth -= 1;
    return this.#take(")") ? combined(token, values) : Number.NaN;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function combined(name: string, values: readonly number[]): number {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = values;
  if (name === "min(") return Math.min(...values);
  if (name === "max(") return Math.max(...values);
  if (name === "clamp(") return Math.max(first, Math.min(second, third));
  return /^(?:-webkit-)?calc\($|^\($/.test(name) && values.length === 1 ? first : Number.NaN;
}

/** `50%` as 0.5. */
export function numberOf(text: string): number {
  if (text.includes("(")) return new Sum(text, 1).value() ?? Number.NaN;
  const number = Number.parseFloat(text);
  return text.endsWith("%") ? number / 100 : number;
}

/** How opaque something is, from 0 to 1; 1 where that is not said. */
export function opacityIn(text = "1"): number {
  const number = numberOf(text);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}
