/** A temporary folder that is removed when the test disposes of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder extends Disposable {
  readonly path: string;
  file(name: string): string;
}

export function aFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "keypost-test-"));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
