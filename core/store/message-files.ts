/** Which files the index knows of. */
import type { MailboxId } from "../mailbox.ts";
import type { MessageId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema, MessagesTable } from "./index-schema.ts";
import type { MailFile } from "./mail-file.ts";
import { prepared } from "./prepared.ts";

/** What the index knows of a file. */
export interface IndexedFile {
  readonly id: MessageId;
  readonly file: MailFile;
}

const FILE_COLUMNS = ["id", "file_stem", "file_folder", "file_name"] as const;

function indexedFile(row: Pick<MessagesTable, (typeof FILE_COLUMNS)[number]>): IndexedFile {
  return {
    id: row.id as MessageId,
    file: { stem: row.file_stem, folder: row.file_folder, name: row.file_name },
  };
}

export function openMessageFiles(index: Database<IndexSchema>) {
  const { db, reader } = index;
  const fileById = prepared(reader, (of: { mailboxId: MailboxId; id: MessageId }) =>
    reader
      .selectFrom("messages")
      .select(FILE_COLUMNS)
      .where("mailbox_id", "=", of.mailboxId)
      .where("id", "=", of.id),
  );
  const setFile = prepared(
    db,
    (of: { mailboxId: MailboxId; id: MessageId; folder: "new" | "cur"; name: string; isSeen: number }) =>
      db
        .updateTable("messages")
        .set({ file_folder: of.folder, file_name: of.name, is_seen: of.isSeen })
        .where("mailbox_id", "=", of.mailboxId)
        .where("id", "=", of.id),
  );
  return {
    async fileOf(mailboxId: MailboxId, id: MessageId): Promise<MailFile | undefined> {
      const [row] = await fileById({ mailboxId, id });
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

    async setFile(mailboxId: MailboxId, id: MessageId, file: MailFile, isSeen: boolean): Promise<void> {
      await setFile({ mailboxId, id, folder: file.folder, name: file.name, isSeen: Number(isSeen) });
    },
  };
}

/** Whether a message is there already. */
export function openMessageTwins({ db }: Database<IndexSchema>) {
  return {
    /** The messages with one of these digests that came at or after `since`, by mailbox and digest. */
    async findDigests(
      digests: readonly string[],
      since: Date,
    ): Promise<(mailboxId: MailboxId, digest: string) => MessageId | undefined> {
      if (digests.length === 0) return () => undefined;
      const rows = await db
        .selectFrom("messages")
        .select(["mailbox_id", "digest", "id"])
        .where("digest", "in", digests)
        // Of a partial index SQLite wants to hear the condition again.
        .where("digest", "!=", "")
        .where("received_at", ">=", since.getTime())
        .execute();
      const found = new Map(rows.map((row) => [`${row.mailbox_id} ${row.digest}`, row.id as MessageId]));
      return (mailboxId, digest) => found.get(`${mailboxId} ${digest}`);
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
  };
}
