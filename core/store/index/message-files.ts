/** The files that the index knows. */
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { MessageId } from "../../message.ts";
import { chunksOf } from "../chunks.ts";
import type { Database } from "../database.ts";
import { isSeen, type MailFile } from "../maildir/mail-file.ts";
import { prepared } from "../prepared.ts";
import type { IndexSchema, MessagesTable } from "./index-schema.ts";
import type { IndexedNames, Names } from "./indexed-names.ts";
import { fileOf } from "./message-rows.ts";

/** A message's id and its file as the index has it. */
export interface IndexedFile {
  readonly id: MessageId;
  readonly file: MailFile;
}

/** Files read or written in one statement or transaction. Other writes wait behind it for some milliseconds. */
const FILES_AT_ONCE = 500;

const FILE_COLUMNS = ["id", "file_stem", "file_folder", "file_name"] as const;

function indexedFile(row: Pick<MessagesTable, (typeof FILE_COLUMNS)[number]>): IndexedFile {
  return { id: row.id as MessageId, file: fileOf(row) };
}

export function openMessageFiles(index: Database<IndexSchema>, names: IndexedNames) {
  const { reader } = index;
  const fileById = prepared(reader, (of: { mailboxId: MailboxId; id: MessageId }) =>
    reader
      .selectFrom("messages")
      .select(FILE_COLUMNS)
      .where("mailbox_id", "=", of.mailboxId)
      .where("id", "=", of.id),
  );
  return {
    async fileOf(mailboxId: MailboxId, id: MessageId): Promise<MailFile | undefined> {
      const [row] = await fileById({ mailboxId, id });
      return row && fileOf(row);
    },

    /** Of the messages that exist. */
    async filesOf(mailboxId: MailboxId, ids: readonly MessageId[]): Promise<readonly IndexedFile[]> {
      const rows = await inParts(ids, (some) =>
        reader
          .selectFrom("messages")
          .select(FILE_COLUMNS)
          .where("mailbox_id", "=", mailboxId)
          .where("id", "in", some)
          .execute(),
      );
      return rows.map(indexedFile);
    },

    ...openNames(index, names),
    ...openFileChanges(index, names),
  };
}

/** By file name. On the writing connection, because rows just written must be included. */
function openNames({ db }: Database<IndexSchema>, names: IndexedNames) {
  return {
    /**
     * The names that the index has for the mailbox's files, by stem. As of now: ask again after waiting for anything
     * else.
     */
    async names(mailboxId: MailboxId): Promise<Names> {
      return await names.find(mailboxId, async () => {
        const rows = await db
          .selectFrom("messages")
          .select(["file_stem", "file_folder", "file_name"])
          .where("mailbox_id", "=", mailboxId)
          .execute();
        return rows.map(fileOf);
      });
    },

    /** Those of these files that the index has, by stem. */
    async findStems(mailboxId: MailboxId, stems: readonly string[]): Promise<Map<string, IndexedFile>> {
      const rows = await inParts(stems, (some) =>
        db
          .selectFrom("messages")
          .select(FILE_COLUMNS)
          .where("mailbox_id", "=", mailboxId)
          .where("file_stem", "in", some)
          .execute(),
      );
      return new Map(rows.map((row) => [row.file_stem, indexedFile(row)]));
    },
  };
}

function openFileChanges({ db, batch }: Database<IndexSchema>, names: IndexedNames) {
  let text: string | undefined;
  const change = (mailboxId: MailboxId, file: MailFile) => {
    const { folder, name, stem } = file;
    const seen = Number(isSeen(file));
    text ??= db
      .updateTable("messages")
      .set({ file_folder: folder, file_name: name, is_seen: seen })
      .where("mailbox_id", "=", mailboxId)
      .where("file_stem", "=", stem)
      .compile().sql;
    return { sql: text, parameters: [folder, name, seen, mailboxId, stem] };
  };
  return {
    /**
     * Records where these files are now and the flags in their names. Files that the index does not have are ignored.
     */
    async setFiles(mailboxId: MailboxId, files: readonly MailFile[]): Promise<void> {
      try {
        const changed = await inParts(files, async (some) => {
          const rows = await batch(some.map((file) => change(mailboxId, file)));
          return some.filter((_, index) => rows[index] === 1);
        });
        names.put(mailboxId, changed);
      } catch (error) {
        names.forget(mailboxId);
        throw error;
      }
    },
  };
}

/** Finds out whether a message is there already. */
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
        // SQLite uses a partial index only if the query repeats its condition.
        .where("digest", "!=", "")
        .where("received_at", ">=", since.getTime())
        .execute();
      const found = new Map(rows.map((row) => [`${row.mailbox_id} ${row.digest}`, row.id as MessageId]));
      return (mailboxId, digest) => found.get(`${mailboxId} ${digest}`);
    },
  };
}

async function inParts<Asked, Row>(
  asked: readonly Asked[],
  ask: (some: readonly Asked[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const some of chunksOf(asked, FILES_AT_ONCE)) rows.push(...(await ask(some)));
  return rows;
}
