/** Adds our own header fields before a message, and removes them again. */
import { createHash } from "node:crypto";
import { HEADER_BYTES_MAX } from "./limits.ts";
import type { Authentication } from "./message.ts";
import { headerOf } from "./mime/missing-header.ts";
import type { Peer } from "./receive.ts";
import { RESULTS_BLOCK, readResults } from "./sender/authentication-results.ts";

const CRLF = "\r\n";

/** The parts of the envelope in our fields, by which a file found later can be recognised. */
interface Envelope {
  readonly from: string;
  readonly givenAddress: string;
}

/**
 * Return-Path, Delivered-To, Authentication-Results and Received (RFC 5321 §4.4), in that order, as one block of whole
 * lines. The recipient can be named, because the file belongs to one mailbox only.
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

/** The parts of a file that we wrote. */
interface OwnFile {
  readonly envelope: Envelope;
  /** The results of the sender check; undefined if there was none. */
  readonly authentication: Authentication | undefined;
  /** The bytes as they came, without others' `Authentication-Results`. */
  readonly original: Buffer;
}

/** Undefined if the file does not begin with our block. Anyone who can put files there can forge such a block. */
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

/** Where a field begins, and not the continuation of one. */
const FIELD_BEGINS = /\n(?![ \t])/;

/** A relay's id in its Received field (RFC 5321 §4.4): Exim passes a message without a Message-ID on as it is. */
function isRelayed(original: readonly Buffer[]): boolean {
  // Copies no more of a large message than its header may have.
  const beginnings = original.map((piece) => piece.subarray(0, HEADER_BYTES_MAX));
  // Field by field: an expression for the whole header took a second for thousands of bare CRs.
  return headerOf(Buffer.concat(beginnings))
    .split(FIELD_BEGINS)
    .some((field) => /^received:/i.test(field) && /\sid\s/i.test(field));
}

/**
 * The digest of a message: the same if it is sent twice, with the same envelope and the same bytes after our block.
 * Empty if neither the sender nor a relay gave it an id: it could not be told from another message that looks the same.
 */
export function digestOf(envelope: Envelope, original: readonly Buffer[], messageIdHeader: string): string {
  if (messageIdHeader === "" && !isRelayed(original)) return "";
  const given = envelope.givenAddress.toLowerCase();
  const hash = createHash("sha256").update(`${clean(envelope.from)}\0${clean(given)}\0`);
  for (const piece of original) hash.update(piece);
  return hash.digest("hex");
}

/** Our block has ten lines at most. In it, an address has up to 320 and a host name up to 255 characters, in UTF-8. */
const HEAD_BYTES_MAX = 16_384;
const OWN_BLOCK = new RegExp(
  `^Return-Path: <[^\\r\\n]*>\\r\\nDelivered-To: [^\\r\\n]*\\r\\n${RESULTS_BLOCK}Received: from [^\\r\\n]*\\r\\n\\tby [^\\r\\n]* \\(Keypost\\) with [^\\r\\n]*\\r\\n\\tfor <[^\\r\\n]*>; [^\\r\\n]*\\r\\n`,
);

/** Removes control characters, so that a sender can't end our lines. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f]/g, "");
}

/** RFC 5322 §3.3, in UTC. */
function rfc5322Date(date: Date): string {
  return date.toUTCString().replace("GMT", "+0000");
}
