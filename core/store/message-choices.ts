/** Messages chosen by a filter, a place in the order, or their words. */
import { type ExpressionBuilder, sql } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { ListRequest, Message, MessageFilter, MessageId, MessageSummary } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { matching } from "./message-filter.ts";
import { messageFor, SUMMARY_COLUMNS, summaryFor } from "./message-rows.ts";
import { textQuery } from "./text-query.ts";

/** Of what no wait has handed out: what matches and came at or after `since`. */
export interface Choice {
  readonly filter: MessageFilter;
  readonly since: Date;
}

function notHandedOut(mailboxId: MailboxId, { filter, since }: Choice) {
  return (eb: ExpressionBuilder<IndexSchema, "messages">) =>
    eb.and([
      eb("mailbox_id", "=", mailboxId),
      eb("is_handed_out", "=", 0),
      eb("received_at", ">=", since.getTime()),
      matching(filter)(eb),
    ]);
}

export function openMessageChoices(index: Database<IndexSchema>) {
  const { db, reader } = index;
  return {
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

    /** Newest first, of those before that sequence number if one is given. */
    async notHandedOut(
      mailboxId: MailboxId,
      choice: Choice & { readonly before: number | undefined },
      limit: number,
    ): Promise<readonly MessageId[]> {
      const rows = await reader
        .selectFrom("messages")
        .select("id")
        .where(notHandedOut(mailboxId, choice))
        .where("sequence", "<", choice.before ?? Number.MAX_SAFE_INTEGER)
        .orderBy("sequence", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => row.id as MessageId);
    },

    /** Marks the newest as handed out and says which it was. Of callers that ask at once, each gets another. */
    async takeNewest(mailboxId: MailboxId, choice: Choice): Promise<MessageId | undefined> {
      const newest = db
        .selectFrom("messages")
        .select("row")
        .where(notHandedOut(mailboxId, choice))
        .orderBy("sequence", "desc")
        .limit(1);
      const taken = await db
        .updateTable("messages")
        .set({ is_handed_out: 1 })
        .where("row", "=", newest)
        .returning("id")
        .executeTakeFirst();
      return taken?.id as MessageId | undefined;
    },
  };
}

export function openMessageLists(index: Database<IndexSchema>) {
  const { reader } = index;
  return {
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
  };
}

export function openMessageSearch(index: Database<IndexSchema>) {
  return {
    /** Newest first, with the place where the words stand between U+0002 and U+0003. */
    async search(
      mailboxId: MailboxId,
      request: ListRequest & { readonly query: string },
    ): Promise<readonly { readonly summary: MessageSummary; readonly marked: string }[]> {
      const rows = await index.search
        .selectFrom("messages")
        .innerJoin("messages_text", "messages_text.rowid", "messages.row")
        .select(SUMMARY_COLUMNS.map((column) => `messages.${column}` as const))
        .select([marked(3, "in_body"), marked(1, "in_subject"), marked(2, "in_sender")])
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
        marked:
          [row.in_body, row.in_subject, row.in_sender].find((text) => text.includes("\u0002")) ?? row.in_body,
      }));
    },
  };
}

function marked<Column extends string>(column: number, name: Column) {
  return sql<string>`snippet(messages_text, ${sql.lit(column)}, char(2), char(3), '…', 24)`.as(name);
}
