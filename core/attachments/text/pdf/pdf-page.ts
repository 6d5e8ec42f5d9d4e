/** The text of a PDF page: its lines without invisible text, and what was filled into it. */
import { PDF_OPERATORS_MAX } from "../../../attachment-limits.ts";
import { type DrawnLetter, type Font, PageDrawing } from "./pdf-drawing.ts";
import { type Annotation, filledText } from "./pdf-fields.ts";
import type { Box } from "./pdf-geometry.ts";
import { lineText, type Piece } from "./pdf-lines.ts";
import { type DrawnPage, readOperators } from "./pdf-operators.ts";
import { type TextItem, VisibleTexts } from "./pdf-visible-text.ts";

/** What the PDF library provides for all pages. */
export interface Library {
  readonly operators: ReadonlyMap<number, string>;
  normal(text: string): string;
  isShown(layer: unknown): boolean;
}

export interface Page extends DrawnPage {
  readonly view: readonly number[];
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  streamTextContent(): ReadableStream<{ items: readonly object[] }>;
  getAnnotations(): Promise<readonly Annotation[]>;
  cleanup(): boolean;
}

interface PageTextItem extends TextItem {
  readonly hasEOL: boolean;
  readonly width: number;
}

interface PageText {
  readonly whole: string;
  readonly isCut: boolean;
  readonly hiddenChars: number;
  readonly isSearched: boolean;
}

export async function pageText(
  page: Page,
  library: Library,
  charsMax: number,
  deadline: number,
): Promise<PageText> {
  const { texts, isCut } = await readTextItems(page, charsMax, deadline);
  const letters = await lettersOf(page, library, deadline).catch(() => undefined);
  const { lines, hiddenChars } = linesOf(
    texts,
    letters?.drawn && new VisibleTexts(letters.drawn, library.normal),
  );
  const annotations = isCut ? [] : await page.getAnnotations().catch(() => []);
  const whole = `${lines.join("\n")}${filledText(annotations)}`;
  return {
    whole: isCut ? whole.slice(0, charsMax) : whole,
    isCut,
    hiddenChars,
    isSearched: letters !== undefined,
  };
}

/** Reads in pieces, so that an endless page can be left in the middle. */
async function readTextItems(page: Page, charsMax: number, deadline: number) {
  const reader = page.streamTextContent().getReader();
  const texts: PageTextItem[] = [];
  let chars = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { texts, isCut: false };
    for (const item of value.items) {
      if (!isText(item)) continue;
      texts.push(item);
      chars += item.str.length + 1;
    }
    if (chars < charsMax && performance.now() < deadline) continue;
    void reader.cancel(new Error("Enough.")).catch(() => undefined);
    return { texts, isCut: true };
  }
}

/** Undefined if drawing the page takes too much. `drawn` is undefined if nothing is hidden. */
async function lettersOf(
  page: Page,
  library: Library,
  deadline: number,
): Promise<{ readonly drawn: readonly DrawnLetter[] | undefined } | undefined> {
  const operatorOf = (number: unknown) => library.operators.get(Number(number)) ?? "";
  const drawing = new PageDrawing({
    view: page.view as unknown as Box,
    operatorOf,
    fontOf: (name) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : undefined),
    isShown: library.isShown,
  });
  let operators = 0;
  const isWhole = await readOperators(page, (operator, args) => {
    drawing.draw(operatorOf(operator), args);
    operators += 1;
    return operators > PDF_OPERATORS_MAX || drawing.isTooMuch || performance.now() > deadline;
  });
  if (!isWhole) return undefined;
  const drawn = drawing.letters();
  return { drawn: drawn.some(({ isHidden }) => isHidden) ? drawn : undefined };
}

function linesOf(texts: readonly PageTextItem[], seen: VisibleTexts | undefined) {
  const lines: string[] = [];
  let [line, hiddenChars, hiddenInLine]: [Piece[], number, number] = [[], 0, 0];
  const endLine = () => {
    const text = lineText(line);
    if (hiddenInLine === 0) lines.push(text);
    else if (text.trim() !== "") lines.push(text.trim());
    hiddenChars += hiddenInLine;
    [line, hiddenInLine] = [[], 0];
  };
  for (const item of texts) {
    const { text, hiddenChars: hidden } = seen?.visiblePartOf(item) ?? { text: item.str, hiddenChars: 0 };
    line.push(pieceOf(item, text));
    hiddenInLine += hidden;
    if (item.hasEOL) endLine();
  }
  endLine();
  return { lines, hiddenChars };
}

function isText(item: object): item is PageTextItem {
  return (
    "str" in item && typeof item.str === "string" && "transform" in item && Array.isArray(item.transform)
  );
}

function pieceOf({ transform, width }: PageTextItem, text: string): Piece {
  const [right = 0, up = 0, , , x = 0, y = 0] = transform;
  return { text, x, y, width, size: right > 0 && Math.abs(up) < right / 100 ? right : 0 };
}
