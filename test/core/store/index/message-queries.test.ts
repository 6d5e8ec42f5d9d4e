import assert from "node:assert/strict";
import { test } from "node:test";
import { CompiledQuery } from "kysely";
import type { MailboxId } from "../../../../core/index.ts";
import { openIndex } from "../../../../core/store/index/index-file.ts";
import { openWaitQueries } from "../../../../core/store/index/message-queries.ts";
import { aFolder } from "../../../support/folder.ts";

test("a wait finds by the index alone which messages are young enough, as a mailbox may be full of old ones", async () => {
  using folder = aFolder();
  const index = await openIndex(folder.file("index.db"), undefined);
  const execute = index.db.executeQuery.bind(index.db);
  const steps: unknown[] = [];
  index.db.executeQuery = async (query: CompiledQuery) => {
    const explained = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
    steps.push(...(await execute<{ detail: string }>(explained)).rows.map(({ detail }) => detail));
    return { rows: [] };
  };
  // Says that there is a message to take.
  index.reader.executeQuery = async <Row>() => ({ rows: [{ id: "msg_a" }] as Row[] });
  const mailboxId = "mbx_a" as MailboxId;
  const place = { since: new Date(1_000), afterSequence: 25_000, searchedUpTo: 0 };
  await openWaitQueries(index).takeNewest({ mailboxId, filter: {}, ...place });
  assert.deepEqual(steps, [
    "SEARCH messages USING INTEGER PRIMARY KEY (rowid=?)",
    "SCALAR SUBQUERY 1",
    "SEARCH messages USING COVERING INDEX messages_not_handed_out (mailbox_id=? AND sequence>?)",
  ]);
  await index.close();
});
