/** Colours in CSS and in old HTML attributes, and whether text of one can be read on another. */
import { color, serializeRGB } from "@csstools/css-color-parser";
import { parseComponentValue } from "@csstools/css-parser-algorithms";
import { tokenize } from "@csstools/css-tokenizer";
import { IN_BRACKETS } from "./value-words.ts";

/** Channels are 0 to 255. Alpha is 0 to 1, or NaN if the colour can't be known. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const UNKNOWN_COLOUR: Colour = { red: 0, green: 0, blue: 0, alpha: Number.NaN };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const TRANSPARENT: Colour = { ...BLACK, alpha: 0 };

/** Two colours that differ by less than this in every channel look the same. */
const CHANNEL_DISTANCE = 12;
/** The same for two colours of nearly equal luminance. */
const DIM_CHANNEL_DISTANCE = 26;
/** The contrast ratio of WCAG 2.2: body text needs 4.5, and 1 is no contrast. */
const CONTRAST_MIN = 1.18;
/** Senders repeat a few colours a thousand times. */
const CACHED_MAX = 5_000;
/** Nobody writes longer ones by hand. */
const CHARS_MAX = 120;
/** The rest of an attribute is ignored (HTML §2.3.6). */
const OLD_CHARS_MAX = 128;
const cache = new Map<string, Colour | undefined>();

const CHANNELS = ["red", "green", "blue"] as const;

/**
 * Returns `fallback` for no colour and for `inherit`. `current` is the value of `currentcolor`. A colour too long to be
 * real counts as transparent, so that its text is hidden.
 */
export function parseColour(text: string | undefined, fallback: Colour, current = BLACK): Colour {
  if (text === undefined) return fallback;
  const meant = text.includes("currentcolor") ? text.replaceAll("currentcolor", inRgb(current)) : text;
  const known = cache.get(meant);
  if (known !== undefined || cache.has(meant)) return known ?? fallback;
  const written = meant.trim().toLowerCase().replace(/\s+/g, " ");
  if (written.length > CHARS_MAX) return TRANSPARENT;
  const colour = colourOf(written);
  if (cache.size >= CACHED_MAX) cache.clear();
  // Copied, because a substring keeps the whole page in memory.
  if (meant.length <= CHARS_MAX) cache.set(Buffer.from(meant).toString(), colour);
  return colour ?? fallback;
}

