/** The two names of the language of Word documents: the usual one, and the strict one (ECMA-376, part 1, §A.1). */
const WORDS =
  /\sxmlns(?::([\w.-]+))?=["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/g;
/** Within which a root says what its prefixes mean. */
const ROOT_CHARS = 20_000;

/** With the prefix that nearly all programs choose, `w`, so that what is hidden is found whatever it is called. Linear. */
export function withUsualPrefix(xml: string): string {
  const prefixes = [...xml.slice(0, ROOT_CHARS).matchAll(WORDS)].map(([, prefix = ""]) => prefix);
  return prefixes.filter((prefix) => prefix !== "w").reduce(renamed, xml);
}

function renamed(xml: string, prefix: string): string {
  return xml.replace(/<\/?[\w.-][^<>]*>/g, (tag) =>
    prefix === ""
      ? tag.replace(/^(<\/?)([\w.-]+)(?=[\s/>])/, "$1w:$2").replace(/\sxmlns=/, " xmlns:w=")
      : tag
          .replace(`xmlns:${prefix}=`, "xmlns:w=")
          .replace(`<${prefix}:`, "<w:")
          .replace(`</${prefix}:`, "</w:")
          .replaceAll(` ${prefix}:`, " w:"),
  );
}
