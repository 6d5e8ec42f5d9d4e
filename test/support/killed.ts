import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { SqliteThread } from "../../core/store/sqlite-thread.ts";
import type { TestCore } from "./core.ts";

/**
 * Runs `act`, and copies the data folder before each database statement: what a kill at that moment leaves. Returns the
 * paths of the copies that differ.
 */
export async function killedAtEveryStep(
  box: TestCore,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), "keypost-test-killed-"));
  const images = new Map<string, string>();
  const copy = () => {
    const entries = readdirSync(box.dataDir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((file) => file.isFile() && !file.name.endsWith("-shm"))
      .map((file) => join(file.parentPath, file.name));
    const hash = createHash("sha256");
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
    const digest = hash.digest("hex");
    if (images.has(digest)) return;
    const image = join(root, String(images.size));
    images.set(digest, image);
    for (const entry of entries.filter((one) => one.isDirectory()))
      mkdirSync(join(image, entry.parentPath.slice(box.dataDir.length), entry.name), { recursive: true });
    for (const file of files)
      cpSync(file, join(image, file.slice(box.dataDir.length)), { preserveTimestamps: true });
  };
  const { run } = SqliteThread.prototype;
  SqliteThread.prototype.run = function (...statements) {
    copy();
    return run.apply(this, statements);
  };
  try {
    await act();
  } finally {
    SqliteThread.prototype.run = run;
  }
  copy();
  test.after(() => rmSync(root, { recursive: true }));
  return [...images.values()];
}
