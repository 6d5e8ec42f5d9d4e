import { mediaApplies } from "../style/media-query.ts";
import { matchesIn } from "../text/matches.ts";
import type { Attributes } from "./html-elements.ts";
import { walkHtml } from "./html-walk.ts";

/** Inside these elements, a `<style>` is only text. */
const INERT = new Set(["iframe", "noembed", "noframes", "noscript", "template", "xmp"]);

/**
 * The text of each `<style>` for screens. Rules apply to the whole page, wherever they stand. Those in conditional
 * comments are for Outlook only.
 */
export function styleTexts(html: string): readonly string[] {
  const end = endOfStyles(html);
  if (end === 0) return [];
  const parts: string[] = [];
  let inert = 0;
  let isStyle = false;
  walkHtml(html.slice(0, end), {
    open(name, attributes) {
      if (INERT.has(name)) inert += 1;
      isStyle = name === "style" && inert === 0 && isForScreens(attributes);
    },
    close(name) {
      if (INERT.has(name)) inert -= 1;
      isStyle = false;
    },
    text(text) {
      if (isStyle) parts.push(text);
    },
    comment() {},
  });
  return parts;
}

/** The end of the last `<style>`; 0 if there is none. Most stand at the head of the page. */
function endOfStyles(html: string): number {
  const begins = [...matchesIn(html, /<style[\s/>]/gi)].at(-1)?.index;
  if (begins === undefined) return 0;
  const ends = /<\/style[\s/>]/gi;
  ends.lastIndex = begins;
  return ends.exec(html) === null ? html.length : ends.lastIndex;
}

function isForScreens(attributes: Attributes): boolean {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "";
  return (type === "" || type === "text/css") && mediaApplies(attributes.get("media") ?? "");
}
