/**
 * Dovecot serves no mail as root, and CI is root. Whoever imports this goes on as `nobody`: the process starts itself
 * again as that user, so that Keypost and Dovecot are one user as they are in production, and each sees the other's files.
 */
import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

if (userInfo().uid === 0) {
  // The sources may lie where nobody can read them. Dovecot does not get this.
  const mayRead = ["--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"];
  const asNobody = ["--reuid", "nobody", "--regid", "nogroup", "--clear-groups", ...mayRead];
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync("setpriv", [...asNobody, "--pdeathsig", "TERM", "--", ...again], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}
