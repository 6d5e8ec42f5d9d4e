/** Uses a process of its own, because it is to end. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const MODULE = new URL("../../server/exit-bound.ts", import.meta.url);

/** A stopped service that is held by a timer. */
const HELD = `
  const { boundExit } = await import(${JSON.stringify(MODULE)});
  setInterval(() => {}, 1_000);
  process.exitCode = 7;
  boundExit((heldBy) => process.stdout.write(String(heldBy)), 10);
`;

test("a process that does not exit after its service has stopped says what holds it, and ends with its exit code", () => {
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", HELD], {
    encoding: "utf8",
  });
  assert.equal(status, 7);
  assert.match(stdout, /Timeout/);
});
