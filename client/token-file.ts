import { createHash, randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Endpoint } from "./endpoint.ts";

/** One file per service beside the key, so that the next command need not prove the key again. */
function fileOf(keyFile: string, endpoint: Endpoint): string {
  const id = createHash("sha256").update(endpoint.name).digest("hex").slice(0, 16);
  return `${keyFile}.token-${id}`;
}

/** The stored token of this key for this service. Undefined if there is none, or the key has been replaced since. */
export async function readToken(
  keyFile: string,
  publicKey: string,
  endpoint: Endpoint,
): Promise<string | undefined> {
  const text = await readFile(fileOf(keyFile, endpoint), "utf8").catch(() => "");
  const [keptFor, key, token] = text.trimEnd().split("\n");
  // The file's name is a truncated hash, so the service's full name is compared: no token goes to another service.
  return keptFor === endpoint.name && key === publicKey && token ? token : undefined;
}

/** Replaces the file atomically, because another host of the same agent may be reading it. */
export async function writeToken(
  keyFile: string,
  publicKey: string,
  endpoint: Endpoint,
  token: string,
): Promise<void> {
  const file = fileOf(keyFile, endpoint);
  const fresh = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(fresh, `${endpoint.name}\n${publicKey}\n${token}\n`, { mode: 0o600, flag: "wx" });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
