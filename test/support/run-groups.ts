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

for (const [at, files] of groups.entries()) {
  if (!take(join(folder, `${at}`))) continue;
  for (const file of files)
    await test(relative(ROOT, file), async () => void (await import(pathToFileURL(file).href)));
}

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
