import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId } from "../../../../core/mailboxes/mailbox.ts";
import { MailboxUsages, type Usage } from "../../../../core/store/index/mailbox-usages.ts";

const BOX = "mbx_a" as MailboxId;
const LETTER = [{ mailboxId: BOX, sizeBytes: 23 }];
const held = (bytes: number, messages: number): Usage => ({ bytes, messages });
const never = () => Promise.reject(new Error("It should have been known."));

test("MailboxUsages computes a mailbox's sum once, and then adds what is inserted", async () => {
  const usages = new MailboxUsages();
  assert.deepEqual(await usages.find(BOX, async () => held(100, 4)), held(100, 4));
  await usages.adding(LETTER, async () => undefined);
  assert.deepEqual(await usages.find(BOX, never), held(123, 5));
});

test("MailboxUsages does not keep a sum that an insert overtook", async () => {
  const usages = new MailboxUsages();
  const { promise, resolve } = Promise.withResolvers<Usage>();
  const summing = usages.find(BOX, () => promise);
  await usages.adding(LETTER, async () => undefined);
  resolve(held(100, 4));
  await summing;
  assert.deepEqual(await usages.find(BOX, async () => held(123, 5)), held(123, 5));
});

test("MailboxUsages computes the sum again after forget()", async () => {
  const usages = new MailboxUsages();
  await usages.find(BOX, async () => held(100, 4));
  usages.forget(BOX);
  assert.deepEqual(await usages.find(BOX, async () => held(77, 3)), held(77, 3));
});

test("MailboxUsages does not add an insert twice if the sum includes it already", async () => {
  const usages = new MailboxUsages();
  const { promise, resolve } = Promise.withResolvers<void>();
  const adding = usages.adding(LETTER, () => promise);
  assert.deepEqual(await usages.find(BOX, async () => held(123, 5)), held(123, 5));
  resolve();
  await adding;
  assert.deepEqual(await usages.find(BOX, async () => held(123, 5)), held(123, 5));
});

test("MailboxUsages computes the sum again after a failed insert, which may have been committed", async () => {
  const usages = new MailboxUsages();
  await usages.find(BOX, async () => held(100, 4));
  await assert.rejects(usages.adding(LETTER, () => Promise.reject(new Error("The thread has ended."))));
  assert.deepEqual(await usages.find(BOX, async () => held(123, 5)), held(123, 5));
});
