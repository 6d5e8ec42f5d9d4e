/** Whether the rules of an at-rule hold where most people read mail: on the screen of a computer, in light colours. */
import { isSupported } from "./supports-query.ts";

const WIDTH_PX = 1_280;
const HEIGHT_PX = 800;
const PX_PER_EM = 16;
/** Longer lists of queries are not written by people. */
const QUERY_CHARS_MAX = 1_000;

/** Of `@media …`, `@supports …` or `@layer …`; false for at-rules that hold no rules for elements. */
export function appliesOnScreen(atRule: string): boolean {
  const [, name = "", condition = ""] = /^@([\w-]+)\s*([\s\S]*)$/.exec(atRule.toLowerCase()) ?? [];
  if (name === "media") return mediaApplies(condition);
  if (name === "supports") return isSupported(condition.replace(/\/\*[\s\S]*?\*\//g, " "));
  // Of a box whose width nobody knows: as of the screen.
  if (name === "container") return mediaApplies(condition.replace(/^(?!not\b)[\w-]+\s+(?=\()/, ""));
  return name === "layer";
}

/** A list of queries, as in the `media` attribute of `<style>`, too: one that holds is enough. */
export function mediaApplies(list: string): boolean {
  if (list.length > QUERY_CHARS_MAX) return false;
  const text = list.replace(/\/\*[\s\S]*?\*\//g, " ").trim();
  return text === "" || text.toLowerCase().split(",").some(queryHolds);
}

function queryHolds(query: string): boolean {
  const words = query.trim().replace(/^only\s+/, "");
  const isNot = /^not\s/.test(words);
  const terms = words.replace(/^not\s+/, "").split(/\s+and\s+|\)\s*and\s*\(/);
  const holds = terms.every((term) => term.split(/\s+or\s+/).some(termHolds));
  return isNot ? !holds : holds;
}

function termHolds(term: string): boolean {
  const text = term.replace(/[()]/g, " ").trim().replace(/\s+/g, " ");
  if (!/[:<>= ]/.test(text))
    return /^(?:all|screen|color|hover|any-hover|width|height|device-width|device-height|aspect-ratio|orientation|resolution|pointer|any-pointer)$/.test(
      text,
    );
  if (text.startsWith("not ")) return !termHolds(text.slice(4));
  const [feature = "", value = ""] = text.split(/\s*:\s*/);
  if (text.includes(":")) return featureHolds(feature, value);
  return rangeHolds(text);
}

function featureHolds(feature: string, value: string): boolean {
  const size = sizeOf(feature.replace(/^(?:min|max)-/, ""));
  const bound = pxOf(value);
  if (size !== undefined) {
    if (Number.isNaN(bound)) return false;
    if (feature.startsWith("min-")) return size >= bound;
    return feature.startsWith("max-") ? size <= bound : size === bound;
  }
  if (/^-webkit-min-device-pixel-ratio$|^min-resolution$/.test(feature)) return Number.parseFloat(value) <= 1;
  return PREFERENCES[feature] === value;
}

/** How a computer answers that nobody has set up otherwise. */
const PREFERENCES: Readonly<Record<string, string>> = {
  orientation: "landscape",
  "prefers-color-scheme": "light",
  "prefers-reduced-motion": "no-preference",
  "prefers-contrast": "no-preference",
  hover: "hover",
  "any-hover": "hover",
  pointer: "fine",
  "any-pointer": "fine",
};

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

/** Not a number for what is no length, such as the `0\0` by which only one old browser was meant. */
function pxOf(text: string): number {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:px|r?em|[a-z]{2,4})?$/.test(text)) return Number.NaN;
  const number = Number.parseFloat(text);
  return /r?em$/.test(text) ? number * PX_PER_EM : number;
}
