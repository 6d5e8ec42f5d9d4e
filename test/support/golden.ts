/** Files that show what the code makes. UPDATE_GOLDEN=1 writes them again; a change in one is to be meant. */
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
    `test/golden/${path} is not what the code makes; UPDATE_GOLDEN=1 rewrites it`,
  );
}

/** That the folder holds these files and no others. */
export function assertGoldenFiles(folder: string, names: readonly string[]): void {
  const found = readdirSync(join(FOLDER, folder)).sort();
  const left = found.filter((name) => !names.includes(name));
  if (isUpdate) for (const name of left) rmSync(join(FOLDER, folder, name));
  else assert.deepEqual(left, [], "golden files of what is gone");
}
