/** Whose a host is, by the public suffix list (publicsuffix.org): `a.shop.co.uk` is of `shop.co.uk`. */
import { getDomain, parse } from "tldts";

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

/** The host of an address as it was read; empty where there is none to read. */
export function domainOf({ address }: { readonly address: string }): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** The organisational domain of a host; undefined where it has none. */
export function organisationOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}

/** Names that no registry gives, but that letters and tests are written with (RFC 2606, RFC 6761). */
const RESERVED = /\.(?:example|test|invalid)$/;

/** Whether a name ends as hosts of the web do: `acme.co.uk` is one, `report.txt` and `3.14` are not. An IPv4 address is, too. */
export function isPublicName(host: string): boolean {
  const { isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  return isIcann === true || isPrivate === true || isIp === true || RESERVED.test(host);
}
