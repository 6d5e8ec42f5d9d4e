/** Whether the rules in an at-rule apply where most people read mail: on a computer screen in light mode. */
import { isSupported } from "./supports-query.ts";

const WIDTH_PX = 1_280;
const HEIGHT_PX = 800;
const PX_PER_EM = 16;
/** No real sheet has longer lists of queries. */
const QUERY_CHARS_MAX = 1_000;

/** For `@media …`, `@supports …` or `@layer …`. False for at-rules that hold no rules for elements. */
export function appliesOnScreen(atRule: string): boolean {
  const [, name = "", condition = ""] = /^@([\w-]+)\s*([\s\S]*)$/.exec(atRule.toLowerCase()) ?? [];
  if (name === "media") return mediaApplies(condition);
  if (name === "supports") return isSupported(condition.replace(/\/\*[\s\S]*?\*\//g, " "));
  // The width of a container is unknown, so we take that of the screen.
  if (name === "container") return mediaApplies(condition.replace(/^(?!not\b)[\w-]+\s+(?=\()/, ""));
  return name === "layer";
}

/** Evaluates a media query list, also of the `media` attribute of `<style>`: one match is enough. */
export function mediaApplies(list: string): boolean {
  if (list.length > QUERY_CHARS_MAX) return false;
  const text = list.replace(/\/\*[\s\S]*?\*\//g, " ").trim();
  return text === "" || text.toLowerCase().split(",").some(queryHolds);
}

function queryHolds(query: string): boolean {
  const words = query.trim().replace(/^only\s+/, "");
  const isNot = /^not\s/.test(words);
  const terms = words.replace(/^not\s+/, "").split(/\s+and\s+|\)\s*and\s*\(/);
  const answers = terms.map((term) => {
    const any = term.split(/\s+or\s+/).map(termHolds);
    return any.includes(true) || (any.includes(undefined) ? undefined : false);
  });
  if (answers.includes(false)) return isNot;
  return !answers.includes(undefined) && !isNot;
}

/** Undefined for an unknown feature: neither it nor its negation matches (Media Queries Level 4, §3.1). */
function termHolds(term: string): boolean | undefined {
  const text = term.replace(/[()]/g, " ").trim().replace(/\s+/g, " ");
  if (text.startsWith("not ")) {
    const holds = termHolds(text.slice(4));
    return holds === undefined ? undefined : !holds;
  }
  if (!/[:<>= ]/.test(text)) return MEDIA[text] ?? isSaid(text);
  const [feature = "", value = ""] = text.split(/\s*:\s*/);
  return text.includes(":") ? featureHolds(feature, value) : rangeHolds(text);
}

const MEDIA: Readonly<Record<string, boolean>> = { all: true, screen: true, print: false, speech: false };

/** Whether a feature without a value matches, which means that it is there at all. */
function isSaid(feature: string): boolean | undefined {
  if (sizeOf(feature) !== undefined) return true;
  if (COUNTS[feature] === undefined && PREFERENCES[feature] === undefined) return undefined;
  return (COUNTS[feature] ?? 0) > 0 || !/^(?:no-preference|none)$/.test(PREFERENCES[feature] ?? "none");
}

function featureHolds(written: string, value: string): boolean | undefined {
  const feature = written.replace(/^(-webkit-)?(?:min|max)-/, "$1");
  const size = sizeOf(feature) ?? COUNTS[feature];
  if (size === undefined) {
    const preference = PREFERENCES[feature];
    return preference === undefined ? undefined : preference === value;
  }
  const bound = sizeOf(feature) === undefined ? countOf(value) : pxOf(value);
  if (Number.isNaN(bound)) return undefined;
  if (/^(?:-webkit-)?min-/.test(written)) return size >= bound;
  return /^(?:-webkit-)?max-/.test(written) ? size <= bound : size === bound;
}

/** The features of a computer with default settings (Media Queries Level 5). */
const PREFERENCES: Readonly<Record<string, string>> = {
  orientation: "landscape",
  "prefers-color-scheme": "light",
  "prefers-reduced-motion": "no-preference",
  "prefers-reduced-transparency": "no-preference",
  "prefers-reduced-data": "no-preference",
  "prefers-contrast": "no-preference",
  "forced-colors": "none",
  "inverted-colors": "none",
  hover: "hover",
  "any-hover": "hover",
  pointer: "fine",
  "any-pointer": "fine",
  update: "fast",
  "overflow-block": "scroll",
  "overflow-inline": "scroll",
  "color-gamut": "srgb",
  "dynamic-range": "standard",
  "video-dynamic-range": "standard",
  "display-mode": "browser",
  "device-posture": "continuous",
  shape: "rect",
  // Mail runs no scripts.
  scripting: "none",
  "-webkit-transform-3d": "1",
};

/** Numeric features, which may have a `min-` or `max-` prefix. */
const COUNTS: Readonly<Record<string, number>> = {
  color: 8,
  "color-index": 0,
  monochrome: 0,
  grid: 0,
  "aspect-ratio": WIDTH_PX / HEIGHT_PX,
  "device-aspect-ratio": WIDTH_PX / HEIGHT_PX,
  resolution: 1,
  "-webkit-device-pixel-ratio": 1,
  "horizontal-viewport-segments": 1,
  "vertical-viewport-segments": 1,
};

/** Reads a ratio such as `16/9`, or a resolution in dots per pixel. */
function countOf(text: string): number {
  const [, number = "", unit = "", below = "1"] =
    /^\s*([\d.]+)\s*(dppx|dpi|dpcm|x)?\s*(?:\/\s*([\d.]+))?\s*$/.exec(text) ?? [];
  const perUnit = unit === "dpi" ? 96 : unit === "dpcm" ? 37.8 : 1;
  return number === "" ? Number.NaN : Number(number) / perUnit / Number(below);
}

/** `400px <= width <= 700px`. */
function rangeHolds(text: string): boolean {
  const parts = text.split(/\s*(<=|>=|<|>|=)\s*/);
  const value = (part = "") => sizeOf(part) ?? pxOf(part);
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const [left, right] = [value(parts[at - 1]), value(parts[at + 1])];
    const sign = parts[at] ?? "";
    const holds =
      (sign.includes("=") && left === right) ||
      (sign.includes("<") && left < right) ||
      (sign.includes(">") && left > right);
    if (!holds) return false;
  }
  return parts.length >= 3;
}

function sizeOf(feature: string): number | undefined {
  if (feature === "width" || feature === "device-width") return WIDTH_PX;
  return feature === "height" || feature === "device-height" ? HEIGHT_PX : undefined;
}

/** NaN for what is not a length, such as the `0\0` that only one old browser accepted. */
function pxOf(text: string): number {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:px|r?em|[a-z]{2,4})?$/.test(text)) return Number.NaN;
  const number = Number.parseFloat(text);
  return /r?em$/.test(text) ? number * PX_PER_EM : number;
}
