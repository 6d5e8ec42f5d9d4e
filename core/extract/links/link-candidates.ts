/** Collects the addresses in a message, each with the words around it. */

import { shownHostOf } from "./link-disguise.ts";
import { mereTextOf } from "./link-sites.ts";
import { type Tracking, trackingOf } from "./link-tracking.ts";
import { plainAddresses } from "./plain-addresses.ts";
import { bracketsEncoded, readableHref, webHref } from "./web-address.ts";

export interface LinkSource {
  /** The links of the HTML that a person could see, except in quotes, where they belong to an earlier message. */
  readonly anchors: readonly SeenAnchor[];
  /** The text of the HTML. Anchors refer to its lines. */
  readonly pageText?: string | undefined;
  /** The visible text without quotes. Plain addresses are searched for in it. */
  readonly text: string;
  readonly subject: string;
  /** The domain in the From field. */
  readonly sender?: string;
  /** The addresses in the `List-Unsubscribe` field (RFC 2369 §3.2). */
  readonly unsubscribe?: readonly string[];
}

interface SeenAnchor {
  readonly href: string;
  readonly text: string;
  readonly before: string;
  /** The index of its line in the text of the HTML. */
  readonly line?: number;
}

export interface Candidate {
  readonly url: URL;
  readonly written: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is plain text in a page whose links lead to other sites. */
  readonly isMereText: boolean;
  readonly tracking: Tracking;
  readonly shownHost: string | undefined;
}

/** Longer addresses serve neither people nor programs. Browsers refuse them, too. */
const URL_CHARS_MAX = 8_192;
/** How many addresses are examined to choose LINKS_MAX. */
const ADDRESSES_LOOKED_AT_MAX = 1_000;
/** A longer line is no sentence but belongs to a table or a program. */
const LINE_CHARS_MAX = 2_000;

/** Each address once, in the order of the text. */
export function candidatesOf(source: LinkSource): readonly Candidate[] {
  const { anchors, pageText, text } = source;
  const candidates = new Map<string, Candidate>();
  const lines = pageText?.split("\n") ?? [];
  const ofAnchors = anchors.map((anchor) => ({
    ...anchor,
    isAnchor: true,
    // Line breaks in HTML source are spaces.
    before: anchor.before.replace(/\s+/g, " "),
    after: restOfLine(lines[anchor.line ?? -1] ?? "", anchor),
  }));
  // A Markdown link either comes from the page, with its brackets encoded, or was written so by the sender.
  const ofPage = new Set(anchors.map(({ href }) => bracketsEncoded(readableHref(href) ?? href)));
  const plain = plainAddresses(text, ADDRESSES_LOOKED_AT_MAX)
    .filter(({ href, isLabelled }) => !(isLabelled && ofPage.has(bracketsEncoded(href))))
    .map((address) => ({ ...address, isAnchor: false }));
  const isMereText = mereTextOf(source);
  for (const given of [...ofAnchors, ...plain]) {
    const url = parseWebUrl(given.href);
    if (url === undefined) continue;
    const known = candidates.get(url.href);
    if (known === undefined && candidates.size >= ADDRESSES_LOOKED_AT_MAX) break;
    const tracking = known?.tracking ?? trackingOf(url);
    const shownHost = known?.shownHost ?? shownHostOf(url, given.text, tracking.reachedHost);
    const better = known === undefined || isClearer(given.text, known.text) ? given : known;
    const { before, after } = better;
    const written = known?.written ?? webHref(given.href) ?? given.href;
    candidates.set(url.href, {
      url,
      written,
      text: better.text,
      before,
      after,
      isMereText: known?.isMereText ?? (!given.isAnchor && isMereText(url, written)),
      tracking,
      shownHost,
    });
  }
  return [...candidates.values()];
}

/** The text after an anchor on its line. */
function restOfLine(line: string, { href, text }: SeenAnchor): string {
  if (text === "" || line.length > LINE_CHARS_MAX) return "";
  const address = `](${bracketsEncoded(href)})`;
  const byAddress = line.indexOf(address);
  if (byAddress >= 0) return line.slice(byAddress + address.length);
  const byWords = line.indexOf(text);
  return byWords < 0 ? "" : line.slice(byWords + text.length);
}

/** A picture and a button may lead to one place. The clearer text is kept. */
function isClearer(text: string, known: string): boolean {
  return (known === "" || isAddress(known)) && text !== "" && !isAddress(text);
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

export function parseWebUrl(text: string): URL | undefined {
  const address = text.length > 2 * URL_CHARS_MAX ? undefined : webHref(text);
  if (address === undefined || address.length > URL_CHARS_MAX) return undefined;
  const url = URL.parse(address);
  return url === null || url.hostname === "" || !/^https?:$/.test(url.protocol) ? undefined : url;
}
