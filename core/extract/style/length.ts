/** CSS lengths in pixels, and CSS numbers (CSS Values and Units Level 4). */

import { matchesIn } from "../text/matches.ts";

const PX_PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  rem: 16,
  // Angles, which occur only in sums. In radians.
  deg: Math.PI / 180,
  grad: Math.PI / 200,
  turn: 2 * Math.PI,
  // Of the viewport for which media queries are answered.
  vw: 12.8,
  vh: 8,
  vmin: 8,
  vmax: 12.8,
};
/** No real sheet nests sums deeper. */
const DEPTH_MAX = 8;
const SUM_CHARS_MAX = 200;

/** Returns `fallbackPx` for keywords and anything else that is not a length. Percentages are of the font size. */
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

/** All units of a number that is not an angle, for regular expressions. */
export const LENGTH_UNITS =
  "px|pt|pc|in|cm|mm|q|r?(?:em|ex|ch|cap|ic|lh)|[sld]?v(?:[whib]|min|max)|cq(?:[whib]|min|max)|%";
export const ANGLE_UNITS = "deg|grad|rad|turn";
const SUM_NAMES =
  "(?:-(?:webkit|moz)-)?calc|min|max|clamp|round|mod|rem|abs|sign|sin|cos|tan|pow|sqrt|hypot|exp|log";
const SUM_BEGINS = new RegExp(`(?<![\\w-])(?:${SUM_NAMES})\\(`, "g");
const TERM = "(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const IN_SUM = new RegExp(
  `${TERM}(?:${LENGTH_UNITS}|${ANGLE_UNITS})?(?![\\w%.])|(?:${SUM_NAMES}|)\\(|env\\([\\w -]*\\)|(?<![\\w-])(?:pi|e|infinity|nearest|up|down|to-zero)(?![\\w-])|[-+*/),\\s]`,
  "g",
);

/** Whether browsers may accept a sum: it has only numbers with units, operators and functions. */
export function isSum(text: string): boolean {
  return text.endsWith(")") && text.replace(IN_SUM, "") === "";
}

/** Replaces each outermost sum of a value. */
export function replaceSums(value: string, write: (sum: string) => string): string {
  if (!value.includes("(")) return value;
  const parts: string[] = [];
  let start = 0;
  for (const { index } of matchesIn(value, SUM_BEGINS)) {
    if (index < start) continue;
    const end = endOfBrackets(value, index);
    parts.push(value.slice(start, index), write(value.slice(index, end)));
    start = end;
  }
  return parts.join("") + value.slice(start);
}

function endOfBrackets(text: string, from: number): number {
  let depth = 0;
  for (const { 0: bracket, index } of matchesIn(text.slice(from), /[()]/g)) {
    depth += bracket === "(" ? 1 : -1;
    if (depth === 0) return from + index + 1;
  }
  return text.length;
}

/** `calc(50% + 50%)` becomes `100%`. A sum of different units stays, because its value depends on where it is used. */
export function workedOut(sum: string): string {
  const units = new Set<string>();
  const bare = sum.replace(WITH_UNIT, (_, number: string, unit: string) => {
    if (unit !== "") units.add(unit);
    return number;
  });
  const [unit = ""] = units;
  const isMixed = units.size > 1 || (units.size > 0 && OF_OTHER_UNIT.test(sum));
  const value = isMixed ? undefined : new Sum(bare, 1).value();
  return value === undefined ? sum : `${value}${unit}`;
}

