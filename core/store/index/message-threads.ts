/** Conversations. */
import { sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Message, ThreadId } from "../../message.ts";
import type { Database } from "../database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { messageFor } from "./message-rows.ts";

interface ThreadPage {
  readonly limit: number;
  readonly beforeSequence: number;
  readonly bytesMax: number;
}

/** SQLite knows the lengths without reading the columns. */
const rowBytes = sql<number>`octet_length(parsed) + octet_length(text) + octet_length(reply_text) + octet_length(forwarded_text)`;

export function openMessageThreads(index: Database<IndexSchema>) {
  const { reader } = index;
  return {
    /**
     * Oldest first: the newest `limit` messages before that sequence number, or as many as fit in `bytesMax`, but at
     * least one.
     */
    async thread(mailboxId: MailboxId, id: ThreadId, page: ThreadPage): Promise<readonly Message[]> {
      const newest = reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .where("thread_id", "=", id)
        .where("sequence", "<", page.beforeSequence)
        .orderBy("sequence", "desc");
      const lengths = await newest.select(rowBytes.as("bytes")).limit(page.limit).execute();
      const rows = await newest.selectAll().limit(fitting(lengths, page.bytesMax)).execute();
      return rows.map(messageFor).reverse();
    },

    async threadLength(mailboxId: MailboxId, id: ThreadId, beforeSequence: number): Promise<number> {
      const row = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .select((eb) => eb.fn.countAll<number>().as("messages"))
        .where("thread_id", "=", id)
        .where("sequence", "<", beforeSequence)
        .executeTakeFirst();
      return row?.messages ?? 0;
    },

    ...openThreadSearch(index),
  };
}

/** How many of the rows fit, but at least one. */
function fitting(rows: readonly { readonly bytes: number }[], bytesMax: number): number {
  let bytes = 0;
  const tooMany = rows.findIndex((row) => {
    bytes += row.bytes;
    return bytes > bytesMax;
  });
  return tooMany === -1 ? rows.length : Math.max(1, tooMany);
}

/** Finds the thread of an arriving message. */
function openThreadSearch({ reader }: Database<IndexSchema>) {
  return {
    /** The thread of the newest message with one of these `Message-ID`s. */
    async threadOfHeaders(mailboxId: MailboxId, headers: readonly string[]): Promise<ThreadId | undefined> {
      if (headers.length === 0) return undefined;
      const row = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
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
      const row = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
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
