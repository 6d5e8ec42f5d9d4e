/**
 * A process that imports this as root restarts itself in its own mount namespace. Its mounts are invisible to other
 * processes, and end with it, however it ends.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";

const MARK = "IN_OWN_MOUNTS";
const UNSHARE = ["--mount", "--propagation", "private", "--"];

const isRoot = userInfo().uid === 0;
const mayMount =
  isRoot && existsSync("/dev/loop-control") && spawnSync("unshare", [...UNSHARE, "true"]).status === 0;

if (mayMount && process.env[MARK] === undefined) {
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const words = ["--pdeathsig", "TERM", "--", "unshare", ...UNSHARE, ...again];
  const options = { stdio: "inherit", env: { ...process.env, [MARK]: "1" } } as const;
  process.exit(spawnSync("setpriv", words, options).status ?? 1);
}

/** For the `skip` of a test that mounts something: false, or the reason. */
export const noMounts: false | string = mayMount
  ? false
  : isRoot
    ? "needs mounts, which this machine does not allow"
    : "needs root, to mount file systems";
