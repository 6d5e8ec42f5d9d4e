import { domainToASCII } from "node:url";
import { Refusal } from "./refusal.ts";

declare const brand: unique symbol;
/** An address in canonical form: local part as accepted, domain in lower case and ASCII. */
export type Address = string & { readonly [brand]: "Address" };

/** RFC 5321 §4.5.3.1.1 and §4.5.3.1.2, in octets. */
const LOCAL_PART_BYTES_MAX = 64;
const DOMAIN_BYTES_MAX = 255;

/**
 * `Dot-string` of RFC 5321 §4.1.2, with the characters of RFC 6531 §3.3. Controls, spaces and halves of surrogate pairs
 * are not allowed in an address, even if a header parser accepts them.
 */
const DOT_STRING = /^[^\s\p{Cc}\p{Cs}\p{Z}"(),:;<>@[\\\].]+(?:\.[^\s\p{Cc}\p{Cs}\p{Z}"(),:;<>@[\\\].]+)*$/u;
/** Before IDNA: letters, digits, hyphens and dots, or anything that is not ASCII. */
const DOMAIN_TEXT = /^[a-z0-9.\-\u0080-\u{10ffff}]+$/iu;
/**
 * `Domain` of RFC 5321 §4.1.2, with label lengths as in RFC 1035 §2.3.4. A last label of digits means an IPv4 address.
 */
const ASCII_DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Parses one address as in RCPT. Quoted local parts, comments, source routes and address literals are refused: none of
 * our addresses needs them, and each is a way to make two programs read an address differently. Refuses: bad_request.
 */
export function parseAddress(text: string): Address {
  const address = findAddress(text);
  if (address === undefined) throw new Refusal("bad_request", "That is not an email address.");
  return address;
}

/** The same, but undefined for what is no address. */
export function findAddress(text: string): Address | undefined {
  const at = text.lastIndexOf("@");
  if (at < 0) return undefined;
  const localPart = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  const isLocalPart = Buffer.byteLength(localPart) <= LOCAL_PART_BYTES_MAX && DOT_STRING.test(localPart);
  return isLocalPart && domain !== undefined ? (`${localPart}@${domain}` as Address) : undefined;
}

export function splitAddress(address: Address): { readonly localPart: string; readonly domain: string } {
  const at = address.lastIndexOf("@");
  return { localPart: address.slice(0, at), domain: address.slice(at + 1) };
}

/**
 * The address of the mailbox that gets mail for this address, if it is one of ours: without `+tag`, in lower case. Only
 * ASCII letters are folded, or the Kelvin sign would become a K.
 */
export function mailboxAddressOf(address: Address): Address {
  const { localPart, domain } = splitAddress(address);
  const untagged = localPart.replace(/(?<=.)\+.*$/s, "");
  return `${lowerCaseAscii(untagged)}@${domain}` as Address;
}

/** Whether the address is in this domain of ours, which is given as the operator wrote it. */
export function isInDomain(address: Address, domain: string): boolean {
  return splitAddress(address).domain === asciiDomain(domain);
}

/**
 * IDNA2008 by the mapping of UTS 46; undefined if it is no domain. The length is checked before, because mapping takes
 * time, and after.
 */
export function asciiDomain(text: string): string | undefined {
  if (text.length > DOMAIN_BYTES_MAX || !DOMAIN_TEXT.test(text)) return undefined;
  const ascii = domainToASCII(text);
  return ascii.length <= DOMAIN_BYTES_MAX && ASCII_DOMAIN.test(ascii) ? ascii : undefined;
}

function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
