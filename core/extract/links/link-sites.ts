/**
 * Whose site a link leads to. Whoever signs up somewhere with another person's address writes into an honest system's mail: a
 * name, a team, a note. What such words say of a link is the sender's word only where the link is the sender's, too.
 */
import type { LinkKind } from "../../message.ts";
import { actionOfKind } from "./link-kind.ts";
import type { Tracking } from "./link-tracking.ts";
import { isSameOrganisation, organisationOf } from "./site.ts";

interface Placed {
  readonly kind: LinkKind;
  readonly candidate: {
    readonly url: URL;
    readonly written: string;
    readonly isAnchor: boolean;
    readonly tracking: Tracking;
  };
}

interface Surroundings {
  /** The domain that the message says to be from: where that is forged, all of it is. */
  readonly sender?: string;
  readonly pageText?: string | undefined;
}

export const hostOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/\.$/, "");
const ownerOf = (url: URL): string => organisationOf(hostOf(url)) ?? hostOf(url);
const acts = ({ kind }: Placed): boolean => actionOfKind(kind) !== undefined;

export function isOfSender({ candidate }: Placed, { sender = "" }: Surroundings): boolean {
  return isSameOrganisation(hostOf(candidate.url), sender);
}

/**
 * A page makes links of what it wants to be followed. An address that is mere text in one with links, and leads to where neither
 * the sender nor any of them is, was written by somebody whose words the page shows: it does nothing that they say.
 */
export function withoutMereText<One extends Placed>(
  all: readonly One[],
  around: Surroundings,
): readonly One[] {
  const owners = new Set(
    all.filter(({ candidate }) => candidate.isAnchor).map(({ candidate }) => ownerOf(candidate.url)),
  );
  if (owners.size === 0) return all;
  const isMereText = ({ isAnchor, url, written }: Placed["candidate"]) =>
    !isAnchor && !owners.has(ownerOf(url)) && around.pageText?.includes(written) === true;
  return all.map((one) =>
    acts(one) && isMereText(one.candidate) && !isOfSender(one, around) ? { ...one, kind: "other" } : one,
  );
}

/** Whether some of those that act lead to the sender's site and others elsewhere, not by way of a service that counts clicks. */
export function isTornBetweenSites(all: readonly Placed[], around: Surroundings): boolean {
  const acting = all.filter(acts);
  const elsewhere = acting.filter((one) => !isOfSender(one, around));
  return elsewhere.length < acting.length && elsewhere.some(({ candidate }) => !candidate.tracking.isTracked);
}
