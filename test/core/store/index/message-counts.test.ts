import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { MailboxId, MessageId, ThreadId } from "../../../../core/index.ts";
import { UNCHECKED } from "../../../../core/message.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";
import { openIndex } from "../../../../core/store/index/index-file.ts";
import type { NewMessage } from "../../../../core/store/index/message-rows.ts";
import { openMessages } from "../../../../core/store/index/messages.ts";
import { aFolder } from "../../../support/folder.ts";
import { mailBytes } from "../../../support/mime.ts";

const PARSED = await parseMessage(mailBytes(), new Date(0));

function message(mailbox: string, sequence: number): NewMessage {
  const stem = `${mailbox}${sequence}`;
  return {
    ...{ id: `msg_${stem}` as MessageId, mailboxId: mailbox as MailboxId, sequence, sizeBytes: 10 },
    ...{ threadId: `thr_${stem}` as ThreadId, file: { stem, folder: "new", name: stem } },
    ...{ receivedAt: new Date(0), isSeen: sequence % 2 === 0, isHandedOut: false, labels: [], digest: "" },
    ...{ givenAddress: undefined, threadSubject: "", participants: "", hasLink: false, parsed: PARSED },
    authentication: UNCHECKED,
  };
}

test("totals() counts all mailboxes in parts, and does not wait for a long search", async () => {
  using folder = aFolder();
  const index = await openIndex(folder.file("index.db"), undefined);
  const messages = openMessages(index);
  assert.deepEqual(await messages.totals(), { messages: 0, bytes: 0 });
  // One mailbox has more than are counted at a time.
  const held = { mbx_a: 3, mbx_b: 60, mbx_c: 1, mbx_d: 10_001, mbx_e: 5 };
  for (const [mailbox, count] of Object.entries(held))
    await messages.insert(Array.from({ length: count }, (_, number) => message(mailbox, number + 1)));
  const ended: string[] = [];
  const long =
    sql`with recursive counted (n) as (select 1 union all select n + 1 from counted where n < 4000000)
    select max(n) from counted`.execute(index.search);
  const searching = long.then(() => ended.push("search"));
  const counting = messages.totals().then((totals) => {
    ended.push("totals");
    return totals;
  });
  await searching;
  assert.deepEqual(await counting, { messages: 10_070, bytes: 100_700 });
  assert.deepEqual(ended, ["totals", "search"]);
  await index.close();
});
