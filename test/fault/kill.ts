/**
 * `npm run kill9 -- --rounds 200`: kills a service under load by SIGKILL, again and again, and looks whether it keeps
 * what it answered. Shows no missing sync, for the kernel lives on: `power-cut.ts` does. Linux only.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { courseOf, report } from "./course.ts";
import { kills } from "./failures.ts";
import { runRounds } from "./rounds.ts";

const folder = mkdtempSync(join(tmpdir(), "keypost-kill-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
report("kills", await runRounds(courseOf(kills(folder))));
process.exit();
