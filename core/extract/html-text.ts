/** HTML as a person sees it: Markdown, the links in it, and how much could not be seen. */
import { HTML_CHARS_MAX, INDEXED_TEXT_CHARS_MAX } from "../limits.ts";
import { type Anchor, Anchors } from "./anchors.ts";
import { BidiOverrides } from "./bidi-override.ts";
import type { Declarations } from "./css.ts";
import { breaksAround, HEADING, STRONG, UNSEEN } from "./html-elements.ts";
import { walkHtml } from "./html-walk.ts";
import { withoutInvisible } from "./invisible-characters.ts";
import { ItemOrder } from "./item-order.ts";
import { MarkdownWriter } from "./markdown-writer.ts";
import { PageElement } from "./page-element.ts";
import { isIndent, type QuoteMark, QuoteMarks } from "./quote-marks.ts";
import { StyleSheet, styleOf } from "./style-sheet.ts";
import { isLegible, isPictureSeen, type Look, lookOf, PLAIN_LOOK } from "./visibility.ts";
import { readableHref } from "./web-address.ts";

export interface HtmlText {
  readonly text: string;
  /** What a mail client says of each line of the text: that it is quoted, or a signature. */
  readonly marks: readonly (QuoteMark | undefined)[];
  readonly isTruncated: boolean;
  readonly anchors: readonly Anchor[];
  readonly hiddenTextChars: number;
  readonly invisibleChars: number;
  readonly isDeceptive: boolean;
  /** Whether more was hidden than a preheader, which stands above all that is seen and repeats it. */
  readonly hidesText: boolean;
  /** What is there and not seen: hidden text, comments, descriptions. Never to be shown; to be judged only. */
  readonly unseen: string;
}

interface OpenElement {
  readonly element: PageElement | undefined;
  readonly look: Look;
  /** Unseen by its nature, as a script is: not hidden text. */
  readonly isUnseen: boolean;
  readonly breaks: 0 | 1 | 2;
  readonly isQuote: boolean;
  /** Whether the order of its text is one of its own. */
  readonly isRun: boolean;
}

interface List {
  readonly isOrdered: boolean;
  count: number;
}

const ROOT: OpenElement = {
  element: undefined,
  look: PLAIN_LOOK,
  isUnseen: false,
  breaks: 0,
  isQuote: false,
  isRun: false,
};
/** What mail clients show beside the subject is shorter, with the padding behind it. */
const PREHEADER_CHARS_MAX = 400;
/** Attributes that a program reads aloud or a person sees only at rest. */
const SPOKEN = ["alt", "title", "aria-label", "placeholder", "value", "summary", "content"];

export function htmlText(html: string): HtmlText {
  const page = new Page(new StyleSheet(styleOf(html)));
  walkHtml(html.slice(0, HTML_CHARS_MAX), page);
  return page.end(html.length > HTML_CHARS_MAX);
}

