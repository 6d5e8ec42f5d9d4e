import { Parser } from "htmlparser2";
import { isAlike, parseColour, UNKNOWN_COLOUR, WHITE } from "../../extract/style/colour.ts";
import type { OfficeParts } from "./office-package.ts";
import type { Attributes } from "./office-xml.ts";
import { applyEdits, type Edit } from "./xml-edits.ts";

/** In half points. Nobody reads text of this size. */
const TINY_HALF_POINTS = 2;

/** How deep styles may be based on each other; Word has a limit of eleven. */
const BASES_MAX = 20;

interface Run {
  /** Where its start tag begins. */
  readonly start: number;
  /** Whether its own properties hide or show it; undefined if its styles decide. */
  isHidden: boolean | undefined;
  isHiddenByStyle: boolean;
  isTiny: boolean;
  /** Whether its own colour is that of the paper; undefined if its styles decide. */
  isWhite: boolean | undefined;
  isWhiteByStyle: boolean;
  /** Whether it has a background of another colour. */
  isShaded: boolean;
  chars: number;
}

/** The ids of styles that affect whether runs are seen. */
interface HidingStyles {
  readonly hidden: ReadonlySet<string>;
  /** Styles that write in the colour of the paper. */
  readonly white: ReadonlySet<string>;
  /** Styles that set another background. */
  readonly shaded: ReadonlySet<string>;
}

const HIDES = new Set(["w:vanish", "w:specVanish"]);
const isOff = (value: string) => /^(0|false|off)$/.test(value);

const isWhite = (colour: string) => isAlike(parseColour(`#${colour}`, UNKNOWN_COLOUR), WHITE);
/** Patterns that show only the fill colour. */
const PLAIN_PATTERNS = new Set(["", "clear", "nil"]);
/** Inside these, the background of text is unknown. */
const APART = new Set(["w:tbl", "w:txbxContent"]);
/** What may lie behind all of the text: a picture, a shape, or another page colour. */
const BEHIND = /behindDoc="(?:1|true)"|z-index:\s*-|<w:background[\s>]/;

/** Whether white text may have a background other than paper, such as the title on a cover. */
export function hasContentBehindText(parts: OfficeParts): boolean {
  return [...parts].some(
    ([name, part]) => /^word\/[^/]+\.xml$/.test(name) && BEHIND.test(Buffer.from(part).toString("latin1")),
  );
}

/**
 * Whether a property sets a background other than paper (§17.3.2.15, §17.3.2.32). Google Docs sets an explicit none.
 */
function isShade(name: string, attributes: Attributes): boolean {
  const { "w:val": value = "", "w:color": lines = "auto", "w:fill": fill = "auto" } = attributes;
  if (name === "w:highlight") return value !== "none" && value !== "white";
  if (name !== "w:shd") return false;
  return (fill !== "auto" && !isWhite(fill)) || (!PLAIN_PATTERNS.has(value) && !isWhite(lines));
}

/** The ids of styles that hide their text, by themselves or by the style they are based on (§17.7.4.3). */
export function hidingStyles(part: Uint8Array | undefined): HidingStyles {
  const [hidden, white, shaded] = [new Map<string, boolean>(), new Map(), new Map()];
  const basedOn = new Map<string, string>();
  let style = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { "w:val": value = "", "w:styleId": id = "" } = attributes;
        if (name === "w:style") style = id;
        else if (name === "w:basedOn") basedOn.set(style, value);
        else if (HIDES.has(name)) hidden.set(style, !isOff(value));
        else if (name === "w:color") white.set(style, isWhite(value));
        else if (isShade(name, attributes)) shaded.set(style, true);
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(part ?? []).toString("utf8"));
  const idsOf = (found: ReadonlyMap<string, boolean>): ReadonlySet<string> => {
    const isOne = (id: string, depth: number): boolean =>
      found.get(id) ?? (depth < BASES_MAX && basedOn.has(id) && isOne(basedOn.get(id) ?? "", depth + 1));
    return new Set([...found.keys(), ...basedOn.keys()].filter((id) => id !== "" && isOne(id, 0)));
  };
  return { hidden: idsOf(hidden), white: idsOf(white), shaded: idsOf(shaded) };
}

