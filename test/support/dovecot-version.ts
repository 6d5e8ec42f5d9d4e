/** Which Dovecot this machine has: Debian 12 and Debian 13 have one each, and their languages differ. */
import { execFileSync } from "node:child_process";
import type { DovecotVersion } from "../../server/imap/dovecot-config.ts";

/** With the folder of daemons, which is not in everybody's path. */
export const PATH_WITH_DAEMONS = `${process.env.PATH ?? ""}:/usr/sbin`;

export function installedVersion(): DovecotVersion {
  const env = { PATH: PATH_WITH_DAEMONS };
  const said = execFileSync("dovecot", ["--version"], { encoding: "utf8", env });
  return said.startsWith("2.3.") ? "2.3" : "2.4";
}
