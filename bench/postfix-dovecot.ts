/**
 * Postfix that delivers to Dovecot's LMTP, which writes Maildirs, set up as for virtual mailboxes. Other settings are the
 * defaults, above all those that make mail durable. Linux and root only, because Postfix needs root.
 */
import { type ChildProcess, execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installedVersion } from "../test/support/dovecot-version.ts";
import { freePorts } from "../test/support/free-ports.ts";
import { postfixProcesses } from "../test/support/postfix-processes.ts";
import { requirement } from "../test/support/requirement.ts";
import { daemon, end, untilListening } from "./daemon.ts";
import { filesOf, untilThere } from "./maildir.ts";
import type { Side } from "./side.ts";

const HAND_ON_MS_MAX = 60_000;
/** The owner of the Maildirs. */
const MAIL_USER = "nobody";
/** More than the benchmark's connections. Postfix's default is 100. */
const SESSIONS_MAX = 150;

interface Mailhost {
  readonly domain: string;
  readonly addresses: readonly string[];
  /** PEM of a certificate and its key, for STARTTLS. */
  readonly certificateFile?: string;
  /** Lines at the end of main.cf. */
  readonly more?: readonly string[];
}

interface PostfixDovecot extends Side {
  /** The folder of the Maildirs. */
  readonly mailFolder: string;
}

/** The reason why they cannot run here, or undefined. */
export function missingPostfix(): string | undefined {
  const missing = requirement("postfix") || requirement("dovecot");
  if (missing) return missing;
  return userInfo().uid === 0 ? undefined : "Postfix is started by root only";
}

export async function startPostfixDovecot(mailhost: Mailhost): Promise<PostfixDovecot> {
  const folder = mkdtempSync(join(tmpdir(), "keypost-postfix-"));
  const [port = 0] = await freePorts(1);
  prepare(folder, port, mailhost);
  const mailFolder = join(folder, "mail");
  const daemons = [startDovecot(folder), startPostfix(folder)];
  const stop = async () => {
    // Postfix first, so that nothing is in delivery to Dovecot.
    for (const daemon of daemons.reverse()) await end(daemon);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await untilListening(port);
  } catch (cause) {
    const said = logs(folder);
    await stop();
    throw new Error(`Postfix and Dovecot did not start:\n${said}`, { cause });
  }
  return {
    name: "Postfix, Dovecot",
    ...{ port, mailFolder },
    pids: daemons.map(({ pid }) => Number(pid)),
    async settled(mailboxes, expected) {
      await untilHandedOn(folder);
      const addresses = mailboxes.map(({ address }) => address);
      return await untilThere(expected, () => filesOf(mailFolder, addresses));
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** Resolves when Postfix's queues are empty, or after a minute. */
async function untilHandedOn(folder: string): Promise<void> {
  for (const deadline = Date.now() + HAND_ON_MS_MAX; queued(folder) > 0 && Date.now() < deadline; )
    await sleep(10);
}

function queued(folder: string): number {
  const queues = ["incoming", "active", "deferred", "maildrop"].map((name) => join(folder, "queue", name));
  return queues.reduce((sum, queue) => sum + files(queue), 0);
}

function files(queue: string): number {
  return readdirSync(queue, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
}

function prepare(folder: string, port: number, mailhost: Mailhost): void {
  execFileSync("chmod", ["755", folder]);
  for (const name of ["etc", "queue", "state", "mail", "run"]) mkdirSync(join(folder, name));
  execFileSync("chown", ["postfix:", join(folder, "state")]);
  execFileSync("chown", [`${MAIL_USER}:`, join(folder, "mail")]);
  const map = join(folder, "etc", "mailboxes");
  writeFileSync(map, mailhost.addresses.map((address) => `${address} 1\n`).join(""));
  writeFileSync(join(folder, "etc", "main.cf"), mainFile(folder, mailhost));
  writeFileSync(join(folder, "etc", "master.cf"), postfixProcesses({ port, sessionsMax: SESSIONS_MAX }));
  execFileSync("postmap", ["-c", join(folder, "etc"), `hash:${map}`]);
  writeFileSync(join(folder, "dovecot.conf"), dovecotFile(folder));
}

function mainFile(folder: string, { domain, certificateFile, more = [] }: Mailhost): string {
  const lines = [
    "compatibility_level = 3.6",
    // To run beside other Postfixes.
    `queue_directory = ${folder}/queue`,
    `data_directory = ${folder}/state`,
    `import_environment = MAIL_CONFIG=${folder}/etc`,
    `maillog_file = ${folder}/log`,
    `maillog_file_prefixes = ${folder}`,
    "inet_interfaces = loopback-only",
    "inet_protocols = ipv4",
    // Recipients and transport.
    `myhostname = mx.${domain}`,
    "mydestination =",
    "alias_maps =",
    "mynetworks = 127.0.0.0/8",
    `virtual_mailbox_domains = ${domain}`,
    `virtual_mailbox_maps = hash:${folder}/etc/mailboxes`,
    `virtual_transport = lmtp:unix:${folder}/lmtp`,
    "message_size_limit = 26214400",
    ...(certificateFile === undefined
      ? []
      : ["smtpd_tls_security_level = may", `smtpd_tls_chain_files = ${certificateFile}`]),
    ...more,
  ];
  return `${lines.join("\n")}\n`;
}

function dovecotFile(folder: string): string {
  const [uid, gid] = ["-u", "-g"].map((option) =>
    execFileSync("id", [option, MAIL_USER], { encoding: "utf8" }).trim(),
  );
  const inLanguage = {
    "2.3": `
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%d/%n allow_all_users=yes
}`,
    "2.4": `
mail_driver = maildir
mail_path = ~/Maildir
passdb static {
  fields {
    nopassword = yes
  }
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${folder}/mail/%{user | domain}/%{user | username}
  }
  userdb_static_allow_all_users = yes
}`,
  };
  const version = installedVersion();
  // In 2.4 this must be the first setting.
  const said = version === "2.4" ? "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n" : "";
  return `${said}protocols = lmtp
ssl = no
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
${inLanguage[version]}
service lmtp {
  unix_listener ${folder}/lmtp {
    user = postfix
    mode = 0600
  }
}
`;
}

function startPostfix(folder: string): ChildProcess {
  const etc = join(folder, "etc");
  execFileSync("postfix", ["-c", etc, "check"], { stdio: ["ignore", "ignore", "inherit"] });
  const daemons = execFileSync("postconf", ["-c", etc, "-h", "daemon_directory"], {
    encoding: "utf8",
  }).trim();
  return daemon([join(daemons, "master"), "-c", etc, "-s"]);
}

function startDovecot(folder: string): ChildProcess {
  return daemon(["dovecot", "-F", "-c", join(folder, "dovecot.conf")]);
}

function logs(folder: string): string {
  const files = ["log", "dovecot.log"].map((name) => join(folder, name)).filter((file) => existsSync(file));
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}
