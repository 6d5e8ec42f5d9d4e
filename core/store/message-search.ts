/** Messages found by their words. */
import { type Expression, sql } from "kysely";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { ListRequest, MessageSummary } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { askedFor } from "./message-choices.ts";
import { SUMMARY_COLUMNS, summaryFor } from "./message-rows.ts";
import { type TextQuery, textQuery } from "./text-query.ts";
import { standsInside } from "./unspaced-words.ts";

export type SearchRequest = ListRequest & { readonly query: string };

/** With the place where the words stand between U+0002 and U+0003. */
export interface Hit {
  readonly summary: MessageSummary;
  readonly marked: string;
}

/** Rows of the index, both ends among them. They stand in the order of their messages' numbers (core/commits.ts). */
interface Rows {
  readonly lowest: number;
  readonly highest: number | Expression<number>;
}

/**
 * What a search that reads the text of messages looks through in one go, in bytes of mail: mostly some milliseconds, a tenth of a
 * second at most. Then it waits until everybody else who searches has had a turn.
 */
const STEP_BYTES = 2 * 1_024 * 1_024;
/** What is counted for a message beside its bytes: to look at it at all takes time. */
const ROW_BYTES = 4_096;

export function openMessageSearch(index: Database<IndexSchema>) {
  return {
    /** Newest first. One that reads what the mailbox has goes through it in steps: between two of them others have their turn. */
    async search(mailboxId: MailboxId, request: SearchRequest): Promise<readonly Hit[]> {
      const query = textQuery(mailboxId, request.query);
      const highest = newestBefore(mailboxId, request.beforeSequence);
      const steps = query.readsText
        ? await stepsThrough(index, mailboxId, highest)
        : [{ lowest: 0, highest }];
      const hits: Hit[] = [];
      for (const step of steps) {
        if (hits.length >= request.limit) break;
        const limit = request.limit - hits.length;
        hits.push(...(await searchRows(index, mailboxId, { ...request, limit }, { query, step })));
      }
      return hits;
    },
  };
}

/** The row where a page begins: newer ones are not even looked at. */
function newestBefore(mailboxId: MailboxId, sequence = Number.MAX_SAFE_INTEGER) {
  return sql<number>`(select "row" from messages
    where mailbox_id = ${mailboxId} and sequence < ${sequence} order by sequence desc limit 1)`;
}

/** All rows of the mailbox in parts, the newest first. */
async function stepsThrough(
  { search }: Database<IndexSchema>,
  mailboxId: MailboxId,
  highest: Expression<number>,
): Promise<readonly Rows[]> {
  // Sizes and rows stand in one index, so that no message is looked at. A parameter would be no whole number, nor what is divided by it.
  const sized = sql`select "row", sum(size_bytes + ${sql.lit(ROW_BYTES)}) over (order by "row" desc) as bytes from messages
    where mailbox_id = ${mailboxId} and "row" <= ${highest}`;
  const steps = sql<Rows>`select min("row") as lowest, max("row") as highest from (${sized})
    group by bytes / ${sql.lit(STEP_BYTES)} order by highest desc`;
  return (await steps.execute(search)).rows;
}

async function searchRows(
  { search }: Database<IndexSchema>,
  mailboxId: MailboxId,
  request: SearchRequest,
  { query, step }: { readonly query: TextQuery; readonly step: Rows },
): Promise<readonly Hit[]> {
  // The words first, and newest first by themselves. Begun with the messages SQLite would look the words up anew for each of them.
  const rows = await search
    .selectFrom("messages_text")
    .crossJoin("messages")
    .select(SUMMARY_COLUMNS.map((column) => `messages.${column}` as const))
    .select(
      sql<string>`excerpt(${JSON.stringify(query.sought)}, messages.text, messages.subject, messages.sender)`.as(
        "marked",
      ),
    )
    .whereRef("messages.row", "=", "messages_text.rowid")
    .where(sql<boolean>`messages_text match ${query.match}`)
    .where("messages_text.rowid", ">=", step.lowest)
    .where("messages_text.rowid", "<=", step.highest)
    .where(askedFor(mailboxId, request))
    .where((eb) => eb.and(query.inside.map(standsInside)))
    .orderBy("messages_text.rowid", "desc")
    .limit(request.limit)
    .execute();
  return rows.map((row) => ({ summary: summaryFor(row), marked: row.marked }));
}
