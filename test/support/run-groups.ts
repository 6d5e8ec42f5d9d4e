/**
 * Runs groups of test files, each in one of the processes whose programs lie in the same folder: who is free takes the next. Each
 * file is a test around its own tests.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..", "..");
const folder = dirname(process.argv[1] as string);
const groups: readonly (readonly string[])[] = JSON.parse(readFileSync(join(folder, "groups.json"), "utf8"));

/** Longer than any takes: what waits for ever is to end as a failure. */
const FILE_MS_MAX = 150_000;

// A test may wait for what keeps no process alive, such as a job; if this process ended then, so would all files that it has yet to run.
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

/** Whether nobody else has. */
function take(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
