/** Colours as CSS and old HTML write them, and whether a text of one can be read on another. */
import { COLOUR_NAMES } from "./colour-names.ts";
import { channelsOf, degrees } from "./colour-spaces.ts";
import { opacityIn } from "./length.ts";

/** 0 to 255 each; alpha 0 to 1, NaN when the colour cannot be known. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const UNKNOWN_COLOUR: Colour = { red: 0, green: 0, blue: 0, alpha: Number.NaN };

/** Two colours closer than this in every channel are one to the eye. */
const CHANNEL_DISTANCE = 12;
/** The same where neither is much lighter than the other. */
const DIM_CHANNEL_DISTANCE = 26;
/** By WCAG 2.2; 4.5 is asked for body text, 1 is no contrast. */
const CONTRAST_MIN = 1.18;
/** Senders repeat a few colours a thousand times. */
const CACHED_MAX = 500;
/** Longer ones are not repeated. */
const CACHED_CHARS_MAX = 64;
/** More of an attribute is not looked at. */
const OLD_CHARS_MAX = 128;
const cache = new Map<string, Colour | undefined>();

const CHANNELS = ["red", "green", "blue"] as const;

/** `fallback` for no colour and for `inherit`; an unknown colour for what only a browser can work out. */
export function parseColour(text: string | undefined, fallback: Colour): Colour {
  if (text === undefined) return fallback;
  const known = cache.get(text);
  if (known !== undefined || cache.has(text)) return known ?? fallback;
  const colour = colourOf(text.trim().toLowerCase());
  if (text.length > CACHED_CHARS_MAX) return colour ?? fallback;
  if (cache.size >= CACHED_MAX) cache.clear();
  // Copied: a piece of a page holds on to the whole of it.
  cache.set(Buffer.from(text).toString(), colour);
  return colour ?? fallback;
}

/** Of an attribute: what is no colour in a style is one there, and always the same (HTML §2.3.6, legacy colours). */
export function parseOldColour(text: string | undefined, fallback: Colour): Colour {
  const given = text?.trim().toLowerCase() ?? "";
  if (given === "" || given === "transparent") return fallback;
  if (COLOUR_NAMES.has(given) || /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$|^rgb/.test(given))
    return parseColour(given, fallback);
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

/** Whether text of the one colour on the other cannot be read. Never true of a colour that we do not know. */
export function isAlike(text: Colour, background: Colour): boolean {
  if (text.alpha === 0) return true;
  if (Number.isNaN(text.alpha) || Number.isNaN(background.alpha)) return text.alpha < 0.1;
  const seen = text.alpha < 1 ? blend(text, background) : text;
  const distance = Math.max(...CHANNELS.map((channel) => Math.abs(seen[channel] - background[channel])));
  if (distance < CHANNEL_DISTANCE) return true;
  return distance < DIM_CHANNEL_DISTANCE && contrast(seen, background) < CONTRAST_MIN;
}

/** What is seen where `above` lies on an opaque colour. */
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

function colourOf(value: string): Colour | undefined {
  const digits = COLOUR_NAMES.get(value) ?? /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (digits !== undefined) return fromHex(digits);
  const [, notation, inside = ""] =
    /^(rgb|hsl|hwb|(?:ok)?lab|(?:ok)?lch|color)a?\(([^()]*)\)$/.exec(value) ?? [];
  const parts = inside.trim().split(/[\s,/]+/);
  if (notation !== undefined && parts[0] === "from") return fromOrigin(notation, parts);
  if (notation !== undefined)
    return isWellFormed(notation, inside) ? fromFunction(notation, parts) : undefined;
  const light = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),/.exec(value)?.[1];
  if (light !== undefined) return colourOf(light.trim());
  if (value.startsWith("color-mix(")) return mixed(value);
  if (SYSTEM_COLOURS[value] !== undefined) return fromHex(SYSTEM_COLOURS[value] ?? "");
  // Of what is no colour to us a browser understands some and ignores the rest.
  return OF_BROWSERS.test(value) ? UNKNOWN_COLOUR : undefined;
}

const PART = "(?:[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?(?:%|deg|grad|rad|turn)?|none)";
const WITH_SPACES = new RegExp(`^${PART}\\s+${PART}\\s+${PART}(?:\\s*/\\s*${PART})?$`);
const WITH_COMMAS = new RegExp(`^${PART}(?:\\s*,\\s*${PART}){2,3}$`);

/** Whether a browser takes it: with commas are only the two oldest, and their percentages stand where they belong. */
function isWellFormed(notation: string, inside: string): boolean {
  const parts = notation === "color" ? inside.trim().replace(/^[\w-]+\s+/, "") : inside.trim();
  if (WITH_SPACES.test(parts)) return true;
  if (!/^(?:rgb|hsl)$/.test(notation) || !WITH_COMMAS.test(parts)) return false;
  const [first, second, third] = parts.split(",").map((part) => part.trim().endsWith("%"));
  return notation === "hsl" ? second === true && third === true : first === second && second === third;
}

