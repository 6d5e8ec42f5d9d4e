/** The URL to which a browser really takes somebody who clicks a link. */

/** Characters that people take for the slash after a host (Unicode UTS #39, confusables). */
export const SLASHES = "/\\\\\\u2044\\u2215\\u29f8";

/** Browsers read these differently: backslashes as slashes, and other full stops as dots. */
const MISREAD = /[\\\p{C}]|^https?:\/*[^/?#]*[\u3002\uff0e\uff61]/iu;

/**
 * An `href` without what the URL Standard (§4.4) has browsers strip: control characters at the start, and tabs and line
 * ends anywhere, which broken mail has, too. Undefined for anything but the URL of a web page.
 */
export function webHref(href: string): string | undefined {
  const url = href
    .trim()
    .replace(/^[\p{Cc}\s]+/u, "")
    .replace(/[\t\r\n]/g, "");
  return /^https?:/i.test(url) ? url : undefined;
}

/** A fragment, or a scheme. `https:` without slashes is relative to the base. */
const LEADS_BY_ITSELF = /^(?:#|https?:\s*[\\/]|(?!https?:)[a-z][a-z\d+.\s-]*:)/i;

/**
 * The target of a link as mail clients see it: without a scheme it is relative to the page's `<base>` (URL Standard
 * §4.4), `//host` and `www.host` lead to the web.
 */
export function absoluteHref(href: string, base: string | undefined): string {
  const given = href.trim();
  if (/^[\\/]{2}[^\\/]/.test(given)) return `https:${given}`;
  if (base !== undefined && given !== "" && !LEADS_BY_ITSELF.test(given))
    return URL.parse(given, base)?.href ?? given;
  return /^www\.[^\s/]/i.test(given) ? `http://${given}` : given;
}

/** The same for display: in the sender's spelling, unless programs differ about where that leads. */
export function readableHref(href: string): string | undefined {
  const url = webHref(href);
  if (url === undefined) return undefined;
  const read = MISREAD.test(url) ? URL.parse(url)?.href : url;
  return read === undefined || /\s/.test(read) ? undefined : read;
}

/** Decodes percent signs (RFC 3986 §2.1). Returns the input if the result is not UTF-8. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const BRACKETS: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "[": "%5B", "]": "%5D" };

/** Encodes brackets, which would end a Markdown link, except those around an IPv6 host (RFC 3986 §3.2.2). */
export function bracketsEncoded(url: string): string {
  const [host = ""] = /^https?:\/\/\[[^\]]*\]/i.exec(url) ?? [];
  return host + url.slice(host.length).replace(/[()[\]]/g, (bracket) => BRACKETS[bracket] ?? bracket);
}
