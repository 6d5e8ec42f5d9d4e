import assert from "node:assert/strict";
import { test } from "node:test";
import { mendIndex } from "../../core/mending.ts";
import { tidyAfterCrash } from "../../core/tidying.ts";
import { settle, TestClock } from "../support/clock.ts";
import { recordingLog } from "../support/log.ts";

/** An index whose file cannot be made again at the first `failures` tries. */
function brokenIndex(failures: number) {
  const clock = new TestClock();
  const state = { tries: 0, made: 0, mended: 0, isFull: false, isStopping: false };
  const deps = {
    ...{ clock, log: recordingLog().log },
    commits: { exclusively: <Result>(work: () => Promise<Result>) => work() },
    messages: {
      clear: async () => {
        if (state.isFull) throw new Error("The disk is full.");
        return new Set();
      },
      remade: async () => void state.made++,
    },
    mailboxes: { async *all() {} },
    sequences: { distrustIndex() {}, tellIndex: async () => true },
    folders: { lookAnew() {} },
  };
  const breaks: (() => void)[] = [];
  const index = {
    whenBroken: (listener: () => void) => void breaks.push(listener),
    remake: async () => {
      if (++state.tries <= failures) throw new Error("The disk is full.");
    },
    isMended: () => void state.mended++,
  };
  const given = deps as unknown as Parameters<typeof mendIndex>[0];
  const { reindex } = mendIndex(given, index, () => state.isStopping);
  const broke = async () => {
    for (const tell of breaks) tell();
    await settle(2);
  };
  return { clock, state, broke, reindex };
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

test("rows that an operator has had thrown away, and that can't be made at once, are made later", async () => {
  const { clock, state, reindex } = brokenIndex(0);
  state.isFull = true;
  await assert.rejects(reindex(), /full/);
  await clock.advance(6_000);
  state.isFull = false;
  await clock.advance(60_000);
  assert.deepEqual([state.tries, state.made, clock.timers], [0, 1, 0]);
});

test("one mailbox that can't be looked at after a crash keeps none of the others from it", async () => {
  const looked: string[] = [];
  const { log, events } = recordingLog();
  const deps = {
    log,
    mailboxes: {
      all: async function* () {
        yield* [{ id: "a" }, { id: "b" }, { id: "c" }];
      },
    },
    maildirs: { clean: async () => undefined },
    folders: {
      ready: async ({ id }: { id: string }) => {
        looked.push(id);
        if (id !== "c") throw new Error("EACCES");
      },
    },
  } as unknown as Parameters<typeof tidyAfterCrash>[0];
  assert.equal(await tidyAfterCrash(deps, () => false), false);
  assert.deepEqual([looked, events.length], [["a", "b", "c"], 1]);
});
