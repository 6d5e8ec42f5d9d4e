/**
 * `npm run fuzz`, or `npm run fuzz -- proof rest --minutes 30`: searches for bytes that violate what a target asserts,
 * guided by code coverage. Prints what it finds, and keeps it in `fuzz/` for the next run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TARGETS } from "./targets.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const MINUTES_DEFAULT = 3;
/** An input that takes longer counts as a hang. */
const INPUT_MS_MAX = 5_000;
const INPUT_BYTES_MAX = 8_192;

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string", default: String(MINUTES_DEFAULT) } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const unknown = positionals.filter((name) => !(name in TARGETS));
if (unknown.length > 0 || !(minutes > 0)) {
  const targets = Object.keys(TARGETS).join(", ");
  process.stderr.write(`Give targets of ${targets}, and --minutes with a number above 0.\n`);
  process.exit(2);
}

try {
  await import("@jazzer.js/core");
} catch (error) {
  // It is built for the C library of Debian 13 and Ubuntu 24.04. Older ones lack symbols that it needs.
  process.stderr.write(`The fuzzer does not run on this machine: ${(error as Error).message}\n`);
  process.exit(1);
}

for (const name of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
  process.stdout.write(`\n${name}, ${minutes} minutes\n`);
  if (!(await fuzz(name))) process.exitCode = 1;
}
process.exit();

/** Runs the fuzzer on one target. Returns true if it found nothing. */
async function fuzz(target: string): Promise<boolean> {
  const found = join(ROOT, "fuzz", target);
  await mkdir(found, { recursive: true });
  const jazzer = join(ROOT, "node_modules", "@jazzer.js", "core", "dist", "cli.js");
  const instrumented = ["/core/", "/mcp/", "/server/"].flatMap((folder) => ["-i", folder]);
  const args = [
    ...["--import", "./test/fuzz/plain-script.mjs", jazzer, "test/fuzz/entry.mjs", "-f", target],
    ...[...instrumented, "-e", "node_modules", "--timeout", String(INPUT_MS_MAX)],
    // A parser that opens a connection is a finding, except in this target, which runs a server of its own.
    ...(target === "mcp" ? ["--disable_bug_detectors=ssrf"] : []),
    ...[found, join("test", "fuzz", "seeds", target), "--"],
    ...[`-max_total_time=${Math.ceil(minutes * 60)}`, `-max_len=${INPUT_BYTES_MAX}`],
    `-artifact_prefix=${join(ROOT, "fuzz", `${target}-`)}`,
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  const [status] = await once(child, "exit");
  return status === 0;
}
