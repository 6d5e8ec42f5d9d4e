/** Which Dovecot is installed: 2.3, as in Debian 12, or 2.4, as in Debian 13. Their configurations differ. */
import { execFileSync } from "node:child_process";
import type { DovecotVersion } from "../../server/imap/dovecot-config.ts";
import { PATH_WITH_DAEMONS } from "./requirement.ts";

export function installedVersion(): DovecotVersion {
  const env = { PATH: PATH_WITH_DAEMONS };
  const said = execFileSync("dovecot", ["--version"], { encoding: "utf8", env });
  return said.startsWith("2.3.") ? "2.3" : "2.4";
}
