/** PDF → text, page by page. The only user of the PDF library. */
import { getDocumentProxy } from "unpdf";
import { ATTACHMENT_TEXT_CHARS_MAX, PDF_MS_MAX, PDF_PAGES_MAX } from "../attachment-limits.ts";
import { countOf, noText, type TakenText, Unreadable } from "./taken-text.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Nothing is run, drawn, fetched or decoded that is not text; what is damaged is read as far as it goes. */
const OPTIONS = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
};

interface Pages {
  readonly texts: readonly string[];
  /** Pages that were looked at. */
  readonly seen: number;
  readonly unreadable: number;
  readonly isCut: boolean;
}

/** Refuses what is protected by a password, and what is no PDF, with `Unreadable`. */
export async function pdfText(bytes: Buffer): Promise<TakenText> {
  const began = performance.now();
  const pdf = await open(bytes);
  const { texts, seen, unreadable, isCut } = await readPages(pdf, began + PDF_MS_MAX);
  const isSilent = texts.every((text) => text.trim() === "");
  if (isSilent && seen === pdf.numPages)
    return noText("pdf", "It has no text: its pages are pictures, such as scans, or empty.");
  const notes: string[] = [];
  if (seen < pdf.numPages)
    notes.push(`${pagesText(seen + 1, pdf.numPages)} left out: only so much of a PDF is read.`);
  if (isCut) notes.push(`Page ${seen} was read in part: only so much of a PDF is read.`);
  if (unreadable > 0) notes.push(`${countOf(unreadable, "page")} could not be read.`);
  const silent = texts.filter((text) => text.trim() === "").length - unreadable;
  if (silent > 0)
    notes.push(`${countOf(silent, "page has", "pages have")} no text: pictures, such as scans, or empty.`);
  return { from: "pdf", text: joined(texts), isTruncated: isCut || seen < pdf.numPages, notes };
}

async function open(bytes: Buffer): Promise<PdfDocument> {
  try {
    // The library takes the memory over.
    return await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Unreadable(
      isLocked ? "It is protected by a password." : "It says that it is a PDF, but cannot be read as one.",
    );
  }
}

async function readPages(pdf: PdfDocument, deadline: number): Promise<Pages> {
  const texts: string[] = [];
  let [seen, unreadable, chars, isCut] = [0, 0, 0, false];
  while (seen < Math.min(pdf.numPages, PDF_PAGES_MAX) && !isCut && performance.now() < deadline) {
    seen += 1;
    try {
      const page = await pdf.getPage(seen);
      const text = await pageText(page, ATTACHMENT_TEXT_CHARS_MAX - chars, deadline);
      texts.push(text.whole);
      chars += text.whole.length;
      isCut = text.isCut;
      page.cleanup();
    } catch {
      unreadable += 1;
      texts.push("");
    }
  }
  return { texts, seen, unreadable, isCut };
}

/** In pieces, so that a page without end is left in its midst. */
async function pageText(page: PdfPage, charsMax: number, deadline: number) {
  const reader: ReadableStreamDefaultReader<{ items: readonly object[] }> = page
    .streamTextContent()
    .getReader();
  const parts: string[] = [];
  let chars = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!("str" in item && typeof item.str === "string")) continue;
      const part = "hasEOL" in item && item.hasEOL === true ? `${item.str}\n` : item.str;
      parts.push(part);
      chars += part.length;
    }
    if (chars < charsMax && performance.now() < deadline) continue;
    void reader.cancel(new Error("Enough.")).catch(() => undefined);
    return { whole: parts.join("").slice(0, charsMax), isCut: true };
  }
  return { whole: `${parts.join("")}${await filledFields(page)}`, isCut: false };
}

/** What somebody wrote into a form is not among a page's text. */
async function filledFields(page: PdfPage): Promise<string> {
  const annotations: Record<string, unknown>[] = await page.getAnnotations().catch(() => []);
  const lines = annotations
    .filter(({ fieldType }) => fieldType === "Tx" || fieldType === "Ch")
    .map(({ fieldName, fieldValue }) => ({ fieldName, value: [fieldValue].flat().join(", ") }))
    .filter(({ value }) => value !== "")
    .map(({ fieldName, value }) => `${String(fieldName)}: ${value}`);
  return lines.length === 0 ? "" : `\n\nFilled in:\n${lines.join("\n")}`;
}

function joined(texts: readonly string[]): string {
  if (texts.length === 1) return texts.join("");
  return texts.map((text, at) => `[page ${at + 1}]\n${text.trimEnd()}`).join("\n\n");
}

function pagesText(first: number, last: number): string {
  return first === last ? `Page ${first} was` : `Pages ${first} to ${last} were`;
}
