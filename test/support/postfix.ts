/**
 * Starts the real Postfix with the configuration in deploy/. Its master must be root, while the tests must not be
 * (ordinary-user.ts), so this must be imported first. The root process starts Postfix here, and stops it when the process
 * of the ordinary user has ended.
 */
import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postfixProcesses } from "./postfix-processes.ts";
import { readProjectFile } from "./project-files.ts";
import { PATH_WITH_DAEMONS, requirement, rootRequirement } from "./requirement.ts";

/** The variable by which the root process passes the port and folder on. */
const VARIABLE = "KEYPOST_TEST_POSTFIX";
const USER = "nobody";

interface Postfix {
  readonly port: number;
  /** The data folder whose ledger Postfix reads. */
  readonly dataDir: string;
  log(): string;
  /** Sets the LMTP socket to which it delivers. */
  handOnTo(lmtpSocket: string): void;
}

/** The reason to skip tests with Postfix, or false. */
export const skipPostfix: false | string = requirement("postfix") || started();

/** Synchronous, because the import of ordinary-user.ts may end the process. */
function started(): false | string {
  if (process.env[VARIABLE] !== undefined) return false;
  // Only root may start Postfix.
  const noRoot = rootRequirement();
  if (noRoot) return noRoot;
  const folder = mkdtempSync(join(tmpdir(), "keypost-postfix-"));
  const port = freePort();
  // Postfix's processes have users of their own, which read what root writes here.
  const umask = process.umask(0o022);
  prepare(folder, port);
  process.umask(umask);
  const command = (word: string) =>
    execFileSync("postfix", ["-c", join(folder, "etc"), word], {
      stdio: "ignore",
      env: { ...process.env, PATH: PATH_WITH_DAEMONS },
    });
  process.on("exit", () => {
    try {
      command("stop");
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
  command("start");
  process.env[VARIABLE] = JSON.stringify({ folder, port });
  return false;
}

function prepare(folder: string, port: number): void {
  execFileSync("chmod", ["755", folder]);
  for (const name of ["etc", "queue", "state", "data", "lmtp"]) mkdirSync(join(folder, name));
  chownSync(join(folder, "state"), idOf("-u", "postfix"), idOf("-g", "postfix"));
  chownSync(join(folder, "lmtp"), idOf("-u", USER), 0);
  // As in docs/moving.md: Postfix may read the ledger, by its group.
  chownSync(join(folder, "data"), idOf("-u", USER), idOf("-g", "postfix"));
  execFileSync("chmod", ["2750", join(folder, "data")]);
  writeFileSync(join(folder, "data", "keypost.db"), "");
  chownSync(join(folder, "data", "keypost.db"), idOf("-u", USER), idOf("-g", "postfix"));
  execFileSync("chmod", ["640", join(folder, "data", "keypost.db")]);
  for (const name of ["main.cf", "keypost-mailboxes.cf", "keypost-unpaid.cf"]) {
    const text = readProjectFile(`deploy/postfix/${name}`)
      .replaceAll("/etc/postfix/", join(folder, "etc/"))
      .replaceAll("/var/lib/keypost/", join(folder, "data/"))
      .replaceAll("example.org", "mail.test");
    writeFileSync(join(folder, "etc", name), name === "main.cf" ? text + overrides(folder) : text);
  }
  writeFileSync(join(folder, "etc", "master.cf"), postfixProcesses({ port }));
}

/** Overrides to run beside other Postfixes. Nothing that tests are about. Postfix uses the last value of each setting. */
function overrides(folder: string): string {
  return `
queue_directory = ${folder}/queue
data_directory = ${folder}/state
import_environment = MAIL_CONFIG=${folder}/etc
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
inet_interfaces = loopback-only
inet_protocols = ipv4
virtual_transport = lmtp:unix:${folder}/lmtp/socket
smtpd_tls_security_level = none
`;
}

/** Synchronous, like `started`. */
function freePort(): number {
  const file = new URL("./free-ports.ts", import.meta.url).href;
  const print = `import("${file}").then(({ freePorts }) => freePorts(1)).then(([port]) => console.log(port))`;
  return Number(execFileSync(process.execPath, ["-e", print], { encoding: "utf8" }));
}

function idOf(option: string, user: string): number {
  return Number(execFileSync("id", [option, user], { encoding: "utf8" }));
}

/** The running Postfix. Only valid unless `skipPostfix` gives a reason. */
export function runningPostfix(): Postfix {
  const { folder, port } = JSON.parse(process.env[VARIABLE] ?? "{}") as { folder: string; port: number };
  return {
    port,
    dataDir: join(folder, "data"),
    log: () => readFileSync(join(folder, "log"), "utf8"),
    handOnTo: (lmtpSocket) => symlinkSync(lmtpSocket, join(folder, "lmtp", "socket")),
  };
}
