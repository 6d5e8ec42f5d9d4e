/** Mail with signatures, and the keys to them as the DNS has them. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { sealMessage } from "mailauth/lib/arc/index.js";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

export interface SigningKey {
  readonly privateKey: string;
  /** The TXT record. */
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

export interface Signing {
  readonly key: SigningKey;
  readonly domain: string;
  readonly selector?: string;
  readonly algorithm?: string;
  /** `l=`. */
  readonly maxBodyLength?: number;
  /** `x=`. */
  readonly expires?: Date;
  readonly signTime?: Date;
}

/** The message with a DKIM-Signature before it. */
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

/** The message with an ARC set before it. */
export async function sealed(bytes: Buffer, { key, domain, selector = "s" }: Signing): Promise<Buffer> {
  const seal = { signingDomain: domain, selector, privateKey: key.privateKey, cv: "none" as const };
  const header = await sealMessage(bytes, { ...seal, authResults: `${domain}; spf=pass` });
  return Buffer.concat([header, bytes]);
}
