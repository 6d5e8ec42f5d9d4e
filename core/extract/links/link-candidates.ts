/** Collects the URLs in a message, each with the words around it. */

import { bracketsEncoded, readableHref, webHref } from "./href.ts";
import { shownHostOf } from "./link-disguise.ts";
import { strangersTextTest } from "./link-sites.ts";
import { type Tracking, trackingOf } from "./link-tracking.ts";
import { plainUrls } from "./plain-urls.ts";

export interface LinkSource {
  /** The links of the HTML that a person could see, except in quotes, where they belong to an earlier message. */
  readonly anchors: readonly SeenAnchor[];
  /** The text of the HTML. Anchors refer to its lines. */
  readonly pageText?: string | undefined;
  /** The visible text without quotes. Plain URLs are searched for in it. */
  readonly text: string;
  readonly subject: string;
  /** The domain in the From field. */
  readonly sender?: string;
  /** The URLs in the `List-Unsubscribe` field (RFC 2369 §3.2). */
  readonly unsubscribe?: readonly string[];
}

interface SeenAnchor {
  readonly href: string;
  readonly text: string;
  readonly before: string;
  /** The index of its line in the text of the HTML. */
  readonly line?: number;
}

export interface LinkCandidate {
  readonly url: URL;
  readonly written: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is plain text in a page whose links lead to other sites. */
  readonly isStrangersText: boolean;
  readonly tracking: Tracking;
  readonly shownHost: string | undefined;
}

/** Longer URLs serve neither people nor programs. Browsers refuse them, too. */
const URL_CHARS_MAX = 8_192;
/** How many URLs are examined to choose LINKS_MAX. */
const URLS_EXAMINED_MAX = 1_000;
/** A longer line is no sentence but belongs to a table or a program. */
const LINE_CHARS_MAX = 2_000;

/** Each URL once, in the order of the text. */
export function findLinkCandidates(source: LinkSource): readonly LinkCandidate[] {
  const { anchors, pageText, text } = source;
  const candidates = new Map<string, LinkCandidate>();
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
  const plain = plainUrls(text, URLS_EXAMINED_MAX)
    .filter(({ href, isLabelled }) => !(isLabelled && ofPage.has(bracketsEncoded(href))))
    .map((found) => ({ ...found, isAnchor: false }));
  const isStrangersText = strangersTextTest(source);
  for (const given of [...ofAnchors, ...plain]) {
    const url = parseWebUrl(given.href);
    if (url === undefined) continue;
    const known = candidates.get(url.href);
    if (known === undefined && candidates.size >= URLS_EXAMINED_MAX) break;
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
      isStrangersText: known?.isStrangersText ?? (!given.isAnchor && isStrangersText(url, written)),
      tracking,
      shownHost,
    });
  }
  return [...candidates.values()];
}

/** The text after an anchor on its line. */
function restOfLine(line: string, { href, text }: SeenAnchor): string {
  if (text === "" || line.length > LINE_CHARS_MAX) return "";
  const target = `](${bracketsEncoded(href)})`;
  const byHref = line.indexOf(target);
  if (byHref >= 0) return line.slice(byHref + target.length);
  const byWords = line.indexOf(text);
  return byWords < 0 ? "" : line.slice(byWords + text.length);
}

/** A picture and a button may lead to one place. The clearer text is kept. */
function isClearer(text: string, known: string): boolean {
  return (known === "" || isUrl(known)) && text !== "" && !isUrl(text);
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

export function parseWebUrl(text: string): URL | undefined {
  const href = text.length > 2 * URL_CHARS_MAX ? undefined : webHref(text);
  if (href === undefined || href.length > URL_CHARS_MAX) return undefined;
  const url = URL.parse(href);
  return url === null || url.hostname === "" || !/^https?:$/.test(url.protocol) ? undefined : url;
}
