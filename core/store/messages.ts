/** The messages of the index. One function inserts. */
import { type Kysely, sql, type Transaction } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { Message, MessageId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { openMessageChoices, openMessageLists, openMessageSearch } from "./message-choices.ts";
import { openMessageCounts } from "./message-counts.ts";
import { openMessageFiles, openMessageTwins } from "./message-files.ts";
import { messageFor, type NewMessage, rowFor } from "./message-rows.ts";
import { openMessageThreads } from "./message-threads.ts";
import { prepared } from "./prepared.ts";
import type { Statement } from "./sqlite-thread.ts";
import { UsedBytes } from "./used-bytes.ts";

/** Messages of a mailbox that are forgotten at once: other writes wait behind it for some milliseconds. */
const REMOVED_AT_ONCE = 200;

export type Messages = ReturnType<typeof openMessages>;

export function openMessages(index: Database<IndexSchema>) {
  const used = new UsedBytes();
  const byId = prepared(index.reader, (of: { mailboxId: MailboxId; id: MessageId }) =>
    index.reader
      .selectFrom("messages")
      .selectAll()
      .where("mailbox_id", "=", of.mailboxId)
      .where("id", "=", of.id),
  );
  return {
    ...openMessageFiles(index),
    ...openMessageTwins(index),
    ...openMessageCounts(index, used),
    ...openMessageThreads(index),
    ...openMessageChoices(index),
    ...openMessageLists(index),
    ...openMessageSearch(index),
    ...openMessageChanges(index, used),

    async find(mailboxId: MailboxId, id: MessageId): Promise<Message | undefined> {
      const [row] = await byId({ mailboxId, id });
      return row && messageFor(row);
    },

    async findBySequence(mailboxId: MailboxId, sequence: number): Promise<Message | undefined> {
      const row = await index.reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .selectAll()
        .where("sequence", "=", sequence)
        .executeTakeFirst();
      return row && messageFor(row);
    },
  };
}

function openMessageChanges(index: Database<IndexSchema>, used: UsedBytes) {
  const { db, batch } = index;
  const insertion = insertionInto(index);
  return {
    /** All or none, in one transaction, in the order given. A caller rings once this has returned. */
    async insert(messages: readonly NewMessage[]): Promise<void> {
      await used.adding(messages, () => batch(messages.flatMap(insertion)));
    },

    /** No later wait without a cursor gets it. */
    async setHandedOut(mailboxId: MailboxId, id: MessageId): Promise<void> {
      await db
        .updateTable("messages")
        .set({ is_handed_out: 1 })
        .where("mailbox_id", "=", mailboxId)
        .where("id", "=", id)
        .execute();
    },

    async setLabels(mailboxId: MailboxId, id: MessageId, labels: readonly string[]): Promise<void> {
      await db
        .updateTable("messages")
        .set({ labels: JSON.stringify(labels) })
        .where("mailbox_id", "=", mailboxId)
        .where("id", "=", id)
        .execute();
    },

    async remove(mailboxId: MailboxId, ids: readonly MessageId[]): Promise<void> {
      await batch(
        ids.flatMap((id) => {
          const message = db
            .selectFrom("messages_searched")
            .innerJoin("messages", "messages.row", "messages_searched.row")
            .where("mailbox_id", "=", mailboxId)
            .where("id", "=", id)
            .select([
              sql.lit("delete").as("messages_text"),
              "messages_searched.row as rowid",
              "messages_searched.mailbox",
              "messages_searched.subject",
              "messages_searched.sender",
              "messages_searched.body",
            ]);
          return [
            // FTS5 must be told the very words that it is to forget.
            db
              .insertInto("messages_text")
              .columns(["messages_text", "rowid", "mailbox", "subject", "sender", "body"])
              .expression(message),
            db.deleteFrom("messages").where("mailbox_id", "=", mailboxId).where("id", "=", id),
          ].map((query) => query.compile());
        }),
      );
      used.forget(mailboxId);
    },

    /** Everything of one mailbox, in bounded parts: what an interruption leaves is found again. */
    async removeAll(mailboxId: MailboxId): Promise<void> {
      for (let removed: number | undefined; removed !== 0; )
        [, removed] = await batch(removalOfSome(db, mailboxId));
      await db.deleteFrom("mailbox_marks").where("mailbox_id", "=", mailboxId).execute();
      used.forget(mailboxId);
    },

    /**
     * Forgets every message. What was given as sequence numbers is remembered. Returns what was handed out: that a file
     * is flagged as seen tells of most of it, but somebody may be taking the flag off.
     */
    async clear(): Promise<ReadonlySet<MessageId>> {
      const handedOut = await db.transaction().execute(deleteAll);
      used.forgetAll();
      return handedOut;
    },
  };
}

/** FTS5 must be told the very words that it is to forget, so they go first. */
function removalOfSome(db: Kysely<IndexSchema>, mailboxId: MailboxId): readonly Statement[] {
  const rows = db
    .selectFrom("messages")
    .select("messages.row")
    .where("mailbox_id", "=", mailboxId)
    .orderBy("messages.row")
    .limit(REMOVED_AT_ONCE);
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
  await transaction.insertInto("messages_text").values({ messages_text: "delete-all" }).execute();
  await transaction.deleteFrom("messages").execute();
  return new Set(rows.map(({ id }) => id as MessageId));
}

/**
 * The statements that insert a message. Kysely writes their text once: to write it for every message costs more than to
 * run it.
 */
function insertionInto({ db }: Database<IndexSchema>): (message: NewMessage) => readonly Statement[] {
  let texts: readonly string[] | undefined;
  return (message) => {
    const row = rowFor(message);
    const { mailboxId, sequence } = message;
    const text = {
      mailbox: row.mailbox_term,
      subject: row.subject,
      sender: row.sender,
      body: row.text,
    };
    const mark = { mailbox_id: mailboxId, last_sequence: sequence };
    texts ??= [
      db.insertInto("messages").values(row),
      db.insertInto("messages_text").values({ rowid: sql<number>`last_insert_rowid()`, ...text }),
      db
        .insertInto("mailbox_marks")
        .values(mark)
        .onConflict((conflict) =>
          conflict
            .column("mailbox_id")
            .doUpdateSet({ last_sequence: sql`max(last_sequence, excluded.last_sequence)` }),
        ),
    ].map((query) => query.compile().sql);
    // Kysely numbers the parameters in the order of the properties.
    const parameters = [row, text, mark].map((values) => Object.values(values));
    return texts.map((sql, index) => ({ sql, parameters: parameters[index] ?? [] }));
  };
}
