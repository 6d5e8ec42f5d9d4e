/**
 * The numbers of paragraphs, such as "3.1" and "b)". Word does not store them, but counts when it shows them (ECMA-376,
 * part 1, §17.9).
 */
import { NUMBER_TEXT_CHARS_MAX } from "../../attachment-limits.ts";
import { romanNumeral } from "../../extract/text/roman-numeral.ts";
import type { OfficeParts } from "./office-package.ts";
import { isOn, walkXml } from "./office-xml.ts";

/** The numbering properties of a paragraph or a style. */
interface NumberedBy {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

interface Level {
  start: number;
  format: string;
  /** Such as "%1.%2)", where "%1" is the number of the first level. */
  text: string;
  style: string;
  isLegal: boolean;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  /** Levels of its own, which override those of its abstract list. */
  readonly levels: Map<number, Level>;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  styleLink: string;
}

/** Word has nine levels. */
const LEVELS_MAX = 9;
/** How deep styles may be based on each other; Word has a limit of eleven. */
const BASES_MAX = 20;

/** Call it for each paragraph, in document order. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #abstracts = new Map<string, Abstract>();
  readonly #styles = new Map<string, NumberedBy & { readonly base: string }>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(parts: OfficeParts) {
    this.#readLists(parts.get("word/numbering.xml"));
    this.#readStyles(parts.get("word/styles.xml"));
  }

  /** The next number for a paragraph of that style and with those properties; undefined if it has none or a bullet. */
  next(style: string, direct: NumberedBy): string | undefined {
    const ofStyle = this.#ofStyle(style, 0);
    const name = direct.list ?? ofStyle?.list;
    const list = this.#lists.get(name ?? "");
    const abstract = list && this.#abstractOf(list, 0);
    if (name === undefined || list === undefined || abstract === undefined) return undefined;
    const levels = list.levels.size === 0 ? abstract.levels : new Map([...abstract.levels, ...list.levels]);
    const ownLevel = [...levels].find(([, one]) => style !== "" && one.style === style)?.[0];
    const depth = direct.level ?? ofStyle?.level ?? ownLevel ?? 0;
    const level = levels.get(depth);
    if (level === undefined || depth < 0 || depth >= LEVELS_MAX) return undefined;
    const counts = this.#count(`${name} ${depth}`, list, depth, level.start);
    if (level.format === "bullet") return undefined;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.isLegal ? "decimal" : (levels.get(at)?.format ?? "decimal");
      return numeral(counts[at] ?? levels.get(at)?.start ?? 1, format);
    });
  }

  /** Lists with the same abstract list continue each other, unless one has a start of its own. */
  #count(place: string, list: List, depth: number, first: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const start = this.#begun.has(place) ? undefined : list.starts.get(depth);
    this.#begun.add(place);
    const before = counts[depth];
    counts[depth] = start ?? (before === undefined ? first : before + 1);
    counts.length = depth + 1;
    return counts;
  }

  #ofStyle(style: string, steps: number): NumberedBy | undefined {
    const found = this.#styles.get(style);
    if (found === undefined || steps > BASES_MAX) return undefined;
    if (found.list !== undefined) return found;
    const base = this.#ofStyle(found.base, steps + 1);
    return base && { ...base, level: found.level ?? base.level };
  }

  /** An abstract list may refer to a numbering style, which names another list. */
  #abstractOf(list: List, steps: number): Abstract | undefined {
    const abstract = this.#abstracts.get(list.abstract);
    if (abstract === undefined || abstract.styleLink === "" || steps > BASES_MAX) return abstract;
    const linked = this.#lists.get(this.#styles.get(abstract.styleLink)?.list ?? "");
    return linked && this.#abstractOf(linked, steps + 1);
  }

  #readLists(part: Uint8Array | undefined): void {
    let abstract: Abstract = { levels: new Map(), styleLink: "" };
    let list: List = { abstract: "", starts: new Map(), levels: new Map() };
    let { levels } = abstract;
    let [level, place] = [newLevel(), 0];
    walkXml(part, {
      open: (name, { "w:val": value = "", ...more }) => {
        if (name === "abstractNum") {
          abstract = { levels: new Map(), styleLink: "" };
          levels = abstract.levels;
          this.#abstracts.set(more["w:abstractNumId"] ?? "", abstract);
        } else if (name === "num") {
          list = { abstract: "", starts: new Map(), levels: new Map() };
          levels = list.levels;
          this.#lists.set(more["w:numId"] ?? "", list);
        } else if (name === "lvl") {
          level = newLevel();
          if (levels.size < LEVELS_MAX) levels.set(Number(more["w:ilvl"] ?? 0), level);
        } else if (name === "abstractNumId") list.abstract = value;
        else if (name === "numStyleLink") abstract.styleLink = value;
        else if (name === "lvlOverride") place = Number(more["w:ilvl"]);
        else if (name === "startOverride") list.starts.set(place, Number(value));
        else if (name === "start") level.start = Number(value);
        else if (name === "numFmt") level.format = value;
        else if (name === "lvlText") level.text = value.slice(0, NUMBER_TEXT_CHARS_MAX);
        else if (name === "pStyle") level.style = value;
        else if (name === "isLgl") level.isLegal = value === "" || isOn(value);
      },
    });
  }

  #readStyles(part: Uint8Array | undefined): void {
    let id = "";
    const now = (more: object) =>
      this.#styles.set(id, { list: undefined, level: undefined, base: "", ...this.#styles.get(id), ...more });
    walkXml(part, {
      open: (name, { "w:val": value = "", "w:styleId": styleId = "" }) => {
        if (name === "style") id = styleId;
        else if (id === "") return;
        else if (name === "basedOn") now({ base: value });
        else if (name === "numId") now({ list: value });
        else if (name === "ilvl") now({ level: Number(value) });
      },
    });
  }
}

function newLevel(): Level {
  return { start: 1, format: "decimal", text: "", style: "", isLegal: false };
}

/** In the number formats of European languages. Others become plain numbers. */
function numeral(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return romanNumeral(number).toLowerCase();
    case "upperRoman":
      return romanNumeral(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(number);
  }
}

/** After "z" come "aa" and "bb" (§17.18.59). */
function letters(number: number): string {
  if (number < 1 || number > 26 * 10) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
