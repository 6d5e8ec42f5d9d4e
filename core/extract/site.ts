/** Whose a host is, by the public suffix list (publicsuffix.org): `a.shop.co.uk` is of `shop.co.uk`. */
import { getDomain } from "tldts";

/**
 * Whether two hosts belong to one organisation: DMARC's organisational domain (RFC 7489 §3.2), where customers of a
 * hosting service (`one.github.io`, `other.github.io`) are strangers to each other. An IP address, a bare public suffix
 * and a name without a dot belong to themselves alone. Both in lower case and ASCII; an empty one belongs to nobody.
 */
export function isSameOrganisation(host: string, other: string): boolean {
  if (host === "" || other === "") return false;
  if (host === other) return true;
  const organisation = organisationOf(host);
  return organisation !== undefined && organisation === organisationOf(other);
}

/** The organisational domain of a host; undefined where it has none. */
export function organisationOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
