/** The key proof: a challenge of ours, and a signature over it by the agent's key (docs/rest.md has it on the wire). */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Uses } from "../deps.ts";
import {
  CHALLENGE_CHARS_MAX,
  CHALLENGE_FUTURE_SECONDS,
  CHALLENGE_LIFETIME_SECONDS,
  PROOFS_PER_KEY_PER_MINUTE_MAX,
  SIGNATURE_CHARS_MAX,
  USED_CHALLENGE_KEEP_SECONDS,
} from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { type Key, parseKey, requireWhole, verifySignature } from "./key.ts";
import type { Proof } from "./mailbox.ts";

export interface Challenge {
  readonly challenge: string;
  readonly expiresInSeconds: number;
}

const PREFIX = "keypost.v1";
const NAMESPACE = "edproof";
const SIGNATURE_BYTES = 64;
const MINUTE_MS = 60_000;

/** A text that only the holder of this key can answer, only to this service, soon and once. Refuses: bad_key. */
export function newChallenge(deps: Uses<"settings" | "secrets" | "clock">, publicKey: string): Challenge {
  const key = parseKey(publicKey);
  const seconds = Math.floor(deps.clock.now().getTime() / 1_000);
  const nonce = randomBytes(16).toString("hex");
  const text = `${challengeStart(deps.settings.publicBaseUrl)}${seconds}.${nonce}`;
  const mac = challengeMac(deps.secrets.edproof, text, key).toString("hex");
  return { challenge: `${text}.${mac}`, expiresInSeconds: CHALLENGE_LIFETIME_SECONDS };
}

/**
 * The key that proved itself; its challenge is used up when this returns, durably and before anything else happens.
 * Refuses: bad_key, proof_failed, challenge_expired, rate_limited.
 */
export async function checkProof(
  deps: Uses<"settings" | "secrets" | "clock" | "proofs">,
  proof: Proof,
): Promise<Key> {
  const key = parseKey(proof.publicKey);
  const now = deps.clock.now();
  const nonce = checkChallenge(deps, proof.challenge, key, now);
  requireWhole(key);
  const signed = signedBytes(proof.signature, Buffer.from(proof.challenge), key);
  if (!(signed && (await verifySignature(key, signed.message, signed.signature)))) throw proofFailed();
  // Only now, so that a stranger who knows the public key can neither use up its challenges nor reach its limit.
  const used = await deps.proofs.use({
    nonce,
    fingerprint: key.fingerprint,
    at: now,
    rate: { since: new Date(now.getTime() - MINUTE_MS), max: PROOFS_PER_KEY_PER_MINUTE_MAX },
    forgetBefore: new Date(now.getTime() - USED_CHALLENGE_KEEP_SECONDS * 1_000),
  });
  if (used.outcome === "used_before") throw proofFailed();
  if (used.outcome === "too_many") {
    const retryAfterSeconds = Math.ceil((used.oldest.getTime() + MINUTE_MS - now.getTime()) / 1_000);
    throw new Refusal("rate_limited", "There were too many proofs of this key in the last minute.", {
      fix: "Keep the access token instead of proving the key for each request.",
      retryAfterSeconds,
    });
  }
  return key;
}

/** What every challenge of a service begins with: whoever signs one looks that it is of the service that was asked. */
export function challengeStart(publicBaseUrl: URL): string {
  return `${PREFIX}.${challengeHost(publicBaseUrl)}.`;
}

/** Host and port of a URL as they stand in a challenge: dots and colons escaped, so that the parts can be told apart. */
function challengeHost(url: URL): string {
  return encodeURIComponent(url.host).replaceAll(".", "%2E");
}

/** The text before the blob has a fixed number of parts and the blob a fixed length: no two pairs give one input. */
function challengeMac(secret: Buffer, text: string, key: Key): Buffer {
  return createHmac("sha256", secret).update(`${text}\n`).update(key.blob).digest();
}

