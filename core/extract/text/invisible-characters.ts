/**
 * Removes characters that show nothing. They hide words from a person or reverse their order, but a model reads them.
 * Joiners stay where a script or an emoji needs them (Unicode 17, §23.2; UTS #51).
 */

import { matchesIn } from "./matches.ts";

export interface CleanedText {
  readonly text: string;
  /** The number of characters removed. */
  readonly invisibleChars: number;
  /** Whether they include bidi overrides, tag characters or runs of variation selectors, which no honest text needs. */
  readonly isDeceptive: boolean;
  /** The text encoded in tag characters or variation selectors. For judging only, never to be shown. */
  readonly smuggled: string;
}

const BLANKS =
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2028-\\u202e\\u200b-\\u200f";
const MORE_BLANKS = "\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb";
const CONTROLS = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f";
const BEYOND = "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";
const SUSPECT = new RegExp(`[${CONTROLS}${BLANKS}${MORE_BLANKS}${BEYOND}]`, "u");
const SUSPECTS = new RegExp(`[${CONTROLS}${BLANKS}${MORE_BLANKS}${BEYOND}]`, "gu");

/** Only these can be suspect, and most texts have none of them. Fewer ranges are tested in a tenth of the time. */
const UNUSUAL =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u061b\u061d-\u0957\u0960-\u09db\u09e0-\u0a32\u0a37-\u0a58\u0a5f-\u0b5b\u0b5e-\u115e\u1e00-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u27ff\u2801-\u3098\u309b-\u3163\u3165-\ud7ff]/;
/** Characters that NFC may change: combining marks, Korean vowels and finals, and Indic letters that it decomposes. */
const MARKED =
  /[\u0300-\u036f\u0958-\u095f\u09dc-\u09df\u0a33\u0a36\u0a59-\u0a5e\u0b5c\u0b5d\u1161-\u11ff\u3099\u309a]/;

/** Scripts that join or separate letters with U+200C and U+200D: Arabic and related ones, the Indic ones, Mongolian. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f/u;
const VARIED = /[\p{Extended_Pictographic}\p{Script=Han}0-9#*]/u;
const DECEPTIVE = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
/** The flag of a region: a black flag, tag letters and the end tag. This is the only honest use of tag characters. */
const REGION_FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/uy;

/** Only these code units can be of a mark, and hardly any text has 31 in a row. This test takes a tenth of the time. */
const MAY_BE_PILED = /[\u0300-\u036f\u0483-\u0489\u0591-\u33ff\ua000-\uabff\ud7a4-\uffff]{31}/;
/** Variation selectors in a row are not marks of a letter: they encode bytes. */
const MARKS_PILED = /((?:(?!\p{Variation_Selector})\p{M}){30})(?:(?!\p{Variation_Selector})\p{M})+/gu;

/**
 * Keeps the first thirty marks of each letter. No text needs more (Unicode UAX #15, stream-safe text), and
 * normalisation takes quadratic time in their number.
 */
export function withoutPiles(text: string): string {
  return MAY_BE_PILED.test(text) ? text.replace(MARKS_PILED, "$1") : text;
}

/**
 * Removes invisible characters, and composes the rest (NFC). Line separators become line breaks. Odd spaces stay for
 * the caller to collapse. Linear.
 */
export function withoutInvisible(given: string): CleanedText {
  const isUsual = !UNUSUAL.test(given);
  const bounded = withoutPiles(given);
  const text = !isUsual && MARKED.test(bounded) ? bounded.normalize("NFC") : bounded;
  if (isUsual || !SUSPECT.test(text)) return { text, invisibleChars: 0, isDeceptive: false, smuggled: "" };
  const parts: string[] = [];
  const smuggled: string[] = [];
  const selectors = new SelectorRuns();
  let invisibleChars = 0;
  let isDeceptive = false;
  let end = 0;
  for (const match of matchesIn(text, SUSPECTS)) {
    const at = match.index;
    if (at < end) continue;
    const character = match[0];
    const kept = keptFor(text, at, character);
    parts.push(text.slice(end, at), kept);
    end = at + Math.max(kept.length, character.length);
    if (kept !== "") continue;
    invisibleChars += 1;
    isDeceptive ||= DECEPTIVE.test(character);
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0xe0020 && codePoint < 0xe007f) smuggled.push(String.fromCharCode(codePoint - 0xe0000));
    selectors.add(codePoint, at, end);
  }
  parts.push(text.slice(end));
  const written = selectors.text();
  isDeceptive ||= written !== "";
  // Marks may now be adjacent that an invisible character separated.
  const shown = withoutPiles(parts.join(""));
  return { text: shown, invisibleChars, isDeceptive, smuggled: smuggled.join("") + written };
}

/** A character has one variation selector or none; by mistake two. */
const SELECTORS_SMUGGLED_MIN = 4;

/** Runs of variation selectors: there are 256 of them, so they can encode bytes behind a letter or an emoji. */
class SelectorRuns {
  readonly #bytes: number[] = [];
  #run: number[] = [];
  #end = -1;

  add(codePoint: number, at: number, end: number): void {
    const byte = codePoint >= 0xe0100 ? codePoint - 0xe0100 + 16 : codePoint - 0xfe00;
    if (byte < 0 || byte > 255 || (byte > 15 && codePoint < 0xe0100)) return;
    if (at !== this.#end) this.#run = [];
    this.#end = end;
    this.#run.push(byte);
    if (this.#run.length === SELECTORS_SMUGGLED_MIN) this.#bytes.push(...this.#run);
    else if (this.#run.length > SELECTORS_SMUGGLED_MIN) this.#bytes.push(byte);
  }

  /** The text encoded in the long runs. */
  text(): string {
    return Buffer.from(this.#bytes).toString("utf8");
  }
}

/** What replaces a suspect character; empty if it is removed. */
function keptFor(text: string, at: number, character: string): string {
  if (character === "\r" || character === "\u2028" || character === "\u2029") return "\n";
  const before = characterBefore(text, at);
  const after = characterAt(text, at + character.length);
  if (character === "\u200c") return JOINING.test(before) && JOINING.test(after) ? character : "";
  if (character === "\u200d") {
    const joinsPictures = PICTURE.test(before) && PICTURE.test(after);
    return joinsPictures || (JOINING.test(before) && JOINING.test(after)) ? character : "";
  }
  if (character >= "\ufe00" && character <= "\ufe0f") return VARIED.test(before) ? character : "";
  if (character >= "\u180b" && character <= "\u180f") return JOINING.test(before) ? character : "";
  if (character.codePointAt(0) === 0xe007f || /[\u{e0030}-\u{e007a}]/u.test(character)) {
    // Either the first tag of a flag, whose tags are all kept at once, or a tag without a flag.
    return regionTagAt(text, at);
  }
  return "";
}

/** The tags of a region's flag if a black flag stands right before; otherwise empty. */
function regionTagAt(text: string, at: number): string {
  REGION_FLAG.lastIndex = at - 2;
  return at >= 2 ? (REGION_FLAG.exec(text)?.[0].slice(2) ?? "") : "";
}

function characterAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return "";
  const isPair = at >= 2 && /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return characterAt(text, isPair ? at - 2 : at - 1);
}