const OF_BROWSERS =
  /^(?:(?:rgb|hsl)a?|hwb|(?:ok)?lab|(?:ok)?lch|color|light-dark|contrast-color)\(|^(?:[a-z]+text|mark|field)$/;

/** Of a page that nobody set up otherwise. */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = {
  canvas: "fff",
  window: "fff",
  field: "fff",
  buttonface: "efefef",
  menu: "fff",
  background: "fff",
  scrollbar: "fff",
  infobackground: "fff",
  appworkspace: "fff",
  activecaption: "fff",
  inactivecaption: "fff",
  canvastext: "000",
  windowtext: "000",
  fieldtext: "000",
};

function fromFunction(notation: string, parts: readonly string[]): Colour | undefined {
  if (notation === "rgb") return fromRgb(parts);
  if (notation === "hsl") return fromHsl(parts);
  if (notation === "color") {
    const [space = "", ...channels] = parts;
    const ofByte = (text: string) => (text.endsWith("%") ? text : `${(Number.parseFloat(text) || 0) * 255}`);
    const alpha = channels[3] === undefined ? [] : [channels[3]];
    // Alike at their ends, where letters are no longer seen.
    return /^(?:srgb|srgb-linear|display-p3|a98-rgb|rec2020|prophoto-rgb)$/.test(space)
      ? fromRgb([...channels.slice(0, 3).map(ofByte), ...alpha])
      : UNKNOWN_COLOUR;
  }
  const channels = channelsOf(notation, parts);
  if (channels === undefined) return undefined;
  const [red, green, blue] = channels;
  return { red, green, blue, alpha: opacityIn(parts[3]) };
}

/** `rgb(from white r g b / 0.5)`. Whatever is done in other notations to a colour, that is what it begins with. */
function fromOrigin(notation: string, [, origin = "", ...channels]: readonly string[]): Colour | undefined {
  const base = colourOf(origin);
  if (base === undefined) return undefined;
  const { red: r, green: g, blue: b, alpha } = base;
  const named: Readonly<Record<string, number>> = { r, g, b, alpha };
  const told = [...channels, ...(channels.length === 3 ? ["alpha"] : [])].map(
    (one) => `${(notation === "rgb" || one === "alpha" ? named[one] : undefined) ?? one}`,
  );
  if (told.length === 4 && told.every((one) => /^[-+.\d]/.test(one))) return fromFunction(notation, told);
  return /^[.\d]/.test(told[3] ?? "") ? { ...base, alpha: opacityIn(told[3]) } : base;
}

/** `color-mix(in srgb, white 30%, #eee)`, in whatever space as in sRGB: between two colours that are alike it is the same. */
function mixed(value: string): Colour {
  const [, one = "", other = ""] =
    /^color-mix\(in [\w -]+,((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/.exec(value) ?? [];
  const [first, second] = [one, other].map((part) => colourOf(part.replace(PERCENTAGE, "").trim()));
  if (first === undefined || second === undefined) return UNKNOWN_COLOUR;
  const [ofOne, ofOther] = [one, other].map((part) => {
    const percentage = PERCENTAGE.exec(part)
      ?.join(" ")
      .match(/[\d.]+/)?.[0];
    return percentage === undefined ? undefined : within(Number(percentage), 100);
  });
  const before = ofOne ?? 100 - (ofOther ?? 50);
  const after = ofOther ?? 100 - before;
  const share = before / (before + after || 1);
  const of = (channel: keyof Colour) => first[channel] * share + second[channel] * (1 - share);
  const alpha = of("alpha") * Math.min(1, (before + after) / 100);
  return { red: of("red"), green: of("green"), blue: of("blue"), alpha };
}

/** Before a colour or after it. */
const PERCENTAGE = /^\s*[\d.]+%\s|\s[\d.]+%\s*$/;

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

const within = (number: number, max: number) => Math.min(max, Math.max(0, number));

function fromRgb([red, green, blue, alpha]: readonly string[]): Colour {
  const channel = (text = "") => {
    const number = Number.parseFloat(text) || 0;
    return within(text.endsWith("%") ? number * 2.55 : number, 255);
  };
  return { red: channel(red), green: channel(green), blue: channel(blue), alpha: opacityIn(alpha) };
}

function fromHsl([hueText = "", saturationText = "", lightnessText = "", alpha]: readonly string[]): Colour {
  const hue = (degrees(hueText) % 360) + 360;
  const saturation = within(Number.parseFloat(saturationText) || 0, 100) / 100;
  const lightness = within(Number.parseFloat(lightnessText) || 0, 100) / 100;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const sector = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(sector - 3, 9 - sector, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha: opacityIn(alpha) };
}
