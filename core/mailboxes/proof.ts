/** The key proof: a challenge of ours, signed by the agent's key (on the wire: docs/rest.md). */
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

/** A challenge that only this key can answer, only to this service, soon and once. Refuses: bad_key. */
export function newChallenge(deps: Uses<"settings" | "secrets" | "clock">, publicKey: string): Challenge {
  const key = parseKey(publicKey);
  const seconds = Math.floor(deps.clock.now().getTime() / 1_000);
  const nonce = randomBytes(16).toString("hex");
  const text = `${challengeStart(deps.settings.publicBaseUrl)}${seconds}.${nonce}`;
  const mac = challengeMac(deps.secrets.edproof, text, key).toString("hex");
  return { challenge: `${text}.${mac}`, expiresInSeconds: CHALLENGE_LIFETIME_SECONDS };
}

/**
 * Returns the key that the proof proves. By then the challenge is durably used up. Refuses: bad_key, proof_failed,
 * challenge_expired, rate_limited.
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
  // After the signature check: a stranger with the public key must not use up its challenges or its rate limit.
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

/** The start of every challenge of a service. A signer checks that it names the service that was asked. */
export function challengeStart(publicBaseUrl: URL): string {
  return `${PREFIX}.${challengeHost(publicBaseUrl)}.`;
}

/** Host and port of a URL as in a challenge: dots and colons are escaped, so that the parts can be told apart. */
function challengeHost(url: URL): string {
  return encodeURIComponent(url.host).replaceAll(".", "%2E");
}

/** The text has a fixed number of parts and the blob a fixed length, so no two pairs give the same input. */
function challengeMac(secret: Buffer, text: string, key: Key): Buffer {
  return createHmac("sha256", secret).update(`${text}\n`).update(key.blob).digest();
}

/** Returns the nonce of a challenge that we made for this key and host. Refuses: proof_failed, challenge_expired. */
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
  // After the MAC check: only a challenge of ours is called expired.
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

/** The signed message and the signature, of a raw signature or SSHSIG; undefined for anything else. */
function signedBytes(text: string, challenge: Buffer, key: Key): Signed | undefined {
  const bytes = signatureBytes(text);
  if (bytes?.length === SIGNATURE_BYTES) return { message: challenge, signature: bytes };
  return bytes && sshSigned(bytes, challenge, key);
}

/**
 * Decodes base64, with or without the armour. White space is ignored: models and shells fold lines as they like.
 * Undefined for anything else.
 */
function signatureBytes(text: string): Buffer | undefined {
  if (text.length > SIGNATURE_CHARS_MAX) return undefined;
  const armour = /^\s*-----BEGIN SSH SIGNATURE-----([^-]*)-----END SSH SIGNATURE-----\s*$/.exec(text);
  const base64 = (armour?.[1] ?? text).replace(/\s/g, "");
  const bytes = Buffer.from(base64, "base64");
  // Node skips characters that are not base64. Encoding again finds them, and wrong padding or last bits.
  return bytes.toString("base64") === base64 ? bytes : undefined;
}

/**
 * SSHSIG (OpenSSH's PROTOCOL.sshsig). All but the last 64 bytes follow from the key, our namespace and the hash, so
 * they are compared, not parsed. Another key or namespace, a reserved field that is not empty, or an extra byte does
 * not match, and no length field has to be trusted.
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

/** The same message for every reason: which check failed would help only an attacker. */
function proofFailed(): Refusal {
  return new Refusal("proof_failed", "The key proof is not valid.", {
    fix: "Ask for a new challenge with this public key, sign exactly its text (ssh-keygen -q -Y sign -n edproof), and send both once.",
  });
}