/**
 * Removes runs from a part of a Word document that Word does not show (ECMA-376, part 1, §17.3.2.41 `vanish`), that are
 * too small to read, or that have the colour of the paper. `isOnPaper` is whether nothing lies behind the text. Runs
 * without text stay, with what else they hold. Linear.
 */
export function withoutHiddenRuns(
  part: Uint8Array,
  styles: HidingStyles,
  isOnPaper: boolean,
): { readonly part: Uint8Array; readonly hiddenChars: number } {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const mayHide = ["w:vanish", "w:specVanish", "w:sz ", "w:color "].some((name) => bytes.includes(name));
  if (!mayHide && styles.hidden.size === 0 && styles.white.size === 0) return { part, hiddenChars: 0 };
  const xml = bytes.toString("utf8");
  const runs = new Runs(styles, isOnPaper);
  runs.read(xml);
  if (runs.cuts.length === 0) return { part, hiddenChars: 0 };
  return { part: Buffer.from(applyEdits(xml, runs.cuts), "utf8"), hiddenChars: runs.hiddenChars };
}

interface Paragraph {
  style: string;
  isShaded: boolean;
}

class Runs {
  /** The places of hidden runs. */
  readonly cuts: Edit[] = [];
  hiddenChars = 0;
  readonly #styles: HidingStyles;
  readonly #isOnPaper: boolean;
  readonly #open: Run[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #apart = 0;

  constructor(styles: HidingStyles, isOnPaper: boolean) {
    this.#styles = styles;
    this.#isOnPaper = isOnPaper;
  }

  read(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (APART.has(name)) this.#apart += 1;
          else if (name === "w:p") this.#paragraphs.push({ style: "", isShaded: false });
          else if (name === "w:r") this.#open.push(this.#runAt(parser.startIndex));
          else this.#property(name, attributes);
        },
        ontext: (text) => {
          const run = this.#open.at(-1);
          if (run) run.chars += text.trim().length;
        },
        onclosetag: (name) => {
          if (APART.has(name)) this.#apart -= 1;
          else if (name === "w:p") this.#paragraphs.pop();
          else if (name === "w:r") this.#endRun(parser.endIndex + 1);
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
  }

  #runAt(start: number): Run {
    const { style = "", isShaded = false } = this.#paragraphs.at(-1) ?? {};
    const { hidden, white, shaded } = this.#styles;
    return {
      ...{ start, isHidden: undefined, isHiddenByStyle: hidden.has(style), isTiny: false, chars: 0 },
      ...{ isWhite: undefined, isWhiteByStyle: white.has(style) },
      isShaded: !this.#isOnPaper || this.#apart > 0 || isShaded || shaded.has(style),
    };
  }

  #property(name: string, attributes: Attributes): void {
    const { "w:val": value = "" } = attributes;
    const [run, paragraph] = [this.#open.at(-1), this.#paragraphs.at(-1)];
    if (name === "w:pStyle" && paragraph) paragraph.style = value;
    else if (isShade(name, attributes)) {
      const shaded = run ?? paragraph;
      if (shaded) shaded.isShaded = true;
    } else if (run === undefined) return;
    else if (HIDES.has(name)) run.isHidden = !isOff(value);
    else if (name === "w:sz") run.isTiny = Number(value) <= TINY_HALF_POINTS;
    else if (name === "w:color") run.isWhite = isWhite(value);
    else if (name === "w:rStyle") {
      const { hidden, white, shaded } = this.#styles;
      run.isHiddenByStyle ||= hidden.has(value);
      run.isWhiteByStyle ||= white.has(value);
      run.isShaded ||= shaded.has(value);
    }
  }

  #endRun(end: number): void {
    const run = this.#open.pop();
    // A run inside a hidden run is removed with it.
    if (run === undefined || !isHidden(run) || run.chars === 0 || this.#open.some(isHidden)) return;
    this.cuts.push({ start: run.start, end, text: "" });
    this.hiddenChars += run.chars;
  }
}

function isHidden({ isHidden, isHiddenByStyle, isTiny, isWhite, isWhiteByStyle, isShaded }: Run): boolean {
  const isLost = !isShaded && (isWhite ?? isWhiteByStyle);
  return isTiny || isLost || (isHidden ?? isHiddenByStyle);
}
