/**
 * `npm run powercut -- --rounds 100`: cuts the power of a service under load again and again, and checks that it keeps
 * what it acknowledged. Linux and root only. Exits with 1 if a promise is broken.
 */

import { BlockDisk } from "./block-disk.ts";
import { courseOf, report } from "./course.ts";
import { powerCuts } from "./failures.ts";
import { noMounts } from "./own-mounts.ts";
import { runRounds } from "./rounds.ts";

if (noMounts) {
  process.stderr.write(`No power can be cut: ${noMounts}.\n`);
  process.exit(2);
}
const disk = new BlockDisk();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    disk.abandon();
    process.exit(130);
  });
}
try {
  report("power cuts", await runRounds(courseOf(powerCuts(disk))));
} finally {
  await disk.close();
}
process.exit();
