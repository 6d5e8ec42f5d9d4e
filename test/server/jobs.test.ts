import assert from "node:assert/strict";
import { test } from "node:test";
import type { Core } from "../../core/index.ts";
import { startJobs } from "../../server/jobs.ts";
import { openTestCore } from "../support/core.ts";
import { recordingLog } from "../support/log.ts";

test("a job that fails is logged and runs again", async () => {
  const { log, events } = recordingLog();
  await using folder = await openTestCore();
  const tidied = Promise.withResolvers<void>();
  let times = 0;
  const core: Core = {
    ...folder.core,
    tidy: async () => {
      times += 1;
      if (times === 1) throw new Error("The disk is full.");
      await folder.core.tidy();
      tidied.resolve();
    },
  };
  const jobs = startJobs(core, log, { tidy: 1, settle: 60_000 });
  await tidied.promise;
  await jobs.stop();
  assert.deepEqual(
    events.filter(({ event }) => event === "unforeseen").map(({ fields }) => fields.where),
    ["background job"],
  );
});

test("settleDue runs repeatedly, and never twice at once", async () => {
  const { log } = recordingLog();
  await using folder = await openTestCore();
  const settled = Promise.withResolvers<void>();
  let [times, underWay, most] = [0, 0, 0];
  const core: Core = {
    ...folder.core,
    settleDue: async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await folder.core.settleDue();
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      times += 1;
      if (times === 3) settled.resolve();
    },
  };
  const jobs = startJobs(core, log, { tidy: 60_000, settle: 1 });
  await settled.promise;
  await jobs.stop();
  assert.deepEqual([most, underWay], [1, 0]);
});
