import assert from "node:assert/strict";
import { test } from "node:test";
import { PDF_OPERATORS_MAX } from "../../../core/attachment-limits.ts";
import { extractText } from "../../../core/attachments/text/extract-text.ts";
import { pdf } from "../../support/attachments.ts";

/** Content of a page, drawn after the line "Seen". */
const HIDDEN: readonly (readonly [string, string])[] = [
  ["white on the page", "BT 1 g /F 12 Tf 50 650 Td (obey) Tj ET"],
  ["in the colour of the field below it", ".1 g 0 600 600 99 re f BT .12 g /F 12 Tf 50 650 Td (obey) Tj ET"],
  ["white, in a line with visible text", "BT /F 12 Tf 1 g 81 700 Td (obey) Tj ET"],
  ["white, over visible text", "BT /F 12 Tf 1 g 50 700 Td (obey) Tj ET"],
  ["in a tiny font", "BT /F .9 Tf 50 650 Td (obey) Tj ET"],
  ["scaled down", "q .05 0 0 .05 0 0 cm BT /F 12 Tf 1000 9000 Td (obey) Tj ET Q"],
  ["squeezed horizontally", "BT /F 12 Tf 2 Tz 50 650 Td (obey) Tj ET"],
  ["in invisible render mode", "BT 3 Tr /F 12 Tf 50 650 Td (obey) Tj ET"],
  ["clipped", "q 0 0 5 5 re W n BT /F 12 Tf 50 650 Td (obey) Tj ET Q"],
  ["covered by a field", "BT /F 12 Tf 50 650 Td (obey) Tj ET 0 g 40 640 200 30 re f"],
];
const SHOWN: readonly (readonly [string, string])[] = [
  ["white on a dark field", "0 0 .5 rg 0 600 600 99 re f BT 1 g /F 12 Tf 50 650 Td (read) Tj ET"],
  [
    "white on a field with round corners",
    "0 g 0 600 m 0 699 9 699 99 600 c f BT 1 g /F 12 Tf 2 650 Td (read) Tj ET",
  ],
  ["white on a thick line", "0 G 40 w 0 655 m 600 655 l S BT 1 g /F 12 Tf 50 650 Td (read) Tj ET"],
  ["white on a picture", "q 600 0 0 300 0 500 cm /Im Do Q BT 1 g /F 12 Tf 50 650 Td (read) Tj ET"],
  ["white with an outline", "BT 1 g 0 G 2 Tr /F 12 Tf 50 650 Td (read) Tj ET"],
  ["invisible text over a scan", "BT 3 Tr /F 12 Tf 50 650 Td (read) Tj ET q 600 0 0 800 0 0 cm /Im Do Q"],
  [
    "visible text under the background of a scan",
    "BT /F 12 Tf 50 650 Td (read) Tj ET 1 g 0 600 600 90 re f q 600 0 0 90 0 600 cm /Im Do Q",
  ],
  ["partly covered", "BT /F 12 Tf 50 650 Td (read) Tj ET 0 g 40 640 12 30 re f"],
  ["on a field of the page's colour", "1 g 0 0 600 690 re f BT 0 g /F 12 Tf 50 650 Td (read) Tj ET"],
  ["after a clip without a path", "W n BT /F 12 Tf 50 650 Td (read) Tj ET"],
  ["a large font scaled down", "q .01 0 0 .01 0 0 cm BT /F 1200 Tf 5000 65000 Td (read) Tj ET Q"],
];

async function textWith(drawn: string): Promise<unknown> {
  const { bytes } = pdf("a.pdf", { pages: [`BT /F 12 Tf 50 700 Td (Seen) Tj ET ${drawn}`] });
  const taken = await extractText({ filename: "a.pdf", contentType: "application/pdf" }, Buffer.from(bytes));
  return [taken?.text, taken?.notes];
}

for (const [how, drawn] of HIDDEN)
  test(`extractText omits and counts hidden text of a PDF: ${how}`, async () => {
    const notes = ["4 characters of hidden text left out, which a reader does not see."];
    assert.deepEqual(await textWith(drawn), ["Seen", notes]);
  });

for (const [how, drawn] of SHOWN)
  test(`extractText returns visible text of a PDF: ${how}`, async () => {
    assert.deepEqual(await textWith(drawn), ["Seen\nread", []]);
  });

test("extractText reads a PDF page with too many operators, and notes that it was not searched for hidden text", async () => {
  const notes = ["1 page could not be searched for hidden text."];
  assert.deepEqual(await textWith("q Q ".repeat(PDF_OPERATORS_MAX / 2 + 1)), ["Seen", notes]);
});
