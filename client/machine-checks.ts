/** Checks what a service needs of the machine: a folder of its own, its ports, and a clock that goes forward. */
import { once } from "node:events";
import { constants, existsSync, lstatSync } from "node:fs";
import { access, mkdtemp, rmdir, stat, statfs } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { connect as connectTls } from "node:tls";
import type { ListenAddress } from "./doctor.ts";
import { type Endpoint, PROXY_HEADER, type SmtpAddress } from "./endpoint.ts";
import {
  CERTIFICATE_DAYS_MIN,
  CLOCK_SKEW_MS_MAX,
  DISK_FREE_BYTES_MIN,
  DISK_FREE_INODES_MIN,
  DISK_FREE_SHARE_MIN,
  PROBE_MS_MAX,
} from "./limits.ts";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do if it is not ok. */
  readonly fix?: string;
}

const DAY_MS = 86_400_000;
const MIB = 1_048_576;

const A_FOLDER = "Set DATA_DIR to a folder that this user can write to.";

/**
 * Checks access to the data folder, the rights of its secrets, and the free space of its disks. Leaves no file behind.
 */
export async function checkFolder(dataDir: string, ledgerFile: string): Promise<Check> {
  const name = "folder";
  const found = await stat(dataDir).catch(() => undefined);
  if (!found) return checkParent(dataDir);
  if (!found.isDirectory()) return { name, ok: false, detail: `${dataDir} is no folder`, fix: A_FOLDER };
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return {
      name,
      ok: false,
      detail: `${dataDir} can't be written to`,
      fix: `Give it to this user: ${dataDir}`,
    };
  }
  const secrets = join(dataDir, "secrets");
  const mode = existsSync(secrets) ? (await stat(secrets)).mode & 0o077 : 0;
  // Windows has no such bits.
  if (mode !== 0 && process.platform !== "win32") {
    const fix = `Run: chmod -R go= '${secrets}'; where that changes nothing, its file system keeps no rights: set DATA_DIR to another.`;
    return { name, ok: false, detail: `${secrets} is open to other users of this machine`, fix };
  }
  const tight = await nearlyFull([join(dataDir, "mail"), dataDir, dirname(ledgerFile)]);
  if (tight) return { name, ok: false, detail: tight, fix: "Make room: a full disk takes no mail." };
  return { name, ok: true, detail: `${dataDir} can be written to` };
}

/** Undefined if there is room in all of them. */
async function nearlyFull(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders.filter((one) => existsSync(one))) {
    const { bavail, blocks, bsize, ffree, files } = await statfs(folder);
    // Some network file systems report 0 blocks and have no bound. The same holds for inodes.
    if (bavail < blocks * DISK_FREE_SHARE_MIN && bavail * bsize < DISK_FREE_BYTES_MIN)
      return `${Math.floor((bavail / blocks) * 100)} % of the disk of ${folder} are free, ${Math.floor((bavail * bsize) / MIB)} MiB`;
    if (ffree < files * DISK_FREE_SHARE_MIN && ffree < DISK_FREE_INODES_MIN)
      return `${Math.floor((ffree / files) * 100)} % of the inodes of the disk of ${folder} are free, ${ffree}`;
  }
  return undefined;
}

/**
 * The first start creates the folder and its parents. Tries whether that works: permissions alone do not say, as in
 * /proc.
 */
async function checkParent(dataDir: string): Promise<Check> {
  let above = dataDir;
  // lstat, because a link that leads nowhere is in the way, too.
  while (!lstatSync(above, { throwIfNoEntry: false })) above = dirname(above);
  try {
    await rmdir(await mkdtemp(join(above, ".keypost-doctor-")));
  } catch {
    const detail = `${dataDir} can't be made in ${above}`;
    return { name: "folder", ok: false, detail, fix: A_FOLDER };
  }
  return { name: "folder", ok: true, detail: `${dataDir} will be made at the first start` };
}

/** A running service must answer at its SMTP port. If none runs, its ports must be free. */
export async function* checkPorts(
  settings: { readonly http: ListenAddress; readonly smtp: ListenAddress },
  running: Endpoint | undefined,
): AsyncGenerator<Check> {
  if (running?.smtp) {
    yield await checkSmtp(running.smtp);
    return;
  }
  yield await checkFree("http", "HTTP_ADDR", settings.http);
  yield await checkFree("smtp", "SMTP_ADDR", settings.smtp);
}

