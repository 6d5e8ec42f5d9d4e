/** The letters that a page of a PDF draws, and which of them no person sees (ISO 32000-2, §8 and §9). */
import { PDF_LETTERS_MAX } from "../../../attachment-limits.ts";
import { type Colour, UNKNOWN_COLOUR } from "../../../extract/style/colour.ts";
import {
  type Box,
  boundingBox,
  grown,
  IDENTITY,
  intersection,
  type Matrix,
  multiplied,
  pointAt,
  transformedBox,
} from "./pdf-geometry.ts";
import {
  type GraphicsState,
  graphicsStateAfter,
  initialGraphicsState,
  inksOf,
  isUnblended,
  maskOf,
  UNBLENDED,
} from "./pdf-graphics-state.ts";
import { PaintedAreas } from "./pdf-painted-areas.ts";
import { type Shape, shapesOf } from "./pdf-shapes.ts";
import { middleOfLetter, TextPosition } from "./pdf-text-position.ts";

export interface DrawnLetter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isHidden: boolean;
}

/** What the library knows of a page. */
interface DrawingSurface {
  readonly view: Box;
  /** The name of an operator. */
  operatorOf(number: unknown): string;
  fontOf(name: string): Font | undefined;
  /** Whether an optional content group (a layer) is on. */
  isShown(layer: unknown): boolean;
}

export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  /** In Type 3 fonts, letters are drawings. */
  readonly isType3Font?: boolean;
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}

interface Letter extends Omit<DrawnLetter, "isHidden"> {
  readonly at: number;
  /** Its middle. */
  readonly place: Box;
  readonly inks: readonly Colour[];
  readonly isOut: boolean;
}

/**
 * In points: a little above the smallest letters of Word. The second limit is a fraction of the page's longer side,
 * because the unit of a page may be an inch.
 */
const TINY = 1.1;
const TINY_OF_PAGE = 400;
/** A thicker line may be the background of letters. */
const THICK = 3;
/** Smaller boxes are not pictures with text on them. */
const PICTURE_MIN = 8;
/**
 * The initial clip. The library drops text that begins off the page; text that runs over its edge is meant to be read.
 */
const EVERYWHERE: Box = [-1e9, -1e9, 1e9, 1e9];
const FILLS = /fill/i;
const STROKES = /stroke/i;
const FILLS_CLIP = new Set(["shadingFill", "rawFillPath"]);
const PICTURE = /^paint.*Image/;

/** Takes the operators of a page, one by one. Linear, except for overlapping paint. */
export class PageDrawing {
  readonly #page: DrawingSurface;
  readonly #painted: PaintedAreas;
  readonly #tiny: number;
  readonly #letters: Letter[] = [];
  readonly #savedStates: GraphicsState[] = [];
  /** For each open marked-content sequence, whether it belongs to a layer that is off. */
  readonly #marks: boolean[] = [];
  #off = 0;
  #masks = 0;
  #state: GraphicsState;
  readonly #position = new TextPosition();
  #at = 0;
  #isClipNext = false;

  constructor(page: DrawingSurface) {
    const [left, bottom, right, top] = page.view;
    this.#page = page;
    this.#painted = new PaintedAreas(page.view);
    this.#tiny = Math.min(TINY, Math.max(right - left, top - bottom) / TINY_OF_PAGE);
    this.#state = initialGraphicsState(EVERYWHERE);
  }

  draw(operator: string, args: readonly unknown[]): void {
    this.#at += 1;
    const state = graphicsStateAfter(this.#state, operator, args);
    if (state !== undefined) this.#state = state;
    else if (operator === "showText") this.#show(args[0] as readonly (Glyph | number)[]);
    else if (operator === "constructPath") this.#path(args);
    else if (PICTURE.test(operator)) this.#paint(this.#state.clip, undefined, true);
    else if (FILLS_CLIP.has(operator)) this.#paint(this.#state.clip, undefined);
    else if (operator === "clip" || operator === "eoClip") this.#isClipNext = true;
    else if (!this.#move(operator, args)) this.#nest(operator, args);
  }

  /** Whether there are more letters than the limit. */
  get isTooMuch(): boolean {
    return this.#letters.length > PDF_LETTERS_MAX;
  }

  /** In drawing order, without spaces. */
  letters(): readonly DrawnLetter[] {
    return this.#letters.map((letter) => {
      const { text, x, y } = letter;
      return { text, x, y, isHidden: this.#isHidden(letter) };
    });
  }

  #isHidden({ isOut, place, at, inks }: Letter): boolean {
    if (isOut || this.#painted.isCovered(place, at)) return true;
    // The words of a scan are drawn invisibly over the picture, for searching.
    return inks.length === 0 ? !this.#painted.isDrawnOn(place) : this.#painted.isIndistinct(inks, place, at);
  }

  #move(operator: string, args: readonly unknown[]): boolean {
    const position = this.#position;
    if (operator === "beginText") position.beginLine(IDENTITY);
    else if (operator === "setTextMatrix") position.beginLine(args[0] as Matrix);
    else if (operator === "nextLine") position.moveLine(0, -this.#state.leading);
    else if (operator === "moveText") position.moveLine(Number(args[0]), Number(args[1]));
    else if (operator === "setLeadingMoveText") {
      this.#state = { ...this.#state, leading: -Number(args[1]) };
      position.moveLine(Number(args[0]), Number(args[1]));
    } else return false;
    return true;
  }

  #nest(operator: string, args: readonly unknown[]): void {
    if (operator === "save") this.#savedStates.push(this.#state);
    else if (operator === "restore" || operator === "paintFormXObjectEnd") this.#restore();
    else if (operator === "transform") this.#turn(args as unknown as Matrix);
    else if (operator === "paintFormXObjectBegin") this.#beginForm(args);
    else if (operator === "beginGroup") this.#beginGroup(args);
    else if (operator === "endGroup") this.#endGroup(args);
    else if (operator === "beginMarkedContent") this.#marks.push(false);
    else if (operator === "beginMarkedContentProps") this.#mark(args);
    else if (operator === "endMarkedContent" && this.#marks.pop() === true) this.#off -= 1;
  }

  #restore(): void {
    this.#state = this.#savedStates.pop() ?? this.#state;
  }

