import { readFile, realpath, stat } from "node:fs/promises";
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../core/operations/index.ts";
import { APPEAR_LOOK_MS, APPEAR_MS_MAX, PROBE_MS_MAX } from "./limits.ts";
import type { ClientSettings } from "./settings.ts";

/** Where a service answers. */
export interface Endpoint {
  readonly url: URL;
  /** Names the service for the token that is kept: the token of one service is never shown to another. */
  readonly name: string;
  /** Host and port that its challenges name: those of its PUBLIC_BASE_URL. */
  readonly challengeHost: string;
  /** Found on this machine's data folder, so it may end with its host and come back at another port. */
  readonly isLocal: boolean;
  /** Where it takes mail; known of a local service only. */
  readonly smtp: SmtpAddress | undefined;
}

export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** A proxy of this machine is in front of it, so that who comes from here has to begin as one does. */
  readonly wantsProxyHeader?: true;
}

/** As a proxy speaks that means itself (PROXY protocol §2.1). */
export const PROXY_HEADER = "PROXY UNKNOWN\r\n";

/** A service inside this process. */
export interface Started {
  stop(): Promise<void>;
}

/** Starts a service on a data folder, inside this process. Refuses: data_folder_in_use. */
export type StartHere = (dataDir: string) => Promise<Started>;

/**
 * KEYPOST_URL; else the service that runs on this machine's data folder; else, where `startHere` is given, one inside
 * this process. Of two processes that start at once one gets the folder, and the other finds the first one's service.
 * Refuses: service_unreachable, also when the ledger there can't be used; bad_request, when the settings are wrong that one would
 * be started with.
 */
export async function findEndpoint(
  settings: ClientSettings,
  signal: AbortSignal,
  startHere?: StartHere,
): Promise<Endpoint> {
  const { url } = settings;
  if (url) return { url, name: url.href, challengeHost: url.host, isLocal: false, smtp: undefined };
  for (const dataDir of settings.dataDirs) {
    const running = await findRunning(dataDir, signal);
    if (running) return running;
  }
  if (startHere) return startOrFind(settings.dataDirs[0], signal, startHere);
  throw new Refusal("service_unreachable", "No Keypost service runs on this machine.", {
    fix: "Start one with `keypost serve`, set KEYPOST_URL to one elsewhere, or set DATA_DIR to its folder.",
  });
}

async function startOrFind(dataDir: string, signal: AbortSignal, startHere: StartHere): Promise<Endpoint> {
  for (const deadline = Date.now() + APPEAR_MS_MAX; Date.now() < deadline; ) {
    await startHere(dataDir).catch(unlessInUse);
    const running = await findRunning(dataDir, signal);
    if (running) return running;
    await sleep(APPEAR_LOOK_MS, undefined, { signal });
  }
  throw new Refusal("service_unreachable", "The data folder is in use, but its service does not answer.", {
    fix: "End the process that holds the folder, or set DATA_DIR to another one.",
  });
}

/** Somebody else holds the folder: their service is about to appear, or to end and leave the folder to us. */
function unlessInUse(error: unknown): void {
  if (error instanceof Refusal && error.code === "data_folder_in_use") return;
  if (!(error instanceof Error)) throw error;
  const message = `No service can be started here. ${error.message}`;
  // As a wrong KEYPOST_URL: calling again changes no setting.
  if (error.name === "BadSettings")
    throw new Refusal("bad_request", message, {
      fix: "Correct the environment that this program is started with.",
    });
  if (error.name !== "UnusableLedger") throw error;
  throw new Refusal("service_unreachable", message, {
    fix: "Tell whoever looks after this machine: waiting does not help.",
  });
}

/** The service that holds a data folder, if it answers. */
export async function findRunning(dataDir: string, signal: AbortSignal): Promise<Endpoint | undefined> {
  const said = await readServiceFile(dataDir);
  if (!said) return undefined;
  try {
    const response = await fetch(new URL("/healthz", said.url), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS_MAX)]),
      redirect: "error",
    });
    await response.body?.cancel();
    // Named by its folder: the port changes with every process that takes the folder over, the tokens do not.
    return response.ok ? { ...said, name: `folder ${await realpath(dataDir)}`, isLocal: true } : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

type Said = Pick<Endpoint, "url" | "challengeHost" | "smtp">;

/** What the holder of the folder says of itself. After a kill its port may be somebody else's by now. */
async function readServiceFile(dataDir: string): Promise<Said | undefined> {
  const text = await readFile(join(dataDir, "service.json"), "utf8").catch(() => "");
  try {
    const said = JSON.parse(text) as Partial<
      Record<"http_url" | "public_base_url" | "smtp" | "lock", string> & { smtp_wants_proxy: boolean }
    >;
    if (said.lock !== undefined && (await isAnotherLock(dataDir, said.lock))) return undefined;
    const url = new URL(said.http_url ?? "");
    // Only this machine: a folder that came from elsewhere must not send an agent's token to a stranger.
    if (!isOfThisMachine(url.hostname)) return undefined;
    const smtp = new URL(`smtp://${said.smtp}`);
    const host = smtp.hostname.replace(/^\[|\]$/g, "");
    return {
      url,
      challengeHost: new URL(said.public_base_url ?? url).host,
      smtp: {
        // What listens everywhere is at `::` even where this machine has IPv6 off, as containers do, and nothing gets there.
        host: host === "::" || host === "0.0.0.0" ? "127.0.0.1" : host,
        port: Number(smtp.port),
        ...(said.smtp_wants_proxy === true && { wantsProxyHeader: true }),
      },
    };
  } catch {
    return undefined;
  }
}

/**
 * `said` is the device and number of the file that the holder has locked: in a copy of the folder, as of a snapshot, which
 * says who holds the one that was copied, it is another. One that is gone tells nothing.
 */
async function isAnotherLock(dataDir: string, said: string): Promise<boolean> {
  const lock = await stat(join(dataDir, "lock.db"), { bigint: true }).catch(() => undefined);
  return lock !== undefined && said !== `${lock.dev} ${lock.ino}`;
}

function isOfThisMachine(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  const isLoopback = hostname === "localhost" || (isIP(address) === 4 && address.startsWith("127."));
  const ours = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return isLoopback || ours.some((one) => one.address === address);
}
