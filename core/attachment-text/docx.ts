/** DOCX → Markdown. The only user of the library for it. */
import { convertToHtml, images } from "mammoth";
import { htmlText } from "../extract/html-text.ts";
import { withoutHiddenRuns } from "./docx-hidden.ts";
import { type OfficeParts, packed } from "./office-package.ts";
import { countOf, noText, type TakenText, Unreadable } from "./taken-text.ts";

/** Refuses with `Unreadable` what is damaged. */
export async function docxText(parts: OfficeParts): Promise<TakenText> {
  let hiddenChars = 0;
  for (const [name, part] of parts) {
    if (!/^word\/[^/]+\.xml$/.test(name)) continue;
    const seen = withoutHiddenRuns(part);
    parts.set(name, seen.part);
    hiddenChars += seen.hiddenChars;
  }
  const { text, isTruncated } = htmlText(await htmlFor(packed(parts)));
  if (text === "") return noText("docx", "It has no text.");
  const notes: string[] = [];
  if (hiddenChars > 0)
    notes.push(`${countOf(hiddenChars, "character")} of hidden text left out, which a reader does not see.`);
  if (isTruncated) notes.push("It is longer than what is given: the rest was left out.");
  return { from: "docx", text, isTruncated, notes };
}

/** The library makes a paragraph of every cell's text, which would break a row's line. */
function cellsInline(html: string): string {
  return html.replace(/(<t[dh][^>]{0,100}>)<p>/g, "$1").replace(/<\/p>(?=<\/t[dh]>)/g, "");
}

async function htmlFor(zip: Uint8Array): Promise<string> {
  try {
    const { value } = await convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: images.imgElement(async () => ({ src: "" })),
      },
    );
    return cellsInline(value);
  } catch {
    throw new Unreadable("It says that it is a Word document, but cannot be read as one.");
  }
}
