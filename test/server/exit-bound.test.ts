/** Uses a process of its own, because it is to end. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const MODULE = new URL("../../server/exit-bound.ts", import.meta.url);

/** A stopped service that is held by a timer. Like `keypost`, it listens for the signal. */
const HELD = `
  const { boundExit } = await import(${JSON.stringify(MODULE)});
  setInterval(() => {}, 1_000);
  process.on("SIGINT", () => {});
  const exitForced = ({ heldBy }) => process.stdout.write(String(heldBy));
  boundExit({ exitForced }, "SIGINT", 10);
`;

test("a process that does not exit after its service has stopped says what holds it, and ends by the stop's signal", () => {
  const { signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", HELD], {
    encoding: "utf8",
  });
  assert.equal(signal, "SIGINT");
  assert.match(stdout, /Timeout/);
});
