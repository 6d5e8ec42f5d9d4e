/** Every target of the fuzzer, with its seeds, and with the seeds damaged. The inputs are the same in every run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fc } from "../support/fast-check.ts";
import { damagedOf } from "./damage.ts";
import { TARGETS } from "./targets.ts";

/** Damaged inputs for each target. Whole messages are slow and have tests in mime.test.ts. HTTP requests are the slowest. */
const RUNS: Readonly<Record<string, number>> = {
  mime: 30,
  page: 60,
  address: 1_000,
  proof: 150,
  rest: 1_000,
  mcp: 60,
};

for (const [name, target] of Object.entries(TARGETS)) {
  const folder = join(import.meta.dirname, "seeds", name);
  const seeds = readdirSync(folder).map((file) => readFileSync(join(folder, file)));

  test(`fuzz target ${name} accepts every seed, and damaged seeds`, async () => {
    for (const seed of seeds) await target(seed);
    await fc.assert(fc.asyncProperty(damagedOf(seeds, 500), target), { numRuns: RUNS[name] ?? 100, seed: 1 });
  });
}
