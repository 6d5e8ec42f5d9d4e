/**
 * Text whose order a sender turned round, as it is seen: what stands between U+202E and U+202C, in `<bdo dir=rtl>`, or under
 * `unicode-bidi: bidi-override` (Unicode UAX #9, X1–X8; CSS Writing Modes Level 4, §2.2). `310294` written so is seen, and
 * typed, as 492013.
 */

/** Longer runs are broken over lines, whose ends only a screen knows. */
const RUN_CHARS_MAX = 200;
/** UAX #9, BD2, allows 125; nobody writes more than a few. Deeper ones are ignored. */
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
/** Signs that look the other way round in text from right to left (Unicode, UAX #9, rule L4). */
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
  /** What ends it: U+202C, U+2069, or the end of its element. */
  readonly end: "mark" | "isolate" | "element";
  /** Letters with what combines with them, and inner runs as they are seen. */
  parts: string[];
}

/** Follows a text piece by piece. What is inside a run comes out when the run ends. */
export class BidiOverrides {
  readonly #runs: Run[] = [];
  #turned = 0;
  #chars = 0;
  #isTooLong = false;

  /** Whether some run was too long for anybody to say how it is seen; it comes out as it is written. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  get isOpen(): boolean {
    return this.#runs.length > 0;
  }

  /** For an element that turns the order of what is in it, or has an order of its own in such a one; false when it is too deep. */
  openElement(isTurned: boolean): boolean {
    return this.#push(isTurned, "element");
  }

  /** What is seen now that the latest of those elements has ended. */
  closeElement(): string {
    return this.#closeTo("element");
  }

  text(text: string): string {
    if (this.#runs.length === 0 && !CONTROLS.test(text)) return text;
    return (text.match(PIECES) ?? []).map((piece) => this.#piece(piece)).join("");
  }

  /** The end of a line: marks in it reach no further, and elements begin anew. */
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

  /** Ends the innermost run of that kind, with all in it. */
  #closeTo(end: Run["end"]): string {
    const at = this.#runs.findLastIndex((run) => run.end === end);
    // Marks inside an element say nothing of what is around it.
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

  /** Into the run that is open, if any turns the order; otherwise out. */
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

/** The same for a text whose lines are all there is to it. */
export function inSeenOrder(text: string): { readonly text: string; readonly isTooLong: boolean } {
  if (!CONTROLS.test(text)) return { text, isTooLong: false };
  const overrides = new BidiOverrides();
  const lines = text.split("\n").map((line) => overrides.text(line) + overrides.breakLine());
  return { text: lines.join("\n"), isTooLong: overrides.isTooLong };
}

/** By the blocks of Unicode, which is asked of all text of a page, and fast. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a[\udd00-\udd5f]/.test(text);
}

function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}

/** Hebrew and Arabic are read from the right anyhow: of a run in them only the numbers and the Latin words are turned. */
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
