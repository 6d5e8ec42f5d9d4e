/** DOCX → Markdown. Only this file imports the library for it. */
import { createRequire } from "node:module";
import { convertToHtml, images } from "mammoth";
import { htmlText } from "../../extract/page/html-text.ts";
import { appendHeadersAndFooters } from "./docx-headers-footers.ts";
import { hasContentBehindText, hidingStyles, withoutHiddenRuns } from "./docx-hidden.ts";
import { Numbering } from "./docx-numbering.ts";
import { withUsualPrefix } from "./docx-prefix.ts";
import { rewriteForMammoth, withoutNumberedLevels } from "./docx-rewriter.ts";
import { type ExtractedText, hiddenTextNotes, noText, UnreadableAttachment } from "./extracted-text.ts";
import { type OfficeParts, zipOf } from "./office-package.ts";
import { relationsOf, targetOf } from "./office-xml.ts";

const { Result } = createRequire(import.meta.url)("mammoth/lib/results.js") as {
  Result: { prototype: object };
};
// At every level of a document the library compares its warnings with each other, for example of each style that it does
// not know. Thousands take minutes, and nobody reads them, so none is kept.
Object.defineProperty(Result.prototype, "messages", { get: () => [], set: () => {} });

/** Refuses a damaged document with `UnreadableAttachment`. */
export async function docxText(parts: OfficeParts): Promise<ExtractedText> {
  const hiddenChars = prepare(parts);
  const pieces = piecesOf(await htmlFor(zipOf(parts))).map(htmlText);
  const isTruncated = pieces.some((piece) => piece.isTruncated);
  const text = pieces
    .map((piece) => piece.text)
    .join("\n\n")
    .replaceAll(EMPTY_CELL, "");
  if (text.trim() === "") return noText("docx", "It has no text.");
  const notes = [...hiddenTextNotes(hiddenChars)];
  if (isTruncated) notes.push("A part of it is longer than what is given: its end was left out.");
  return { from: "docx", text, isTruncated, notes };
}

const WORD_PART = /^word\/[^/]+\.xml$/;

/** Removes hidden text and rewrites what the library does not read. Returns how much was hidden. */
function prepare(parts: OfficeParts): number {
  for (const [name, part] of parts)
    if (WORD_PART.test(name))
      parts.set(name, Buffer.from(withUsualPrefix(Buffer.from(part).toString("utf8"))));
  const main = targetOf(relationsOf(parts, ""), "officeDocument") ?? "word/document.xml";
  appendHeadersAndFooters(parts, main);
  let hiddenChars = 0;
  const styles = hidingStyles(parts.get("word/styles.xml"));
  const isOnPaper = !hasContentBehindText(parts);
  const numbering = new Numbering(parts);
  for (const [name, part] of parts) {
    if (!WORD_PART.test(name)) continue;
    const seen = withoutHiddenRuns(part, styles, isOnPaper);
    hiddenChars += seen.hiddenChars;
    const isText = name === main || /notes\.xml$/.test(name);
    const xml = isText ? rewriteForMammoth(Buffer.from(seen.part).toString("utf8"), numbering) : undefined;
    parts.set(name, xml === undefined ? seen.part : Buffer.from(xml));
  }
  const lists = parts.get("word/numbering.xml");
  if (lists !== undefined)
    parts.set("word/numbering.xml", Buffer.from(withoutNumberedLevels(Buffer.from(lists).toString("utf8"))));
  return hiddenChars;
}

/** Characters of HTML that are converted at once. The HTML reader for messages gives up above a larger bound. */
const PIECE_CHARS = 200_000;

/** Splits a long document between paragraphs, lists and tables. The library closes every tag that it opens. */
function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (const tag of html.matchAll(/<(\/?)[a-z][^>]*?(\/?)>/g)) {
    const [whole, isEnd, isEmpty] = tag;
    if (isEnd) depth -= 1;
    else if (!isEmpty) depth += 1;
    const end = tag.index + whole.length;
    if (depth > 0 || end - start < PIECE_CHARS) continue;
    pieces.push(html.slice(start, end));
    start = end;
  }
  return [...pieces, html.slice(start)];
}

/**
 * A private-use character. It keeps an empty cell in its row, which would otherwise be dropped, and is removed at the
 * end.
 */
const EMPTY_CELL = "\ue0ff";
/**
 * A cell with at most so many lines stays beside the others of its row. With more it is a letter laid out in a table.
 */
const CELL_LINES_MAX = 6;
const CELL_CHARS_MAX = 600;

/** The library makes every line of a cell a paragraph, which would break the table row. */
function withInlineCells(html: string): string {
  const pieces = html.split(/(?=<t[dh][ >])|(?<=<\/t[dh]>)/);
  return pieces
    .map((piece, at) => {
      const isAlone =
        pieces[at - 1]?.endsWith("<tr>") === true && pieces[at + 1]?.startsWith("</tr>") === true;
      return isAlone ? unwrapped(piece) : unwrapped(oneLine(piece));
    })
    .join("");
}

function oneLine(cell: string): string {
  const isPlain = /^<t[dh]/.test(cell) && cell.endsWith(">") && !/<(?:[uo]l|h\d|table)\b/.test(cell);
  const lines = cell.split(/<\/p><p>|<br \/>/);
  return isPlain && lines.length <= CELL_LINES_MAX && cell.length <= CELL_CHARS_MAX
    ? lines.join(" / ")
    : cell;
}

function unwrapped(cell: string): string {
  return cell
    .replace(/(<t[dh][^>]{0,100}>)(?=<\/t[dh]>)/, `$1${EMPTY_CELL}`)
    .replace(/(<t[dh][^>]{0,100}>)<p>/, "$1")
    .replace(/<\/p>(?=<\/t[dh]>)/, "");
}

/** Shows check boxes as ticked or not. */
function withCheckBoxes(html: string): string {
  return html.replace(/<input type="checkbox"( checked="checked")? ?\/>/g, (_, checked) =>
    checked ? "☒" : "☐",
  );
}

async function htmlFor(zip: Uint8Array): Promise<string> {
  try {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // Without it the library drops comments.
        styleMap: ["comment-reference => sup"],
        convertImage: images.imgElement(async () => ({ src: "" })),
      },
    );
    return withCheckBoxes(withInlineCells(value));
  } catch {
    throw new UnreadableAttachment("It says that it is a Word document, but cannot be read as one.");
  }
}
