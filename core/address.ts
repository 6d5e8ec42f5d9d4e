import { domainToASCII } from "node:url";
import { Refusal } from "./refusal.ts";

declare const brand: unique symbol;
/** An address in its one canonical form: local part as accepted, domain lower case and in ASCII. */
export type Address = string & { readonly [brand]: "Address" };

/** RFC 5321 §4.5.3.1.1 and §4.5.3.1.2, in octets. */
const LOCAL_PART_BYTES_MAX = 64;
const DOMAIN_BYTES_MAX = 255;

/**
 * `Dot-string` of RFC 5321 §4.1.2, with the characters of RFC 6531 §3.3. Controls, spaces and halves of surrogate pairs
 * are no characters of an address, whatever a header parser thinks.
 */
const DOT_STRING = /^[^\s\p{Cc}\p{Cs}\p{Z}"(),:;<>@[\\\].]+(?:\.[^\s\p{Cc}\p{Cs}\p{Z}"(),:;<>@[\\\].]+)*$/u;
/** Before IDNA: letters, digits, hyphens and dots, or anything that is not ASCII. */
const DOMAIN_TEXT = /^[a-z0-9.\-\u0080-\u{10ffff}]+$/iu;
/** RFC 5321 §4.1.2 `Domain`, with labels as long as RFC 1035 §2.3.4 lets them be. A name of digits is an address of IPv4. */
const ASCII_DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * One address as it stands in RCPT. Quoted local parts, comments, source routes and address literals are refused: none
 * of our addresses needs them, and each is a way to make two programs read one address differently. Refuses:
 * bad_request.
 */
export function parseAddress(text: string): Address {
  const address = findAddress(text);
  if (address === undefined) throw new Refusal("bad_request", "That is not an email address.");
  return address;
}

/** The same, for whoever has another answer to what is no address. */
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
 * The address of the mailbox that mail for this address goes to, if it is one of ours: without `+tag`, in lower case.
 * Only ASCII letters are folded, or the Kelvin sign would be a K.
 */
export function mailboxAddressOf(address: Address): Address {
  const { localPart, domain } = splitAddress(address);
  const untagged = localPart.replace(/(?<=.)\+.*$/s, "");
  return `${lowerCaseAscii(untagged)}@${domain}` as Address;
}

/** Whether mail for this address would be for that domain of ours, given as the operator wrote it. */
export function isInDomain(address: Address, domain: string): boolean {
  return splitAddress(address).domain === asciiDomain(domain);
}

/** IDNA2008 as UTS 46 maps it. The length is checked before, because mapping takes time, and after. */
export function asciiDomain(text: string): string | undefined {
  if (text.length > DOMAIN_BYTES_MAX || !DOMAIN_TEXT.test(text)) return undefined;
  const ascii = domainToASCII(text);
  return ascii.length <= DOMAIN_BYTES_MAX && ASCII_DOMAIN.test(ascii) ? ascii : undefined;
}

function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
