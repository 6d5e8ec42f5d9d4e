/** Every target of the fuzzer, with what it has found or begun with, and with that damaged: always the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { damagedOf } from "./damage.ts";
import { TARGETS } from "./targets.ts";

/** A whole message takes longer, and has tests of its own in mime.test.ts; a request over HTTP takes longest. */
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

  test(`${name} holds for every input that is kept, and for damaged ones`, async () => {
    for (const seed of seeds) await target(seed);
    await fc.assert(fc.asyncProperty(damagedOf(seeds, 500), target), { numRuns: RUNS[name] ?? 100, seed: 1 });
  });
}
