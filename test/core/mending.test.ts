import assert from "node:assert/strict";
import { test } from "node:test";
import { mendIndex } from "../../core/mending.ts";
import { settle, TestClock } from "../support/clock.ts";
import { recordingLog } from "../support/log.ts";

/** An index whose file cannot be made again at the first `failures` tries. */
function brokenIndex(failures: number) {
  const clock = new TestClock();
  const state = { tries: 0, mended: 0, isStopping: false };
  const deps = {
    ...{ clock, log: recordingLog().log },
    commits: { exclusively: <Result>(work: () => Promise<Result>) => work() },
    messages: { clear: async () => new Set(), remade: async () => undefined },
    mailboxes: { async *all() {} },
    sequences: { distrustIndex() {} },
  };
  const breaks: (() => void)[] = [];
  const index = {
    whenBroken: (listener: () => void) => void breaks.push(listener),
    remake: async () => {
      if (++state.tries <= failures) throw new Error("The disk is full.");
    },
    isMended: () => void state.mended++,
  };
  mendIndex(deps as unknown as Parameters<typeof mendIndex>[0], index, () => state.isStopping);
  const broke = async () => {
    for (const tell of breaks) tell();
    await settle(2);
  };
  return { clock, state, broke };
}

test("an index that can't be made again is tried again every five seconds, until it is", async () => {
  const { clock, state, broke } = brokenIndex(2);
  await broke();
  await clock.advance(4_999);
  assert.deepEqual([state.tries, state.mended], [1, 0]);
  await clock.advance(60_000);
  assert.deepEqual([state.tries, state.mended, clock.timers], [3, 1, 0]);
});

test("an index is not tried again once the service stops", async () => {
  const { clock, state, broke } = brokenIndex(2);
  await broke();
  state.isStopping = true;
  await clock.advance(60_000);
  assert.deepEqual([state.tries, clock.timers], [1, 0]);
});
