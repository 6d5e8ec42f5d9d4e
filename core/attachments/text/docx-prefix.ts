/** The two namespaces of Word documents: transitional and strict (ECMA-376, part 1, annex A). */
const USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DECLARED =
  /\sxmlns(?::([\w.-]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/g;

/** Renames the prefix to `w`, which nearly all programs use, so that hidden text is found with any prefix. Linear. */
export function withUsualPrefix(xml: string): string {
  const prefixes = new Set([...xml.matchAll(DECLARED)].map(([, prefix = ""]) => prefix));
  prefixes.delete("w");
  if (prefixes.size === 0) return xml;
  const renamed = xml.replace(/<\/?[\w.-][^<>]*>/g, (tag) => renamedTag(tag, prefixes));
  if (/\sxmlns:w\s*=/.test(xml)) return renamed;
  return renamed.replace(/<[\w.-]+:?[\w.-]*/, (root) => `${root} xmlns:w="${USUAL}"`);
}

function renamedTag(tag: string, prefixes: ReadonlySet<string>): string {
  const bare = prefixes.has("") ? tag.replace(/^(<\/?)([\w.-]+)(?=[\s/>])/, "$1w:$2") : tag;
  return bare.replace(/(<\/?|\s)([\w.-]+):/g, (whole, before: string, prefix: string) =>
    prefixes.has(prefix) ? `${before}w:` : whole,
  );
}
