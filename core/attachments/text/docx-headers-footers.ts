/** Page headers and footers, which often name the sender and the bank account. */
import type { OfficeParts } from "./office-package.ts";
import { isOn, relationIdOf, relationsOf, walkXml } from "./office-xml.ts";
import { escapedXml } from "./xml-edits.ts";

type MarginKind = "header" | "footer";

/** Appends each header and footer that some page shows to the body, once. The library for Word documents reads none. */
export function appendHeadersAndFooters(parts: OfficeParts, document: string): void {
  const whole = textOf(parts, document);
  const bodyEnd = whole.lastIndexOf("</w:body>");
  const links: string[] = [];
  const margins = headersAndFootersOf(parts, document).flatMap(({ kind, part }, at) => {
    const inside = insideOf(textOf(parts, part));
    if (inside === undefined) return [];
    links.push(...linksOf(parts, part, prefixOf(at)));
    const title = `<w:p><w:r><w:t>[page ${kind}]</w:t></w:r></w:p>`;
    return [title, inside.replaceAll(' r:id="', ` r:id="${prefixOf(at)}`)];
  });
  addRelations(parts, document, links);
  if (bodyEnd < 0 || margins.length === 0) return;
  parts.set(document, Buffer.from(whole.slice(0, bodyEnd) + margins.join("") + whole.slice(bodyEnd)));
}

/** Headers for first and even pages count only if the document turns them on (§17.10.1, §17.10.6). */
function headersAndFootersOf(
  parts: OfficeParts,
  document: string,
): { readonly kind: MarginKind; readonly part: string }[] {
  const relations = relationsOf(parts, document);
  const named = new Map<string, { readonly kind: MarginKind; readonly pages: string }>();
  let [isFirstOther, isEvenOther] = [false, false];
  walkXml(parts.get(document), {
    open(name, attributes) {
      const kind = name === "headerReference" ? "header" : name === "footerReference" ? "footer" : undefined;
      const pages = attributes["w:type"] ?? "default";
      if (kind !== undefined) named.set(relationIdOf(attributes), { kind, pages });
      else if (name === "titlePg") isFirstOther ||= isSet(attributes["w:val"]);
    },
  });
  walkXml(parts.get("word/settings.xml"), {
    open(name, { "w:val": value }) {
      if (name === "evenAndOddHeaders") isEvenOther = isSet(value);
    },
  });
  const seen = new Set<string>();
  return [...named].flatMap(([id, { kind, pages }]) => {
    const part = relations.get(id)?.target ?? "";
    const isShown = (pages !== "first" || isFirstOther) && (pages !== "even" || isEvenOther);
    if (!isShown || seen.has(part)) return [];
    seen.add(part);
    const text = textOf(parts, part);
    if (seen.has(text) || !hasWords(parts.get(part))) return [];
    seen.add(text);
    return [{ kind, part }];
  });
}

function isSet(value: string | undefined): boolean {
  return value === undefined || isOn(value);
}

/** Whether it has more than a page number. */
function hasWords(part: Uint8Array | undefined): boolean {
  let [words, isText] = ["", false];
  walkXml(part, {
    open: (name) => {
      isText = name === "t";
    },
    text: (text) => {
      if (isText) words += text;
    },
    close: () => {
      isText = false;
    },
  });
  return /\p{L}/u.test(words);
}

/** The content, in an element with the namespace declarations of the root. */
function insideOf(xml: string): string | undefined {
  const root = /<w:(?:hdr|ftr)(\s[^>]*)?>/.exec(xml);
  const end = Math.max(xml.lastIndexOf("</w:hdr>"), xml.lastIndexOf("</w:ftr>"));
  if (root === null || end < 0) return undefined;
  const names = (root[1] ?? "").match(/\sxmlns:[\w-]+="[^"]*"/g) ?? [];
  const content = xml.slice(root.index + root[0].length, end);
  return `<w:sdt${names.join("")}><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The link targets of a header, under prefixed ids: the document and its headers both use `rId1`. */
function linksOf(parts: OfficeParts, part: string, prefix: string): string[] {
  return [...relationsOf(parts, part)]
    .filter(([, { isExternal }]) => isExternal)
    .map(
      ([id, { type, target }]) =>
        `<Relationship Id="${prefix}${quoted(id)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${quoted(type)}" Target="${quoted(target)}" TargetMode="External"/>`,
    );
}

function addRelations(parts: OfficeParts, document: string, links: readonly string[]): void {
  const name = document.replace(/([^/]*)$/, "_rels/$1.rels");
  const xml = textOf(parts, name);
  const end = xml.lastIndexOf("</Relationships>");
  if (end >= 0) parts.set(name, Buffer.from(xml.slice(0, end) + links.join("") + xml.slice(end)));
}

function quoted(text: string): string {
  return escapedXml(text).replaceAll('"', "&quot;");
}

function prefixOf(at: number): string {
  return `margin${at}-`;
}

function textOf(parts: OfficeParts, name: string): string {
  return Buffer.from(parts.get(name) ?? []).toString("utf8");
}
