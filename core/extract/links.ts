/** The links of a message, most useful first. None is ever fetched. */
import { LINKS_MAX } from "../limits.ts";
import type { Link, LinkKind } from "../message.ts";
import { withoutInvisible } from "./invisible-characters.ts";
import { kindOf } from "./link-kind.ts";
import { isSameOrganisation } from "./site.ts";

export interface LinkSource {
  /** From the HTML: what a person could see. */
  readonly anchors: readonly { readonly href: string; readonly text: string; readonly before: string }[];
  /** The visible text, where addresses stand by themselves. */
  readonly text: string;
  readonly subject: string;
}

export interface FoundLinks {
  readonly links: readonly Link[];
  /** Whether the text of a link names another host than the one it leads to. */
  readonly hasDisguise: boolean;
}

/** Longer addresses are not for people or programs; browsers refuse them, too. */
const URL_CHARS_MAX = 8_192;
/** Addresses looked at, to choose LINKS_MAX from. */
const ADDRESSES_LOOKED_AT_MAX = 1_000;
const TEXT_CHARS_MAX = 200;
const BEFORE_CHARS = 200;

const ORDER: Readonly<Record<LinkKind, number>> = {
  verify: 0,
  sign_in: 0,
  reset: 0,
  other: 1,
  unsubscribe: 2,
};

interface Candidate {
  readonly url: URL;
  readonly written: string;
  readonly text: string;
  readonly before: string;
}

export function findLinks(source: LinkSource): FoundLinks {
  const candidates = new Map<string, Candidate>();
  let hasDisguise = false;
  for (const { href, text, before } of [...source.anchors, ...plainAddresses(source.text)]) {
    const url = parseWebUrl(href);
    if (url === undefined) continue;
    hasDisguise ||= shownHostOf(url, text) !== undefined;
    const known = candidates.get(url.href);
    // A picture and a button may lead to one place: the words are kept, and the clearer ones.
    if (known !== undefined && known.text !== "" && !isAddress(known.text)) continue;
    if (known !== undefined && (text === "" || isAddress(text))) continue;
    candidates.set(url.href, { url, written: href.trim(), text, before });
    if (candidates.size >= ADDRESSES_LOOKED_AT_MAX) break;
  }
  const judged = [...candidates.values()].map((candidate, at) => judge(source, candidate, at));
  judged.sort(
    (one, other) =>
      ORDER[one.link.kind] - ORDER[other.link.kind] || other.weight - one.weight || one.at - other.at,
  );
  return { links: judged.slice(0, LINKS_MAX).map(({ link }) => link), hasDisguise };
}

function judge(
  source: LinkSource,
  candidate: Candidate,
  at: number,
): { link: Link; weight: number; at: number } {
  const { kind, weight } = kindOf({ ...candidate, subject: source.subject });
  const host = candidate.url.hostname.toLowerCase().replace(/\.$/, "");
  const link: Link = {
    url: asWritten(candidate),
    kind,
    host,
    text: withoutInvisible(candidate.text).text.replace(/\s+/g, " ").trim().slice(0, TEXT_CHARS_MAX),
    isOneTime: false,
    isTracked: false,
    targetHost: undefined,
    shownHost: shownHostOf(candidate.url, candidate.text),
  };
  return { link, weight, at };
}

/** The sender's spelling, unless a browser would go somewhere that it does not show. */
function asWritten({ url, written }: Candidate): string {
  return url.href === written || url.href === `${written}/` ? written : url.href;
}

function parseWebUrl(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed.length > URL_CHARS_MAX || !/^https?:/i.test(trimmed)) return undefined;
  const url = URL.parse(trimmed);
  return url === null || url.hostname === "" || !/^https?:$/.test(url.protocol) ? undefined : url;
}

/** The host of `https://bank.example` as the text of a link to elsewhere. */
function shownHostOf(url: URL, text: string): string | undefined {
  const shown = text.trim();
  if (!/^(?:https?:\/\/|www\.)[^\s/]+\.[^\s/]+/i.test(shown) || /\s/.test(shown)) return undefined;
  const host = parseWebUrl(/^https?:/i.test(shown) ? shown : `https://${shown}`)?.hostname.toLowerCase();
  return host === undefined || isSameOrganisation(host, url.hostname.toLowerCase()) ? undefined : host;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

function plainAddresses(text: string): { href: string; text: string; before: string }[] {
  const found: { href: string; text: string; before: string }[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>[\]"“”«»「」『』（），。、；\u{e000}]{3,8192}/giu)) {
    if (found.length >= ADDRESSES_LOOKED_AT_MAX) break;
    const href = withoutTrailing(match[0]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const before = text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index);
    // A link in Markdown, both its words and its address, is known from the HTML.
    if (!before.endsWith("](") && after !== "](") found.push({ href, text: href, before });
  }
  return found;
}

/** A full stop behind an address is the sentence's, and a bracket without its partner the text's. */
function withoutTrailing(address: string): string {
  let end = address.length;
  let loose = count(address, ")") - count(address, "(");
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ")" && loose > 0) loose -= 1;
    else if (!/[.,;:!?'*_~|}]/.test(last)) break;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
