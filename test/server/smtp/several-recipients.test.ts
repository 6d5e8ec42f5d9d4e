import assert from "node:assert/strict";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Mailbox } from "../../../core/index.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { recordingLog } from "../../support/log.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener } from "../../support/smtp-listener.ts";

test("explain_delivery has each recipient's own outcome when a message fails for some", async () => {
  await using box = await openTestCore();
  const { core } = box;
  const [there, away] = [(await box.claim()).mailbox, (await box.claim()).mailbox];
  await deliver(core, away, letter({}));
  await using listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("MAIL FROM:<ann@sender.example>");
  for (const { address } of [away, there]) assert.match(await client.ask(`RCPT TO:<${address}>`), /^250/);
  await rm(join(box.dataDir, "mail", "mail.test", away.id, "Maildir", "tmp"), { recursive: true });
  await client.ask("DATA");
  assert.match(await client.finish(letter({ subject: "To both" })), /^451 /);
  const told = async (mailbox: Mailbox) => {
    const [last] = await core.explainDelivery(mailbox, { limit: 1, from: "ann@sender.example" });
    return [last?.outcome, last?.reply, last?.messageId !== undefined];
  };
  assert.deepEqual(await told(there), ["accepted", "451 4.4.5", true]);
  assert.deepEqual(await told(away), ["refused", "451 4.4.5", false]);
});

test("an outage for some recipients is in their delivery logs, and in the log once a minute", async () => {
  const { log, events } = recordingLog();
  await using box = await openTestCore({ log });
  const mailboxes = [await box.claim(), await box.claim(), await box.claim()].map(({ mailbox }) => mailbox);
  const [there, ...away] = mailboxes;
  assert.ok(there);
  for (const mailbox of away) await deliver(box.core, mailbox, letter({}));
  const recipients = await Promise.all(
    mailboxes.map(({ address }) => box.core.acceptRecipient(address, undefined)),
  );
  for (const { id } of away) {
    const maildir = join(box.dataDir, "mail", "mail.test", id, "Maildir");
    await rename(maildir, `${maildir}.away`);
  }
  // Only later deliveries notice that the whole Maildir is gone.
  const toAll = () => assert.rejects(deliver(box.core, there, letter({}), { recipients }), { code: "busy" });
  for (let number = 0; number < 3; number++) await toAll();
  const told = events.flatMap(({ event, fields }) => (event === "unforeseen" ? fields.where : []));
  assert.deepEqual(told, ["storing one recipient's copy", "missing Maildir"]);
  for (const mailbox of away) {
    const [last] = await box.core.explainDelivery(mailbox, { limit: 1 });
    assert.equal(last?.reason, "The mail of this mailbox can't be reached.");
  }
});

test("explain_delivery has each recipient's own reason when a message fails for all", async () => {
  await using box = await openTestCore({ log: recordingLog().log });
  const mailboxes = [await box.claim(), await box.claim()].map(({ mailbox }) => mailbox);
  const [deleted, broken] = mailboxes;
  assert.ok(deleted && broken);
  for (const mailbox of mailboxes) await deliver(box.core, mailbox, letter({}));
  await using listener = await startTestListener(box.core);
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("MAIL FROM:<ann@sender.example>");
  for (const { address } of mailboxes) assert.match(await client.ask(`RCPT TO:<${address}>`), /^250/);
  await box.core.deleteMailbox(deleted.id);
  await rm(join(box.dataDir, "mail", "mail.test", broken.id, "Maildir", "tmp"), { recursive: true });
  await client.ask("DATA");
  assert.match(await client.finish(letter({ subject: "To both" })), /^451 /);
  const [last] = await box.core.explainDelivery(broken, { limit: 1, from: "ann@sender.example" });
  assert.deepEqual(
    [last?.outcome, last?.reply, last?.reason],
    ["refused", "451 4.4.5", "Something went wrong here, for this mailbox alone."],
  );
});
