import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Mailbox } from "../../../../core/index.ts";
import type { MessageFilter } from "../../../../core/message.ts";
import { deliver, letter, openTestCore } from "../../../support/core.ts";

/** The tests share this core, each with a mailbox of its own. */
const box = await openTestCore();
after(() => box.close());

/** The subject of the message that a wait with that filter finds at once, or `timed_out`. */
async function found(mailbox: Mailbox, filter: MessageFilter): Promise<string> {
  const { signal } = new AbortController();
  const wait = { filter, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waited = await box.core.waitForEmail(mailbox, wait, { signal });
  return waited.outcome === "received" ? waited.message.subject : waited.outcome;
}

for (const [given, filter, isMatch] of [
  ["x@bank.example", { from: "BANK.example" }, true],
  ["x@mail.bank.example", { from: "bank.example" }, true],
  ["x@notbank.example", { from: "bank.example" }, false],
  ["x@bank.example.evil.test", { from: "bank.example" }, false],
  ["bank.example@evil.test", { from: "bank.example" }, false],
  ['"x@bank.example" <y@evil.test>', { from: "bank" }, false],
  ["billing@shop.example", { from: "bill" }, true],
  ["Ann <ann@work.example>", { from: "Ann Lee <ann@work.example>" }, true],
  ["x@mail.bücher.example", { from: "BÜCHER.example" }, true],
  ["x@mail.bücher.example", { from: "xn--bcher-kva.example" }, true],
  ["jörg@bücher.example", { from: "jörg@bücher.example" }, true],
  ["jörg@bücher.example", { from: "@bücher.example" }, true],
  ["x@bücher.example.evil.test", { from: "bücher.example" }, false],
] as const) {
  test(`a from filter ${filter.from} ${isMatch ? "matches" : "does not match"} mail from ${given}`, async () => {
    const { mailbox } = await box.claim();
    await deliver(box.core, mailbox, letter({ from: given, subject: "Hit" }));
    assert.equal(await found(mailbox, filter), isMatch ? "Hit" : "timed_out");
  });
}

for (const [subject, filter, isMatch] of [
  ["İki adımlı doğrulama: İŞLEM ONAYI", "iki adımlı", true],
  ["İki adımlı doğrulama: İŞLEM ONAYI", "işlem onayı", true],
  ["Işık kodu", "IŞIK KODU", true],
  ["Ihr Code für die Hauptstraße", "HAUPTSTRASSE", true],
  ["Ihr Code für die Hauptstraße", "Hauptstr", true],
  ["ΚΩΔΙΚΟΣΑΣ", "κωδικος", true],
  ["Ton café", "cafe\u0301", true],
  ["Ton cafe\u0301", "café", true],
  ["Ton café", "cafe", false],
  ["Your sign-in  code", "sign-in\u00a0 code", true],
  ["100 % off", "100%", false],
] as const) {
  test(`a subject filter ${filter} ${isMatch ? "matches" : "does not match"} ${subject}`, async () => {
    const { mailbox } = await box.claim();
    await deliver(box.core, mailbox, letter({ subject }));
    assert.equal((await found(mailbox, { subject: filter })) !== "timed_out", isMatch);
  });
}

test("a to filter matches the plus-address in the envelope", async () => {
  const { mailbox } = await box.claim();
  const recipient = await box.core.acceptRecipient(mailbox.address.replace("@", "+github@"), undefined);
  await deliver(box.core, mailbox, letter({ subject: "Tagged" }), { recipients: [recipient] });
  assert.equal(await found(mailbox, { to: "+github@" }), "Tagged");
});
