/** HTML as a person sees it: as Markdown, with its links, and with how much could not be seen. */
import { HTML_CHARS_MAX, INDEXED_TEXT_CHARS_MAX } from "../../limits.ts";
import { absoluteHref, readableHref, webHref } from "../links/href.ts";
import { CustomProperties } from "../style/custom-properties.ts";
import type { Declarations } from "../style/declarations.ts";
import { StyleSheet } from "../style/style-sheet.ts";
import { withoutInvisible } from "../text/invisible-characters.ts";
import { collapsed } from "../text/spaces.ts";
import { type Anchor, Anchors } from "./anchors.ts";
import { type Ends, endsOf } from "./element-ends.ts";
import {
  type Attributes,
  breaksAround,
  HEADING,
  impliedElements,
  isPixel,
  STRONG,
  UNSEEN,
  wordsOfField,
} from "./html-elements.ts";
import { walkHtml } from "./html-walk.ts";
import { ItemMarks } from "./item-marks.ts";
import { lettered } from "./lettering.ts";
import { isLegible, isPictureSeen, type Look, lookOf, PLAIN_LOOK, takesRoom } from "./look.ts";
import { MarkdownWriter } from "./markdown-writer.ts";
import { PageElement } from "./page-element.ts";
import { isIndent, type QuoteMark, QuoteMarks } from "./quote-marks.ts";
import { SeenLayout } from "./seen-layout.ts";
import { styleTexts } from "./style-texts.ts";
import { UnseenText } from "./unseen-text.ts";

export interface HtmlText {
  readonly text: string;
  /** For each line of the text, the mark of a mail client: that it is quoted, or a signature. */
  readonly marks: readonly (QuoteMark | undefined)[];
  readonly isTruncated: boolean;
  readonly anchors: readonly Anchor[];
  readonly hiddenTextChars: number;
  readonly invisibleChars: number;
  readonly isDeceptive: boolean;
  /** Whether it hides more than a preheader and copies of visible text. */
  readonly hidesText: boolean;
  /** Text that is there but not seen: hidden text, comments, descriptions. For judging only, never to be shown. */
  readonly unseen: string;
}

interface OpenElement {
  readonly element: PageElement | undefined;
  readonly look: Look;
  /** Unseen by its nature, as a script is, and so not hidden text. */
  readonly isUnseen: boolean;
  readonly breaks: 0 | 1 | 2;
  readonly isQuote: boolean;
}

const ROOT: OpenElement = {
  element: undefined,
  look: PLAIN_LOOK,
  isUnseen: false,
  breaks: 0,
  isQuote: false,
};
export function htmlText(html: string): HtmlText {
  const cut = html.slice(0, HTML_CHARS_MAX);
  const page = new Page(cut, styleTexts(html));
  const isWhole = walkHtml(cut, page);
  return page.end(!isWhole || html.length > HTML_CHARS_MAX);
}

/** The state of the walk. */
class Page {
  readonly #sheet: StyleSheet;
  readonly #writer = new MarkdownWriter(INDEXED_TEXT_CHARS_MAX);
  readonly #variables = new CustomProperties();
  readonly #anchors = new Anchors();
  readonly #layout: SeenLayout;
  /** The mail client's marks of the parts of the page. */
  readonly #marks = new QuoteMarks();
  readonly #open: OpenElement[] = [ROOT];
  readonly #items = new ItemMarks();
  readonly #unseen = new UnseenText();
  #invisibleChars = 0;
  #isDeceptive = false;
  /** Whether a start tag came last. Some clients write an empty line as an element with only a space. */
  #isOpening = false;
  readonly #ends: Ends;
  readonly #hasVariables: boolean;
  #elements = 0;
  /** The base URL of relative links. */
  #base: string | undefined;