/** Reads the colour of an attribute. Any text is a colour there, by fixed rules (HTML §2.3.6, legacy colours). */
export function parseOldColour(text: string | undefined, fallback: Colour): Colour {
  const given = text?.trim().toLowerCase() ?? "";
  if (given === "" || given === "transparent") return fallback;
  if (/^(?:#[0-9a-f]{3}|#?[0-9a-f]{6})$/.test(given)) return parseColour(given, fallback);
  const named = /^(?![0-9a-f]+$)[a-z]+$/.test(given) ? colourOf(given) : undefined;
  if (named !== undefined) return named;
  const digits = given
    .slice(0, OLD_CHARS_MAX)
    .replace(/^#/, "")
    .replace(/[^0-9a-f]/g, "0");
  const length = Math.ceil(digits.length / 3);
  const padded = digits.padEnd(length * 3, "0");
  let parts = [0, 1, 2].map((at) => padded.slice(at * length, (at + 1) * length).slice(-8));
  while (length > 2 && (parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith("0")))
    parts = parts.map((part) => part.slice(1));
  return parseColour(`#${parts.map((part) => part.slice(0, 2).padStart(2, "0")).join("")}`, fallback);
}

/** Whether text of one colour can't be read on the other. Never true for an unknown colour. */
export function isAlike(text: Colour, background: Colour): boolean {
  if (text.alpha === 0) return true;
  if (Number.isNaN(text.alpha) || Number.isNaN(background.alpha)) return text.alpha < 0.1;
  const seen = text.alpha < 1 ? blend(text, background) : text;
  const distance = Math.max(...CHANNELS.map((channel) => Math.abs(seen[channel] - background[channel])));
  if (distance < CHANNEL_DISTANCE) return true;
  return distance < DIM_CHANNEL_DISTANCE && contrast(seen, background) < CONTRAST_MIN;
}

/** The colour that is seen if `above` lies on an opaque colour. */
export function blend(above: Colour, below: Colour): Colour {
  if (above.alpha >= 1 || Number.isNaN(above.alpha)) return above;
  if (above.alpha === 0 || Number.isNaN(below.alpha)) return below;
  const mixed = (channel: (typeof CHANNELS)[number]) =>
    above[channel] * above.alpha + below[channel] * (1 - above.alpha);
  return { red: mixed("red"), green: mixed("green"), blue: mixed("blue"), alpha: 1 };
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Undefined for what browsers do not take as a colour. */
function colourOf(value: string): Colour | undefined {
  const digits = SYSTEM_COLOURS[value] ?? /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (digits !== undefined) return fromHex(digits);
  if (!/^[a-z-]+(?:\(|$)/.test(value)) return undefined;
  const whole = closed(value);
  const light = whole.replace(LIGHT_DARK, "$1");
  const node = parseComponentValue(tokenize({ css: light }));
  const read = node === undefined ? false : color(node);
  if (!read) return light === whole || light.includes("(") ? undefined : colourOf(light.trim());
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(serializeRGB(read, true).toString());
  return { red, green, blue, alpha };
}

/**
 * Adds the brackets that CSS closes at its end (CSS Syntax Level 3, §5.4.9). For a missing one, the library creates an
 * error with a stack trace.
 */
function closed(value: string): string {
  const open = value.split("(").length - value.split(")").length;
  return open > 0 ? value + ")".repeat(open) : value;
}

/** The first colour of `light-dark(#000, #fff)`: we read pages in light mode. */
const ONE_OF_TWO = `(?:[^(),]|\\(${IN_BRACKETS}\\))+`;
const LIGHT_DARK = new RegExp(`\\blight-dark\\(\\s*(${ONE_OF_TWO}?)\\s*,${ONE_OF_TWO}\\)`, "g");

/** The system colours of default settings (CSS Color Level 4, §6.2 and Appendix A). */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = {
  ...each("canvas window field menu background scrollbar infobackground appworkspace", "fff"),
  ...each("activecaption inactivecaption highlighttext selecteditemtext accentcolortext", "fff"),
  ...each("canvastext windowtext fieldtext buttontext marktext menutext infotext captiontext", "000"),
  ...each("buttonface threedface buttonhighlight buttonshadow threedshadow threedhighlight", "efefef"),
  ...each("linktext -webkit-link", "00e"),
  ...each("graytext inactivecaptiontext", "808080"),
  mark: "ff0",
  visitedtext: "551a8b",
  activetext: "f00",
  highlight: "3367d1",
  selecteditem: "3367d1",
  accentcolor: "0075ff",
};

function each(names: string, digits: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, digits]));
}

/** The numbers in `rgba(1, 2, 3, 0.5)`. */
function numbersOf(text: string): number[] {
  return (text.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
}

function inRgb({ red, green, blue, alpha }: Colour): string {
  return `rgb(${red} ${green} ${blue} / ${Number.isNaN(alpha) ? 1 : alpha})`;
}

function fromHex(digits: string): Colour | undefined {
  const isShort = digits.length === 3 || digits.length === 4;
  if (!isShort && digits.length !== 6 && digits.length !== 8) return undefined;
  const step = isShort ? 1 : 2;
  const channel = (index: number) => {
    const part = digits.slice(index * step, (index + 1) * step);
    return Number.parseInt(isShort ? part + part : part, 16);
  };
  const hasAlpha = digits.length === 4 || digits.length === 8;
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: hasAlpha ? channel(3) / 255 : 1 };
}
