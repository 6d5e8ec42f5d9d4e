/**
 * Whose site a link leads to. Whoever signs up somewhere with another person's address writes into an honest system's mail: a
 * name, a team, a note. What such words say of a link is the sender's word only where the link is the sender's, too.
 */
import type { LinkKind } from "../../message.ts";
import type { LinkSource } from "./link-candidates.ts";
import { actionOfKind } from "./link-kind.ts";
import type { Tracking } from "./link-tracking.ts";
import { isSameOrganisation, organisationOf } from "./site.ts";

export const hostOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/\.$/, "");
const ownerOf = (url: URL): string => organisationOf(hostOf(url)) ?? hostOf(url);

/** Where the domain that a message says to be from is forged, all of it is. */
export function isOfSender(url: URL, { sender = "" }: Pick<LinkSource, "sender">): boolean {
  return isSameOrganisation(hostOf(url), sender);
}

/**
 * A page makes links of what it wants to be followed. An address that is mere text in one with links, and leads to where neither
 * the sender nor any of them is, was written by somebody whose words the page shows: it does nothing that they say.
 */
export function mereTextOf(source: LinkSource): (url: URL, written: string) => boolean {
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

/** Whether some of those that act lead to the sender's site and others elsewhere, not by way of a service that counts clicks. */
export function isTornBetweenSites(all: readonly Placed[], source: LinkSource): boolean {
  const acting = all.filter(({ kind }) => actionOfKind(kind) !== undefined);
  const elsewhere = acting.filter(({ candidate }) => !isOfSender(candidate.url, source));
  return elsewhere.length < acting.length && elsewhere.some(({ candidate }) => !candidate.tracking.isTracked);
}
