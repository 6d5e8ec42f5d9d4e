/**
 * Text in the order in which it is seen, although the sender reversed it with U+202E and U+202C, `<bdo dir=rtl>`, or
 * `unicode-bidi: bidi-override` (Unicode UAX #9, X1–X8; CSS Writing Modes Level 4, §2.2). `310294` written so is seen,
 * and typed, as 492013.
 */

/** Longer runs are broken over lines, and only a screen knows where. */
const RUN_CHARS_MAX = 200;
/** UAX #9, BD2, allows 125, but real text has only a few. Deeper ones are ignored. */
const DEPTH_MAX = 20;

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
const PIECES = /[\u202a-\u202e\u2066-\u2069]|[^\u202a-\u202e\u2066-\u2069]+/g;
const RIGHT_TO_LEFT =
  "\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}";
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`, "u");
const LEFT_TO_RIGHT_RUN = new RegExp(
  `[^${RIGHT_TO_LEFT}\\s](?:[^${RIGHT_TO_LEFT}]*[^${RIGHT_TO_LEFT}\\s])?`,
  "gu",
);
/** Characters that are mirrored in text from right to left (Unicode UAX #9, rule L4). */
export const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

interface Run {
  readonly isTurned: boolean;
  /** Ends with U+202C, U+2069, or the end of its element. */
  readonly end: "mark" | "isolate" | "element";
  /** Letters with their combining marks, and inner runs in the order in which they are seen. */
  parts: string[];
}

/** Takes a text piece by piece. The content of a run is returned when the run ends. */
export class BidiOverrides {
  readonly #runs: Run[] = [];
  #turned = 0;
  #chars = 0;
  #isTooLong = false;

  /** Whether a run was so long that its order on a screen is unknown. It is returned as written. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  get isOpen(): boolean {
    return this.#runs.length > 0;
  }

  /**
   * Begins an element that reverses its text, or is isolated inside such an element. Returns false if it is too deep.
   */
  openElement(isTurned: boolean): boolean {
    return this.#push(isTurned, "element");
  }

  /** Ends the latest of these elements. Returns what is seen of it now. */
  closeElement(): string {
    return this.#closeTo("element");
  }

  text(text: string): string {
    if (this.#runs.length === 0 && !CONTROLS.test(text)) return text;
    return (text.match(PIECES) ?? []).map((piece) => this.#piece(piece)).join("");
  }

  /** Ends a line, and with it all runs of control characters. Open elements begin again on the next line. */
  breakLine(): string {
    if (this.#runs.length === 0) return "";
    const elements = this.#runs.filter(({ end }) => end === "element");
    let seen = "";
    while (this.#runs.length > 0) seen += this.#pop();
    for (const { isTurned } of elements) this.#push(isTurned, "element");
    return seen;
  }

  #piece(piece: string): string {
    if (piece === "\u202c") return this.#runs.at(-1)?.end === "mark" ? this.#pop() : "";
    if (piece === "\u2069") return this.#closeTo("isolate");
    if (piece >= "\u2066" && piece <= "\u2068") this.#push(false, "isolate");
    else if (piece >= "\u202a" && piece <= "\u202e") this.#push(piece === "\u202e", "mark");
    else return this.#keep(piece, true);
    return "";
  }

  #push(isTurned: boolean, end: Run["end"]): boolean {
    if (this.#runs.length >= DEPTH_MAX) return false;
    this.#runs.push({ isTurned, end, parts: [] });
    if (isTurned) this.#turned += 1;
    return true;
  }

  /** Ends the innermost run of that kind and all runs in it. */
  #closeTo(end: Run["end"]): string {
    const at = this.#runs.findLastIndex((run) => run.end === end);
    // Control characters in an element do not affect the text around it.
    const isOutside = end === "isolate" && this.#runs.findLastIndex((run) => run.end === "element") > at;
    if (at < 0 || isOutside) return "";
    let seen = "";
    while (this.#runs.length > at) seen += this.#pop();
    return seen;
  }

  #pop(): string {
    const run = this.#runs.pop();
    if (run === undefined) return "";
    if (run.isTurned) this.#turned -= 1;
    const seen = run.isTurned ? turned(run.parts) : run.parts.join("");
    const kept = this.#keep(seen, false);
    if (this.#turned === 0) this.#chars = 0;
    return kept;
  }

  /** Adds text to the open run, if any run reverses the order. Returns it otherwise. */
  #keep(text: string, isWritten: boolean): string {
    const run = this.#runs.at(-1);
    if (run === undefined || this.#turned === 0) return text;
    if (isWritten) this.#chars += text.length;
    if (this.#chars > RUN_CHARS_MAX) {
      this.#isTooLong = true;
      return this.#runs.map(({ parts }) => parts.splice(0).join("")).join("") + text;
    }
    if (isWritten && run.isTurned) for (const letter of lettersOf(text)) run.parts.push(letter);
    else run.parts.push(text);
    return "";
  }
}

/** The same for a whole text, where runs end with their lines. */
export function inSeenOrder(text: string): { readonly text: string; readonly isTooLong: boolean } {
  if (!CONTROLS.test(text)) return { text, isTooLong: false };
  const overrides = new BidiOverrides();
  const lines = text.split("\n").map((line) => overrides.text(line) + overrides.breakLine());
  return { text: lines.join("\n"), isTooLong: overrides.isTooLong };
}

/** By Unicode blocks, because it is asked of all text of a page and has to be fast. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a[\udd00-\udd5f]/.test(text);
}

function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}

/** Hebrew and Arabic are read from the right anyway. In such a run, only numbers and Latin words are reversed. */
function turned(parts: readonly string[]): string {
  const whole = parts.join("");
  if (RIGHT_TO_LEFT_LETTER.test(whole))
    return whole.replace(LEFT_TO_RIGHT_RUN, (run) => backwards(lettersOf(run)));
  return backwards(parts);
}

function backwards(parts: readonly string[]): string {
  return parts
    .map((part) => MIRRORED[part] ?? part)
    .reverse()
    .join("");
}
