/** The messages of the index. Only one function inserts. */
import { sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Message, MessageId } from "../../message.ts";
import type { Database } from "../database.ts";
import { prepared } from "../prepared.ts";
import type { Statement } from "../sqlite-thread.ts";
import { openRebuild, RebuildState } from "./index-rebuild.ts";
import type { IndexSchema } from "./index-schema.ts";
import { IndexedNames } from "./indexed-names.ts";
import { MailboxUsages } from "./mailbox-usages.ts";
import { openMessageCounts } from "./message-counts.ts";
import { openMessageFiles, openMessageTwins } from "./message-files.ts";
import { openMessageLists, openWaitQueries } from "./message-queries.ts";
import { type MessageChanges, openMessageRemoval } from "./message-removal.ts";
import { messageFor, type NewMessage, rowFor } from "./message-rows.ts";
import { openMessageSearch } from "./message-search.ts";
import { openMessageSenders } from "./message-senders.ts";
import { openMessageThreads } from "./message-threads.ts";

export type Messages = ReturnType<typeof openMessages>;

export function openMessages(index: Database<IndexSchema>) {
  const usages = new MailboxUsages();
  const names = new IndexedNames();
  const changes: MessageChanges = { insertions: new Map(), returns: new Map() };
  const rebuild = new RebuildState();
  return {
    ...openMessageFiles(index, names),
    ...openMessageTwins(index),
    ...openMessageCounts(index, usages),
    ...openMessageThreads(index),
    ...openMessageSenders(index),
    ...openWaitQueries(index),
    ...openMessageLists(index),
    ...openMessageSearch(index),
    ...openMessageChanges(index, usages, names, { ...changes, rebuild }),
    ...openMessageLabels(index),
    ...openMessageRemoval(index, usages, names, changes),
    ...openRebuild(index, usages, names, rebuild),
    ...openSingleMessages(index),
  };
}

function openSingleMessages({ reader }: Database<IndexSchema>) {
  const byId = prepared(reader, (of: { mailboxId: MailboxId; id: MessageId }) =>
    reader.selectFrom("messages").selectAll().where("mailbox_id", "=", of.mailboxId).where("id", "=", of.id),
  );
  const textById = prepared(reader, (of: { mailboxId: MailboxId; id: MessageId }) =>
    reader
      .selectFrom("messages")
      .select("text")
      .where("mailbox_id", "=", of.mailboxId)
      .where("id", "=", of.id),
  );
  return {
    async find(mailboxId: MailboxId, id: MessageId): Promise<Message | undefined> {
      const [row] = await byId({ mailboxId, id });
      return row && messageFor(row);
    },

    /** The text as a person would see it. */
    async textOf(mailboxId: MailboxId, id: MessageId): Promise<string | undefined> {
      const [row] = await textById({ mailboxId, id });
      return row?.text;
    },

    async findBySequence(mailboxId: MailboxId, sequence: number): Promise<Message | undefined> {
      const row = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .selectAll()
        .where("sequence", "=", sequence)
        .executeTakeFirst();
      return row && messageFor(row);
    },
  };
}

