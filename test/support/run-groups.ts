/**
 * Runs groups of test files in several processes, whose programs are in the same folder. A free process takes the next
 * group. Each file is a test around its own tests.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..", "..");
const folder = dirname(process.argv[1] as string);
const groups: readonly (readonly string[])[] = JSON.parse(readFileSync(join(folder, "groups.json"), "utf8"));

/** Far longer than any file takes, even on one slow core that others use too, so that only a test that hangs fails. */
const FILE_MS_MAX = 600_000;

/** Longer than a process takes to end that has nothing more to do. */
const ENDING_MS_MAX = 30_000;

// A test may wait for something that keeps no process alive, such as a job. Without this timer the process would end,
// and not run its other files.
const alive = setInterval(() => undefined, FILE_MS_MAX);
for (const [at, files] of groups.entries()) {
  if (!take(join(folder, `${at}`))) continue;
  for (const file of files)
    await test(
      relative(ROOT, file),
      { timeout: FILE_MS_MAX },
      async () => void (await import(pathToFileURL(file).href)),
    );
}
clearInterval(alive);
// A test that failed may have left something open, and then neither this process nor the run would end.
setTimeout(() => {
  process.stderr.write(`Tests left open: ${process.getActiveResourcesInfo().join(", ")}\n`);
  process.exit(1);
}, ENDING_MS_MAX).unref();

/** Whether this process is the first to take it. */
function take(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
