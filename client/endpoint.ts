import { randomBytes } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isLoopbackHost, probeAnswer, Refusal } from "../core/operations/index.ts";
import { APPEAR_LOOK_MS, APPEAR_MS_MAX, PROBE_MS_MAX } from "./limits.ts";
import type { ClientSettings } from "./settings.ts";

/** The address of a service. */
export interface Endpoint {
  readonly url: URL;
  /** Identifies the service of a stored token: the token of one service is never sent to another. */
  readonly name: string;
  /** Host and port in its challenges: those of its PUBLIC_BASE_URL. */
  readonly challengeHost: string;
  /** Found through a data folder on this machine, so it may end with its host and return on another port. */
  readonly isLocal: boolean;
  /** Its SMTP address. Undefined if it is not local. */
  readonly smtp: SmtpAddress | undefined;
}

export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** A local proxy is in front of it, so local clients have to send a PROXY header, too. */
  readonly wantsProxyHeader?: true;
}

/** The header for a proxy's own connection (PROXY protocol §2.1). */
export const PROXY_HEADER = "PROXY UNKNOWN\r\n";

/** A service that runs inside this process. */
export interface Started {
  stop(): Promise<void>;
}

/** Starts a service on a data folder, inside this process. Refuses: data_folder_in_use. */
export type StartHere = (dataDir: string) => Promise<Started>;

/**
 * Finds KEYPOST_URL, else the service that runs on this machine's data folder, else starts one inside this process with
 * `startHere`. If two processes start at once, one gets the folder, and the other finds its service. Refuses:
 * service_unreachable, also if the ledger can't be used; bad_request, if the settings for starting one are wrong.
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
  throw new Refusal("service_unreachable", "No Keypost service answers on this machine.", {
    fix: "Start one with `keypost serve`, set KEYPOST_URL to one elsewhere, or set DATA_DIR to its folder. If one is starting, wait: rebuilding its index takes minutes.",
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

/** Ignores that another process holds the folder: its service will appear, or end and leave the folder to us. */
function unlessInUse(error: unknown): void {
  if (error instanceof Refusal && error.code === "data_folder_in_use") return;
  if (!(error instanceof Error)) throw error;
  const message = `No service can be started here. ${error.message}`;
  // bad_request, as for a wrong KEYPOST_URL: trying again changes no setting.
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
  const read = await readServiceFile(dataDir);
  if (!read) return undefined;
  const { probeKey, ...said } = read;
  const nonce = randomBytes(16).toString("hex");
  try {
    const response = await fetch(new URL("/healthz", said.url), {
      headers: { "keypost-probe": nonce },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS_MAX)]),
      redirect: "error",
    });
    await response.body?.cancel();
    if (!response.ok || !isHolder(response, probeKey, nonce)) return undefined;
    // Named by its folder, because the port changes with each process that takes it over, while its tokens remain
    // valid.
    return { ...said, name: `folder ${await realpath(dataDir)}`, isLocal: true };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** Whether the process that wrote service.json answers. A service of an earlier version has no key. */
function isHolder({ headers }: Response, probeKey: string | undefined, nonce: string): boolean {
  return probeKey === undefined || headers.get("keypost-probe") === probeAnswer(probeKey, nonce);
}

interface Said extends Pick<Endpoint, "url" | "challengeHost" | "smtp"> {
  readonly probeKey: string | undefined;
}

/** What the folder's holder wrote about itself. */
async function readServiceFile(dataDir: string): Promise<Said | undefined> {
  const text = await readFile(join(dataDir, "service.json"), "utf8").catch(() => "");
  try {
    const said = JSON.parse(text) as Partial<
      Record<"http_url" | "public_base_url" | "smtp" | "lock" | "probe_key", string> & {
        smtp_wants_proxy: boolean;
      }
    >;
    if (said.lock !== undefined && (await isAnotherLock(dataDir, said.lock))) return undefined;
    const url = new URL(said.http_url ?? "");
    // Only this machine: a folder copied from elsewhere must not send an agent's token to a stranger.
    if (!isOfThisMachine(url.hostname)) return undefined;
    const smtp = new URL(`smtp://${said.smtp}`);
    const host = smtp.hostname.replace(/^\[|\]$/g, "");
    return {
      url,
      probeKey: said.probe_key,
      challengeHost: new URL(said.public_base_url ?? url).host,
      smtp: {
        // A wildcard listener reports `::` even if this machine has IPv6 off, as in containers, and then `::` is
        // unreachable.
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
 * Whether the folder's lock is not the file that the holder locked. `said` is that file's device and inode. They differ
 * in a copy of the folder, such as a snapshot, whose service.json names the original's holder. A missing lock says
 * nothing.
 */
async function isAnotherLock(dataDir: string, said: string): Promise<boolean> {
  const lock = await stat(join(dataDir, "lock.db"), { bigint: true }).catch(() => undefined);
  return lock !== undefined && said !== `${lock.dev} ${lock.ino}`;
}

function isOfThisMachine(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  const ours = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return isLoopbackHost(hostname) || ours.some((one) => one.address === address);
}
