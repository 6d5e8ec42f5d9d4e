import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Mailbox, Message } from "../../core/index.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";

async function everything(box: TestCore, mailbox: Mailbox): Promise<readonly Message[]> {
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 100 });
  return await Promise.all(messages.map(({ id }) => box.core.readMessage(mailbox, id)));
}

/** A mailbox with a bit of everything that an index can know. */
async function fill(box: TestCore, mailbox: Mailbox): Promise<void> {
  await deliver(box.core, mailbox, letter({ subject: "Plan", messageId: "plan@sender.example" }));
  await deliver(
    box.core,
    mailbox,
    letter({ subject: "Re: Plan", headers: ["In-Reply-To: <plan@sender.example>"] }),
  );
  await deliver(box.core, mailbox, letter({ subject: "Re: Plan", text: "Without a reference." }));
  await deliver(box.core, mailbox, letter({ subject: "Code", text: "Your verification code is 482913." }));
  const deleted = await deliver(box.core, mailbox, letter({ subject: "Deleted" }));
  await box.core.deleteMessage(mailbox, deleted.messages[0]?.messageId ?? ("" as never));
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  await writeFile(join(folder, "1763640000.M1P1.other:2,S"), letter({ subject: "From elsewhere" }));
  await everything(box, mailbox);
  const last = await deliver(box.core, mailbox, letter({ subject: "Labelled" }));
  await box.core.markMessage(mailbox, last.messages[0]?.messageId ?? ("" as never), {
    seen: true,
    addLabels: ["todo"],
  });
}

test("an index made again from the files is the same index", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  const before = await everything(box, mailbox);
  const status = await box.core.mailboxStatus(mailbox);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 6 });
  assert.deepEqual(await everything(box, mailbox), before);
  assert.deepEqual(await box.core.mailboxStatus(mailbox), status);
});

test("searching finds the same after the index was made again", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  await box.core.reindex();
  const { hits } = await box.core.searchMessages(mailbox, { query: "verification", limit: 10 });
  assert.deepEqual(
    hits.map((hit) => hit.summary.subject),
    ["Code"],
  );
});

test("mail that comes while the index is made again is not lost", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  const reindexing = box.core.reindex();
  await deliver(box.core, mailbox, letter({ subject: "Meanwhile" }));
  await reindexing;
  assert.equal(
    (await everything(box, mailbox)).filter((message) => message.subject === "Meanwhile").length,
    1,
  );
});
