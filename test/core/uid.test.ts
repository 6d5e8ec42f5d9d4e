import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { deliver, letter, openTestCore } from "../support/core.ts";

test("a message that Dovecot has not listed is not confused with one whose UID equals its sequence number", async () => {
  await using box = await openTestCore();
  const { core } = box;
  const { mailbox } = await box.claim();
  await core.mailboxStatus(mailbox);
  const maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  for (const name of ["old", "older"]) {
    await writeFile(join(maildir, "cur", `1763640000.${name}:2,S`), letter({ subject: name }));
  }
  await writeFile(
    join(maildir, "dovecot-uidlist"),
    "3 V1763640000 N9\n1 :1763640000.gone\n3 :1763640000.old:2,S\n8 :1763640000.older:2,S\n",
  );
  await deliver(core, mailbox, letter({ subject: "met by nobody" }));
  await deliver(core, mailbox, letter({ subject: "nor this" }));
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 9 });
  const uids = await core.uidsOf(mailbox, messages);
  assert.deepEqual(
    messages.map(({ id, subject, sequence }) => [subject, sequence, uids.get(id)]),
    [
      ["nor this", 4, 4],
      ["met by nobody", 3, 2 ** 31 + 3],
      ["older", 2, 8],
      ["old", 1, 3],
    ],
  );
  for (const { id, subject } of messages) {
    assert.equal((await core.readMessageByUid(mailbox, uids.get(id) ?? 0)).subject, subject);
  }
  // A UID whose message is gone belongs to no message, so the number is a sequence number again.
  assert.equal((await core.readMessageByUid(mailbox, 1)).subject, "old");
  await assert.rejects(core.readMessageByUid(mailbox, 9), { code: "message_not_found" });
  await rm(join(maildir, "cur", "1763640000.older:2,S"));
  await assert.rejects(core.readMessageByUid(mailbox, 8), { code: "message_not_found" });
});
