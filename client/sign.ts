import { createHash } from "node:crypto";
import { Refusal } from "../core/operations/index.ts";
import type { AgentKey } from "./key-file.ts";
import { sshString, sshUint32 } from "./ssh-wire.ts";

/** The namespace makes our signatures useless for any other purpose of the same key. */
const NAMESPACE = "edproof";
const HASH = "sha512";

/**
 * An SSHSIG over the challenge (OpenSSH's PROTOCOL.sshsig), in base64 without armour. `host` is the service's host and
 * port. Refuses: forbidden, for a challenge that names another host, because whoever relays it would use our signature
 * there.
 */
export function signChallenge(key: AgentKey, challenge: string, host: string): string {
  const named = hostIn(challenge);
  if (named === undefined || canonicalHost(named) !== canonicalHost(host)) {
    throw new Refusal(
      "forbidden",
      "The service sent a challenge that names another host; it was not signed.",
      {
        fix: "Use the address in the service's own PUBLIC_BASE_URL. Do not use a service that sends another's challenges.",
      },
    );
  }
  const digest = createHash(HASH).update(challenge).digest();
  const signed = [NAMESPACE, "", HASH, digest].map(sshString);
  const signature = key.sign(Buffer.concat([Buffer.from("SSHSIG"), ...signed]));
  return Buffer.concat([
    Buffer.from("SSHSIG"),
    sshUint32(1),
    sshString(key.publicBlob),
    sshString(NAMESPACE),
    sshString(""),
    sshString(HASH),
    sshString(Buffer.concat([sshString("ssh-ed25519"), sshString(signature)])),
  ]).toString("base64");
}

/** Host and port in `keypost.v1.<host>.<unix seconds>.<nonce>.<mac>`. Undefined if it is no challenge. */
function hostIn(challenge: string): string | undefined {
  const escaped = /^keypost\.v1\.([a-z0-9%_-]+)\.\d+\.[0-9a-f]+\.[0-9a-f]+$/i.exec(challenge)?.[1];
  try {
    return escaped && decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** All names of this machine are equal: nobody else can answer at them. */
function canonicalHost(host: string): string {
  return host.toLowerCase().replace(/^(?:127\.0\.0\.1|\[::1\])(?=:\d+$|$)/, "localhost");
}
