/** XLSX → rows of cells. The only user of the library for it. */
import { Parser } from "htmlparser2";
import readXlsxFile, { type CellValue, type Row } from "read-excel-file/universal";
import { ATTACHMENT_TEXT_CHARS_MAX, SHEET_CELLS_MAX } from "../attachment-limits.ts";
import { type OfficeParts, packed } from "./office-package.ts";
import { noText, type TakenText, Unreadable } from "./taken-text.ts";

/** Refuses with `Unreadable` what is damaged. Values as they were last computed; nothing is computed here. */
export async function xlsxText(parts: OfficeParts): Promise<TakenText> {
  for (const [name, part] of parts)
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && cellsSpanned(part) > SHEET_CELLS_MAX)
      throw new Unreadable("Its cells lie farther apart than what is read of a sheet.");
  const sheets = await read(packed(parts));
  const isHidden = hiddenSheets(parts.get("xl/workbook.xml"));
  const texts: string[] = [];
  let chars = 0;
  for (const { sheet, data } of sheets) {
    if (chars > ATTACHMENT_TEXT_CHARS_MAX) break;
    const rows = rowTexts(data, ATTACHMENT_TEXT_CHARS_MAX - chars);
    const title = isHidden.has(sheet) ? `${sheet} (hidden sheet)` : sheet;
    const text = `## ${title}\n${rows.join("\n")}`.trimEnd();
    texts.push(text);
    chars += text.length;
  }
  if (sheets.every(({ data }) => data.length === 0)) return noText("xlsx", "Its sheets are empty.");
  return { from: "xlsx", text: texts.join("\n\n"), isTruncated: texts.length < sheets.length, notes: [] };
}

/** Between the first cell of a sheet and the farthest with something in it. */
function cellsSpanned(part: Uint8Array): number {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  let [rows, columns] = [0, 0];
  for (const [, letters = "", row = ""] of xml.matchAll(
    /<(?:\w{1,20}:)?c\s(?:[^<>]{0,200}\s)?r\s{0,9}=\s{0,9}["']([A-Z]{1,9})(\d{1,12})["'][^<>]{0,200}(?<!\/)>/g,
  )) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, numberOfColumn(letters));
  }
  return rows * columns;
}

/** `A` is 1 and `XFD` 16,384. */
function numberOfColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

async function read(zip: Uint8Array<ArrayBuffer>) {
  try {
    return await readXlsxFile(zip.buffer);
  } catch {
    throw new Unreadable("It says that it is an Excel workbook, but cannot be read as one.");
  }
}

/** One character more than may be, so that whoever cuts says so. */
function rowTexts(rows: readonly Row[], charsMax: number): string[] {
  const texts: string[] = [];
  let chars = 0;
  for (const row of rows) {
    const text = row
      .map(cellText)
      .join(" | ")
      .replace(/( \| )+$/, "");
    texts.push(text);
    chars += text.length + 1;
    if (chars > charsMax) break;
  }
  return texts;
}

function cellText(cell: CellValue | null): string {
  if (cell === null) return "";
  // The library's types say the class where an instance is meant.
  const value: unknown = cell;
  if (value instanceof Date) return dateText(value);
  return String(value).replace(/\s*\n\s*/g, " ");
}

/** Workbooks know no zone: what stands in the cell is given as UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

function hiddenSheets(workbook: Uint8Array | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const parser = new Parser(
    {
      onopentag(tag, { name = "", state = "" }) {
        if (/^(\w+:)?sheet$/.test(tag) && /^(veryH|h)idden$/.test(state)) names.add(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(workbook ?? []).toString("utf8"));
  return names;
}