/** Where the walk stands. */
class Page {
  readonly #sheet: StyleSheet;
  readonly #writer = new MarkdownWriter(INDEXED_TEXT_CHARS_MAX);
  readonly #anchors = new Anchors();
  readonly #items = new ItemOrder(this.#writer);
  readonly #overrides = new BidiOverrides();
  /** What mail clients say of the parts of the page. */
  readonly #marks = new QuoteMarks();
  readonly #open: OpenElement[] = [ROOT];
  readonly #lists: List[] = [];
  readonly #unseen: string[] = [];
  #unseenChars = 0;
  #hiddenTextChars = 0;
  #preheaderChars = 0;
  #hidesText = false;
  #invisibleChars = 0;
  #isDeceptive = false;
  /** Whether nothing came yet since a start tag: a space alone in an element is how some clients write an empty line. */
  #isOpening = false;

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#top();
    const element = new PageElement(name, attributes, parent.element);
    if (attributes.size > 0) for (const spoken of SPOKEN) this.#keepUnseen(attributes.get(spoken));
    this.#marks.open(name, attributes);
    this.#isOpening = true;
    if (parent.isUnseen || UNSEEN.has(name)) {
      this.#open.push({
        element,
        look: parent.look,
        isUnseen: true,
        breaks: 0,
        isQuote: false,
        isRun: false,
      });
      return;
    }
    const style = this.#sheet.declarationsFor(element);
    this.#sheet.enter(element);
    const look = lookOf(parent.look, name, attributes, style);
    const isQuote = name === "blockquote" && !isIndent(attributes);
    const breaks = name === "blockquote" && !isQuote ? 1 : breaksAround(name, style);
    if (!look.isRemoved && (breaks > 0 || name === "br")) this.#flush(this.#overrides.breakLine());
    const isRun = !look.isRemoved && this.#beginRun(name, attributes, style, breaks);
    this.#open.push({ element, look, isUnseen: false, breaks, isQuote, isRun });
    if (!look.isRemoved) this.#begin(name, attributes, look, breaks);
  }

  close(name: string): void {
    this.#isOpening = false;
    const element = this.#open.pop();
    this.#marks.close();
    if (element === undefined || element.isUnseen) return;
    if (element.element !== undefined) this.#sheet.leave(element.element);
    if (element.look.isRemoved) return;
    if (element.isRun) this.#flush(this.#overrides.closeElement());
    if (element.breaks > 0) this.#flush(this.#overrides.breakLine());
    this.#items.close();
    if (name === "a") this.#endAnchor();
    else if (STRONG.has(name)) this.#writer.strong(-1);
    else if (element.isQuote) this.#writer.quote(-1);
    else if (name === "ul" || name === "ol") this.#lists.pop();
    else if (name === "table") this.#writer.endTable();
    else if (name === "tr") this.#writer.endRow();
    else if (name === "td" || name === "th") this.#writer.endCell();
    if (HEADING.test(name)) this.#writer.endHeading();
    else this.#edge(element.breaks);
  }

  text(text: string): void {
    const isFirst = this.#isOpening;
    this.#isOpening = false;
    const { look, isUnseen, element } = this.#top();
    if (isUnseen) {
      if (element?.name !== "style") this.#keepUnseen(text);
      return;
    }
    const shown = withoutInvisible(text);
    this.#invisibleChars += shown.invisibleChars;
    this.#isDeceptive ||= shown.isDeceptive;
    if (shown.smuggled !== "") this.#keepUnseen(shown.smuggled);
    if (!isLegible(look) || this.#sheet.isExhausted) {
      this.#countHidden(shown.text);
      return;
    }
    if (shown.text === " " && isFirst && element?.name === "div") this.#writer.blankLine();
    this.#items.text(shown.text);
    const isTurned = shown.isDeceptive || this.#overrides.isOpen;
    this.#flush(isTurned ? withoutInvisible(this.#overrides.text(text)).text : shown.text);
  }

  /** Conditional comments are another program's page (Outlook's), not words that somebody hid. */
  comment(text: string): void {
    this.#keepUnseen(text);
    this.#marks.comment(text);
    if (!/^\s*(\[if\b|<!\[endif)|\[endif\]\s*$/i.test(text.slice(0, 200) + text.slice(-20)))
      this.#hiddenTextChars += text.trim().length;
  }

  end(isCut: boolean): HtmlText {
    this.#flush(this.#overrides.breakLine());
    this.#endAnchor();
    return {
      text: this.#writer.end(),
      marks: this.#writer.marks,
      isTruncated: isCut || this.#writer.isTruncated || this.#sheet.isExhausted,
      anchors: this.#anchors.list,
      hiddenTextChars: this.#hiddenTextChars,
      hidesText: this.#hidesText,
      invisibleChars: this.#invisibleChars,
      isDeceptive: this.#isDeceptive || this.#overrides.isTooLong,
      unseen: this.#unseen.join("\n"),
    };
  }

  /** Whether what is in the element has an order of its own. */
  #beginRun(
    name: string,
    attributes: ReadonlyMap<string, string>,
    style: Declarations,
    breaks: number,
  ): boolean {
    const isRightToLeft = this.#items.open(name, attributes, style);
    const isOverride = name === "bdo" || (style.get("unicode-bidi")?.includes("override") ?? false);
    if (isOverride && isRightToLeft) return this.#overrides.openElement(true);
    const isApart = isOverride || breaks > 0 || name === "bdi" || attributes.has("dir");
    return this.#overrides.isOpen && isApart && this.#overrides.openElement(false);
  }

  /** Writes what is seen in the present element. */
  #flush(text: string): void {
    if (text === "") return;
    this.#writer.mark(this.#marks.now);
    this.#writer.text(text, this.#top().look.isPreformatted);
    this.#anchors.words(text);
  }

  #top(): OpenElement {
    return this.#open.at(-1) ?? ROOT;
  }

  #begin(name: string, attributes: ReadonlyMap<string, string>, look: Look, breaks: 0 | 1 | 2): void {
    if (HEADING.test(name)) {
      this.#writer.heading(Number(name.slice(1)));
      return;
    }
    this.#edge(breaks);
    this.#writer.mark(this.#marks.now);
    if (name === "a") this.#beginAnchor(attributes.get("href"), look);
    else if (name === "br") this.#writer.lineBreak();
    else if (name === "hr") this.#writer.rule();
    else if (name === "table") this.#writer.table(attributes.get("role") === "presentation");
    else if (name === "tr") this.#writer.row();
    else if ((name === "td" || name === "th") && breaks === 0) this.#writer.cell(name === "th");
    else if (this.#top().isQuote) this.#writer.quote(1);
    else if (name === "img") this.#picture(attributes, look);
    else if (name === "input") this.#button(attributes, look);
    else if (name === "ul" || name === "ol") this.#lists.push({ isOrdered: name === "ol", count: 0 });
    else if (name === "li") this.#writer.item(this.#itemMark());
    else if (STRONG.has(name)) this.#writer.strong(1);
  }

  #edge(breaks: 0 | 1 | 2): void {
    if (breaks === 0) return;
    const { name } = this.#top().element ?? {};
    // A list within a list is no paragraph of its own.
    const isInner = this.#lists.length > 0 && name !== "p";
    this.#writer.block(breaks === 2 && isInner ? 1 : breaks);
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
    const isPixel = ["width", "height"].some((side) => /^\s*[01](px)?\s*$/.test(attributes.get(side) ?? ""));
    if (isPixel || !isPictureSeen(look) || this.#sheet.isExhausted) return;
    const shown = withoutInvisible(attributes.get("alt") ?? "");
    const description = shown.text.replace(/\s+/g, " ").trim();
    if (description !== "") this.#writer.text(description, false);
    this.#anchors.picture(description);
  }

  #button(attributes: ReadonlyMap<string, string>, look: Look): void {
    if (!/^(?:submit|button|reset)$/i.test(attributes.get("type") ?? "") || !isLegible(look)) return;
    this.#writer.text(` ${withoutInvisible(attributes.get("value") ?? "").text} `, false);
  }

  #beginAnchor(href: string | undefined, look: Look): void {
    this.#endAnchor();
    if (href === undefined) return;
    // Within a run, what stands before a link, in it and behind it is each turned for itself.
    this.#isDeceptive ||= this.#overrides.isOpen;
    // A background that is a picture can be clicked on.
    this.#anchors.begin(href.trim(), Number.isNaN(look.background.alpha) && isPictureSeen(look));
    this.#writer.link(readableHref(href));
  }

  #endAnchor(): void {
    this.#flush(this.#overrides.breakLine());
    this.#anchors.end(this.#writer.line);
    this.#writer.endLink();
  }

  #countHidden(text: string): void {
    const chars = text.replace(/\s+/g, " ").trim().length;
    this.#hiddenTextChars += chars;
    if (this.#writer.isEmpty) this.#preheaderChars += chars;
    if (chars > 0 && (!this.#writer.isEmpty || this.#preheaderChars > PREHEADER_CHARS_MAX))
      this.#hidesText = true;
    this.#keepUnseen(text);
  }

  #keepUnseen(text: string | undefined): void {
    if (text === undefined || this.#unseenChars >= INDEXED_TEXT_CHARS_MAX || text.trim() === "") return;
    this.#unseen.push(text.slice(0, INDEXED_TEXT_CHARS_MAX));
    this.#unseenChars += text.length;
  }
}
