/** Starts the real Dovecot with the configuration that `keypost dovecot-config` writes. */
import "./ordinary-user.ts";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect as connectSocket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import type { CoreSettings } from "../../core/index.ts";
import { type DovecotSettings, dovecotFiles, MAIN_FILE, OWN_FILE } from "../../server/imap/dovecot-config.ts";
import { openCertificate } from "../../server/smtp/certificate.ts";
import { installedVersion } from "./dovecot-version.ts";
import { freePorts } from "./free-ports.ts";
import { PATH_WITH_DAEMONS } from "./requirement.ts";

export interface Dovecot extends AsyncDisposable {
  readonly imapPort: number;
  /** The port for implicit TLS. Closed without `isPublic` or `hasTls`. */
  readonly imapsPort: number;
  readonly pop3Port: number;
  /** The LMTP socket. */
  readonly lmtpSocket: string;
  /** The file that Dovecot was started with, for `doveadm -c` and `doveconf -c`. */
  readonly configFile: string;
  /** The self-signed certificate, in PEM. */
  readonly certificate: string;
  /** Returns a client that has logged in, after STARTTLS if offered. It is closed with Dovecot. */
  connect(login: string, password: string): Promise<ImapFlow>;
  /** Dovecot's log so far. */
  log(): string;
  /** Kills Dovecot with all its processes, and removes its files, but not the mail. */
  stop(): Promise<void>;
}

interface DovecotOptions {
  /** The settings of the core whose mailboxes are served. */
  readonly settings: Pick<CoreSettings, "dataDir" | "ledgerFile" | "mailboxQuotaBytes" | "messageBytesMax">;
  readonly hasPop3?: boolean;
  readonly hasLmtp?: boolean;
  /** Whether TLS is offered, but not required. */
  readonly hasTls?: boolean;
  /** As for a public service: TLS is required, except from clients with the server's own address. */
  readonly isPublic?: boolean;
  /** The name in the self-signed certificate. */
  readonly hostName?: string;
}

interface Place {
  readonly folder: string;
  readonly ports: readonly number[];
  readonly settings: DovecotSettings;
  readonly certificate: string;
}

const STARTING_MS_MAX = 60_000;

export async function startDovecot(options: DovecotOptions): Promise<Dovecot> {
  const place = await prepare(options);
  const master = run(place.folder);
  const clients: ImapFlow[] = [];
  const [imapPort = 0, imapsPort = 0, pop3Port = 0] = place.ports;
  const log = () => readFileSync(join(place.folder, "log"), "utf8");
  const stop = async () => {
    for (const client of clients) client.close();
    await end(master);
    rmSync(place.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  await untilListening(imapPort, master, log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    ...{ imapPort, imapsPort, pop3Port, log, stop, [Symbol.asyncDispose]: stop },
    lmtpSocket: place.settings.lmtpSocket ?? "",
    configFile: join(place.folder, MAIN_FILE),
    certificate: place.certificate,
    async connect(user, pass) {
      const client = new ImapFlow({
        ...{ host: "127.0.0.1", port: imapPort, secure: false, logger: false, auth: { user, pass } },
        tls: { rejectUnauthorized: false },
      });
      // Errors reject the pending command. Without this listener they would also end the process.
      client.on("error", () => undefined);
      clients.push(client);
      await client.connect();
      return client;
    },
  };
}

async function prepare(options: DovecotOptions): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "keypost-dovecot-"));
  const { username: user } = userInfo();
  const group = execFileSync("id", ["-gn"], { encoding: "utf8" }).trim();
  const { hostName = "mail.test" } = options;
  const { cert } = await openCertificate({ dataDir: folder, hostName, files: undefined, now: new Date() });
  const pem = join(folder, "secrets", "smtp-tls.pem");
  const hasTls = options.isPublic === true || options.hasTls === true;
  const settings: DovecotSettings = {
    ...options.settings,
    ...{ version: installedVersion(), folder, imapPort: 143, host: "127.0.0.1", user, group },
    isLoopback: options.isPublic !== true,
    isRootless: true,
    runFolder: join(folder, "run"),
    tls: hasTls ? { certFile: pem, keyFile: pem } : undefined,
    hasPop3: options.hasPop3 === true,
    lmtpSocket: options.hasLmtp === true ? join(folder, "lmtp") : undefined,
  };
  for (const { name, text } of dovecotFiles(settings)) writeFileSync(join(folder, name), text);
  // Usually the service has created this folder already.
  mkdirSync(join(settings.dataDir, "mail"), { recursive: true, mode: 0o700 });
  const ports = await freePorts(4);
  writeFileSync(join(folder, OWN_FILE), overrides(settings, ports));
  writeFileSync(join(folder, "log"), "");
  return { folder, ports, settings, certificate: cert };
}

/** Overrides that let an ordinary user run several Dovecots. Nothing that tests are about. */
function overrides({ folder, hasPop3, lmtpSocket, tls }: DovecotSettings, ports: readonly number[]) {
  const [imap, imaps, pop3, pop3s] = ports;
  const login = (name: string, port = 0, securePort = 0) => `
service ${name}-login {
  inet_listener ${name} {
    port = ${port}
  }
  inet_listener ${name}s {
    port = ${tls ? securePort : 0}
  }
}`;
  return `log_path = ${folder}/log
# Tests of wrong passwords would be slow.
auth_failure_delay = 0
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${login("imap", imap, imaps)}
${hasPop3 ? login("pop3", pop3, pop3s) : ""}
${lmtpSocket === undefined ? "" : `service lmtp {\n  unix_listener ${lmtpSocket} {\n    user =\n    group =\n  }\n}`}
`;
}

/** Starts Dovecot, which ends with this process, however that ends. */
function run(folder: string): ChildProcess {
  const asNobodySpecial = ["--inh-caps=-all", "--ambient-caps=-all", "--pdeathsig", "TERM"];
  const command = [...asNobodySpecial, "--", "dovecot", "-F", "-c", join(folder, MAIN_FILE)];
  // Detached, so that it has its own process group, which `end` kills.
  const env = { PATH: PATH_WITH_DAEMONS };
  return spawn("setpriv", command, { detached: true, stdio: ["ignore", "ignore", "inherit"], env });
}

async function untilListening(port: number, master: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + STARTING_MS_MAX;
  while (Date.now() < deadline && master.exitCode === null) {
    const socket = connectSocket(port, "127.0.0.1");
    const [outcome] = await Promise.race([
      once(socket, "connect").then(() => ["open"]),
      once(socket, "close").then(() => ["closed"]),
    ]).catch(() => ["closed"]);
    socket.destroy();
    if (outcome === "open") return;
    await delay(20);
  }
  throw new Error(`Dovecot does not listen: ${log()}`);
}

/**
 * Kills the whole process group, because on SIGTERM Dovecot waits seconds for its clients. What it leaves is what a power
 * cut would leave.
 */
async function end(master: ChildProcess): Promise<void> {
  const { pid } = master;
  if (pid === undefined || master.exitCode !== null || master.signalCode !== null) return;
  const ended = once(master, "exit");
  process.kill(-pid, "SIGKILL");
  await ended;
}
