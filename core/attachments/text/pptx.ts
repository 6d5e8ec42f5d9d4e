import { type ExtractedText, noText } from "./extracted-text.ts";
import type { OfficeParts } from "./office-package.ts";
import { relationsOf, targetOf, UnreadParts, walkXml } from "./office-xml.ts";

/** The words of each slide and of its speaker notes, in the order of slide numbers. Layout is lost. */
export function pptxText(parts: OfficeParts): ExtractedText {
  const numbers = [...parts.keys()]
    .map((name) => Number(/^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1]))
    .filter((number) => Number.isSafeInteger(number))
    .sort((one, other) => one - other);
  const unread = new UnreadParts(parts);
  const slides = numbers.map((number) => {
    const name = `ppt/slides/slide${number}.xml`;
    const { text, isHidden } = slideText(unread.take(name));
    const notes = slideText(unread.take(targetOf(relationsOf(parts, name), "notesSlide"))).text;
    const title = `[slide ${number}${isHidden ? ", hidden" : ""}]`;
    return { isEmpty: text === "" && notes === "", text: [title, text, notes && `Notes: ${notes}`] };
  });
  if (slides.every(({ isEmpty }) => isEmpty))
    return noText("pptx", "It has no text: its slides are pictures, or empty.");
  const text = slides.map((slide) => slide.text.filter((line) => line !== "").join("\n")).join("\n\n");
  return { from: "pptx", text, isTruncated: false, notes: [] };
}

/** DrawingML text (ECMA-376, part 1, §21.1.2): `a:t` in `a:p`. Fields, such as the slide number, are left out. */
export function slideText(part: Uint8Array | undefined): {
  readonly text: string;
  readonly isHidden: boolean;
} {
  const lines: string[] = [];
  let [line, isText, isHidden, fields] = ["", false, false, 0];
  walkXml(part, {
    open(name, { show }) {
      if (name === "sld") isHidden = show === "0" || show === "false";
      else if (name === "fld") fields += 1;
      else if (name === "br") line += "\n";
      isText = name === "t" && fields === 0;
    },
    text(text) {
      if (isText) line += text;
    },
    close(name) {
      isText = false;
      if (name === "fld") fields -= 1;
      if (name !== "p") return;
      if (line.trim() !== "") lines.push(line.trim());
      line = "";
    },
  });
  return { text: lines.join("\n"), isHidden };
}
