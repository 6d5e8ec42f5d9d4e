import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId } from "../../../core/mailbox.ts";
import { UsedBytes } from "../../../core/store/used-bytes.ts";

const BOX = "mbx_a" as MailboxId;
const LETTER = [{ mailboxId: BOX, sizeBytes: 23 }];
const never = () => Promise.reject(new Error("It should have been known."));

test("a sum is made once and counted along", async () => {
  const used = new UsedBytes();
  assert.equal(await used.find(BOX, async () => 100), 100);
  await used.adding(LETTER, async () => undefined);
  assert.equal(await used.find(BOX, never), 123);
});

test("a sum that a change overtook is not kept", async () => {
  const used = new UsedBytes();
  const { promise, resolve } = Promise.withResolvers<number>();
  const summing = used.find(BOX, () => promise);
  await used.adding(LETTER, async () => undefined);
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

test("a sum that saw an addition before we heard of it is not counted along twice", async () => {
  const used = new UsedBytes();
  const { promise, resolve } = Promise.withResolvers<void>();
  const adding = used.adding(LETTER, () => promise);
  assert.equal(await used.find(BOX, async () => 123), 123);
  resolve();
  await adding;
  assert.equal(await used.find(BOX, async () => 123), 123);
});

test("a mailbox is summed again when an addition failed, which may have been made all the same", async () => {
  const used = new UsedBytes();
  await used.find(BOX, async () => 100);
  await assert.rejects(used.adding(LETTER, () => Promise.reject(new Error("The thread has ended."))));
  assert.equal(await used.find(BOX, async () => 123), 123);
});
