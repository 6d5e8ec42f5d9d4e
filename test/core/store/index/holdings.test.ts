import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId } from "../../../../core/mailboxes/mailbox.ts";
import { type Holding, Holdings } from "../../../../core/store/index/holdings.ts";

const BOX = "mbx_a" as MailboxId;
const LETTER = [{ mailboxId: BOX, sizeBytes: 23 }];
const held = (bytes: number, messages: number): Holding => ({ bytes, messages });
const never = () => Promise.reject(new Error("It should have been known."));

test("Holdings computes a mailbox's sum once, and then adds what is inserted", async () => {
  const holdings = new Holdings();
  assert.deepEqual(await holdings.find(BOX, async () => held(100, 4)), held(100, 4));
  await holdings.adding(LETTER, async () => undefined);
  assert.deepEqual(await holdings.find(BOX, never), held(123, 5));
});

test("Holdings does not keep a sum that an insert overtook", async () => {
  const holdings = new Holdings();
  const { promise, resolve } = Promise.withResolvers<Holding>();
  const summing = holdings.find(BOX, () => promise);
  await holdings.adding(LETTER, async () => undefined);
  resolve(held(100, 4));
  await summing;
  assert.deepEqual(await holdings.find(BOX, async () => held(123, 5)), held(123, 5));
});

test("Holdings computes the sum again after forget()", async () => {
  const holdings = new Holdings();
  await holdings.find(BOX, async () => held(100, 4));
  holdings.forget(BOX);
  assert.deepEqual(await holdings.find(BOX, async () => held(77, 3)), held(77, 3));
});

test("Holdings does not add an insert twice if the sum includes it already", async () => {
  const holdings = new Holdings();
  const { promise, resolve } = Promise.withResolvers<void>();
  const adding = holdings.adding(LETTER, () => promise);
  assert.deepEqual(await holdings.find(BOX, async () => held(123, 5)), held(123, 5));
  resolve();
  await adding;
  assert.deepEqual(await holdings.find(BOX, async () => held(123, 5)), held(123, 5));
});

test("Holdings computes the sum again after a failed insert, which may have been committed", async () => {
  const holdings = new Holdings();
  await holdings.find(BOX, async () => held(100, 4));
  await assert.rejects(holdings.adding(LETTER, () => Promise.reject(new Error("The thread has ended."))));
  assert.deepEqual(await holdings.find(BOX, async () => held(123, 5)), held(123, 5));
});