  constructor(html: string, sheets: readonly string[]) {
    this.#sheet = new StyleSheet(sheets);
    this.#ends = endsOf(html, sheets.join("\n"), this.#sheet);
    this.#layout = new SeenLayout(this.#writer, this.#anchors, html);
    // Or written with an escape.
    this.#hasVariables = /(?:var|env)\(|\\/i.test(html);
    this.#openImplied(html);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#top();
    const element = new PageElement(name, attributes, parent.element, this.#elements++, this.#ends);
    if (name === "base") this.#base ??= webHref(attributes.get("href") ?? "");
    if (attributes.size > 0) this.#unseen.attributes(attributes);
    this.#marks.open(name, attributes);
    this.#isOpening = true;
    if (parent.isUnseen || UNSEEN.has(name)) {
      this.#open.push({ element, look: parent.look, isUnseen: true, breaks: 0, isQuote: false });
      return;
    }
    const declared = this.#sheet.declarationsFor(element);
    const style = this.#hasVariables ? this.#variables.enter(declared) : declared;
    this.#sheet.enter(element);
    const look = lookOf(parent.look, name, attributes, style);
    const isQuote = name === "blockquote" && !isIndent(attributes);
    const breaks = name === "blockquote" && !isQuote ? 1 : breaksAround(name, style);
    if (!look.isRemoved) {
      if (breaks > 0 || name === "br") this.#flush(this.#layout.breakLine());
      if (breaks > 0 || name === "br") this.#anchors.edge();
      const covered = this.#layout.open(name, attributes, style, look, breaks > 0);
      if (covered !== "") this.#unseen.hide(covered, false);
    }
    this.#open.push({ element, look, isUnseen: false, breaks, isQuote });
    if (look.isRemoved) return;
    if (parent.look.isFlexBox && breaks === 0) this.#writer.box();
    this.#begin(name, attributes, style, look, breaks);
  }

  close(name: string): void {
    this.#isOpening = false;
    const element = this.#open.pop();
    this.#marks.close();
    if (element === undefined || element.isUnseen) return;
    if (element.element !== undefined) this.#sheet.leave(element.element);
    if (this.#hasVariables) this.#variables.leave();
    if (element.look.isRemoved) return;
    this.#flush(this.#layout.close(element.breaks > 0));
    this.#layout.closed();
    if (name === "a") this.#endAnchor();
    else if (STRONG.has(name)) this.#writer.strong(-1);
    else if (name === "rt") this.#writer.text(")", false);
    else if (element.isQuote) this.#writer.quote(-1);
    else if (name === "li") this.#writer.item("");
    else if (name === "ul" || name === "ol") this.#items.end();
    else if (name === "table") this.#writer.endTable();
    else if (name === "tr") this.#writer.endRow();
    else if (name === "td" || name === "th") this.#writer.endCell();
    if (element.breaks > 0) this.#anchors.edge();
    if (HEADING.test(name)) this.#writer.endHeading();
    else this.#edge(element.breaks);
  }

  text(text: string): void {
    const isFirst = this.#isOpening;
    this.#isOpening = false;
    const { look, isUnseen, element } = this.#top();
    if (isUnseen) {
      if (element?.name === "style") this.#unseen.style(text);
      else this.#unseen.keep(text);
      return;
    }
    const shown = withoutInvisible(text);
    this.#invisibleChars += shown.invisibleChars;
    this.#isDeceptive ||= shown.isDeceptive;
    if (shown.smuggled !== "") this.#unseen.keep(shown.smuggled);
    if (!isLegible(look) || this.#layout.isCovered || this.#isGivenUp) {
      this.#unseen.hide(shown.text, this.#writer.isEmpty);
      if (takesRoom(look) && /\s/.test(shown.text)) this.#writer.text(" ", false);
      return;
    }
    if (shown.text === " " && isFirst && element?.name === "div") this.#writer.blankLine();
    this.#flush(this.#layout.text(text, shown));
  }

  comment(text: string): void {
    this.#unseen.comment(text);
    this.#marks.comment(text);
  }

  end(isCut: boolean): HtmlText {
    // The implied elements, which the walk does not close.
    while (this.#open.length > 1) this.close("body");
    this.#flush(this.#layout.breakLine());
    this.#endAnchor();
    const text = this.#writer.end();
    return {
      text,
      marks: this.#writer.marks,
      isTruncated: isCut || this.#writer.isTruncated || this.#isGivenUp,
      anchors: this.#anchors.list,
      hiddenTextChars: this.#unseen.hiddenChars,
      hidesText: this.#unseen.hidesMoreThan(text),
      invisibleChars: this.#invisibleChars,
      isDeceptive: this.#isDeceptive || this.#layout.isUnsure,
      unseen: this.#unseen.text,
    };
  }

  /** Opens the elements that the page leaves out, because style rules may apply to them. */
  #openImplied(html: string): void {
    const names = impliedElements(html);
    this.#elements = -names.length;
    for (const name of names) this.open(name, new Map());
  }

  /** Writes visible text of the present element. */
  #flush(text: string): void {
    if (text === "") return;
    this.#writer.mark(this.#marks.now);
    const { isPreformatted, lettering } = this.#top().look;
    this.#writer.text(lettered(text, lettering), isPreformatted);
    this.#anchors.words(text);
  }

  /** Whether it is unknown what a person sees from here on. */
  get #isGivenUp(): boolean {
    return this.#sheet.isExhausted || this.#variables.isExhausted;
  }

