/** Who owns a host, by the public suffix list (publicsuffix.org): `a.shop.co.uk` belongs to `shop.co.uk`. */
import { getDomain, parse } from "tldts";

/**
 * Whether two hosts belong to one organisation: DMARC's organisational domain (RFC 7489 §3.2), with customers of a
 * hosting service (`one.github.io`, `other.github.io`) as separate organisations. An IP address, a public suffix and a
 * name without a dot belong only to themselves, an empty host to nobody. Both hosts in lower case and ASCII.
 */
export function isSameOrganisation(host: string, other: string): boolean {
  if (host === "" || other === "") return false;
  if (host === other) return true;
  const organisation = organisationOf(host);
  return organisation !== undefined && organisation === organisationOf(other);
}

/** The part of an address after the `@`; empty for an empty address. */
export function domainOf({ address }: { readonly address: string }): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** The organisational domain of a host; undefined if it has none. */
export function organisationOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}

/** Reserved names that nobody can register, used in examples and tests (RFC 2606, RFC 6761). */
const RESERVED = /\.(?:example|test|invalid)$/;

/**
 * Whether a name ends like a host on the web: `acme.co.uk` does, `report.txt` and `3.14` do not. True for IPv4
 * addresses.
 */
export function isPublicName(host: string): boolean {
  const { isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  return isIcann === true || isPrivate === true || isIp === true || RESERVED.test(host);
}
