/** service.json in the data folder: how commands on this machine find the process that holds it. */
import { randomBytes } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "./atomic-file.ts";

interface ServiceFile {
  readonly pid: number;
  readonly http_url: string;
  /** PUBLIC_BASE_URL. Challenges name its host, whatever address a client connects to. */
  readonly public_base_url: string;
  /** `127.0.0.1:2525`. */
  readonly smtp: string;
  /** SMTP clients on this machine have to start with a PROXY header. */
  readonly smtp_wants_proxy?: true;
  /** With it `/healthz` proves that it is answered by the process that wrote this file. */
  readonly probe_key: string;
  readonly started_at: string;
}

/** For one process. Whoever can read the file knows it, and nobody else. */
export function newProbeKey(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Written atomically: a reader never sees half of it. Only the data folder's lock keeps a second writer away. The file
 * names that lock's inode, so that a copy of the folder points to no service.
 */
export async function writeServiceFile(dataDir: string, service: ServiceFile): Promise<void> {
  const { dev, ino } = await stat(join(dataDir, "lock.db"), { bigint: true });
  await writeFileAtomically(
    fileIn(dataDir),
    `${JSON.stringify({ ...service, lock: `${dev} ${ino}` })}\n`,
    0o600,
  );
}

/** Ignores errors: on a read-only disk the file stays and names a dead process, but the service must still stop. */
export async function removeServiceFile(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true }).catch(() => undefined);
}

/** Undefined if it is missing or can't be parsed. It may be left over from a process that was killed. */
export async function readServiceFile(dataDir: string): Promise<ServiceFile | undefined> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => "");
  try {
    const service = JSON.parse(text);
    return typeof service.http_url === "string" ? service : undefined;
  } catch {
    return undefined;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, "service.json");
}
