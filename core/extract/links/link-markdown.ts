/** Writes links as Markdown. */
import { bracketsEncoded } from "./href.ts";

/** Longer URLs are trackers and tokens. They are in `links`, not in the text. */
const INLINE_URL_CHARS_MAX = 200;

/** `undefined` for a link whose URL is not shown. */
export function shownUrl(url: string | undefined): string | undefined {
  return url !== undefined && url.length <= INLINE_URL_CHARS_MAX ? url : undefined;
}

/** A URL that is its own text is written once. */
export function linkMarkdown(text: string, url: string): string {
  const shown = text.replace(/^\*\*|\*\*$/g, "").trim();
  if (shown === url || url === `${shown}/`) return text;
  return `[${text.replace(/[[\]]/g, "\\$&")}](${bracketsEncoded(url)})`;
}
