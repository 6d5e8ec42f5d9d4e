/** Uses a process of its own, because it is to end. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { test } from "node:test";

const MODULE = new URL("../../server/exit-bound.ts", import.meta.url);
const OUTPUT_BYTES = 1_000_000;

/** A stopped service that is held by a timer. */
const HELD = `
  const { boundExit } = await import(${JSON.stringify(MODULE)});
  setInterval(() => {}, 1_000);
  process.exitCode = 7;
  boundExit((heldBy) => process.stdout.write(String(heldBy)), { ms: 10, unreadTimes: 1 });
`;

test("a process that does not exit after its service has stopped says what holds it, and ends with its exit code", () => {
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", HELD], {
    encoding: "utf8",
  });
  assert.equal(status, 7);
  assert.match(stdout, /Timeout/);
});

/** Writes more than a pipe takes, and says on stderr that it is still there. */
const UNREAD = `
  const { boundExit } = await import(${JSON.stringify(MODULE)});
  process.stdout.write("x".repeat(${OUTPUT_BYTES}));
  setInterval(() => process.stderr.write("."), 20);
  boundExit(() => {}, { ms: 100, unreadTimes: Infinity });
`;

test("a process whose output is unread when nothing else is left to do ends once it has been read", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", UNREAD], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Longer than the bound, unless it has ended.
  let waited = "";
  for await (const dots of child.stderr.iterator({ destroyOnReturn: false })) {
    waited += String(dots);
    if (waited.length > 15) break;
  }
  child.stderr.resume();
  assert.equal((await text(child.stdout)).length, OUTPUT_BYTES);
});
