/**
 * The real Postfix, with the configuration that we ship. Its master must be root, and the rest of such a test must not be
 * (ordinary-user.ts): whoever imports both imports this first. The process that is root starts it here, and stops it when
 * the one that goes on as an ordinary user has ended.
 */
import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { postfixProcesses } from "./postfix-processes.ts";
import { readProjectFile } from "./project-files.ts";
import { requirement } from "./requirement.ts";

/** How the process that is root tells the other. */
const VARIABLE = "KEYPOST_TEST_POSTFIX";
const USER = "nobody";

interface Postfix {
  readonly port: number;
  /** Whose ledger its maps read. */
  readonly dataDir: string;
  log(): string;
  /** Where it hands mail on. */
  handOnTo(lmtpSocket: string): void;
}

/** Why there is none here; false when there is. */
export const skipPostfix: false | string = requirement("postfix") || started();

/** Waits for no import: what comes after this one may end the process. */
function started(): false | string {
  if (process.env[VARIABLE] !== undefined) return false;
  if (userInfo().uid !== 0) return "Postfix is started by root only";
  const folder = mkdtempSync(join(tmpdir(), "keypost-postfix-"));
  const port = freePort();
  prepare(folder, port);
  const command = (word: string) =>
    execFileSync("postfix", ["-c", join(folder, "etc"), word], { stdio: "ignore" });
  process.on("exit", () => {
    command("stop");
    rmSync(folder, { recursive: true, force: true });
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
  // As docs/moving.md has it: Postfix may read the ledger, by its group.
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

/** What it takes to run beside others, and nothing that a test is about. Postfix takes the last of each. */
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

/** Without waiting: see `started`. */
function freePort(): number {
  const listen =
    'net.createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port); this.close(); })';
  return Number(execFileSync(process.execPath, ["-e", listen], { encoding: "utf8" }));
}

function idOf(option: string, user: string): number {
  return Number(execFileSync("id", [option, user], { encoding: "utf8" }));
}

/** Only where nothing says to skip. */
export function runningPostfix(): Postfix {
  const { folder, port } = JSON.parse(process.env[VARIABLE] ?? "{}") as { folder: string; port: number };
  return {
    port,
    dataDir: join(folder, "data"),
    log: () => readFileSync(join(folder, "log"), "utf8"),
    handOnTo: (lmtpSocket) => symlinkSync(lmtpSocket, join(folder, "lmtp", "socket")),
  };
}
