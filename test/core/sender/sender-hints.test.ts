import assert from "node:assert/strict";
import { test } from "node:test";
import type { Uses } from "../../../core/deps.ts";
import { NAME_CHARS_COMPARED_MAX, SENDERS_COMPARED_MAX } from "../../../core/limits.ts";
import { type Message, UNCHECKED } from "../../../core/message.ts";
import { withSenderHints } from "../../../core/sender/sender-hints.ts";

/**
 * The hints for a message from Ann in a mailbox with that many other senders. `hasWritten` answers whether Ann is among
 * those that were left out of the comparison.
 */
async function hintsAmong(senders: number, hasWritten: () => boolean, theirName = "Ann", name = "Ann") {
  const earlier = Array.from({ length: senders }, (_, index) => {
    const address = `${index}@many.example`;
    return { address, sender: `${theirName} ${address}` };
  });
  const messages: Partial<Uses<"messages">["messages"]> = {
    earlierSenders: async (_mailbox, _before, limit) => earlier.slice(0, limit),
    hasWritten: async () => hasWritten(),
  };
  const message = { from: { name, address: "ann@bank.example" }, authentication: UNCHECKED };
  const deps = { messages } as Uses<"messages">;
  return (await withSenderHints(deps, message as Message)).senderHints;
}

test("a sender beyond the compared ones is looked up, and recognised", async () => {
  const many = SENDERS_COMPARED_MAX + 1;
  assert.deepEqual(await hintsAmong(many, () => true), { isFirstContact: false, isNameOfAnother: true });
  assert.deepEqual(await hintsAmong(many, () => false), { isFirstContact: true, isNameOfAnother: true });
});

test("no sender is looked up if all were compared", async () => {
  const asked = () => assert.fail("asked");
  assert.equal((await hintsAmong(SENDERS_COMPARED_MAX - 1, asked))?.isFirstContact, true);
});

test("a name spelt with lookalike letters is a name of another sender, and a common role name is not", async () => {
  const isSame = async (theirs: string, name: string) =>
    (await hintsAmong(1, () => false, theirs, name))?.isNameOfAnother;
  assert.equal(await isSame("PayPal Service", "P\u0430yP\u0430l Servi\u0441e"), true);
  assert.equal(await isSame("PayPal Service", "PAYPA1 Servíce"), true);
  assert.equal(await isSame("PayPal Service", "PayPal Services"), false);
  assert.equal(await isSame("Support", "support"), false);
  assert.equal(await isSame("Mail Delivery Subsystem", "Mail Delivery Subsystem"), false);
  assert.equal(await isSame("MAILER-DAEMON", "Mailer-Daemon"), false);
});

test("names longer than people's names are not compared", async () => {
  const isSame = async (theirs: string, name = theirs) =>
    (await hintsAmong(SENDERS_COMPARED_MAX, () => false, theirs, name))?.isNameOfAnother;
  const longest = "Ann ".repeat(NAME_CHARS_COMPARED_MAX / 4);
  assert.deepEqual([await isSame(longest), await isSame(`${longest}A`)], [true, false]);
  // One character that stands for a whole phrase is no part of the name.
  assert.deepEqual([await isSame("Ann \ufdfa", "Ann"), await isSame("\ufdfa")], [true, false]);
});
