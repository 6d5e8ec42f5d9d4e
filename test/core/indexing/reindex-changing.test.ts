/** Changes to a Maildir at the very moment when they could harm a rebuild. */
import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { MaildirIndexer } from "../../../core/indexing/maildir-indexer.ts";
import { reindex } from "../../../core/indexing/reindex.ts";
import { parseMessage } from "../../../core/mime/mime.ts";
import type { MimeWorkers } from "../../../core/mime/mime-workers.ts";
import { flaggedName, isSeen, type MailFile } from "../../../core/store/maildir/mail-file.ts";
import { committerOver, openTestStores } from "../../support/committer.ts";

test("reindex() gives a message its number although a mail program renames it before each reading", async () => {
  await using opened = await openTestStores();
  const {
    stores,
    deps: given,
    committer,
    sequences,
    mailbox: addMailbox,
    arrival,
  } = committerOver(opened.stores);
  const mailbox = await addMailbox("a");
  const maildir = stores.maildirs.pathOf(mailbox.address);
  let renames = 0;
  const read: typeof stores.maildirs.read = async (address, file: MailFile) => {
    const name = flaggedName(file.name, "S", !isSeen(file));
    if (renames++ < 3) await rename(join(maildir, file.folder, file.name), join(maildir, "cur", name));
    return await stores.maildirs.read(address, file);
  };
  const parse: MimeWorkers["parse"] = (bytes) => parseMessage(bytes);
  const deps = {
    ...{ ...given, committer, sequences },
    maildirs: { ...stores.maildirs, read },
    mime: { parse } as MimeWorkers,
  };
  const indexer = new MaildirIndexer(deps);
  await indexer.ready(mailbox);
  await committer.commit(await arrival(mailbox, "The first"));
  await committer.commit(await arrival(mailbox, "The second"));
  const numbers = async () =>
    (await stores.messages.after(mailbox.id, 0, 10)).map(({ subject, sequence }) => [subject, sequence]);
  const before = await numbers();
  await reindex({ ...deps, indexer }, { isStopping: () => false });
  assert.deepEqual(await numbers(), before);
});
