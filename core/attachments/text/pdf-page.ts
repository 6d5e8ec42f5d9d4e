/** The text of one page of a PDF: its lines, without what no person sees, and what was filled into it. */
import { type Drawing, type DrawnLetter, drawnLetters, type Font } from "./pdf-drawing.ts";
import { type Annotation, filledText } from "./pdf-fields.ts";
import { lineText, type Piece } from "./pdf-lines.ts";
import type { Box } from "./pdf-place.ts";
import { type HeldText, SeenTexts } from "./pdf-seen.ts";

/** What the library for PDF says of all pages. */
export interface Library {
  readonly operators: ReadonlyMap<number, string>;
  normal(text: string): string;
  isShown(layer: unknown): boolean;
}

interface Page {
  readonly view: readonly number[];
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  streamTextContent(): ReadableStream<{ items: readonly object[] }>;
  getOperatorList(how: { annotationMode: number }): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
  getAnnotations(): Promise<readonly Annotation[]>;
}

interface PdfText extends HeldText {
  readonly hasEOL: boolean;
  readonly width: number;
}

interface PageText {
  readonly whole: string;
  readonly isCut: boolean;
  readonly hiddenChars: number;
  readonly isSearched: boolean;
}

/** No drawings of annotations: their words are told apart. */
const ANNOTATIONS_OFF = 0;

export async function pageText(
  page: Page,
  library: Library,
  charsMax: number,
  deadline: number,
): Promise<PageText> {
  const { texts, isCut } = await heldTexts(page, charsMax, deadline);
  const letters = await lettersOf(page, library, deadline).catch(() => undefined);
  const { lines, hiddenChars } = linesOf(
    texts,
    letters?.drawn && new SeenTexts(letters.drawn, library.normal),
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

/** In pieces, so that a page without end is left in its midst. */
async function heldTexts(page: Page, charsMax: number, deadline: number) {
  const reader = page.streamTextContent().getReader();
  const texts: PdfText[] = [];
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

/** Undefined where there was no time to draw the page; within it, undefined where nothing is hidden. */
async function lettersOf(
  page: Page,
  library: Library,
  deadline: number,
): Promise<{ readonly drawn: readonly DrawnLetter[] | undefined } | undefined> {
  const list = await within(deadline, page.getOperatorList({ annotationMode: ANNOTATIONS_OFF }));
  if (list === undefined) return undefined;
  const operatorOf = (number: unknown) => library.operators.get(Number(number)) ?? "";
  const drawing: Drawing = {
    operators: list.fnArray.map((number, at) => [operatorOf(number), argumentsOf(list.argsArray[at])]),
    view: page.view as unknown as Box,
    operatorOf,
    fontOf: (name) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : undefined),
    isShown: library.isShown,
  };
  return { drawn: drawnLetters(drawing) };
}

function argumentsOf(args: unknown): readonly unknown[] {
  return Array.isArray(args) ? args : [];
}

async function within<Result>(deadline: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, deadline - performance.now()), undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function linesOf(texts: readonly PdfText[], seen: SeenTexts | undefined) {
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
    const { text, hiddenChars: hidden } = seen?.of(item) ?? { text: item.str, hiddenChars: 0 };
    line.push(pieceOf(item, text));
    hiddenInLine += hidden;
    if (item.hasEOL) endLine();
  }
  endLine();
  return { lines, hiddenChars };
}

function isText(item: object): item is PdfText {
  return (
    "str" in item && typeof item.str === "string" && "transform" in item && Array.isArray(item.transform)
  );
}

function pieceOf({ transform, width }: PdfText, text: string): Piece {
  const [right = 0, up = 0, , , x = 0, y = 0] = transform;
  return { text, x, y, width, size: right > 0 && Math.abs(up) < right / 100 ? right : 0 };
}
