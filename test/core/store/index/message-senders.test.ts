import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId, MessageId, ThreadId } from "../../../../core/index.ts";
import { UNCHECKED } from "../../../../core/message.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";
import { openIndex } from "../../../../core/store/index/index-file.ts";
import { openMessages } from "../../../../core/store/index/messages.ts";
import { aFolder } from "../../../support/folder.ts";
import { mailBytes } from "../../../support/mime.ts";

const PARSED = await parseMessage(mailBytes(), new Date(0));

test("hasWritten() finds an address only among earlier messages of the same mailbox", async () => {
  using folder = aFolder();
  const index = await openIndex(folder.file("index.db"), undefined);
  const messages = openMessages(index);
  const [ours, theirs] = ["mbx_ours" as MailboxId, "mbx_theirs" as MailboxId];
  await messages.insert([
    {
      ...{
        id: "msg_2" as MessageId,
        threadId: "thr_2" as ThreadId,
        mailboxId: ours,
        sequence: 2,
        sizeBytes: 10,
      },
      ...{ file: { stem: "2", folder: "new", name: "2" }, receivedAt: new Date(0), isSeen: false },
      ...{ isHandedOut: false, labels: [], digest: "", givenAddress: undefined, threadSubject: "" },
      ...{ participants: "", hasLink: false, parsed: PARSED, authentication: UNCHECKED },
    },
  ]);
  const asked = [
    messages.hasWritten(ours, "ann@acme.example", 3),
    messages.hasWritten(ours, "ann@acme.example", 2),
    messages.hasWritten(ours, "bob@acme.example", 3),
    messages.hasWritten(theirs, "ann@acme.example", 3),
  ];
  assert.deepEqual(await Promise.all(asked), [true, false, false, false]);
  await index.close();
});
