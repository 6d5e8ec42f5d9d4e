/** The text of a message that a person would see. */
import { BODY_TEXT_CHARS_MAX, INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import type { Anchor } from "./page/anchors.ts";
import { type HtmlText, htmlText } from "./page/html-text.ts";
import { isPageBetter } from "./preferred-body.ts";
import { inSeenOrder } from "./text/bidi-override.ts";
import { withoutInvisible } from "./text/invisible-characters.ts";

export interface Body {
  /** The `text/plain` parts, decoded; absent if there are none. */
  readonly text: string | undefined;
  /** The `text/html` parts, and between them the text parts outside `multipart/alternative`. */
  readonly html: string | undefined;
}

export interface VisibleText {
  readonly text: string;
  readonly isTruncated: boolean;
  /** The HTML as text, even if `text` is not taken from it, and what mail clients marked in it. */
  readonly page: Pick<HtmlText, "text" | "marks"> | undefined;
  /** The links of the HTML, even if `text` is not taken from it. */
  readonly anchors: readonly Anchor[];
  readonly hiddenTextChars: number;
  /** Whether more than a preheader was hidden. */
  readonly hidesText: boolean;
  readonly invisibleChars: number;
  /** Whether there were characters that reorder or smuggle text. */
  readonly isDeceptive: boolean;
  /** Text that a person does not see. It is judged, and never shown. */
  readonly unseen: string;
}

/** Enough of the end of the HTML to see whether it ends in a tag. */
const ENDING_CHARS = 1_000;

export function visibleText(body: Body): VisibleText {
  const { text, html } = withMarkupFound(body);
  const plain = text === undefined ? undefined : plainText(text);
  if (html === undefined) return plain ?? plainText("");
  const page = htmlText(html);
  if (plain === undefined) return { ...page, page };
  const hasPictures = /<img\s/i.test(html);
  const isOpenEnded = !/>\s*$/.test(html.slice(-ENDING_CHARS));
  if (isPageBetter({ plain: plain.text, page: page.text, isOpenEnded, hasPictures })) {
    return { ...page, page, unseen: `${page.unseen}\n${plain.unseen}\n${plain.text}` };
  }
  return {
    text: plain.text,
    isTruncated: plain.isTruncated,
    page,
    anchors: page.anchors,
    hiddenTextChars: page.hiddenTextChars,
    hidesText: page.hidesText,
    invisibleChars: plain.invisibleChars + page.invisibleChars,
    isDeceptive: plain.isDeceptive || page.isDeceptive,
    unseen: `${plain.unseen}\n${page.unseen}`,
  };
}

/** Some senders put HTML into the text part, or label HTML as plain text. */
function withMarkupFound(body: Body): Body {
  if (body.html !== undefined || body.text === undefined) return body;
  const isMarkup = /^\s*(<!doctype html|<html[\s>])/i.test(body.text.slice(0, 1_000));
  return isMarkup ? { text: undefined, html: body.text } : body;
}

function plainText(given: string): VisibleText {
  const cut = given.slice(0, BODY_TEXT_CHARS_MAX);
  const lines = cut.replaceAll("\r\n", "\n");
  const shown = withoutInvisible(lines);
  const tidy = tidyLines(shown.isDeceptive ? withoutInvisible(inSeenOrder(lines).text).text : shown.text);
  return {
    text: tidy.slice(0, INDEXED_TEXT_CHARS_MAX),
    isTruncated: given.length > BODY_TEXT_CHARS_MAX || tidy.length > INDEXED_TEXT_CHARS_MAX,
    page: undefined,
    anchors: [],
    hiddenTextChars: 0,
    hidesText: false,
    invisibleChars: shown.invisibleChars,
    isDeceptive: shown.isDeceptive,
    unseen: shown.smuggled,
  };
}

/** Removes trailing spaces, and all but one of consecutive empty lines. */
function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.replaceAll("\u00a0", " ").split("\n")) {
    const trimmed = line.trimEnd();
    if (trimmed !== "" || lines.at(-1) !== "") lines.push(trimmed);
  }
  return lines.join("\n").replace(/^\n+/, "").trimEnd();
}