function openMessageChanges(
  index: Database<IndexSchema>,
  usages: MailboxUsages,
  names: IndexedNames,
  { insertions, returns, rebuild }: MessageChanges & { readonly rebuild: RebuildState },
) {
  const { db, batch } = index;
  const insertion = insertionInto(index, rebuild);
  const countHandOut = async (mailboxId: MailboxId, id: MessageId, added: 1 | -1): Promise<void> => {
    rebuild.countHandOut(mailboxId, id, added);
    await db
      .updateTable("messages")
      .set({ is_handed_out: sql<number>`max(0, is_handed_out + ${added})` })
      .where("mailbox_id", "=", mailboxId)
      .where("id", "=", id)
      .execute();
  };
  return {
    /**
     * How often rows may have been added to the mailbox since the process started. A caller that read this before it
     * looked and found nothing need not look again while it is the same.
     */
    insertions: (mailboxId: MailboxId): number => insertions.get(mailboxId) ?? 0,

    /** Inserts all or none, in one transaction and in the order given. The caller notifies the waits afterwards. */
    async insert(messages: readonly NewMessage[]): Promise<void> {
      const byMailbox = Map.groupBy(messages, ({ mailboxId }) => mailboxId);
      try {
        await usages.adding(messages, () => batch(messages.flatMap(insertion)));
      } catch (error) {
        for (const mailboxId of byMailbox.keys()) names.forget(mailboxId);
        throw error;
      } finally {
        for (const mailboxId of byMailbox.keys()) insertions.set(mailboxId, this.insertions(mailboxId) + 1);
      }
      for (const [mailboxId, inserted] of byMailbox) {
        names.put(
          mailboxId,
          inserted.map(({ file }) => file),
        );
      }
    },

    /** Later waits without a cursor will not return the message. */
    setHandedOut: (mailboxId: MailboxId, id: MessageId) => countHandOut(mailboxId, id, 1),

    /** Whether one wait has handed the message out, and no other. True while nobody knows: during a rebuild. */
    async isHandedOutOnce(mailboxId: MailboxId, id: MessageId): Promise<boolean> {
      const row = await db
        .selectFrom("messages")
        .select("is_handed_out")
        .where("mailbox_id", "=", mailboxId)
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined || row.is_handed_out === 1;
    },

    /** How often a message of the mailbox was given back. What a wait did not find may be found then. */
    returns: (mailboxId: MailboxId): number => returns.get(mailboxId) ?? 0,

    /**
     * Takes one handing out back. If there was no other, waits return the message again, also those that have looked.
     * The caller notifies them afterwards.
     */
    async setNotHandedOut(mailboxId: MailboxId, id: MessageId): Promise<void> {
      await countHandOut(mailboxId, id, -1);
      returns.set(mailboxId, this.returns(mailboxId) + 1);
    },
  };
}

function openMessageLabels({ db, search }: Database<IndexSchema>) {
  return {
    /** The labels of each message of the mailbox that has any. */
    async labelled(mailboxId: MailboxId): Promise<ReadonlyMap<MessageId, readonly string[]>> {
      const rows = await search
        .selectFrom("messages")
        .select(["id", "labels"])
        .where("mailbox_id", "=", mailboxId)
        .where("labels", "!=", "[]")
        .execute();
      return new Map(rows.map((row) => [row.id as MessageId, JSON.parse(row.labels) as string[]]));
    },

    async setLabels(mailboxId: MailboxId, id: MessageId, labels: readonly string[]): Promise<void> {
      await db
        .updateTable("messages")
        .set({ labels: JSON.stringify(labels) })
        .where("mailbox_id", "=", mailboxId)
        .where("id", "=", id)
        .execute();
    },
  };
}

/**
 * The statements that insert a message. Kysely writes their text once: writing it for every message costs more than
 * running it.
 */
function insertionInto(
  { db }: Database<IndexSchema>,
  rebuild: RebuildState,
): (message: NewMessage) => readonly Statement[] {
  let texts: readonly string[] | undefined;
  return (message) => {
    const row = rowFor(message);
    row.is_handed_out = Math.max(0, row.is_handed_out + rebuild.handOutsOf(message.mailboxId, message.id));
    const { mailboxId, sequence } = message;
    const mark = { mailbox_id: mailboxId, last_sequence: sequence };
    texts ??= [
      db.insertInto("messages").values(row),
      db
        .insertInto("messages_text")
        .columns(["rowid", "mailbox", "subject", "sender", "body"])
        .expression(
          db
            .selectFrom("messages_searched")
            .select(["row as rowid", "mailbox", "subject", "sender", "body"])
            .where("row", "=", sql<number>`last_insert_rowid()`),
        ),
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
    const parameters = [row, {}, mark].map((values) => Object.values(values));
    return texts.map((sql, index) => ({ sql, parameters: parameters[index] ?? [] }));
  };
}
