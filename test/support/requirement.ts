import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Parts of a program that are separate packages in Debian. */
const PARTS: Record<string, readonly string[]> = {
  dovecot: ["imap", "pop3", "lmtp", "modules/libdriver_sqlite.so"].map((part) => `/usr/lib/dovecot/${part}`),
  postfix: ["/usr/lib/postfix/postfix-sqlite.so"],
};

function isInstalled(program: string): boolean {
  // The folder of daemons is not in everyone's path.
  const folders = `${process.env.PATH ?? ""}${delimiter}/usr/sbin`.split(delimiter);
  const isThere = folders.some((folder) => isReadable(join(folder, program), constants.X_OK));
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
  if (isInstalled(program)) return false;
  if (process.env.REQUIRE_SERVICES === "1")
    throw new Error(`REQUIRE_SERVICES=1, but ${program} is not installed.`);
  return `${program} is not installed; REQUIRE_SERVICES=1 makes this a failure`;
}
