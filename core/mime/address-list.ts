/**
 * Address fields (RFC 5322 §3.4), normalised for comparison: lower case, domains in ASCII, ambiguous addresses removed.
 */
import { domainToASCII } from "node:url";
import { withoutInvisible } from "../extract/text/invisible-characters.ts";
import { collapsed } from "../extract/text/spaces.ts";
import { ADDRESSES_MAX, DISPLAY_NAME_CHARS_MAX } from "../limits.ts";
import type { NamedAddress } from "../message.ts";

/** A field as the MIME library parsed it. */
export type AddressField = readonly {
  readonly name: string;
  readonly address?: string;
  readonly group?: AddressField;
}[];

export interface AddressList {
  /** Includes the members of groups. */
  readonly addresses: readonly NamedAddress[];
  readonly hasGroup: boolean;
}

export function addressList(field: AddressField): AddressList {
  const members = field.flatMap((entry) => entry.group ?? [entry]);
  return {
    addresses: members.slice(0, ADDRESSES_MAX).map((entry) => namedAddress(entry.name, entry.address ?? "")),
    hasGroup: field.some((entry) => entry.group !== undefined),
  };
}

export function namedAddress(name: string, address: string): NamedAddress {
  return { name: cleanName(name), address: cleanAddress(address) };
}

/** `local@domain`, or empty if the address can be read in two ways. */
function cleanAddress(given: string): string {
  const text = given.trim().toLowerCase();
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  // Control characters, spaces, quotes and a second @ have misled many parsers. No agent needs such a sender.
  if (at < 1 || text.length > 320 || /[\s@"<>(),:;\\\p{C}]/u.test(local)) return "";
  if (/^\[[0-9a-z.:]+\]$/.test(domain)) return `${local}@${domain}`;
  // RFC 1123 forbids underscores, but hosts that send their own mail have them in their names.
  if (/[^\p{L}\p{M}\p{N}._-]/u.test(domain)) return "";
  const ascii = domainToASCII(domain).toLowerCase();
  return ascii === "" ? "" : `${local}@${ascii}`;
}

function cleanName(given: string): string {
  return collapsed(withoutInvisible(given).text).slice(0, DISPLAY_NAME_CHARS_MAX);
}

/** For example `Ann <ann@acme.example>`. */
export function addressText({ name, address }: NamedAddress): string {
  return name === "" ? address : `${name} <${address}>`;
}