  #top(): OpenElement {
    return this.#open.at(-1) ?? ROOT;
  }

  #begin(name: string, attributes: Attributes, style: Declarations, look: Look, breaks: 0 | 1 | 2): void {
    if (HEADING.test(name)) {
      this.#writer.heading(Number(name.slice(1)));
      return;
    }
    this.#edge(breaks);
    this.#writer.mark(this.#marks.now);
    if (name === "a") this.#beginAnchor(attributes.get("href"), look);
    else if (name === "br") this.#writer.lineBreak();
    else if (name === "hr") this.#writer.rule();
    else if (name === "table") this.#writer.table(this.#ends.dataTables.get(this.#top().element?.at ?? 0));
    else if (name === "tr") this.#writer.row();
    else if ((name === "td" || name === "th") && breaks === 0) this.#writer.cell();
    else if (this.#top().isQuote) this.#writer.quote(1);
    else if (name === "img") this.#picture(attributes, style, look);
    else if (name === "area") this.#area(attributes);
    else if (name === "input") this.#field(attributes, look);
    else if (name === "ul" || name === "ol") this.#items.begin(name, attributes, style);
    else if (name === "li") this.#writer.item(this.#items.next(attributes));
    else if (STRONG.has(name)) this.#writer.strong(1);
    else if (name === "rt") this.#writer.text(" (", false);
  }

  #edge(breaks: 0 | 1 | 2): void {
    if (breaks === 0) return;
    const { name } = this.#top().element ?? {};
    // A nested list is not a paragraph of its own.
    const isInner = this.#items.isInList && name !== "p";
    this.#writer.block(breaks === 2 && isInner ? 1 : breaks);
  }

  /** Writes the picture's description, which shows until the reader allows pictures. */
  #picture(attributes: Attributes, style: Declarations, look: Look): void {
    if (isPixel(attributes, style) || !isPictureSeen(look) || this.#layout.isCovered || this.#isGivenUp)
      return;
    const shown = withoutInvisible(attributes.get("alt") ?? "");
    const description = collapsed(shown.text);
    // A picture of a word is separate from the word beside it. One of a letter or of digits may be part of it.
    const gap = /\p{L}{2}/u.test(description) ? " " : "";
    if (description !== "") this.#writer.text(gap + description + gap, false);
    this.#anchors.picture(description);
  }

  /** A part of a picture that can be clicked on. */
  #area(attributes: Attributes): void {
    const href = attributes.get("href");
    if (href === undefined || this.#layout.isCovered || this.#isGivenUp) return;
    this.#endAnchor();
    this.#anchors.begin(absoluteHref(href, this.#base), true);
    this.#anchors.picture(collapsed(withoutInvisible(attributes.get("alt") ?? "").text));
    this.#anchors.end(this.#writer.line);
  }

  /** The text of a button or a field. */
  #field(attributes: Attributes, look: Look): void {
    const words = isLegible(look) && !this.#layout.isCovered ? wordsOfField(attributes) : "";
    if (words !== "") this.#writer.text(` ${withoutInvisible(words).text} `, false);
  }

  #beginAnchor(given: string | undefined, look: Look): void {
    this.#endAnchor();
    if (given === undefined) return;
    const href = absoluteHref(given, this.#base);
    // In a bidi run, the text before a link, in it and behind it would each be reversed separately.
    this.#isDeceptive ||= this.#layout.isTurned;
    // A background picture can be clicked on.
    this.#anchors.begin(href, Number.isNaN(look.colours.background.alpha) && isPictureSeen(look));
    this.#writer.link(readableHref(href));
  }

  #endAnchor(): void {
    this.#flush(this.#layout.breakLine());
    this.#anchors.end(this.#writer.line);
    this.#writer.endLink();
  }
}
