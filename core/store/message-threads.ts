/** Conversations. */
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { Message, ThreadId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { messageFor } from "./message-rows.ts";

export function openMessageThreads(index: Database<IndexSchema>) {
  const { reader } = index;
  return {
    /** Oldest first; the newest `limit` of those before that sequence number. */
    async thread(
      mailboxId: MailboxId,
      id: ThreadId,
      { limit, beforeSequence }: { readonly limit: number; readonly beforeSequence: number },
    ): Promise<readonly Message[]> {
      const rows = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .selectAll()
        .where("thread_id", "=", id)
        .where("sequence", "<", beforeSequence)
        .orderBy("sequence", "desc")
        .limit(limit)
        .execute();
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

/** To which thread a message belongs that comes. */
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
