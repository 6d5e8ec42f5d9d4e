import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { checkPorts } from "../../client/machine-checks.ts";
import { checkMail, checkStores } from "../../client/service-checks.ts";
import { BadSettings } from "../../server/config.ts";
import { openTestCore } from "../support/core.ts";
import { onLoopback } from "../support/loopback.ts";

test("checkStores and checkPorts suggest waiting for a service that may be starting", async () => {
  await using box = await openTestCore();
  await using listening = await onLoopback(createServer());
  const { port } = listening;
  const { signal } = new AbortController();
  const stores = await checkStores({
    dataDir: box.dataDir,
    running: undefined,
    openHere: async () => (await openTestCore({ settings: { dataDir: box.dataDir } })).core,
    startHere: () => assert.fail("no service is started"),
    signal,
  });
  assert.deepEqual([stores.ok, stores.detail], [false, "Another process holds this data folder."]);
  assert.match(stores.fix ?? "", /wait for one that is starting/);
  const host = "127.0.0.1";
  for await (const check of checkPorts({ http: { host, port }, smtp: { host, port } }, undefined)) {
    assert.match(check.fix ?? "", /wait for it/);
  }
});

test("checkMail says why its own service cannot start, and not that mailboxes cost money", async () => {
  const check = await checkMail({
    dataDir: "/nowhere",
    running: undefined,
    openHere: () => assert.fail("nothing is opened"),
    startHere: () => Promise.reject(new BadSettings(["DATA_DIR: no links here"])),
    signal: new AbortController().signal,
  });
  assert.equal(check.ok, false);
  assert.match(check.detail, /^No service can be started here\. .*no links here/s);
  assert.equal(check.fix, "Correct the environment that this program is started with.");
});
