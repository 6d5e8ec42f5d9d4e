/** Rewrites what the library for Word documents does not read into what it reads. */
import { Parser } from "htmlparser2";
import type { Numbering } from "./docx-numbering.ts";
import { applyEdits, type Edit, escapedXml } from "./xml-edits.ts";

/** Elements that are replaced with their content: fields, runs of another direction, ruby base text. */
const UNWRAPPED = new Set(["w:fldSimple", "w:dir", "w:bdo", "w:ruby", "w:rubyBase"]);
/**
 * Elements that are removed. Without `vMerge`, the cells below a vertically merged one stay as empty cells, so that
 * their neighbours keep their columns.
 */
const REMOVED = new Set(["w:rt", "w:rubyPr", "w:vMerge"]);
const REFERENCES = new Set(["w:footnoteReference", "w:endnoteReference", "w:commentReference"]);
/**
 * References to one note or comment. Word has one, and a drawing in two forms repeats it. The library writes the whole
 * note for each.
 */
const REFERENCES_MAX = 2;
const LINE = "<w:br/>";
const RUN = /^m:(num|den|sup|sub|t|deg)$/;

interface Paragraph {
  style: string;
  list: string | undefined;
  level: number | undefined;
  properties: number;
}

/** Rewrites a part of a document, and writes the numbers of `numbering` into its paragraphs. Linear. */
export function rewriteForMammoth(xml: string, numbering: Numbering): string {
  const rewriter = new Rewriter(numbering);
  rewriter.read(xml);
  return applyEdits(xml, rewriter.edits);
}

