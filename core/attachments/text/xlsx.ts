/** XLSX → the rows of its sheets. */
import { ATTACHMENT_TEXT_CHARS_MAX } from "../../attachment-limits.ts";
import { countOf, type ExtractedText, noText } from "./extracted-text.ts";
import type { OfficeParts } from "./office-package.ts";
import { type Relation, relationIdOf, relationsOf, UnreadParts, walkXml } from "./office-xml.ts";
import { slideText } from "./pptx.ts";
import { type Workbook, workbookOf } from "./xlsx-book.ts";
import { commentsText } from "./xlsx-comments.ts";
import { sheetText } from "./xlsx-sheet.ts";

/** Refuses a damaged workbook with `UnreadableAttachment`. Values are as last computed; nothing is computed here. */
export function xlsxText(parts: OfficeParts): ExtractedText {
  const book = workbookOf(parts);
  const unread = new UnreadParts(parts);
  const texts: string[] = [];
  let [chars, formulas, isTruncated, isEmpty] = [0, 0, false, true];
  for (const { name, isHidden, part } of book.sheets) {
    if (chars > ATTACHMENT_TEXT_CHARS_MAX) {
      isTruncated = true;
      break;
    }
    const rows = unread.take(part);
    const relations = rows === undefined ? new Map() : relationsOf(parts, part);
    const sheet = sheetText(rows, book, linksOf(rows, relations), ATTACHMENT_TEXT_CHARS_MAX - chars);
    const boxes = [...textBoxes(unread, relations), ...commentsText(unread, relations)];
    const title = `## ${name}${isHidden ? " (hidden sheet)" : ""}`;
    const text = [[title, ...sheet.lines].join("\n").trimEnd(), ...boxes].join("\n\n");
    texts.push(text);
    chars += text.length;
    formulas += sheet.formulas;
    isTruncated ||= sheet.isCut;
    isEmpty &&= sheet.lines.length + boxes.length === 0;
  }
  if (isEmpty) return noText("xlsx", "Its sheets are empty.");
  return { from: "xlsx", text: texts.join("\n\n"), isTruncated, notes: notesOn(book, formulas) };
}

/** External link targets, by the first cell of each range. */
function linksOf(
  part: Uint8Array | undefined,
  relations: ReadonlyMap<string, Relation>,
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (![...relations.values()].some(({ type }) => type === "hyperlink")) return links;
  walkXml(part, {
    open(name, attributes) {
      if (name !== "hyperlink") return;
      const relation = relations.get(relationIdOf(attributes));
      const [cell = ""] = (attributes.ref ?? "").split(":");
      if (relation?.isExternal) links.set(cell, relation.target);
    },
  });
  return links;
}

/** The text boxes of drawings on the sheet: one block for each drawing, with the texts of all its shapes. */
function textBoxes(unread: UnreadParts, relations: ReadonlyMap<string, Relation>): readonly string[] {
  return [...relations.values()]
    .filter(({ type }) => type === "drawing")
    .map(({ target }) => slideText(unread.take(target)).text)
    .filter((text) => text !== "")
    .map((text) => `Text boxes:\n${text}`);
}

function notesOn({ isToBeComputed }: Workbook, formulas: number): readonly string[] {
  if (!isToBeComputed || formulas === 0) return [];
  return [
    `${countOf(formulas, "cell is a formula", "cells are formulas")} that the program that opens it is to compute: what is given for ${formulas === 1 ? "it" : "them"} may be wrong, such as 0.`,
  ];
}
