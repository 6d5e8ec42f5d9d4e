/** Messages leave the index: some, all of a mailbox, or all there are. */
import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from "kysely";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { MessageId } from "../message.ts";
import type { Database } from "./database.ts";
import type { Holdings } from "./holdings.ts";
import { REMAKING } from "./index-file.ts";
import type { IndexSchema } from "./index-schema.ts";
import type { IndexedNames } from "./indexed-names.ts";
import type { IndexedFile } from "./message-files.ts";
import type { Statement } from "./sqlite-thread.ts";

/** Messages of a mailbox that are forgotten in one transaction: other writes wait behind it for some milliseconds. */
const REMOVED_AT_ONCE = 200;

/** How often the rows of all messages were begun to be made again, or were there again. */
export class Remaking {
  turns = 0;
}

export function openMessageRemoval(
  { db, batch }: Database<IndexSchema>,
  holdings: Holdings,
  names: IndexedNames,
  remaking: Remaking,
) {
  const rowsOf = (mailboxId: MailboxId) =>
    db.selectFrom("messages").select("messages.row").where("mailbox_id", "=", mailboxId);
  return {
    async remove(mailboxId: MailboxId, gone: readonly IndexedFile[]): Promise<void> {
      try {
        for (let start = 0; start < gone.length; start += REMOVED_AT_ONCE) {
          const some = gone.slice(start, start + REMOVED_AT_ONCE).map(({ id }) => id);
          await batch(removalOf(db, rowsOf(mailboxId).where("id", "in", some)));
        }
        names.drop(
          mailboxId,
          gone.map(({ file }) => file),
        );
      } catch (error) {
        names.forget(mailboxId);
        throw error;
      } finally {
        holdings.forget(mailboxId);
      }
    },

    /** Everything of one mailbox, in bounded parts: what an interruption leaves is removed by another call. */
    async removeAll(mailboxId: MailboxId): Promise<void> {
      const some = removalOf(db, rowsOf(mailboxId).orderBy("messages.row").limit(REMOVED_AT_ONCE));
      let removed: number | undefined;
      do [, removed] = await batch(some);
      while (removed !== 0);
      await db.deleteFrom("mailbox_marks").where("mailbox_id", "=", mailboxId).execute();
      holdings.forget(mailboxId);
      names.forget(mailboxId);
    },

    /**
     * Forgets every message. What was given as sequence numbers is remembered. Returns what was handed out: that a file
     * is flagged as seen tells of most of it, but somebody may be taking the flag off. Until `remade` the index counts
     * as one that has to be made, whatever becomes of this process.
     */
    async clear(): Promise<ReadonlySet<MessageId>> {
      remaking.turns++;
      const handedOut = await db.transaction().execute(deleteAll);
      holdings.forgetAll();
      names.forgetAll();
      return handedOut;
    },

    /** Every message is there again. */
    async remade(): Promise<void> {
      await db.deleteFrom("index_state").where("name", "=", REMAKING).execute();
      remaking.turns++;
    },
  };
}

/** FTS5 must be told the very words that it is to forget, so they go first. */
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

async function deleteAll(transaction: Transaction<IndexSchema>): Promise<ReadonlySet<MessageId>> {
  const rows = await transaction.selectFrom("messages").select("id").where("is_handed_out", "=", 1).execute();
  const begun = await transaction
    .selectFrom("index_state")
    .select("value")
    .where("name", "=", REMAKING)
    .executeTakeFirst();
  // Of those that were handed out, some rows may not have been there when an earlier try ended.
  const handedOut = new Set([...(JSON.parse(begun?.value ?? "[]") as string[]), ...rows.map(({ id }) => id)]);
  const remaking = { name: REMAKING, value: JSON.stringify([...handedOut]) };
  await transaction
    .insertInto("index_state")
    .values(remaking)
    .onConflict((row) => row.doUpdateSet(remaking))
    .execute();
  await transaction.insertInto("messages_text").values({ messages_text: "delete-all" }).execute();
  await transaction.deleteFrom("messages").execute();
  return handedOut as ReadonlySet<string> as ReadonlySet<MessageId>;
}
