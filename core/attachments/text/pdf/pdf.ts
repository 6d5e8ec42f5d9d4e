/** PDF → text, page by page. Only this file imports the PDF library. */
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import {
  ATTACHMENT_TEXT_CHARS_MAX,
  FILES_NAMED_MAX,
  PDF_MS_MAX,
  PDF_PAGES_MAX,
} from "../../../attachment-limits.ts";
import { countOf, type ExtractedText, hiddenTextNotes, UnreadableAttachment } from "../extracted-text.ts";
import { characterMap } from "./pdf-cmaps.ts";
import { type Library, type Page, pageText } from "./pdf-page.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const NO_TABLE = "Some of its fonts are not inside it and could not be told: their text is missing or wrong.";
const FORM_OF_ADOBE =
  "It is a form that Adobe's programs alone show as it is meant: what was filled into it may be missing.";

/** Nothing but text is executed, drawn, fetched or decoded. A damaged file is read as far as possible. */
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
  // CMaps are given as text, by `Tables` below.
  cMapPacked: false,
};

interface Pages {
  readonly texts: readonly string[];
  /** The number of pages that were read or tried. */
  readonly seen: number;
  readonly unreadable: number;
  readonly isCut: boolean;
  readonly hiddenChars: number;
  /** The number of pages that could not be searched for hidden text. */
  readonly unsearched: number;
}

interface Opened {
  readonly pdf: PdfDocument;
  /** The names of CMaps that fonts needed but we do not have. A font's is added by the time its page was read. */
  readonly missing: ReadonlySet<string>;
}

/** Refuses a file that has a password or is not a PDF with `UnreadableAttachment`. */
export async function pdfText(bytes: Buffer): Promise<ExtractedText> {
  const began = performance.now();
  const { pdf, missing } = await open(bytes);
  try {
    return await textOf(pdf, missing, began + PDF_MS_MAX);
  } finally {
    // Stops the drawing of a page that took too long.
    await pdf.loadingTask.destroy();
  }
}

async function textOf(
  pdf: PdfDocument,
  missing: ReadonlySet<string>,
  deadline: number,
): Promise<ExtractedText> {
  const pages = await readPages(pdf, deadline);
  const inside = await namesInside(pdf);
  const isSilent = pages.texts.every((text) => text.trim() === "");
  const notes = missing.size > 0 ? [NO_TABLE] : silenceNotes(pages, pdf.numPages);
  notes.push(...pageNotes(pages, pdf.numPages));
  if (await isFormOfAdobe(pdf)) notes.push(FORM_OF_ADOBE);
  if (inside.length > 0)
    notes.push(`${countOf(inside.length, "file is", "files are")} attached inside it, named but not read.`);
  const list =
    inside.length === 0 ? [] : [["Attached inside it:", ...inside.map((name) => `- ${name}`)].join("\n")];
  const text = [...(isSilent ? [] : [joined(pages.texts)]), ...list].join("\n\n");
  return { from: "pdf", text, isTruncated: pages.isCut || pages.seen < pdf.numPages, notes };
}

/** Why pages have no text, if all fonts are known. */
function silenceNotes({ texts, seen, unreadable }: Pages, count: number): string[] {
  const silent = texts.filter((text) => text.trim() === "").length;
  if (silent === count && seen === count)
    return ["It has no text: its pages are pictures, such as scans, or empty."];
  if (silent === unreadable) return [];
  return [
    `${countOf(silent - unreadable, "page has", "pages have")} no text: pictures, such as scans, or empty.`,
  ];
}

function pageNotes({ seen, unreadable, isCut, hiddenChars, unsearched }: Pages, count: number): string[] {
  const notes = [...hiddenTextNotes(hiddenChars)];
  if (seen < count) notes.push(`${pagesText(seen + 1, count)} left out: only so much of a PDF is read.`);
  if (isCut) notes.push(`Page ${seen} was read in part: only so much of a PDF is read.`);
  if (unsearched > 0) notes.push(`${countOf(unsearched, "page")} could not be searched for hidden text.`);
  if (unreadable > 0) notes.push(`${countOf(unreadable, "page")} could not be read.`);
  return notes;
}

async function open(bytes: Buffer): Promise<Opened> {
  const missing = new Set<string>();
  /** Gives the library the data that it would fetch. */
  class Tables {
    #hasEncoding = false;

    async fetch({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> {
      const isToUnicode = filename.startsWith("Adobe-");
      // Without an encoding, the codes are the true CIDs, which our table does not have.
      const isOurs = kind === "cMapUrl" && (!isToUnicode || this.#hasEncoding);
      const table = isOurs ? characterMap(filename) : undefined;
      this.#hasEncoding ||= table !== undefined;
      if (table !== undefined) return table;
      if (kind === "cMapUrl") missing.add(filename);
      throw new Error("Nothing is fetched.");
    }
  }
  try {
    // Copied, because the library takes the memory over.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { ...OPTIONS, BinaryDataFactory: Tables });
    return { pdf, missing };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableAttachment(
      isLocked ? "It is protected by a password." : "It says that it is a PDF, but cannot be read as one.",
    );
  }
}

async function namesInside(pdf: PdfDocument): Promise<readonly string[]> {
  const files: unknown = await pdf.getAttachments().catch(() => undefined);
  const all = files instanceof Map ? [...files.values()] : Object.values(files ?? {});
  return all.slice(0, FILES_NAMED_MAX).map((file: { filename?: unknown }) =>
    String(file.filename ?? "")
      .replace(/\s+/g, " ")
      .slice(0, 200),
  );
}

async function isFormOfAdobe(pdf: PdfDocument): Promise<boolean> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return "IsXFAPresent" in info && info.IsXFAPresent === true;
}

async function readPages(pdf: PdfDocument, deadline: number): Promise<Pages> {
  const library = await libraryFor(pdf);
  const texts: string[] = [];
  let [seen, unreadable, chars, isCut, hiddenChars, unsearched] = [0, 0, 0, false, 0, 0];
  while (seen < Math.min(pdf.numPages, PDF_PAGES_MAX) && !isCut && performance.now() < deadline) {
    seen += 1;
    try {
      const page = (await pdf.getPage(seen)) as unknown as Page;
      const text = await pageText(page, library, ATTACHMENT_TEXT_CHARS_MAX - chars, deadline);
      texts.push(text.whole);
      chars += text.whole.length;
      isCut = text.isCut;
      hiddenChars += text.hiddenChars;
      if (!text.isSearched) unsearched += 1;
      page.cleanup();
    } catch {
      unreadable += 1;
      texts.push("");
    }
  }
  return { texts, seen, unreadable, isCut, hiddenChars, unsearched };
}

async function libraryFor(pdf: PdfDocument): Promise<Library> {
  const [{ OPS, normalizeUnicode }, layers] = await Promise.all([
    getResolvedPDFJS(),
    pdf.getOptionalContentConfig().catch(() => undefined),
  ]);
  return {
    operators: new Map(Object.entries(OPS).map(([name, number]) => [number, name])),
    normal: normalizeUnicode,
    isShown: (layer) => layers?.isVisible(layer) !== false,
  };
}

function joined(texts: readonly string[]): string {
  if (texts.length === 1) return texts.join("");
  return texts.map((text, at) => `[page ${at + 1}]\n${text.trimEnd()}`).join("\n\n");
}

function pagesText(first: number, last: number): string {
  return first === last ? `Page ${first} was` : `Pages ${first} to ${last} were`;
}
