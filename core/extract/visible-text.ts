/** What a person would see of a message. */
import { BODY_TEXT_CHARS_MAX, INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import { isPageBetter } from "./better-text.ts";
import type { Anchor } from "./page/anchors.ts";
import { type HtmlText, htmlText } from "./page/html-text.ts";
import { inSeenOrder } from "./text/bidi-override.ts";
import { withoutInvisible } from "./text/invisible-characters.ts";

export interface Body {
  /** The `text/plain` parts, decoded; absent when there are none. */
  readonly text: string | undefined;
  /** The `text/html` parts, with text parts outside `multipart/alternative` among them. */
  readonly html: string | undefined;
}

export interface VisibleText {
  readonly text: string;
  readonly isTruncated: boolean;
  /** The HTML as text, whether or not that is `text`, and what mail clients marked in it. */
  readonly page: Pick<HtmlText, "text" | "marks"> | undefined;
  /** The links of the HTML, whether or not the text is taken from it. */
  readonly anchors: readonly Anchor[];
  readonly hiddenTextChars: number;
  /** Whether more was hidden than a preheader. */
  readonly hidesText: boolean;
  readonly invisibleChars: number;
  /** Whether characters were there that reorder text or smuggle it. */
  readonly isDeceptive: boolean;
  /** What is there and not seen: never to be shown, to be judged only. */
  readonly unseen: string;
}

/** Enough of the end of a page to see whether a tag ends it. */
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

/** Some senders put HTML into the text part, or label it so. */
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

/** Without trailing space, and with at most one empty line in a row. */
function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.replaceAll("\u00a0", " ").split("\n")) {
    const trimmed = line.trimEnd();
    if (trimmed !== "" || lines.at(-1) !== "") lines.push(trimmed);
  }
  return lines.join("\n").replace(/^\n+/, "").trimEnd();
}
