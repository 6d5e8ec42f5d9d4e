/** Which links of a page are its sender's own, once it is known what of the text is quoted. */

interface Placed {
  readonly href: string;
  readonly text: string;
  readonly before: string;
}

/** What stands before a link, to tell two of the same words apart. */
const BEFORE_CHARS = 40;
/** Of the links of a page that quotes, as many are looked up in the text. The quoted ones come last. */
const LOOKED_UP_MAX = 300;

/**
 * `own` is what is left of `whole`, the visible text, without quotes. A link is looked for in both by its address, and
 * where the text does not show that, by its words. One that is in neither is kept: better one too many.
 */
export function ownLinks<Link extends Placed>(
  links: readonly Link[],
  whole: string,
  own: string,
): readonly Link[] {
  if (own === whole || links.length === 0) return links;
  const texts = { whole: addressesIn(whole), own: addressesIn(own) };
  const words = { whole: lettersOf(whole), own: lettersOf(own) };
  return links.filter(({ href, text, before }, at) => {
    const address = plainAddress(href);
    if (texts.own.has(address)) return true;
    if (texts.whole.has(address)) return false;
    if (at >= LOOKED_UP_MAX) return true;
    const place = lettersOf(before.slice(-BEFORE_CHARS) + text);
    if (place === "" || words.own.includes(place)) return true;
    if (words.whole.includes(place)) return false;
    const said = lettersOf(text);
    return said === "" || words.own.includes(said) || !words.whole.includes(said);
  });
}

function addressesIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/https?:\/\/[^\s<>"]{1,8192}/gi), ([address]) => plainAddress(address)),
  );
}

/** Without what Markdown and sentences hang on an address. */
function plainAddress(address: string): string {
  return address
    .trim()
    .replace(/%28|%29|[()[\].,;:!?*]/g, "")
    .replace(/\/$/, "");
}

/** The letters and digits of a text: its marks and breaks differ from those of the page. */
function lettersOf(text: string): string {
  return text
    .replace(/\]\(https?:[^)\s]{1,8192}\)/gi, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
