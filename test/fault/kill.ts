/**
 * `npm run kill9 -- --rounds 200`: kills a service under load with SIGKILL again and again, and checks that it keeps what
 * it acknowledged. It finds no missing sync, because the kernel survives: `power-cut.ts` does. Linux only.
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
