/** Removes messages from the index: some, or all of a mailbox. */
import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { chunksOf } from "../chunks.ts";
import type { Database } from "../database.ts";
import type { Statement } from "../sqlite-thread.ts";
import type { IndexSchema } from "./index-schema.ts";
import type { IndexedNames } from "./indexed-names.ts";
import type { MailboxUsages } from "./mailbox-usages.ts";
import type { IndexedFile } from "./message-files.ts";

/** Messages of a mailbox removed in one transaction. Other writes wait behind it for some milliseconds. */
const REMOVED_AT_ONCE = 200;

/** Counted for each mailbox since the process started. */
export interface MessageChanges {
  readonly insertions: Map<MailboxId, number>;
  readonly returns: Map<MailboxId, number>;
}

export function openMessageRemoval(
  { db, batch }: Database<IndexSchema>,
  usages: MailboxUsages,
  names: IndexedNames,
  { insertions, returns }: MessageChanges,
) {
  const rowsOf = (mailboxId: MailboxId) =>
    db.selectFrom("messages").select("messages.row").where("mailbox_id", "=", mailboxId);
  return {
    async remove(mailboxId: MailboxId, gone: readonly IndexedFile[]): Promise<void> {
      try {
        const ids = gone.map(({ id }) => id);
        for (const some of chunksOf(ids, REMOVED_AT_ONCE))
          await batch(removalOf(db, rowsOf(mailboxId).where("id", "in", some)));
        names.drop(
          mailboxId,
          gone.map(({ file }) => file),
        );
      } catch (error) {
        names.forget(mailboxId);
        throw error;
      } finally {
        usages.forget(mailboxId);
      }
    },

    /** Removes everything of one mailbox, in bounded parts. After an interruption, another call removes the rest. */
    async removeAll(mailboxId: MailboxId): Promise<void> {
      await this.removeRows(mailboxId);
      await db.deleteFrom("mailbox_marks").where("mailbox_id", "=", mailboxId).execute();
      insertions.delete(mailboxId);
      returns.delete(mailboxId);
    },

    /** The same, but keeps the last sequence number given. */
    async removeRows(mailboxId: MailboxId): Promise<void> {
      const some = removalOf(db, rowsOf(mailboxId).orderBy("messages.row").limit(REMOVED_AT_ONCE));
      let removed: number | undefined;
      do [, removed] = await batch(some);
      while (removed !== 0);
      usages.forget(mailboxId);
      names.forget(mailboxId);
    },
  };
}

/** The words are deleted first: FTS5 must be given exactly those that it had indexed. */
function removalOf(
  db: Kysely<IndexSchema>,
  rows: SelectQueryBuilder<IndexSchema, "messages", { row: number }>,
): readonly Statement[] {
  const words = db
    .selectFrom("messages_searched")
    .select([sql.lit("delete").as("messages_text"), "row as rowid", "mailbox", "subject", "sender", "body"])
    .where("row", "in", rows);
  return [
    db
      .insertInto("messages_text")
      .columns(["messages_text", "rowid", "mailbox", "subject", "sender", "body"])
      .expression(words),
    db.deleteFrom("messages").where("row", "in", rows),
  ].map((query) => query.compile());
}
