/** `npm run bench`, or `npm run bench -- receive wake`: prints figures, asserts nothing. */
import { cpus, release, type } from "node:os";
import { benchReceive } from "./receive.ts";
import { benchStdio } from "./stdio.ts";
import { benchTools } from "./tools.ts";
import { benchWaits } from "./waits.ts";
import { benchWake } from "./wake.ts";

const BENCHES: Record<string, () => Promise<void>> = {
  receive: benchReceive,
  wake: benchWake,
  waits: benchWaits,
  tools: benchTools,
  stdio: benchStdio,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.\n`);
  process.exit(2);
}
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpu?.model ?? "?"}. The load generator shares them.\n`,
);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
process.exit(0);
