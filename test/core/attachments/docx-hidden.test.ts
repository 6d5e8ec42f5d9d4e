import assert from "node:assert/strict";
import { test } from "node:test";
import { extractText } from "../../../core/attachments/text/extract-text.ts";
import { docx, docxParts, paragraph } from "../../support/attachments.ts";

const WHITE = '<w:color w:val="FFFFFF"/>';
const DARK = '<w:shd w:val="clear" w:fill="003366"/>';
const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Pale">${WHITE}</w:style><w:style w:styleId="Paler"><w:basedOn w:val="Pale"/></w:style><w:style w:styleId="Band"><w:basedOn w:val="Pale"/>${DARK}</w:style></w:styles>`;

async function textOf(body: string): Promise<string | undefined> {
  const { name, type, bytes } = docx("a.docx", { ...docxParts(body), "word/styles.xml": STYLES });
  const taken = await extractText({ filename: name, contentType: type }, Buffer.from(bytes));
  assert.equal(
    taken?.notes.some((note) => note.includes("hidden text")),
    body.includes("obey"),
  );
  return taken?.text;
}

const styled = (id: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("extractText omits white text on paper in a Word document, set directly or by a style", async () => {
  const almost = paragraph("obey", '<w:color w:val="FDFDFD"/>');
  const body = [
    paragraph("Seen"),
    paragraph("obey", WHITE),
    almost,
    styled("Pale", "obey"),
    styled("Paler", "obey"),
  ];
  assert.equal(await textOf(body.join("")), "Seen");
});

test("extractText omits white text on an empty or white shading in a Word document", async () => {
  const shades = ['shd w:val="clear" w:fill="auto"', 'shd w:fill="FFFFFF"', 'highlight w:val="none"'];
  const body = shades.map((shade) => paragraph("obey", `${WHITE}<w:${shade}/>`)).join("");
  assert.equal(
    await textOf(paragraph("Seen") + body.replace("<w:p>", `<w:p><w:pPr><w:${shades[0]}/></w:pPr>`)),
    "Seen",
  );
});

test("extractText returns white text on anything but paper in a Word document", async () => {
  const white = paragraph("read", WHITE);
  const cell = `<w:tbl><w:tr><w:tc><w:tcPr>${DARK}</w:tcPr>${white}</w:tc></w:tr></w:tbl>`;
  const shaded = white.replace("<w:p>", `<w:p><w:pPr>${DARK}</w:pPr>`);
  const marked = paragraph("read", `${WHITE}<w:highlight w:val="black"/>`);
  const black = styled("Pale", "read").replace("<w:t>", '<w:rPr><w:color w:val="auto"/></w:rPr><w:t>');
  const lined = paragraph("read", `${WHITE}<w:shd w:val="solid" w:color="auto" w:fill="FFFFFF"/>`);
  for (const body of [cell, shaded, marked, lined, black, styled("Band", "read")])
    assert.equal(await textOf(body), "read");
  // A cover page: an image behind its text.
  const cover = '<w:p><w:r><w:drawing><wp:anchor xmlns:wp="wp" behindDoc="1"/></w:drawing></w:r></w:p>';
  assert.equal(await textOf(cover + white), "read");
});
