/** What a PDF page paints, in order, and what of it lies below and above a letter. */
import { type Colour, isAlike, WHITE } from "../../../extract/style/colour.ts";
import { type Box, contains, intersection } from "./pdf-geometry.ts";

/** The page has a grid of this many fields each way, so that a letter is compared only with paint near it. */
const FIELDS = 8;
/** A map has more. Then hidden text is not detected by what covers it or lies below. */
const PAINTS_MAX = 20_000;
/** The limit of comparisons of letters with paint on a page. A dense page needs some hundred thousand. */
const LOOKS_MAX = 2_000_000;

interface Paint {
  readonly at: number;
  readonly box: Box;
  /** The colour of a rectangle that hides everything below; undefined for any other paint. */
  readonly colour: Colour | undefined;
  /** Whether it may be a picture. Only a scan has text below one. */
  readonly isPicture: boolean;
}

/** Stands for paint beyond the limits. With it, nothing counts as hidden by what covers it or lies below. */
const UNKNOWN: Paint = { at: -1, box: [0, 0, 0, 0], colour: undefined, isPicture: true };

export class PaintedAreas {
  readonly #view: Box;
  readonly #fields: Paint[][] = Array.from({ length: FIELDS * FIELDS }, () => []);
  #paints = 0;
  #looks = 0;

  constructor(view: Box) {
    this.#view = view;
  }

  add(paint: Paint): void {
    this.#paints += 1;
    const seen = intersection(paint.box, this.#view);
    if (seen === undefined || this.#paints > PAINTS_MAX) return;
    const [[left, bottom], [right, top]] = [this.#fieldOf(seen[0], seen[1]), this.#fieldOf(seen[2], seen[3])];
    for (let row = bottom; row <= top; row += 1)
      for (let column = left; column <= right; column += 1) this.#fields[row * FIELDS + column]?.push(paint);
  }

  /** Whether something painted later hides it. False if a picture was painted later, as over the text of a scan. */
  isCovered(place: Box, at: number): boolean {
    const after = this.#near(place).filter((paint) => paint.at > at);
    return (
      after.some(({ box, colour }) => colour !== undefined && contains(box, place)) &&
      !after.some(({ isPicture }) => isPicture)
    );
  }

  /** Whether there is more at that place than paper and plain rectangles. */
  isDrawnOn(place: Box): boolean {
    return this.#near(place).some(({ colour }) => colour === undefined);
  }

  /** Whether these colours do not differ from the background. False if the background is not of one colour. */
  isIndistinct(inks: readonly Colour[], place: Box, at: number): boolean {
    const below = this.#near(place).filter((paint) => paint.at < at);
    const ground = below.findLastIndex(({ box, colour }) => colour !== undefined && contains(box, place));
    const colour = below[ground]?.colour ?? WHITE;
    const between = below.slice(ground + 1);
    const isOne = between.every((paint) => paint.colour !== undefined && isAlike(paint.colour, colour));
    return isOne && inks.every((ink) => isAlike(ink, colour));
  }

  /** The paint that overlaps a place, in the order of painting. */
  #near(place: Box): readonly Paint[] {
    const [left, bottom, right, top] = place;
    const [column, row] = this.#fieldOf((left + right) / 2, (bottom + top) / 2);
    const near = this.#fields[row * FIELDS + column] ?? [];
    this.#looks += near.length;
    if (this.#paints > PAINTS_MAX || this.#looks > LOOKS_MAX) return [UNKNOWN];
    return near.filter(({ box }) => intersection(box, place) !== undefined);
  }

  #fieldOf(x: number, y: number): readonly [number, number] {
    const [left, bottom, right, top] = this.#view;
    const field = (at: number, from: number, to: number) =>
      Math.max(0, Math.min(FIELDS - 1, Math.floor((FIELDS * (at - from)) / (to - from)))) || 0;
    return [field(x, left, right), field(y, bottom, top)];
  }
}
