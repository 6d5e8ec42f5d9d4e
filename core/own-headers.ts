/** Adds our own header fields before a message, and removes them again. */
import { createHash } from "node:crypto";
import { HEADER_BYTES_MAX } from "./limits.ts";
import type { Authentication } from "./message.ts";
import { headerOf } from "./mime/headless.ts";
import type { Peer } from "./receive.ts";
import { RESULTS_BLOCK, readResults } from "./sender/authentication-results.ts";

const CRLF = "\r\n";

/** What stands in our fields that a file found later can be known by. */
interface Envelope {
  readonly from: string;
  readonly givenAddress: string;
}

/**
 * Return-Path, Delivered-To, what was found out about the sender, and Received (RFC 5321 §4.4), in that order, as one
 * block of whole lines. The recipient is named because the file is of one mailbox only.
 */
export function ownHeaders(
  envelope: Envelope,
  peer: Peer,
  received: { readonly at: Date; readonly by: string; readonly id: string },
  results: readonly string[] = [],
): Buffer {
  const lines = [
    `Return-Path: <${clean(envelope.from)}>`,
    `Delivered-To: ${clean(envelope.givenAddress)}`,
    ...results,
    `Received: from ${clean(peer.heloName) || "unknown"} ([${clean(peer.address)}])`,
    `\tby ${clean(received.by)} (Keypost) with ${clean(peer.protocol)} id ${clean(received.id)}`,
    `\tfor <${clean(envelope.givenAddress)}>; ${rfc5322Date(received.at)}`,
  ];
  return Buffer.from(lines.join(CRLF) + CRLF);
}

/** What a file of ours was made of. */
interface OwnFile {
  readonly envelope: Envelope;
  /** What its sender was found to be; undefined where that was not checked. */
  readonly authentication: Authentication | undefined;
  /** The bytes as they came, but for others' `Authentication-Results`. */
  readonly original: Buffer;
}

/** Undefined for a file that does not begin with a block of ours. Anybody who puts files there can write such a block. */
export function splitOwnHeaders(bytes: Buffer): OwnFile | undefined {
  const head = bytes.subarray(0, HEAD_BYTES_MAX).toString("latin1");
  const match = OWN_BLOCK.exec(head);
  if (!match) return undefined;
  const block = bytes.subarray(0, match[0].length).toString();
  const [, from = "", givenAddress = ""] = /^Return-Path: <(.*)>\r\nDelivered-To: (.*)\r\n/.exec(block) ?? [];
  return {
    envelope: { from, givenAddress },
    authentication: readResults(block),
    original: bytes.subarray(match[0].length),
  };
}

/** What a relay calls a message in its own field (RFC 5321 §4.4): Exim passes on one without a Message-ID as it is. */
const RELAYED_AS = /^received:(?:[^\n]|\n(?=[ \t]))*?\sid\s/im;

function isRelayed(original: readonly Buffer[]): boolean {
  // Of a large message no more than may be its header is copied.
  const beginnings = original.map((piece) => piece.subarray(0, HEADER_BYTES_MAX));
  return RELAYED_AS.test(headerOf(Buffer.concat(beginnings)));
}

/**
 * The same for a message that is sent twice: the same envelope and the same bytes before ours. Empty for a message
 * that neither its sender nor a relay has named, which nobody could tell from another that is meant to be the same.
 */
export function digestOf(envelope: Envelope, original: readonly Buffer[], messageIdHeader: string): string {
  if (messageIdHeader === "" && !isRelayed(original)) return "";
  const given = envelope.givenAddress.toLowerCase();
  const hash = createHash("sha256").update(`${clean(envelope.from)}\0${clean(given)}\0`);
  for (const piece of original) hash.update(piece);
  return hash.digest("hex");
}

/** Our block is ten lines at most, of which an address and a host name are at most 320 and 255 characters, in UTF-8. */
const HEAD_BYTES_MAX = 16_384;
const OWN_BLOCK = new RegExp(
  `^Return-Path: <[^\\r\\n]*>\\r\\nDelivered-To: [^\\r\\n]*\\r\\n${RESULTS_BLOCK}Received: from [^\\r\\n]*\\r\\n\\tby [^\\r\\n]* \\(Keypost\\) with [^\\r\\n]*\\r\\n\\tfor <[^\\r\\n]*>; [^\\r\\n]*\\r\\n`,
);

/** No line of ours ends where a sender likes. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f]/g, "");
}

/** RFC 5322 §3.3, in UTC. */
function rfc5322Date(date: Date): string {
  return date.toUTCString().replace("GMT", "+0000");
}
