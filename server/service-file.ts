/** service.json in the data folder: how commands on this machine find the process that holds it. */
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWholeFile } from "./whole-file.ts";

interface ServiceFile {
  readonly pid: number;
  readonly http_url: string;
  /** PUBLIC_BASE_URL: its challenges name this host, wherever it is reached. */
  readonly public_base_url: string;
  /** `127.0.0.1:2525`. */
  readonly smtp: string;
  /** Whoever connects from this machine has to begin with a PROXY header. */
  readonly smtp_wants_proxy?: true;
  readonly started_at: string;
}

/**
 * Whole or not at all: a reader must never see half of it. Only the lock makes sure that nobody else writes it. It says which that
 * is, so that in a copy of the folder it stands for no service.
 */
export async function writeServiceFile(dataDir: string, service: ServiceFile): Promise<void> {
  const { dev, ino } = await stat(join(dataDir, "lock.db"), { bigint: true });
  await writeWholeFile(fileIn(dataDir), `${JSON.stringify({ ...service, lock: `${dev} ${ino}` })}\n`, 0o600);
}

/** On a disk that takes no change it stays, and names a process that is gone: no reason to go on running. */
export async function removeServiceFile(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true }).catch(() => undefined);
}

/** Undefined: there is none, or none that can be understood. It may be of a process that was killed. */
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
