import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../atomic-file.ts";
import { BadSettings } from "../config.ts";
import { type CertificateFiles, readCertificateFiles } from "./certificate-files.ts";

/** PEM texts for `node:tls`. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Senders check neither name nor expiry of a self-signed certificate (RFC 7435), so it can last. */
const LIFETIME_DAYS = 3_650;
const DAY_MS = 24 * 3_600_000;

/**
 * The certificate for STARTTLS: the operator's pair, or our own in `<dataDir>/secrets/smtp-tls.pem`. Ours is made at
 * the first start, and again when it has expired or names another host.
 */
export async function openCertificate(wanted: {
  readonly dataDir: string;
  readonly hostName: string;
  readonly files: CertificateFiles | undefined;
  readonly now: Date;
}): Promise<Certificate> {
  if (wanted.files !== undefined) {
    const { certificate, problems } = await readCertificateFiles(wanted.files);
    if (certificate === undefined) throw new BadSettings(problems);
    return certificate;
  }
  const folder = join(wanted.dataDir, "secrets");
  const path = join(folder, "smtp-tls.pem");
  const known = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (known !== undefined && isUsable(known, wanted.hostName, wanted.now)) return { cert: known, key: known };
  const made = await makePair(wanted.hostName, wanted.now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Key and certificate are in one file, so that no crash leaves one without the other.
  await writeFileAtomically(path, made, 0o600);
  return { cert: made, key: made };
}

function isUsable(pem: string, hostName: string, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pem);
    // Not checkHost, because the name may be an IP address, which that never matches.
    const isNamed = certificate.subject.split("\n").includes(`CN=${hostName}`);
    return isNamed && now < certificate.validToDate && certificate.checkPrivateKey(createPrivateKey(pem));
  } catch {
    // A truncated file contains nothing worth keeping.
    return false;
  }
}

/** ECDSA P-256: the handshake is the most expensive operation at this port, and RSA is ten times slower. */
async function makePair(hostName: string, now: Date): Promise<string> {
  // Loaded here because it takes a tenth of a second, and is needed once for a data folder.
  const { generate } = await import("selfsigned");
  const pair = await generate([{ name: "commonName", value: hostName }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    // Valid from yesterday, for senders whose clock is behind.
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + LIFETIME_DAYS * DAY_MS),
  });
  return `${pair.private.trim()}\n${pair.cert.trim()}\n`;
}