/** The nonce of a challenge that we made for this key on this host, not long ago. */
function checkChallenge(
  { settings, secrets }: Uses<"settings" | "secrets">,
  challenge: string,
  key: Key,
  now: Date,
): string {
  if (challenge.length > CHALLENGE_CHARS_MAX) throw proofFailed();
  const match = /^(keypost\.v1\.([^.]+)\.(\d{1,12})\.([0-9a-f]{32}))\.([0-9a-f]{64})$/.exec(challenge);
  const [, text = "", host = "", seconds = "", nonce = "", mac = ""] = match ?? [];
  if (!match || host !== challengeHost(settings.publicBaseUrl)) throw proofFailed();
  if (!timingSafeEqual(Buffer.from(mac, "hex"), challengeMac(secrets.edproof, text, key)))
    throw proofFailed();
  const ageSeconds = now.getTime() / 1_000 - Number(seconds);
  if (ageSeconds < -CHALLENGE_FUTURE_SECONDS) throw proofFailed();
  // After the MAC: "expired" is said only of what was ours.
  if (ageSeconds > CHALLENGE_LIFETIME_SECONDS) {
    throw new Refusal("challenge_expired", "The challenge has expired.", {
      fix: "Ask for a new challenge and sign it at once.",
    });
  }
  return nonce;
}

interface Signed {
  readonly message: Buffer;
  readonly signature: Buffer;
}

/** What was signed and with what, for either form; undefined for any other. */
function signedBytes(text: string, challenge: Buffer, key: Key): Signed | undefined {
  const bytes = signatureBytes(text);
  if (bytes?.length === SIGNATURE_BYTES) return { message: challenge, signature: bytes };
  return bytes && sshSigned(bytes, challenge, key);
}

/**
 * Base64 with or without the armour. What white space there is does not matter: models and shells fold lines as they
 * like. Undefined for anything else.
 */
function signatureBytes(text: string): Buffer | undefined {
  if (text.length > SIGNATURE_CHARS_MAX) return undefined;
  const armour = /^\s*-----BEGIN SSH SIGNATURE-----([^-]*)-----END SSH SIGNATURE-----\s*$/.exec(text);
  const base64 = (armour?.[1] ?? text).replace(/\s/g, "");
  const bytes = Buffer.from(base64, "base64");
  // Node skips what is no base64, so only what comes back the same was all base64, padding and last bits included.
  return bytes.toString("base64") === base64 ? bytes : undefined;
}

/**
 * SSHSIG (OpenSSH's PROTOCOL.sshsig). All of it but the last 64 bytes follows from the key, our namespace and the
 * hash, so it is compared with what it must be: another key, another namespace, a reserved field that is not empty or
 * a byte too many is no match, and there is no length field to believe.
 */
function sshSigned(bytes: Buffer, challenge: Buffer, key: Key): Signed | undefined {
  for (const hash of ["sha512", "sha256"]) {
    const start = Buffer.concat([
      Buffer.from("SSHSIG"),
      Buffer.from([0, 0, 0, 1]),
      sshString(key.blob),
      sshString(NAMESPACE),
      sshString(""),
      sshString(hash),
      sshLength(4 + "ssh-ed25519".length + 4 + SIGNATURE_BYTES),
      sshString("ssh-ed25519"),
      sshLength(SIGNATURE_BYTES),
    ]);
    if (bytes.length !== start.length + SIGNATURE_BYTES || !bytes.subarray(0, start.length).equals(start))
      continue;
    const digest = createHash(hash).update(challenge).digest();
    const fields = [NAMESPACE, "", hash, digest].map(sshString);
    const message = Buffer.concat([Buffer.from("SSHSIG"), ...fields]);
    return { message, signature: bytes.subarray(start.length) };
  }
  return undefined;
}

/** RFC 4251 §5. */
function sshString(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([sshLength(bytes.length), bytes]);
}

function sshLength(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** One sentence for every reason: which check failed is of use only to whoever tries to get past it. */
function proofFailed(): Refusal {
  return new Refusal("proof_failed", "The key proof is not valid.", {
    fix: "Ask for a new challenge with this public key, sign exactly its text (ssh-keygen -q -Y sign -n edproof), and send both once.",
  });
}
