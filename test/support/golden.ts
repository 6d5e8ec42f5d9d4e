/** Files that show what the code generates. UPDATE_GOLDEN=1 rewrites them; every change in one must be intended. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "golden");
const isUpdate = process.env.UPDATE_GOLDEN === "1";

export function assertGolden(path: string, value: unknown): void {
  const file = join(FOLDER, path);
  const text = typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`;
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(
    text,
    readFileSync(file, "utf8"),
    `test/golden/${path} differs from what the code generates; UPDATE_GOLDEN=1 rewrites it`,
  );
}

/** Asserts that the folder has these files and no others. */
export function assertGoldenFiles(folder: string, names: readonly string[]): void {
  const found = readdirSync(join(FOLDER, folder)).sort();
  const left = found.filter((name) => !names.includes(name));
  if (isUpdate) for (const name of left) rmSync(join(FOLDER, folder, name));
  else assert.deepEqual(left, [], "stale golden files");
}
