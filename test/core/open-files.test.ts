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
        // That of the listing itself.
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

test("a message that came, was marked and was deleted has left no file open, nor has a mailbox that was", {
  skip: !existsSync(DESCRIPTORS) && "the kernel does not say what is open",
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
