import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId } from "../../../core/mailbox.ts";
import { UsedBytes } from "../../../core/store/used-bytes.ts";

const BOX = "mbx_a" as MailboxId;
const never = () => Promise.reject(new Error("It should have been known."));

test("a sum is made once and counted along", async () => {
  const used = new UsedBytes();
  assert.equal(await used.find(BOX, async () => 100), 100);
  used.add(BOX, 23);
  assert.equal(await used.find(BOX, never), 123);
});

test("a sum that a change overtook is not kept", async () => {
  const used = new UsedBytes();
  const { promise, resolve } = Promise.withResolvers<number>();
  const summing = used.find(BOX, () => promise);
  used.add(BOX, 23);
  resolve(100);
  await summing;
  assert.equal(await used.find(BOX, async () => 123), 123);
});

test("a mailbox whose messages were removed is summed again", async () => {
  const used = new UsedBytes();
  await used.find(BOX, async () => 100);
  used.forget(BOX);
  assert.equal(await used.find(BOX, async () => 77), 77);
});
