/**
 * Dovecot serves no mail as root, and CI is root. Whoever imports this goes on as `nobody`: the process starts itself
 * again as that user, so that Keypost and Dovecot are one user as they are in production, and each sees the other's files.
 */
import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

const AS_NOBODY = ["--reuid", "nobody", "--regid", "nogroup", "--clear-groups"];
/** The sources may lie where nobody can read them. Dovecot does not get this. */
const READING_ALL = ["--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"];

if (userInfo().uid === 0) {
  // Not every container has that to give.
  const given = spawnSync("setpriv", [...AS_NOBODY, ...READING_ALL, "true"]).status === 0 ? READING_ALL : [];
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const words = [...AS_NOBODY, ...given, "--pdeathsig", "TERM", "--", ...again];
  process.exit(spawnSync("setpriv", words, { stdio: "inherit" }).status ?? 1);
}
