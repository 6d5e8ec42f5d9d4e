/** The address that a link of a page really has, as whoever clicks on it would be taken there. */

/** Letters that a person takes for the slash behind a host (Unicode UTS #39, confusables). */
export const SLASHES = "/\\\\\\u2044\\u2215\\u29f8";

/** What browsers read in another way than it is written: backslashes are slashes, and other full stops part names, too. */
const MISREAD = /[\\\p{C}]|^https?:\/*[^/?#]*[\u3002\uff0e\uff61]/iu;

/**
 * An `href` without what the URL Standard (§4.4) has a browser take out before it looks at it: control characters before it,
 * tabs and line ends anywhere, which broken mail has, too. Undefined for what is no address of the web.
 */
export function webHref(href: string): string | undefined {
  const address = href
    .trim()
    .replace(/^[\p{Cc}\s]+/u, "")
    .replace(/[\t\r\n]/g, "");
  return /^https?:/i.test(address) ? address : undefined;
}

/** A fragment, or a scheme; without slashes behind it `https:` says no more than the scheme of the base. */
const LEADS_BY_ITSELF = /^(?:#|https?:\s*[\\/]|(?!https?:)[a-z][a-z\d+.\s-]*:)/i;

/**
 * A link of a page as mail clients take it: without a scheme it leads to where the page's `<base>` says (URL Standard §4.4),
 * `//host` and `www.host` to the web.
 */
export function absoluteHref(href: string, base: string | undefined): string {
  const given = href.trim();
  if (/^[\\/]{2}[^\\/]/.test(given)) return `https:${given}`;
  if (base !== undefined && given !== "" && !LEADS_BY_ITSELF.test(given))
    return URL.parse(given, base)?.href ?? given;
  return /^www\.[^\s/]/i.test(given) ? `http://${given}` : given;
}

/** The same as it is to stand in a text: the sender's spelling, unless programs differ about where that leads. */
export function readableHref(href: string): string | undefined {
  const address = webHref(href);
  if (address === undefined) return undefined;
  const read = MISREAD.test(address) ? URL.parse(address)?.href : address;
  return read === undefined || /\s/.test(read) ? undefined : read;
}

/** Without its percent signs (RFC 3986 §2.1); as it is where they are no UTF-8. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const BRACKETS: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "[": "%5B", "]": "%5D" };

/** Brackets would end the address of a link in Markdown. Those of a host are none of its text (RFC 3986 §3.2.2). */
export function bracketsEncoded(address: string): string {
  const [host = ""] = /^https?:\/\/\[[^\]]*\]/i.exec(address) ?? [];
  return host + address.slice(host.length).replace(/[()[\]]/g, (bracket) => BRACKETS[bracket] ?? bracket);
}
