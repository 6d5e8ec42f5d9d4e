/** Uses a process of its own, because V8's flags apply to the whole process. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const MODULE = new URL("../../server/young-generation.ts", import.meta.url);

/** Keeps objects alive for a while, as blocked waits do. */
const USE = `
  import { getHeapSpaceStatistics } from "node:v8";
  const { boundYoungGeneration } = await import(${JSON.stringify(MODULE)});
  boundYoungGeneration();
  const kept = [];
  for (let turn = 0; turn < 60; turn += 1) {
    for (let at = 0; at < 20_000; at += 1) kept[(20_000 * turn + at) % 60_000] = { turn, at };
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { space_size } = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  process.stdout.write(String(space_size));
`;

test("boundYoungGeneration lets the young generation grow under load, but not beyond 8 MiB", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", USE], {
    encoding: "utf8",
  });
  const mib = Number(stdout) / 2 ** 20;
  assert.ok(mib > 2 && mib <= 8, `${mib} MiB ${stderr}`);
});
