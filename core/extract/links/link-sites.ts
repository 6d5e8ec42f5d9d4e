/**
 * Whose site a link leads to. A stranger who signs up with another person's address can put a name, a team or a note
 * into an honest system's mail. Such words about a link are the sender's only if the link is the sender's, too.
 */
import { doesSomething, type LinkKind } from "../../message.ts";
import type { LinkSource } from "./link-candidates.ts";
import type { Tracking } from "./link-tracking.ts";
import { isSameOrganisation, organisationOf } from "./site.ts";

export const hostOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/\.$/, "");
const ownerOf = (url: URL): string => organisationOf(hostOf(url)) ?? hostOf(url);

/** If the domain in the From field is forged, the whole message is. */
export function isOfSender(url: URL, { sender = "" }: Pick<LinkSource, "sender">): boolean {
  return isSameOrganisation(hostOf(url), sender);
}

/**
 * Returns a test for plain text that cannot be trusted to act. Senders make links of what is to be followed. In a page
 * with links, a URL in mere text that leads neither to the sender's site nor to that of a link was written by
 * somebody else.
 */
export function strangersTextTest(source: LinkSource): (url: URL, written: string) => boolean {
  const links = source.anchors.map(({ href }) => URL.parse(href)).filter((url) => url !== null);
  const owners = new Set(links.map(ownerOf));
  return (url, written) =>
    owners.size > 0 &&
    source.pageText?.includes(written) === true &&
    !owners.has(ownerOf(url)) &&
    !isOfSender(url, source);
}

interface Placed {
  readonly kind: LinkKind;
  readonly candidate: { readonly url: URL; readonly tracking: Tracking };
}

/** Whether some links that act lead to the sender's site, and others elsewhere without a click tracker. */
export function someActElsewhere(all: readonly Placed[], source: LinkSource): boolean {
  const acting = all.filter(({ kind }) => doesSomething(kind));
  const elsewhere = acting.filter(({ candidate }) => !isOfSender(candidate.url, source));
  return elsewhere.length < acting.length && elsewhere.some(({ candidate }) => !candidate.tracking.isTracked);
}
