/** The files of the project. Their syntax trees are in source-tree.ts, because the compiler takes time to load. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");
/** What the repository does not track, as in `.gitignore`. */
const UNTRACKED = new Set(["node_modules", ".git", "dist", "data", ".env"]);

/** Every file of the work tree that belongs to the project. */
export function projectFiles(): string[] {
  const files = globSync("**/*", {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => UNTRACKED.has(entry.name) || entry.name.endsWith(".log"),
  });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Fails with a list of all faults, one per line. */
export function assertNone(faults: readonly string[], rule: string): void {
  assert.equal(faults.length, 0, `${rule}:\n  ${faults.join("\n  ")}`);
}