  #mark([tag, layer]: readonly unknown[]): void {
    const isOff = tag === "OC" && !this.#page.isShown(layer);
    this.#marks.push(isOff);
    if (isOff) this.#off += 1;
  }

  /** The library leaves out pictures, but not their transformations: a picture is a unit square, scaled to its size. */
  #turn(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: multiplied(this.#state.matrix, matrix) };
    const square = transformedBox(this.#state.matrix, [0, 0, 1, 1]);
    const isPicture = Math.min(square[2] - square[0], square[3] - square[1]) >= PICTURE_MIN;
    if (isPicture) this.#paint(square, undefined, true);
  }

  #beginForm([matrix, box]: readonly unknown[]): void {
    this.#savedStates.push(this.#state);
    if (matrix) this.#turn(matrix as Matrix);
    const [a, b, c, d] = this.#state.matrix;
    const isUpright = (b === 0 && c === 0) || (a === 0 && d === 0);
    if (box) this.#clip(transformedBox(this.#state.matrix, box as Box), isUpright);
  }

  /** A transparency group is composed with the page as a whole. One that is a soft mask is not a part of the page. */
  #beginGroup([group]: readonly unknown[]): void {
    this.#savedStates.push(this.#state);
    this.#masks += maskOf(group);
    const isVeiled = this.#state.fillAlpha < 1 || !isUnblended(this.#state);
    this.#state = { ...this.#state, ...UNBLENDED, isVeiled };
  }

  #endGroup([group]: readonly unknown[]): void {
    this.#restore();
    this.#masks -= maskOf(group);
  }

  #path([what, paths]: readonly unknown[]): void {
    const [path] = paths as readonly (ArrayLike<number> | null)[];
    const shapes = shapesOf(path ?? null, this.#state.matrix);
    const operator = this.#page.operatorOf(what);
    if (FILLS.test(operator)) this.#fill(shapes);
    else if (STROKES.test(operator)) this.#stroke(shapes);
    if (!this.#isClipNext) return;
    this.#isClipNext = false;
    if (shapes.length === 0) return;
    this.#clip(
      boundingBox(shapes.map((shape) => shape.box)),
      shapes.length === 1 && shapes[0]?.isRectangle === true,
    );
  }

  #fill(shapes: readonly Shape[]): void {
    const { fill, fillAlpha } = this.#state;
    const isSolid = fill.alpha * fillAlpha === 1 && isUnblended(this.#state) && this.#state.isClipPlain;
    if (fill.alpha * fillAlpha === 0) return;
    for (const { box, isRectangle } of shapes) this.#paint(box, isSolid && isRectangle ? fill : undefined);
  }

  #stroke(shapes: readonly Shape[]): void {
    const [a, b] = this.#state.matrix;
    const thick = this.#state.lineWidth * Math.hypot(a, b);
    if (thick <= THICK) return;
    for (const { box } of shapes) this.#paint(grown(box, thick / 2), undefined);
  }

  #paint(box: Box, colour: Colour | undefined, isPicture = false): void {
    const seen = this.#off + this.#masks > 0 ? undefined : intersection(box, this.#state.clip);
    if (seen !== undefined) this.#painted.add({ at: this.#at, box: seen, colour, isPicture });
  }

  #clip(box: Box, isClean: boolean): void {
    const clip = intersection(box, this.#state.clip) ?? [0, 0, 0, 0];
    this.#state = { ...this.#state, clip, isClipPlain: this.#state.isClipPlain && isClean };
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const { size, letterGap, wordGap, mode, stretch } = this.#state;
    const font = this.#page.fontOf(this.#state.font);
    const unit = (font?.fontMatrix?.[0] ?? 0.001) * size;
    const isDown = font?.vertical === true;
    const inks = font?.isType3Font ? [UNKNOWN_COLOUR] : inksOf(this.#state);
    const isOut =
      this.#off > 0 || (!font?.isType3Font && this.#position.letterSize(this.#state) < this.#tiny);
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        this.#position.advance((-glyph / 1_000) * size, stretch, isDown);
        continue;
      }
      const width = (glyph.width ?? 0) * unit;
      this.#letter(glyph.unicode ?? "", width, isDown, { inks, isOut });
      const length = isDown && glyph.vmetric ? -(glyph.vmetric[0] ?? 0) * unit : width;
      this.#position.advance(length + letterGap + (glyph.isSpace ? wordGap : 0), stretch, isDown);
    }
    // These letters become a part of the clipping path for what follows.
    if (mode > 3) this.#state = { ...this.#state, isClipPlain: false };
  }

  #letter(text: string, width: number, isDown: boolean, seen: Pick<Letter, "inks" | "isOut">): void {
    if (text.trim() === "" || this.#masks > 0) return;
    const matrix = this.#position.letterMatrix(this.#state);
    const place = middleOfLetter(matrix, width, this.#state, isDown);
    const [x, y] = pointAt(matrix, 0, 0);
    const isOut = seen.isOut || intersection(place, this.#state.clip) === undefined;
    this.#letters.push({ text, x, y, at: this.#at, place, inks: seen.inks, isOut });
  }
}
