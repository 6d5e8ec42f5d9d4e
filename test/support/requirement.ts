import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";

/** Parts of a program that are separate packages in Debian. */
const PARTS: Record<string, readonly string[]> = {
  dovecot: ["imap", "pop3", "lmtp", "modules/libdriver_sqlite.so"].map((part) => `/usr/lib/dovecot/${part}`),
  postfix: ["/usr/lib/postfix/postfix-sqlite.so"],
};

/** Options that older versions lack, with the words that print the options. */
const OPTIONS: Record<string, readonly [string, ...string[]]> = {
  curl: ["--json", "--help", "all"],
  "systemd-analyze": ["--threshold", "--help"],
};
/** They refuse a user without a name, such as that of a container that was started with any number. */
const NAMED_USERS_ONLY = ["dovecot", "ssh-keygen"];
/** `keypost dovecot-config` refuses other paths, and tests keep what Dovecot serves in the temporary folder. */
const PATH_FOR_DOVECOT = /^[\w./@+-]*$/;
/** What our tests start a program with. */
const STARTED_WITH: Record<string, string> = { dovecot: "setpriv" };

/** The folder of daemons is not in everyone's path. */
export const PATH_WITH_DAEMONS = `${process.env.PATH ?? ""}${delimiter}/usr/sbin`;

function isInstalled(program: string): boolean {
  const isThere = PATH_WITH_DAEMONS.split(delimiter).some((folder) =>
    isReadable(join(folder, program), constants.X_OK),
  );
  return isThere && (PARTS[program] ?? []).every((part) => isReadable(part, constants.R_OK));
}

function isReadable(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/**
 * For the `skip` of a test that needs a program we do not install: false if it is there, else the reason to skip. With
 * REQUIRE_SERVICES=1, as in CI, throws instead, because a skipped test looks like one that passed.
 */
export function requirement(program: string): false | string {
  return unlessRequired(whyNot(program));
}

/** The same for a test that needs root, such as to start Postfix. */
export function rootRequirement(): false | string {
  return unlessRequired(process.getuid?.() === 0 ? undefined : "this user is not root");
}

function unlessRequired(reason: string | undefined): false | string {
  if (reason === undefined) return false;
  if (process.env.REQUIRE_SERVICES === "1") throw new Error(`REQUIRE_SERVICES=1, but ${reason}.`);
  return `${reason}; REQUIRE_SERVICES=1 makes this a failure`;
}

function whyNot(program: string): string | undefined {
  const missing = [program, STARTED_WITH[program] ?? program].find((one) => !isInstalled(one));
  if (missing !== undefined) return `${missing} is not installed`;
  const [option = "", ...help] = OPTIONS[program] ?? [];
  if (help.length > 0 && !spawnSync(program, help, { encoding: "utf8" }).stdout.includes(option))
    return `${program} is too old for ${option}`;
  if (NAMED_USERS_ONLY.includes(program) && !hasName()) return `${program} needs a user that has a name`;
  if (program === "dovecot" && !PATH_FOR_DOVECOT.test(tmpdir()))
    return "dovecot takes no TMPDIR with a space or the like";
  return undefined;
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}
