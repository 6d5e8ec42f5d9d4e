/** Signs mail, and makes keys with their DNS records. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { sealMessage } from "mailauth/lib/arc/index.js";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

export interface SigningKey {
  readonly privateKey: string;
  /** The TXT record of the public key. */
  readonly record: string;
  readonly algorithm: string;
}

export function ed25519Key(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  return {
    privateKey: pem(privateKey),
    record: `v=DKIM1; k=ed25519; p=${raw.toString("base64")}`,
    algorithm: "ed25519-sha256",
  };
}

export function rsaKey(modulusLength: number): SigningKey {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength });
  const spki = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return {
    privateKey: pem(privateKey),
    record: `v=DKIM1; k=rsa; p=${spki.toString("base64")}`,
    algorithm: "rsa-sha256",
  };
}

function pem(key: KeyObject): string {
  return key.export({ format: "pem", type: "pkcs8" }).toString();
}

interface Signing {
  readonly key: SigningKey;
  readonly domain: string;
  readonly selector?: string;
  readonly algorithm?: string;
  /** The tag `l=`. */
  readonly maxBodyLength?: number;
  /** The tag `x=`. */
  readonly expires?: Date;
  readonly signTime?: Date;
}

/** Returns the message with a DKIM-Signature in front. */
export async function signed(bytes: Buffer, signing: Signing): Promise<Buffer> {
  const { key, domain, selector = "s", signTime = new Date(), expires, maxBodyLength } = signing;
  const whose = { signingDomain: domain, selector, privateKey: key.privateKey };
  const { signatures, errors } = await dkimSign(bytes, {
    ...{ ...whose, signTime },
    canonicalization: "relaxed/relaxed",
    algorithm: signing.algorithm ?? key.algorithm,
    ...(expires && { expires }),
    signatureData: [{ ...whose, ...(maxBodyLength !== undefined && { maxBodyLength }) }],
  });
  if (errors.length > 0) throw errors[0]?.err ?? new Error("Not signed.");
  return Buffer.concat([Buffer.from(signatures), bytes]);
}

/**
 * Like `signed`, but with `signing.domain` as given, where the library would write it in ASCII. Signs only From, with
 * Ed25519.
 */
export function signedAsWritten(bytes: Buffer, { key, domain, selector = "s" }: Signing): Buffer {
  const text = bytes.toString();
  const [, from = ""] = /^From: (.*)$/m.exec(text) ?? [];
  const bodyHash = hashOf(text.slice(text.indexOf("\r\n\r\n") + 4));
  const tags = `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; h=from; bh=${bodyHash.toString("base64")}; b=`;
  const hash = hashOf(`from:${from.trim()}\r\ndkim-signature:${tags}`);
  const signature = sign(null, hash, key.privateKey).toString("base64");
  return Buffer.from(`DKIM-Signature: ${tags}${signature}\r\n${text}`);
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Returns the message with an ARC set in front. */
export async function sealed(bytes: Buffer, { key, domain, selector = "s" }: Signing): Promise<Buffer> {
  const seal = { signingDomain: domain, selector, privateKey: key.privateKey, cv: "none" as const };
  const header = await sealMessage(bytes, { ...seal, authResults: `${domain}; spf=pass` });
  return Buffer.concat([header, bytes]);
}
