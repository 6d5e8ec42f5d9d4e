/** The messages of the index. One function inserts. */
import { type Compilable, sql } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { Message, MessageId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { openMessageChoices, openMessageLists, openMessageSearch } from "./message-choices.ts";
import { openMessageCounts } from "./message-counts.ts";
import { openMessageFiles } from "./message-files.ts";
import { messageFor, type NewMessage, rowFor } from "./message-rows.ts";
import { openMessageThreads } from "./message-threads.ts";
import { textTerm } from "./text-query.ts";

export type Messages = ReturnType<typeof openMessages>;

export function openMessages(index: Database<IndexSchema>) {
  return {
    ...openMessageFiles(index),
    ...openMessageCounts(index),
    ...openMessageThreads(index),
    ...openMessageChoices(index),
    ...openMessageLists(index),
    ...openMessageSearch(index),
    ...openMessageChanges(index),

    async find(mailboxId: MailboxId, id: MessageId): Promise<Message | undefined> {
      const row = await index.reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
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

function openMessageChanges(index: Database<IndexSchema>) {
  const { db, batch } = index;
  return {
    /** All or none, in one transaction, in the order given. A caller rings once this has returned. */
    async insert(messages: readonly NewMessage[]): Promise<void> {
      await batch(messages.flatMap((message) => insertion(index, message)));
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
        ids.flatMap((id): Compilable[] => {
          const row = db
            .selectFrom("messages")
            .select("row")
            .where("mailbox_id", "=", mailboxId)
            .where("id", "=", id);
          return [
            db.deleteFrom("messages_text").where("rowid", "=", row),
            db.deleteFrom("messages").where("mailbox_id", "=", mailboxId).where("id", "=", id),
          ];
        }),
      );
    },

    /** Forgets every message. What was given as sequence numbers is remembered. */
    async clear(): Promise<void> {
      await batch([db.deleteFrom("messages_text"), db.deleteFrom("messages")]);
    },
  };
}

function insertion({ db }: Database<IndexSchema>, message: NewMessage): readonly Compilable[] {
  const { mailboxId, sequence, parsed } = message;
  const sender = `${parsed.from.name} ${parsed.from.address}`;
  return [
    db.insertInto("messages").values(rowFor(message)),
    db.insertInto("messages_text").values({
      rowid: sql<number>`last_insert_rowid()`,
      mailbox: textTerm(mailboxId),
      subject: parsed.subject,
      sender,
      body: parsed.text,
    }),
    db
      .insertInto("mailbox_marks")
      .values({ mailbox_id: mailboxId, last_sequence: sequence })
      .onConflict((conflict) =>
        conflict
          .column("mailbox_id")
          .doUpdateSet({ last_sequence: sql`max(last_sequence, excluded.last_sequence)` }),
      ),
  ];
}
