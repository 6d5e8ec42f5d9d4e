import assert from "node:assert/strict";
import { test } from "node:test";
import { requirement } from "../support/requirement.ts";
import { BlockDisk } from "./block-disk.ts";
import { powerCuts } from "./failures.ts";
import { noMounts } from "./own-mounts.ts";
import { runRounds } from "./rounds.ts";

const ROUNDS = 4;
const SECONDS_MAX = 60;

const skip = noMounts || requirement("mkfs.xfs") || requirement("mkfs.ext4");

test("everything acknowledged is kept through four power cuts", { skip }, async (t) => {
  const disk = new BlockDisk();
  const course = { failure: powerCuts(disk), rounds: ROUNDS, seed: 1, secondsMax: SECONDS_MAX };
  try {
    const { broken } = await runRounds({ ...course, tell: (line) => t.diagnostic(line) });
    assert.deepEqual(broken, []);
  } finally {
    await disk.close();
  }
});
