/** Reads the operator's certificate and key. Problems are reported under the setting's name, as in `settings-checks.ts`. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createSecureContext } from "node:tls";
import type { Certificate } from "./certificate.ts";

export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** Either a pair that works in a handshake, or the problems. */
type CertificateRead =
  | { readonly certificate: Certificate; readonly problems: readonly [] }
  | { readonly certificate: undefined; readonly problems: readonly string[] };

interface Pem<Parsed> {
  readonly text: string;
  readonly parsed: Parsed;
}

/** Reads and checks the pair, so that a bad one is noticed before a sender's handshake fails. Never rejects. */
export async function readCertificateFiles({
  certFile,
  keyFile,
}: CertificateFiles): Promise<CertificateRead> {
  const problems: string[] = [];
  const cert = await read("SMTP_TLS_CERT", certFile, certificateIn, problems);
  const key = await read("SMTP_TLS_KEY", keyFile, keyIn, problems);
  if (cert === undefined || key === undefined) return { certificate: undefined, problems };
  const certificate = { cert: cert.text, key: key.text };
  const problem = cert.parsed.checkPrivateKey(key.parsed)
    ? chainProblem(certFile, certificate)
    : `SMTP_TLS_KEY: ${keyFile} is not the key of the certificate in SMTP_TLS_CERT`;
  return problem === undefined
    ? { certificate, problems: [] }
    : { certificate: undefined, problems: [problem] };
}

/** Checks that only OpenSSL makes: the rest of the chain, and whether the key is large enough. */
function chainProblem(certFile: string, certificate: Certificate): string | undefined {
  try {
    createSecureContext(certificate);
    return undefined;
  } catch (error) {
    const { reason, message } = error as Error & { reason?: string };
    return `SMTP_TLS_CERT: ${certFile} can't be used (${reason ?? message}), make it anew`;
  }
}

/** Undefined if it can't be read, with the reason in `problems`. `parse` throws the end of that sentence. */
async function read<Parsed>(
  variable: string,
  file: string,
  parse: (pem: string) => Parsed,
  problems: string[],
): Promise<Pem<Parsed> | undefined> {
  // The value is not repeated: somebody may set a key in place of its path, and the message goes to the log.
  if (file.includes("-----BEGIN")) {
    problems.push(`${variable} must be the path of a PEM file, and is what such a file holds`);
    return undefined;
  }
  try {
    const text = await textOf(file);
    return { text, parsed: parse(text) };
  } catch (reason) {
    problems.push(`${variable}: ${file} ${(reason as Error).message}`);
    return undefined;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    // A pipe or a device may never end.
    if (!(await stat(file)).isFile()) throw new Error("is not a file; name a PEM file");
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "is not there, name a PEM file",
      ENOTDIR: "is not there, name a PEM file",
      EACCES: "may not be read by this user, let it",
    };
    throw new Error(reasons[code] ?? `can't be read (${message})`);
  }
}

function certificateIn(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error("holds no certificate in PEM");
  }
}

function keyIn(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    const isProtected = (error as NodeJS.ErrnoException).code === "ERR_MISSING_PASSPHRASE";
    throw new Error(
      isProtected
        ? "is protected by a passphrase, and nobody can be asked for it"
        : "holds no private key in PEM",
    );
  }
}
