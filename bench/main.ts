/** `npm run bench`, or `npm run bench -- receive wake`: prints figures, and fails only if mail is lost. `--quick` is faster. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus, release, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchCrowd } from "./crowd.ts";
import { benchExtract } from "./extract.ts";
import { benchIdle } from "./idle.ts";
import { benchPostfix } from "./postfix.ts";
import { benchReceive } from "./receive.ts";
import { benchStdio } from "./stdio.ts";
import { benchTools } from "./tools.ts";
import { benchWaits } from "./waits.ts";
import { benchWake } from "./wake.ts";

interface Options {
  /** Short runs with inexact figures. Supported by the benches that take minutes. */
  readonly isQuick: boolean;
}

const BENCHES: Record<string, (options: Options) => Promise<void>> = {
  receive: benchReceive,
  wake: benchWake,
  waits: benchWaits,
  idle: benchIdle,
  tools: benchTools,
  stdio: benchStdio,
  extract: benchExtract,
  imap: () => program("imap.ts"),
  postfix: benchPostfix,
  crowd: benchCrowd,
};
/** Run only when named, because it has no figures. */
const ASKED_FOR: Record<string, () => Promise<void>> = { "imap-stress": () => program("imap-stress.ts") };

/** Runs in a process of its own, which gives up root. */
async function program(name: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, name)], { stdio: "inherit" });
  const [status] = await once(child, "exit");
  if (status !== 0) process.exitCode = 1;
}

const { values, positionals: asked } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const all = { ...BENCHES, ...ASKED_FOR };
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  process.stderr.write(`Unknown bench ${unknown.join(", ")}. Known: ${Object.keys(all).join(", ")}.\n`);
  process.exit(2);
}
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.version}, ${type()} ${release()}, ${cpus().length} x ${cpu?.model ?? "?"}. The load generator shares them.\n`,
);
for (const [name, bench] of Object.entries(asked.length === 0 ? BENCHES : all)) {
  if (asked.length === 0 || asked.includes(name)) await bench({ isQuick: values.quick });
}
process.exit();
