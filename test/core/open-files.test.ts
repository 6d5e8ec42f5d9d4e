import assert from "node:assert/strict";
import { existsSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type ClaimedMailbox, deliver, letter, openTestCore, type TestCore } from "../support/core.ts";

const DESCRIPTORS = "/proc/self/fd";

function openFilesIn(folder: string): readonly string[] {
  return readdirSync(DESCRIPTORS)
    .map((one) => {
      try {
        return readlinkSync(join(DESCRIPTORS, one));
      } catch {
        // The descriptor of this listing is closed by now.
        return "";
      }
    })
    .filter((path) => path.startsWith(folder));
}

async function useOnce({ core }: TestCore, { mailbox }: ClaimedMailbox): Promise<void> {
  await deliver(core, mailbox, letter({}));
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 9 });
  await core.uidsOf(mailbox, messages);
  for (const { id } of messages) {
    await core.markMessage(mailbox, id, { seen: true });
    await core.deleteMessage(mailbox, id);
  }
}

test("receiving, marking and deleting a message leaves no file open, and neither does deleting a mailbox", {
  skip: !existsSync(DESCRIPTORS) && "this kernel does not list open files",
}, async () => {
  await using box = await openTestCore();
  const kept = await box.claim();
  const maildir = join(box.dataDir, "mail", "mail.test", kept.mailbox.id, "Maildir");
  await box.core.mailboxStatus(kept.mailbox);
  writeFileSync(join(maildir, "dovecot-uidlist"), "3 V1763640000 N1\n");
  await useOnce(box, kept);
  const mail = join(box.dataDir, "mail");
  const before = openFilesIn(mail).toSorted();
  await useOnce(box, kept);
  const gone = await box.claim();
  await useOnce(box, gone);
  await box.core.deleteMailbox(gone.mailbox.id);
  assert.deepEqual(openFilesIn(mail).toSorted(), before);
});
