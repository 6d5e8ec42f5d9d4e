/** What a workbook defines for all of its sheets (ECMA-376, part 1, §18.2, §18.4 and §18.8). */

import { UnreadableAttachment } from "./extracted-text.ts";
import type { OfficeParts } from "./office-package.ts";
import { isOn, type Relation, relationIdOf, relationsOf, targetOf, walkXml } from "./office-xml.ts";
import { oneLine, unescaped } from "./xlsx-cell-text.ts";
import { type NumberText, numberText } from "./xlsx-number.ts";

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** The shared strings, as cells show them. Cells refer to them by index. */
  readonly strings: readonly string[];
  /** The number format of each cell style, by index. */
  readonly numbers: readonly NumberText[];
  /** Whether the formulas have to be computed when the workbook is opened. Their stored values may be a mere 0. */
  readonly isToBeComputed: boolean;
}

/** Refuses a workbook without sheets with `UnreadableAttachment`. */
export function workbookOf(parts: OfficeParts): Workbook {
  const name = targetOf(relationsOf(parts, ""), "officeDocument") ?? "xl/workbook.xml";
  const relations = relationsOf(parts, name);
  const sheets: SheetEntry[] = [];
  let [is1904, isToBeComputed] = [false, false];
  walkXml(parts.get(name), {
    open(element, attributes) {
      if (element === "sheet") sheets.push(sheetEntry(attributes, relations));
      else if (element === "workbookPr") is1904 = isOn(attributes.date1904);
      else if (element === "calcPr") isToBeComputed = isOn(attributes.fullCalcOnLoad);
    },
  });
  if (sheets.length === 0)
    throw new UnreadableAttachment("It says that it is an Excel workbook, but cannot be read as one.");
  const partOf = (type: string) => parts.get(targetOf(relations, type) ?? "");
  return {
    sheets,
    strings: stringsOf(partOf("sharedStrings")),
    numbers: numbersOf(partOf("styles"), is1904),
    isToBeComputed,
  };
}

function sheetEntry(
  attributes: Readonly<Record<string, string>>,
  relations: ReadonlyMap<string, Relation>,
): SheetEntry {
  const { name = "", state = "" } = attributes;
  const part = relations.get(relationIdOf(attributes))?.target ?? "";
  return { name, isHidden: /^(veryH|h)idden$/.test(state), part };
}

/**
 * The shared strings, with the runs of each joined. Phonetic text is left out (§18.4.6 `rPh`). They are made ready here,
 * because any number of cells may have the same one.
 */
function stringsOf(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ["", false, false];
  walkXml(part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      isText = name === "t" && !isPhonetic;
    },
    text(more) {
      if (isText) text += more;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isPhonetic = false;
      else if (name === "si") strings.push(oneLine(unescaped(text)));
    },
  });
  return strings;
}

function numbersOf(part: Uint8Array | undefined, is1904: boolean): readonly NumberText[] {
  const defined = new Map<number, string>();
  const known = new Map<number, NumberText>();
  const numbers: NumberText[] = [];
  let isOfCells = false;
  walkXml(part, {
    open(name, { numFmtId = "", formatCode = "" }) {
      const id = Number(numFmtId);
      if (name === "numFmt") defined.set(id, formatCode);
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) {
        const text = known.get(id) ?? numberText(id, defined.get(id), is1904);
        known.set(id, text);
        numbers.push(text);
      }
    },
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return numbers;
}
