/** XLSX → the rows of its sheets. */
import { ATTACHMENT_TEXT_CHARS_MAX } from "../attachment-limits.ts";
import type { OfficeParts } from "./office-package.ts";
import { countOf, noText, type TakenText } from "./taken-text.ts";
import { type Workbook, workbookOf } from "./xlsx-book.ts";
import { sheetText } from "./xlsx-sheet.ts";

/** Refuses with `Unreadable` what is damaged. Values as they were last computed; nothing is computed here. */
export function xlsxText(parts: OfficeParts): TakenText {
  const book = workbookOf(parts);
  const texts: string[] = [];
  let [chars, formulas, isTruncated, isEmpty] = [0, 0, false, true];
  for (const { name, isHidden, part } of book.sheets) {
    if (chars > ATTACHMENT_TEXT_CHARS_MAX) {
      isTruncated = true;
      break;
    }
    const sheet = sheetText(parts.get(part), book, ATTACHMENT_TEXT_CHARS_MAX - chars);
    const title = `## ${name}${isHidden ? " (hidden sheet)" : ""}`;
    const text = [title, ...sheet.lines].join("\n").trimEnd();
    texts.push(text);
    chars += text.length;
    formulas += sheet.formulas;
    isTruncated ||= sheet.isCut;
    isEmpty &&= sheet.lines.length === 0;
  }
  if (isEmpty) return noText("xlsx", "Its sheets are empty.");
  return { from: "xlsx", text: texts.join("\n\n"), isTruncated, notes: notesOn(book, formulas) };
}

function notesOn({ isToBeComputed }: Workbook, formulas: number): readonly string[] {
  if (!isToBeComputed || formulas === 0) return [];
  return [
    `${countOf(formulas, "cell is a formula", "cells are formulas")} that the program that opens it is to compute: what is given for ${formulas === 1 ? "it" : "them"} may be wrong, such as 0.`,
  ];
}
