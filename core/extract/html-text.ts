/** HTML as a person sees it: Markdown, the links in it, and how much could not be seen. */
import { HTML_CHARS_MAX, INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import { walkHtml } from "./html-walk.ts";
import { withoutInvisible } from "./invisible-characters.ts";
import { MarkdownWriter } from "./markdown-writer.ts";
import { isIndent, type QuoteMark, QuoteMarks } from "./quote-marks.ts";
import { declarationsFor, parseStyleSheet, type StyleSheet, styleOf } from "./style-sheet.ts";
import { isLegible, type Look, lookOf, PLAIN_LOOK } from "./visibility.ts";

/** A link that a person can see. */
export interface Anchor {
  readonly href: string;
  /** What a person would click on; the description of a picture where there are no words. */
  readonly text: string;
  /** The visible words right before it. */
  readonly before: string;
  /** Place of the line of the text, from 0, in which it ends. */
  readonly line: number;
}

export interface HtmlText {
  readonly text: string;
  /** What a mail client says of each line of the text: that it is quoted, or a signature. */
  readonly marks: readonly (QuoteMark | undefined)[];
  readonly isTruncated: boolean;
  readonly anchors: readonly Anchor[];
  readonly hiddenTextChars: number;
  readonly invisibleChars: number;
  readonly isDeceptive: boolean;
}

/** Far above LINKS_MAX, so that the useful one of many can still be chosen. */
const ANCHORS_MAX = 1_000;
/** A sentence or two. */
const BEFORE_CHARS = 200;
/** A button's words; a link around a whole page is no button. */
const ANCHOR_TEXT_CHARS_MAX = 300;

const BLOCK = new Set(
  "address article aside body center dd details div dl dt fieldset figcaption figure footer form header legend main nav option section summary table tbody tfoot thead tr".split(
    " ",
  ),
);
const PARAGRAPH = new Set(["p", "ul", "ol", "pre"]);
const STRONG = new Set(["b", "strong"]);
const UNSEEN = new Set([
  "head",
  "title",
  "script",
  "template",
  "object",
  "svg",
  "math",
  "iframe",
  "audio",
  "video",
  "select",
]);

interface OpenElement {
  readonly look: Look;
  /** Unseen by its nature, as a script is: not hidden text. */
  readonly isUnseen: boolean;
  readonly isQuote: boolean;
}

interface List {
  readonly isOrdered: boolean;
  count: number;
}

export function htmlText(html: string): HtmlText {
  const looked = html.slice(0, HTML_CHARS_MAX);
  const page = new Page(parseStyleSheet(styleOf(looked)));
  walkHtml(looked, page);
  return page.end(html.length > HTML_CHARS_MAX);
}

/** Where the walk stands. */
class Page {
  readonly #sheet: StyleSheet;
  readonly #writer = new MarkdownWriter(INDEXED_TEXT_CHARS_MAX);
  readonly #open: OpenElement[] = [{ look: PLAIN_LOOK, isUnseen: false, isQuote: false }];
  readonly #marks = new QuoteMarks();
  readonly #lists: List[] = [];
  readonly #anchors: Anchor[] = [];
  #anchor: { href: string; words: string[]; alt: string; before: string; chars: number } | undefined;
  #recent = "";
  #hiddenTextChars = 0;
  #invisibleChars = 0;
  #isDeceptive = false;

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#top();
    const isUnseen = parent.isUnseen || UNSEEN.has(name) || name === "style";
    const look = isUnseen
      ? parent.look
      : lookOf(parent.look, name, attributes, declarationsFor(this.#sheet, name, attributes));
    const isQuote = name === "blockquote" && !isIndent(attributes);
    this.#open.push({ look, isUnseen, isQuote });
    this.#marks.open(name, attributes);
    if (!isUnseen && !look.isRemoved) this.#begin(name, attributes, look, isQuote);
  }

  close(name: string): void {
    const element = this.#open.pop();
    this.#marks.close();
    if (element === undefined || element.isUnseen || element.look.isRemoved) return;
    if (name === "a") this.#endAnchor();
    if (STRONG.has(name)) this.#writer.strong(-1);
    if (element.isQuote) this.#writer.quote(-1);
    if (name === "ul" || name === "ol") this.#lists.pop();
    if (/^h[1-6]$/.test(name)) this.#writer.endHeading();
    else this.#edge(name);
  }

  text(text: string): void {
    const { look, isUnseen } = this.#top();
    if (isUnseen) return;
    const shown = withoutInvisible(text);
    this.#invisibleChars += shown.invisibleChars;
    this.#isDeceptive ||= shown.isDeceptive;
    if (!isLegible(look)) {
      this.#hiddenTextChars += shown.text.replace(/\s+/g, " ").trim().length;
      return;
    }
    this.#writer.mark(this.#marks.now);
    this.#writer.text(shown.text, look.isPreformatted);
    this.#recall(shown.text);
  }

  /** Conditional comments are another program's page (Outlook's), not words that somebody hid. */
  comment(text: string): void {
    this.#marks.comment(text);
    if (!/^\s*(\[if\b|<!\[endif)|\[endif\]\s*$/i.test(text.slice(0, 200) + text.slice(-20)))
      this.#hiddenTextChars += text.trim().length;
  }

  end(isCut: boolean): HtmlText {
    this.#endAnchor();
    return {
      text: this.#writer.end(),
      marks: this.#writer.marks,
      isTruncated: isCut || this.#writer.isTruncated,
      anchors: this.#anchors,
      hiddenTextChars: this.#hiddenTextChars,
      invisibleChars: this.#invisibleChars,
      isDeceptive: this.#isDeceptive,
    };
  }

  #top(): OpenElement {
    return this.#open.at(-1) ?? { look: PLAIN_LOOK, isUnseen: false, isQuote: false };
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>, look: Look, isQuote: boolean): void {
    if (name === "a") this.#beginAnchor(attributes.get("href"));
    else if (name === "br") this.#writer.lineBreak();
    else if (name === "hr") this.#rule();
    else if (name === "td" || name === "th") this.#writer.cell();
    else if (isQuote) this.#writer.quote(1);
    else if (name === "img") this.#picture(attributes, look);
    else if (name === "ul" || name === "ol") this.#lists.push({ isOrdered: name === "ol", count: 0 });
    else if (name === "li") this.#writer.item(this.#itemMark());
    if (/^h[1-6]$/.test(name)) this.#writer.heading(Number(name.slice(1)));
    else if (STRONG.has(name)) this.#writer.strong(1);
    else this.#edge(name);
  }

  #edge(name: string): void {
    if (BLOCK.has(name)) this.#writer.block(1);
    else if (PARAGRAPH.has(name)) this.#writer.block(name === "p" || this.#lists.length === 0 ? 2 : 1);
  }

  #rule(): void {
    this.#writer.mark(this.#marks.now);
    this.#writer.rule();
  }

  #itemMark(): string {
    const list = this.#lists.at(-1);
    if (list === undefined) return "- ";
    list.count += 1;
    const indent = "  ".repeat(Math.min(this.#lists.length - 1, 5));
    return list.isOrdered ? `${indent}${list.count}. ` : `${indent}- `;
  }

  /** A picture's description is what shows until somebody allows pictures. Pixels of trackers have no size. */
  #picture(attributes: ReadonlyMap<string, string>, look: Look): void {
    const alt = withoutInvisible(attributes.get("alt") ?? "")
      .text.replace(/\s+/g, " ")
      .trim();
    const isPixel = ["width", "height"].some((side) => /^[01](px)?$/.test(attributes.get(side) ?? ""));
    if (
      alt === "" ||
      isPixel ||
      !isLegible({ ...look, fontPx: 16, background: { ...look.background, alpha: Number.NaN } })
    )
      return;
    this.#writer.mark(this.#marks.now);
    this.#writer.text(alt, false);
    if (this.#anchor !== undefined && this.#anchor.alt === "") this.#anchor.alt = alt;
  }

  #beginAnchor(href: string | undefined): void {
    this.#endAnchor();
    if (href === undefined) return;
    const trimmed = href.trim();
    this.#anchor = { href: trimmed, words: [], alt: "", before: this.#recent, chars: 0 };
    this.#writer.link(/^https?:/i.test(trimmed) && !/\s/.test(trimmed) ? trimmed : undefined);
  }

  #endAnchor(): void {
    const anchor = this.#anchor;
    if (anchor === undefined) return;
    this.#anchor = undefined;
    const { line } = this.#writer;
    this.#writer.endLink();
    const words = anchor.words.join("").replace(/\s+/g, " ").trim();
    const text = (words === "" ? anchor.alt : words).slice(0, ANCHOR_TEXT_CHARS_MAX);
    if (this.#anchors.length < ANCHORS_MAX)
      this.#anchors.push({ href: anchor.href, text, before: anchor.before, line });
  }

  #recall(text: string): void {
    this.#recent = (this.#recent + text.slice(-BEFORE_CHARS)).slice(-BEFORE_CHARS);
    const anchor = this.#anchor;
    if (anchor === undefined || anchor.chars > ANCHOR_TEXT_CHARS_MAX) return;
    anchor.words.push(text.slice(0, ANCHOR_TEXT_CHARS_MAX));
    anchor.chars += text.length;
  }
}
