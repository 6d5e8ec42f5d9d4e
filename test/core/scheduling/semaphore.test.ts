import assert from "node:assert/strict";
import { test } from "node:test";
import { Semaphore } from "../../../core/scheduling/semaphore.ts";

test("Semaphore runs as many tasks at once as it has slots, and starts the others in the order they asked", async () => {
  const slots = new Semaphore(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const works = [0, 1, 2, 3].map((which) =>
    slots.use(async () => {
      begun.push(which);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (which === 0) throw new Error("It failed.");
    }),
  );
  const failed = assert.rejects(works[0] ?? Promise.resolve(), /It failed/);
  const drained = slots.drained();
  assert.deepEqual([begun, slots.used, slots.waiting], [[0, 1], 2, 2]);
  ends[0]?.();
  await failed;
  assert.deepEqual([begun, slots.used, slots.waiting], [[0, 1, 2], 2, 1]);
  ends[1]?.();
  await works[1];
  assert.deepEqual([begun, slots.waiting], [[0, 1, 2, 3], 0]);
  for (const end of ends) end();
  await Promise.all([drained, works[2], works[3]]);
  assert.equal(slots.used, 0);
});