async function checkFree(name: string, variable: string, { host, port }: ListenAddress): Promise<Check> {
  const server = createServer();
  const shown = `${host ?? ""}:${port}`;
  try {
    server.listen({ port, ...(host !== undefined && { host }) });
    await once(server, "listening");
    return { name, ok: true, detail: `${shown} is free` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE")
      return { name, ok: false, detail: `can't listen at ${shown} (${code})`, fix: `Set ${variable}.` };
    const detail = `${shown} is in use`;
    const fix = `If a service is starting there, wait for it. Else end the program that uses it, or set ${variable}.`;
    return { name, ok: false, detail, fix };
  } finally {
    server.close();
  }
}

/** Connects like a sender that encrypts, and so sees the certificate that the service shows. */
async function checkSmtp(smtp: SmtpAddress): Promise<Check> {
  const name = "smtp";
  const at = `${smtp.host}:${smtp.port}`;
  const fix = "See the service's log; restart it.";
  const met = await greetSmtp(smtp);
  if (!met.greets) return { name, ok: false, detail: `no greeting at ${at}`, fix };
  if (!met.until) return { name, ok: false, detail: `greets at ${at}, and does not encrypt`, fix };
  const { ok, detail } = certificateUntil(met.until);
  return {
    name,
    ok,
    detail: `greets at ${at}; ${detail}${met.isChainMissing ? `; ${CHAIN_MISSING}` : ""}`,
    fix: "Renew the certificate of SMTP_TLS_CERT; where that was done, the service's log says why it is not shown.",
  };
}

/**
 * Certbot's cert.pem was used in place of its fullchain.pem. Senders that only encrypt accept it, those that verify
 * send nothing.
 */
export const CHAIN_MISSING = "the certificate comes without the chain that leads to an authority";

/** The finding on a certificate that expires then. */
export function certificateUntil(until: Date): Pick<Check, "ok" | "detail"> {
  const days = Math.floor((until.getTime() - Date.now()) / DAY_MS);
  const detail = days < 0 ? "the certificate has ended" : `the certificate is good for ${days} days`;
  return { ok: days >= CERTIFICATE_DAYS_MIN, detail };
}

interface SmtpGreeting {
  readonly greets: boolean;
  /** Expiry of the certificate. Undefined if STARTTLS failed. */
  readonly until?: Date;
  /** Whether the certificate comes without those that signed it. */
  readonly isChainMissing?: boolean;
}

async function greetSmtp(smtp: SmtpAddress): Promise<SmtpGreeting> {
  const { host, port, wantsProxyHeader } = smtp;
  const signal = AbortSignal.timeout(PROBE_MS_MAX);
  const socket = connect({ host, port, signal });
  // A connection that is closed after the greeting fails at our last command, when nobody waits for it any more.
  socket.on("error", () => {});
  let greets = false;
  try {
    if (wantsProxyHeader) socket.write(PROXY_HEADER);
    greets = (await replyOn(socket)).startsWith("220 ");
    for (const command of ["EHLO doctor.keypost", "STARTTLS"]) {
      socket.write(`${command}\r\n`);
      await replyOn(socket);
    }
    // A new service has a self-signed certificate.
    const secure = connectTls({ socket, rejectUnauthorized: false });
    secure.on("error", () => {});
    await once(secure, "secureConnect", { signal });
    const until = new Date(secure.getPeerCertificate().valid_to);
    const isChainMissing = String(secure.authorizationError) === "UNABLE_TO_VERIFY_LEAF_SIGNATURE";
    secure.end("QUIT\r\n");
    return { greets, until, isChainMissing };
  } catch {
    return { greets };
  } finally {
    socket.destroySoon();
  }
}

/** The lines of one reply (RFC 5321 §4.2.1). Throws if the connection ends first. */
async function replyOn(socket: Socket): Promise<string> {
  let said = "";
  while (!/^\d{3} [^\n]*\n/m.test(said)) {
    const [bytes] = await Promise.race([once(socket, "data"), closing(socket)]);
    said += bytes;
  }
  return said;
}

async function closing(socket: Socket): Promise<never> {
  await once(socket, "close");
  throw new Error("The connection has ended.");
}

/**
 * Challenges last for seconds and payments for a month, both by the clock. A ledger written in the future means that
 * the clock was set back.
 */
export async function checkClock(
  ledgerFile: string,
  running: Endpoint | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const name = "clock";
  const fix = "Set the clock, and let it follow a time server.";
  const written = await stat(ledgerFile).catch(() => undefined);
  const now = Date.now();
  if (written && written.mtimeMs > now + CLOCK_SKEW_MS_MAX) {
    return { name, ok: false, detail: "the database was written in the future", fix };
  }
  const service = running ? await serviceTime(running, signal) : undefined;
  if (service !== undefined && Math.abs(service - now) > CLOCK_SKEW_MS_MAX) {
    return { name, ok: false, detail: "the service's clock shows another time", fix };
  }
  return { name, ok: true, detail: new Date(now).toISOString() };
}

/** The Date of an answer (RFC 9110 §6.6.1). Undefined if the service has ended meanwhile, which other checks report. */
async function serviceTime(running: Endpoint, signal: AbortSignal): Promise<number | undefined> {
  try {
    const response = await fetch(new URL("/healthz", running.url), {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS_MAX)]),
    });
    await response.body?.cancel();
    const time = Date.parse(response.headers.get("date") ?? "");
    return Number.isNaN(time) ? undefined : time;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
