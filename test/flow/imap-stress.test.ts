/** Ten mail clients, senders and agents change two mailboxes. `npm run bench -- imap-stress` does the same for minutes. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { startTestApp } from "../support/app.ts";
import { openTestCore } from "../support/core.ts";
import { startDovecot } from "../support/dovecot.ts";
import { requireAgreement } from "../support/imap-agreement.ts";
import { stress } from "../support/imap-stress.ts";
import { shareMailbox } from "../support/mail-client.ts";
import { requirement } from "../support/requirement.ts";

const skip = requirement("dovecot");

test("index, folder and IMAP agree on every flag after concurrent random changes", {
  skip,
}, async () => {
  await using app = await startTestApp();
  await using dovecot = await startDovecot({ settings: app.config.core });
  for (const shared of await stress({ app, dovecot, seed: 1, lastsMs: 1_000 })) {
    await requireAgreement({ app, shared });
  }
});

/** With so many long names, listing the folder takes several system calls. */
const FILES = 300;
const NAME_CHARS = 180;
/** Enough that, without Dovecot's lock, some messages would get new UIDs. */
const MARKS = 80;

test("no message gets a new UID while an agent marks and mail clients poll", { skip }, async () => {
  await using box = await openTestCore();
  await using dovecot = await startDovecot({ settings: box.core.settings });
  const shared = await shareMailbox(box, dovecot);
  const { core, mailbox } = shared;
  await core.mailboxStatus(mailbox);
  const cur = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  for (let file = 0; file < FILES; file++) {
    await writeFile(
      join(cur, `1763640000.M${file}P1.${"x".repeat(NAME_CHARS)}:2,`),
      `Subject: ${file}\r\n\r\n`,
    );
  }
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 100 });
  let isMarking = true;
  const mailClient = async () => {
    const client = await shared.connect();
    await client.mailboxOpen("INBOX");
    while (isMarking) await client.noop();
  };
  const agent = async () => {
    for (let mark = 0; mark < MARKS; mark++) {
      const message = messages[(mark * 37) % messages.length];
      if (message) await core.markMessage(mailbox, message.id, { seen: mark < MARKS / 2 });
    }
    isMarking = false;
  };
  await Promise.all([mailClient(), mailClient(), agent()]);
  const status = await shared.client.status("INBOX", { uidNext: true });
  assert.ok(status);
  assert.equal(status.uidNext, FILES + 1, dovecot.log());
});
