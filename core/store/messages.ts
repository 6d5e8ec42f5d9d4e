/** The messages of the index. One function inserts. */
import { type Compilable, sql } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { ListRequest, Message, MessageFilter, MessageId, MessageSummary, ThreadId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema, MessagesTable } from "./index-schema.ts";
import type { MailFile } from "./maildir.ts";
import { matching } from "./message-filter.ts";
import { messageFor, type NewMessage, rowFor, SUMMARY_COLUMNS, summaryFor } from "./message-rows.ts";
import { textQuery, textTerm } from "./text-query.ts";

export type Messages = ReturnType<typeof openMessages>;

/** What the index knows of a file. */
export interface IndexedFile {
  readonly id: MessageId;
  readonly file: MailFile;
}

export function openMessages(index: Database<IndexSchema>) {
  const { db, reader } = index;
  return {
    /** All or none, in one transaction, in the order given. A caller rings once this has returned. */
    async insert(messages: readonly NewMessage[]): Promise<void> {
      await index.batch(messages.flatMap((message) => insertion(index, message)));
    },

    ...lookups(index),
    ...changes(index),

    /** The oldest match after `sequence`. */
    async firstAfter(
      mailboxId: MailboxId,
      sequence: number,
      filter: MessageFilter,
    ): Promise<Message | undefined> {
      const row = await reader
        .selectFrom("messages")
        .selectAll()
        .where("mailbox_id", "=", mailboxId)
        .where("sequence", ">", sequence)
        .where(matching(filter))
        .orderBy("sequence")
        .limit(1)
        .executeTakeFirst();
      return row && messageFor(row);
    },

    /** The newest matches that no wait has handed out and that came at or after `since`; newest first. */
    async notHandedOut(
      mailboxId: MailboxId,
      filter: MessageFilter,
      since: Date,
      limit: number,
    ): Promise<readonly MessageId[]> {
      const rows = await reader
        .selectFrom("messages")
        .select("id")
        .where("mailbox_id", "=", mailboxId)
        .where("is_handed_out", "=", 0)
        .where("received_at", ">=", since.getTime())
        .where(matching(filter))
        .orderBy("sequence", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => row.id as MessageId);
    },

    /** Newest first, without text search. One more than asked for tells that there is a next page. */
    async list(
      mailboxId: MailboxId,
      request: Omit<ListRequest, "query">,
    ): Promise<readonly MessageSummary[]> {
      const rows = await reader
        .selectFrom("messages")
        .select(SUMMARY_COLUMNS)
        .where("mailbox_id", "=", mailboxId)
        .where("sequence", ">", request.afterSequence ?? 0)
        .where("sequence", "<", request.beforeSequence ?? Number.MAX_SAFE_INTEGER)
        .where(matching(request.filter))
        .orderBy("sequence", "desc")
        .limit(request.limit)
        .execute();
      return rows.map(summaryFor);
    },

    /** Oldest first, for a follower. */
    async after(mailboxId: MailboxId, sequence: number, limit: number): Promise<readonly MessageSummary[]> {
      const rows = await reader
        .selectFrom("messages")
        .select(SUMMARY_COLUMNS)
        .where("mailbox_id", "=", mailboxId)
        .where("sequence", ">", sequence)
        .orderBy("sequence")
        .limit(limit)
        .execute();
      return rows.map(summaryFor);
    },

    /** Newest first, with the place where the words stand between U+0002 and U+0003. */
    async search(
      mailboxId: MailboxId,
      request: ListRequest & { readonly query: string },
    ): Promise<readonly { readonly summary: MessageSummary; readonly marked: string }[]> {
      const rows = await index.search
        .selectFrom("messages")
        .innerJoin("messages_text", "messages_text.rowid", "messages.row")
        .select(SUMMARY_COLUMNS.map((column) => `messages.${column}` as const))
        .select([marked(3, "body"), marked(1, "subject"), marked(2, "sender")])
        .where(sql<boolean>`messages_text match ${textQuery(mailboxId, request.query)}`)
        .where("messages.mailbox_id", "=", mailboxId)
        .where("sequence", ">", request.afterSequence ?? 0)
        .where("sequence", "<", request.beforeSequence ?? Number.MAX_SAFE_INTEGER)
        .where(matching(request.filter))
        .orderBy("sequence", "desc")
        .limit(request.limit)
        .execute();
      return rows.map((row) => ({
        summary: summaryFor(row),
        marked: [row.body, row.subject, row.sender].find((text) => text.includes("\u0002")) ?? row.body,
      }));
    },

    /** Marks as seen and handed out. False when another wait was first: exactly one caller gets true. */
    async handOut(mailboxId: MailboxId, id: MessageId): Promise<boolean> {
      const result = await db
        .updateTable("messages")
        .set({ is_handed_out: 1 })
        .where("mailbox_id", "=", mailboxId)
        .where("id", "=", id)
        .where("is_handed_out", "=", 0)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function lookups({ db, reader }: Database<IndexSchema>) {
  const ofMailbox = (mailboxId: MailboxId) =>
    reader.selectFrom("messages").where("mailbox_id", "=", mailboxId);
  return {
    async find(mailboxId: MailboxId, id: MessageId): Promise<Message | undefined> {
      const row = await ofMailbox(mailboxId).selectAll().where("id", "=", id).executeTakeFirst();
      return row && messageFor(row);
    },

    async findBySequence(mailboxId: MailboxId, sequence: number): Promise<Message | undefined> {
      const row = await ofMailbox(mailboxId).selectAll().where("sequence", "=", sequence).executeTakeFirst();
      return row && messageFor(row);
    },

    async fileOf(mailboxId: MailboxId, id: MessageId): Promise<MailFile | undefined> {
      const row = await ofMailbox(mailboxId).select(FILE_COLUMNS).where("id", "=", id).executeTakeFirst();
      return row && indexedFile(row).file;
    },

    /** Every file that the index knows of in these folders, by stem. Reads what the writer has just written. */
    async files(
      mailboxId: MailboxId,
      folders: readonly ("new" | "cur")[],
    ): Promise<Map<string, IndexedFile>> {
      const rows = await db
        .selectFrom("messages")
        .select(FILE_COLUMNS)
        .where("mailbox_id", "=", mailboxId)
        .where("file_folder", "in", folders)
        .execute();
      return new Map(rows.map((row) => [row.file_stem, indexedFile(row)]));
    },

    /** The messages that carry one of these digests and came at or after `since`. */
    async findDigests(
      mailboxId: MailboxId,
      digests: readonly string[],
      since: Date,
    ): Promise<Map<string, MessageId>> {
      if (digests.length === 0) return new Map();
      const rows = await db
        .selectFrom("messages")
        .select(["digest", "id"])
        .where("mailbox_id", "=", mailboxId)
        .where("digest", "in", digests)
        .where("received_at", ">=", since.getTime())
        .execute();
      return new Map(rows.map((row) => [row.digest, row.id as MessageId]));
    },

    /** Which of these files the index has, by stem. */
    async findStems(mailboxId: MailboxId, stems: readonly string[]): Promise<Map<string, MessageId>> {
      if (stems.length === 0) return new Map();
      const rows = await db
        .selectFrom("messages")
        .select(["file_stem", "id"])
        .where("mailbox_id", "=", mailboxId)
        .where("file_stem", "in", stems)
        .execute();
      return new Map(rows.map((row) => [row.file_stem, row.id as MessageId]));
    },

    /** The last sequence number given, 0 in a mailbox that never had a message. */
    async lastSequence(mailboxId: MailboxId): Promise<number> {
      const row = await reader
        .selectFrom("mailbox_marks")
        .select("last_sequence")
        .where("mailbox_id", "=", mailboxId)
        .executeTakeFirst();
      return row?.last_sequence ?? 0;
    },

    async usedBytes(mailboxId: MailboxId): Promise<number> {
      const row = await ofMailbox(mailboxId)
        .select((eb) => eb.fn.sum<number | null>("size_bytes").as("bytes"))
        .executeTakeFirst();
      return row?.bytes ?? 0;
    },

    async counts(mailboxId: MailboxId): Promise<{ bytes: number; messages: number; unread: number }> {
      const rows = await ofMailbox(mailboxId)
        .select((eb) => [
          "is_seen",
          eb.fn.countAll<number>().as("messages"),
          eb.fn.sum<number>("size_bytes").as("bytes"),
        ])
        .groupBy("is_seen")
        .execute();
      return {
        bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
        messages: rows.reduce((sum, row) => sum + row.messages, 0),
        unread: rows.find((row) => row.is_seen === 0)?.messages ?? 0,
      };
    },

    async totals(): Promise<{ messages: number; bytes: number }> {
      const row = await reader
        .selectFrom("messages")
        .select((eb) => [
          eb.fn.countAll<number>().as("messages"),
          eb.fn.sum<number | null>("size_bytes").as("bytes"),
        ])
        .executeTakeFirst();
      return { messages: row?.messages ?? 0, bytes: row?.bytes ?? 0 };
    },

    /** Oldest first; the newest `limit` of them. */
    async thread(mailboxId: MailboxId, id: ThreadId, limit: number): Promise<readonly Message[]> {
      const rows = await ofMailbox(mailboxId)
        .selectAll()
        .where("thread_id", "=", id)
        .orderBy("sequence", "desc")
        .limit(limit)
        .execute();
      return rows.map(messageFor).reverse();
    },

    async threadLength(mailboxId: MailboxId, id: ThreadId): Promise<number> {
      const row = await ofMailbox(mailboxId)
        .select((eb) => eb.fn.countAll<number>().as("messages"))
        .where("thread_id", "=", id)
        .executeTakeFirst();
      return row?.messages ?? 0;
    },

    /** The thread of the newest message with one of these `Message-ID`s. */
    async threadOfHeaders(mailboxId: MailboxId, headers: readonly string[]): Promise<ThreadId | undefined> {
      if (headers.length === 0) return undefined;
      const row = await ofMailbox(mailboxId)
        .select("thread_id")
        .where("message_id_header", "in", headers)
        .orderBy("sequence", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.thread_id as ThreadId | undefined;
    },

    async threadOfSubject(
      mailboxId: MailboxId,
      subject: string,
      participants: string,
    ): Promise<ThreadId | undefined> {
      const row = await ofMailbox(mailboxId)
        .select("thread_id")
        .where("subject_normalized", "=", subject)
        .where("participants", "=", participants)
        .orderBy("sequence", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.thread_id as ThreadId | undefined;
    },
  };
}

function changes({ db, batch }: Database<IndexSchema>) {
  return {
    async setFile(mailboxId: MailboxId, id: MessageId, file: MailFile, isSeen: boolean): Promise<void> {
      await db
        .updateTable("messages")
        .set({ file_folder: file.folder, file_name: file.name, is_seen: Number(isSeen) })
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

const FILE_COLUMNS = ["id", "file_stem", "file_folder", "file_name"] as const;

function indexedFile(row: Pick<MessagesTable, (typeof FILE_COLUMNS)[number]>): IndexedFile {
  return {
    id: row.id as MessageId,
    file: { stem: row.file_stem, folder: row.file_folder, name: row.file_name },
  };
}

function marked<Column extends string>(column: number, name: Column) {
  return sql<string>`snippet(messages_text, ${sql.lit(column)}, char(2), char(3), '…', 24)`.as(name);
}
