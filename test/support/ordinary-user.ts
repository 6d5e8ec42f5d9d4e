/**
 * Dovecot serves no mail as root, and CI runs as root. Importing this module starts the process again as `nobody`, so
 * that Keypost and Dovecot run as one user and can read each other's files, as in production.
 */
import { spawnSync } from "node:child_process";
import { requirement } from "./requirement.ts";

/** In numbers, because the group of `nobody` has different names. */
const AS_NOBODY = ["--reuid", "65534", "--regid", "65534", "--clear-groups"];
/** The sources may be in a folder that `nobody` cannot read. Dovecot does not get this capability. */
const READING_ALL = ["--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"];

// Without setpriv, tests with Dovecot are skipped, and the others do not need another user.
if (process.getuid?.() === 0 && requirement("setpriv") === false) {
  // Not every container has this capability to pass on.
  const given = spawnSync("setpriv", [...AS_NOBODY, ...READING_ALL, "true"]).status === 0 ? READING_ALL : [];
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const words = [...AS_NOBODY, ...given, "--pdeathsig", "TERM", "--", ...again];
  process.exit(spawnSync("setpriv", words, { stdio: "inherit" }).status ?? 1);
}