/** Removes numbered list levels, because the numbers are in the text by then. Bulleted levels stay. */
export function withoutNumberedLevels(xml: string): string {
  const edits: Edit[] = [];
  let [start, isBullet] = [0, false];
  const parser = new Parser(
    {
      onopentag(name, { "w:val": value }) {
        if (name === "w:lvl") [start, isBullet] = [parser.startIndex, false];
        else if (name === "w:numFmt") isBullet = value === "bullet";
      },
      onclosetag(name) {
        if (name === "w:lvl" && !isBullet) edits.push({ start, end: parser.endIndex + 1, text: "" });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return applyEdits(xml, edits);
}

class Rewriter {
  readonly edits: Edit[] = [];
  readonly #numbering: Numbering;
  readonly #paragraphs: Paragraph[] = [];
  /** Where the open elements begin that are to be removed, innermost last. */
  readonly #starts: number[] = [];
  /** The text boxes of each open drawing. */
  readonly #drawings: { readonly start: number; boxes: { readonly start: number; end: number }[] }[] = [];
  readonly #alternatives: { hasBox: boolean; readonly edits: Edit[] }[] = [];
  #formula: { readonly start: number; text: string; isText: boolean } | undefined;
  /** How many references there were to each note and comment. */
  readonly #references = new Map<string, number>();
  /** Where an open reference begins that is one too many. */
  #repeated: number | undefined;
  /** Where an open line break begins that the library does not read. */
  #line: number | undefined;
  #parser = new Parser({});

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  read(xml: string): void {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => {
          if (this.#formula?.isText) this.#formula.text += text;
        },
        onclosetag: (name) => this.#close(name),
      },
      { xmlMode: true },
    );
    this.#parser.end(xml);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const [start, end] = [this.#parser.startIndex, this.#parser.endIndex + 1];
    const value = attributes["w:val"];
    const paragraph = this.#paragraphs.at(-1);
    if (this.#formula !== undefined) this.#openInFormula(name, attributes);
    else if (name === "m:oMath") this.#formula = { start, text: "", isText: false };
    else if (UNWRAPPED.has(name)) this.#replace(start, end, "");
    else if (REMOVED.has(name) || name === "mc:Fallback") this.#starts.push(start);
    else if (name === "w:cr" || (name === "w:br" && attributes["w:type"] !== undefined)) this.#line = start;
    else if (REFERENCES.has(name)) this.#refer(`${name} ${attributes["w:id"]}`, start);
    else if (name === "w:drawing") this.#drawings.push({ start, boxes: [] });
    else if (name === "w:txbxContent") this.#drawings.at(-1)?.boxes.push({ start, end: 0 });
    else if (name === "mc:AlternateContent")
      this.#alternatives.push({ hasBox: false, edits: [{ start, end, text: "" }] });
    else if (name === "mc:Choice") this.#alternatives.at(-1)?.edits.push({ start, end, text: "" });
    else if (name === "w:p")
      this.#paragraphs.push({ style: "", list: undefined, level: undefined, properties: 0 });
    else if (paragraph === undefined) return;
    else if (name === "w:pPr") paragraph.properties += 1;
    // Properties nested in these are those before a tracked change.
    else if (paragraph.properties !== 1) return;
    else if (name === "w:pStyle") paragraph.style = value ?? "";
    else if (name === "w:numId") paragraph.list = value;
    else if (name === "w:ilvl") paragraph.level = Number(value);
    else if (name === "w:pPrChange") paragraph.properties += 1;
  }

  #close(name: string): void {
    const [start, end] = [this.#parser.startIndex, this.#parser.endIndex + 1];
    const paragraph = this.#paragraphs.at(-1);
    if (name === "m:oMath") this.#endFormula(end);
    else if (this.#formula !== undefined) this.#closeInFormula(name);
    else if (UNWRAPPED.has(name)) this.#replace(start, end, "");
    else if (REMOVED.has(name)) this.#replace(this.#starts.pop() ?? start, end, "");
    else if (name === "mc:Fallback")
      this.#alternatives.at(-1)?.edits.push({ start: this.#starts.pop() ?? start, end, text: "" });
    else if (name === "mc:Choice") this.#alternatives.at(-1)?.edits.push({ start, end, text: "" });
    else if (name === "mc:AlternateContent") this.#endAlternative(start, end);
    else if (name === "w:cr" || name === "w:br") this.#endLine(end);
    else if (REFERENCES.has(name)) this.#endReference(end);
    else if (name === "w:txbxContent") this.#endBox(end);
    else if (name === "w:drawing") this.#endDrawing(end);
    else if (name === "w:pPrChange" && paragraph) paragraph.properties -= 1;
    else if (name === "w:pPr" && paragraph?.properties === 1) this.#number(paragraph, end);
    else if (name === "w:pPr" && paragraph) paragraph.properties -= 1;
    else if (name === "w:p") this.#paragraphs.pop();
  }

  #replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  #number(paragraph: Paragraph, end: number): void {
    paragraph.properties = 0;
    const number = this.#numbering.next(paragraph.style, paragraph);
    if (number === undefined || number === "") return;
    this.#replace(end, end, runOf(`${number} `));
  }

  #refer(note: string, start: number): void {
    const count = (this.#references.get(note) ?? 0) + 1;
    this.#references.set(note, count);
    if (count > REFERENCES_MAX) this.#repeated = start;
  }

  #endReference(end: number): void {
    if (this.#repeated !== undefined) this.#replace(this.#repeated, end, "");
    this.#repeated = undefined;
  }

  #endLine(end: number): void {
    if (this.#line !== undefined) this.#replace(this.#line, end, LINE);
    this.#line = undefined;
  }

  #endBox(end: number): void {
    const box = this.#drawings.at(-1)?.boxes.at(-1);
    if (box !== undefined) box.end = end;
    const alternative = this.#alternatives.at(-1);
    if (alternative !== undefined && box !== undefined) alternative.hasBox = true;
  }

  /** Replaces a drawing that has text with only its text boxes, in the older form (`w:pict`). */
  #endDrawing(end: number): void {
    const { start, boxes } = this.#drawings.pop() ?? { start: end, boxes: [] };
    let [at, mark] = [start, "<w:pict>"];
    for (const box of boxes) {
      this.#replace(at, box.start, mark);
      [at, mark] = [box.end, ""];
    }
    if (boxes.length > 0) this.#replace(at, end, "</w:pict>");
  }

  /** Keeps the newer alternative of a drawing if it has text: some programs leave the older one empty. */
  #endAlternative(start: number, end: number): void {
    const alternative = this.#alternatives.pop();
    if (alternative?.hasBox) this.edits.push(...alternative.edits, { start, end, text: "" });
  }

  #openInFormula(name: string, { "m:val": sign = "" }: Readonly<Record<string, string>>): void {
    if (this.#formula === undefined) return;
    this.#formula.isText = name === "m:t";
    if (name === "m:num") this.#formula.text += "(";
    else if (name === "m:den") this.#formula.text += "/(";
    else if (name === "m:sup") this.#formula.text += "^";
    else if (name === "m:sub") this.#formula.text += "_";
    else if (name === "m:chr") this.#formula.text += sign;
  }

  #closeInFormula(name: string): void {
    if (this.#formula === undefined || !RUN.test(name)) return;
    this.#formula.isText = false;
    if (name === "m:num" || name === "m:den") this.#formula.text += ")";
  }

  #endFormula(end: number): void {
    if (this.#formula === undefined) return;
    this.#replace(this.#formula.start, end, runOf(this.#formula.text));
    this.#formula = undefined;
  }
}

function runOf(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}