/** The result of these has no unit, or another than the arguments. */
const OF_OTHER_UNIT = /(?:sin|cos|tan|sign|pow|sqrt|exp|log)\(/;
const WITH_UNIT = new RegExp(`(${TERM})([a-z%]*)`, "g");

/**
 * Evaluates `calc()` and other functions, also nested. Undefined if they contain anything but functions and numbers.
 */
class Sum {
  readonly #tokens: readonly string[];
  readonly #fontPx: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, fontPx: number) {
    this.#tokens =
      text.length > SUM_CHARS_MAX
        ? []
        : (text.match(
            /[a-z-]*\(|[),*/]|to-zero|[a-z]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[a-z%]*|[+-]|[^\s]/g,
          ) ?? []);
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
    if (!token.endsWith("(")) return termPx(token, this.#fontPx) ?? CONSTANTS[token] ?? Number.NaN;
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) return Number.NaN;
    const round = token === "round(" ? this.#rounding() : undefined;
    const values = [this.#sum()];
    while (this.#take(",")) values.push(this.#sum());
    this.#depth -= 1;
    if (!this.#take(")")) return Number.NaN;
    const work = round ?? FUNCTIONS[token.replace(/^-(?:webkit|moz)-/, "")];
    return work?.(...values) ?? Number.NaN;
  }

  /** The strategy in `round(down, 1px, 2px)`; the default is to the nearest. */
  #rounding(): Work {
    const word = this.#tokens[this.#at] ?? "";
    const whole = ROUNDINGS[word];
    if (whole !== undefined) this.#at += 1;
    if (whole !== undefined) this.#take(",");
    return (value = Number.NaN, step = 1) => (whole ?? Math.round)(value / step) * step;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

type Work = (...values: readonly number[]) => number;

/** CSS Values and Units Level 4, §10.7.1. */
const CONSTANTS: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  infinity: Number.POSITIVE_INFINITY,
};
const ROUNDINGS: Readonly<Record<string, (value: number) => number>> = {
  nearest: Math.round,
  up: Math.ceil,
  down: Math.floor,
  "to-zero": Math.trunc,
};
const only: Work = (...values) => (values.length === 1 ? (values[0] ?? Number.NaN) : Number.NaN);
/** The functions of a sum (§10.2 to §10.6). Angles are in radians. */
const FUNCTIONS: Readonly<Record<string, Work>> = {
  "(": only,
  "calc(": only,
  "min(": Math.min,
  "max(": Math.max,
  "clamp(": (least = Number.NaN, value = Number.NaN, most = Number.NaN) =>
    Math.max(least, Math.min(value, most)),
  "mod(": (value = Number.NaN, step = Number.NaN) => value - step * Math.floor(value / step),
  "rem(": (value = Number.NaN, step = Number.NaN) => value % step,
  "abs(": (value = Number.NaN) => Math.abs(value),
  "sign(": (value = Number.NaN) => Math.sign(value),
  "sin(": (angle = Number.NaN) => Math.sin(angle),
  "cos(": (angle = Number.NaN) => Math.cos(angle),
  "tan(": (angle = Number.NaN) => Math.tan(angle),
  "pow(": (value = Number.NaN, power = Number.NaN) => value ** power,
  "sqrt(": (value = Number.NaN) => Math.sqrt(value),
  "hypot(": Math.hypot,
  "exp(": (power = Number.NaN) => Math.exp(power),
  "log(": (value = Number.NaN, base = Math.E) => Math.log(value) / Math.log(base),
};

/** `50%` is 0.5. */
export function numberOf(text: string): number {
  if (text.includes("(")) return new Sum(text, 1).value() ?? Number.NaN;
  const number = Number.parseFloat(text);
  return text.endsWith("%") ? number / 100 : number;
}

/** An angle in any unit, in degrees. */
export function degrees(text: string): number {
  const [, unit = "deg"] = /([a-z]+)$/.exec(text) ?? [];
  return (Number.parseFloat(text) || 0) * (DEGREES_PER_UNIT[unit] ?? 1);
}

const DEGREES_PER_UNIT: Readonly<Record<string, number>> = { turn: 360, grad: 0.9, rad: 180 / Math.PI };

/** An opacity from 0 to 1; 1 if it is not a number. */
export function opacityIn(text = "1"): number {
  const number = numberOf(text);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}
