import { createHash } from "node:crypto";
import { Point, verifyAsync } from "@noble/ed25519";
import { PUBLIC_KEY_CHARS_MAX } from "../limits.ts";
import { Refusal } from "../refusal.ts";

declare const brand: unique symbol;
/** `sha256:<hex of SHA-256 over the 51-byte key blob>`. */
export type Fingerprint = string & { readonly [brand]: "Fingerprint" };

/** The public half of an agent's key. */
export interface Key {
  /** `ssh-ed25519 <base64>`, without the comment. */
  readonly line: string;
  /** The wire form, 51 bytes: two strings of RFC 4251 §5, "ssh-ed25519" and the point (RFC 8709 §4). */
  readonly blob: Buffer;
  /** The point, 32 bytes (RFC 8032 §5.1.2). */
  readonly publicBytes: Buffer;
  readonly fingerprint: Fingerprint;
}

/** The blob before the point: its two lengths and its type are always these bytes. */
const BLOB_START = Buffer.from("0000000b7373682d6564323535313900000020", "hex");
/** 51 bytes are 68 characters of base64 without padding, so no two texts stand for one blob. */
const BLOB_TEXT = /^[A-Za-z0-9+/]{68}$/;

/**
 * One OpenSSH line, `ssh-ed25519 <base64> [comment]`, with or without its line end. Refuses: bad_key.
 *
 * The blob is compared, not parsed: there is no length field to overflow, and nothing can be appended that would give
 * one key a second fingerprint.
 */
export function parseKey(line: string): Key {
  if (/PRIVATE KEY-----|PuTTY-User-Key-File/.test(line)) throw privateKey();
  if (line.length > PUBLIC_KEY_CHARS_MAX) throw badKey("The public key is too long for an Ed25519 key.");
  const [type, text] = line.replace(/\r?\n$/, "").split(/[ \t]+/, 2);
  if (/[\r\n]/.test(line.trimEnd())) throw badKey("The public key must be one line.");
  if (type !== "ssh-ed25519") throw badKey("The public key is not an OpenSSH line of type ssh-ed25519.");
  const blob = Buffer.from(BLOB_TEXT.test(text ?? "") ? `${text}` : "", "base64");
  if (!blob.subarray(0, BLOB_START.length).equals(BLOB_START)) {
    throw badKey("The public key is not exactly the 51-byte form of an Ed25519 key.");
  }
  const publicBytes = blob.subarray(BLOB_START.length);
  if (!isStrong(pointOf(publicBytes))) throw unsound();
  const fingerprint = `sha256:${createHash("sha256").update(blob).digest("hex")}` as Fingerprint;
  return { line: `${type} ${text}`, blob, publicBytes, fingerprint };
}

/**
 * Refuses bad_key for a point with a small-order component, which gives one private key eight identities. This takes
 * ten times as long as all other checks of a key, so it is done when a key proves itself, not when it is only named.
 */
export function requireWhole({ publicBytes }: Key): void {
  if (!pointOf(publicBytes)?.isTorsionFree()) throw unsound();
}

/** RFC 8032 §5.1.7, with the stricter option where there is one: canonical points, S below the group's order. */
export function verifySignature(key: Key, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return verifyAsync(signature, message, key.publicBytes, { zip215: false });
}

/** Undefined if the bytes are not on the curve, or not canonical. */
function pointOf(bytes: Buffer): Point | undefined {
  try {
    return Point.fromBytes(bytes, false);
  } catch {
    return undefined;
  }
}

/** A point of small order verifies signatures that nobody made. */
function isStrong(point: Point | undefined): boolean {
  return point !== undefined && !point.isSmallOrder();
}

function unsound(): Refusal {
  return badKey("The public key is not a sound point of Ed25519.");
}

function privateKey(): Refusal {
  return new Refusal("bad_key", "This is a private key, which must never leave its machine.", {
    fix: "If it has no mailbox yet, make a new one. Send the public key: the line that `ssh-keygen -y -f <file of the key>` prints.",
  });
}

function badKey(message: string): Refusal {
  return new Refusal("bad_key", message, {
    fix: "Send one line of an OpenSSH public key file made by ssh-keygen -t ed25519.",
  });
}
