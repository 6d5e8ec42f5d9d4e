/** Messages found by their words. */
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { ListRequest, MessageSummary } from "../../message.ts";
import type { Database } from "../database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { askedFor } from "./message-choices.ts";
import { SUMMARY_COLUMNS, SUMMARY_PARTS, summaryFor } from "./message-rows.ts";
import { phraseMatch, type TextQuery, textQuery } from "./text-query.ts";
import { standInside } from "./unspaced-words.ts";

type SearchRequest = ListRequest & { readonly query: string };

/** With the place where the words stand between U+0002 and U+0003. */
interface Hit {
  readonly summary: MessageSummary;
  readonly marked: string;
}

/** Messages that are looked through in one go, newest first. */
interface Candidate {
  /** In the index rows stand in the order of their messages' numbers (core/commits.ts). */
  readonly row: number;
  readonly bytes: number;
}

/**
 * What a search that reads messages, or where words stand in them, looks through in one go, in bytes of mail: mostly some milliseconds, a
 * tenth of a second at most. Then it waits until everybody else who searches has had a turn.
 */
const STEP_BYTES = 1_024 * 1_024;
/** What is counted for a message beside its bytes: to look at it at all takes time. */
const ROW_BYTES = 4_096;
/** Messages with the words of a search that are looked up in one go: some milliseconds. */
const CANDIDATES_MAX = 1_000;

export function openMessageSearch(index: Database<IndexSchema>) {
  return {
    /** Newest first. One that reads what the mailbox has goes through it in steps: between two of them others have their turn. */
    async search(mailboxId: MailboxId, request: SearchRequest): Promise<readonly Hit[]> {
      const query = textQuery(mailboxId, request.query);
      if (!query.isRead) return await searchWords(index, mailboxId, request, query);
      const hits: Hit[] = [];
      for await (const step of stepsThrough(index, mailboxId, request, query)) {
        const limit = request.limit - hits.length;
        hits.push(...(await searchStep(index, mailboxId, { ...request, limit }, { query, step })));
        if (hits.length >= request.limit) break;
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

/** Of the index of words, in their order there, behind the mailbox. */
const INDEXED_COLUMNS = ["subject", "sender", "body"] as const;

/** To FTS5 a parameter is no bound of rows: numbers of JavaScript are none that it takes for whole. */
function wholeNumber(value: number) {
  return sql<number>`cast(${value} as integer)`;
}

/** The messages that have the words of it, in parts. */
async function* stepsThrough(
  index: Database<IndexSchema>,
  mailboxId: MailboxId,
  { beforeSequence }: SearchRequest,
  query: TextQuery,
): AsyncGenerator<readonly Candidate[]> {
  let highest = newestBefore(mailboxId, beforeSequence);
  for (;;) {
    const candidates = await candidatesUpTo(index, query, highest);
    let step: Candidate[] = [];
    let bytes = 0;
    for (const candidate of candidates) {
      step.push(candidate);
      bytes += candidate.bytes + ROW_BYTES;
      if (bytes < STEP_BYTES) continue;
      yield step;
      [step, bytes] = [[], 0];
    }
    if (step.length > 0) yield step;
    const last = candidates.at(-1);
    if (!last || candidates.length < CANDIDATES_MAX) return;
    highest = wholeNumber(last.row - 1);
  }
}

async function candidatesUpTo(
  { search }: Database<IndexSchema>,
  { words }: TextQuery,
  highest: Expression<number>,
): Promise<readonly Candidate[]> {
  return await search
    .selectFrom("messages_text")
    .crossJoin("messages")
    .select(["messages.row", "messages.size_bytes as bytes"])
    .whereRef("messages.row", "=", "messages_text.rowid")
    .where(sql<boolean>`messages_text match ${words}`)
    .where("messages_text.rowid", "<=", highest)
    .orderBy("messages_text.rowid", "desc")
    .limit(CANDIDATES_MAX)
    .execute();
}

async function searchWords(
  index: Database<IndexSchema>,
  mailboxId: MailboxId,
  request: SearchRequest,
  query: TextQuery,
): Promise<readonly Hit[]> {
  const rows = await hitsFor(index, mailboxId, request, query)
    .where(sql<boolean>`messages_text match ${query.words}`)
    .where("messages_text.rowid", "<=", newestBefore(mailboxId, request.beforeSequence))
    .execute();
  return rows.map((row) => ({ summary: summaryFor(row), marked: row.marked }));
}

async function searchStep(
  index: Database<IndexSchema>,
  mailboxId: MailboxId,
  request: SearchRequest,
  { query, step }: { readonly query: TextQuery; readonly step: readonly Candidate[] },
): Promise<readonly Hit[]> {
  const { phrases, inside, words } = query;
  const match = phrases.length > 0 ? phraseMatch(mailboxId, phrases) : words;
  const rows = await hitsFor(index, mailboxId, request, query)
    .where(sql<boolean>`messages_text match ${match}`)
    .where("messages_text.rowid", "<=", wholeNumber(step[0]?.row ?? 0))
    .where("messages_text.rowid", ">=", wholeNumber(step.at(-1)?.row ?? 0))
    .where(hasAll({ phrases, inside }, step))
    .execute();
  return rows.map((row) => ({ summary: summaryFor(row), marked: row.marked }));
}

/** Only of the candidates, for it reads them. */
function hasAll({ phrases, inside }: Pick<TextQuery, "phrases" | "inside">, step: readonly Candidate[]) {
  const rows = JSON.stringify(step.map(({ row }) => row));
  // With the sign before it SQLite does not look each row up by itself.
  const isCandidate = sql`+messages_text.rowid in (select value from json_each(${rows}))`;
  const conditions = [...standInside(inside), ...(phrases.length > 0 ? [hasPhrases()] : [])];
  return sql<SqlBool>`case when ${isCandidate} then ${sql.join(conditions, sql` and `)} else 0 end`;
}

/**
 * Whether FTS5 has a place to mark. Asked for the phrases alone it goes on and on to the next message that has them, past the end of the
 * rows that it is asked for, and nobody can stop it.
 */
function hasPhrases(): RawBuilder<SqlBool> {
  const columns = INDEXED_COLUMNS.map((column, at) => {
    const highlighted = (mark: string) =>
      sql`highlight(messages_text, ${sql.lit(at + 1)}, '', ${sql.lit(mark)})`;
    const isOther = sql`${highlighted(".")} <> ${sql.ref(`messages_text.${column}`)}`;
    // Behind a NUL something is left out, marked or not.
    return sql`(${isOther} and ${highlighted(".")} <> ${highlighted("")})`;
  });
  return sql<SqlBool>`(${sql.join(columns, sql` or `)})`;
}

function hitsFor(
  { search }: Database<IndexSchema>,
  mailboxId: MailboxId,
  request: SearchRequest,
  { sought }: TextQuery,
) {
  // The words first, and newest first by themselves. Begun with the messages SQLite would look the words up anew for each of them.
  return search
    .selectFrom("messages_text")
    .crossJoin("messages")
    .select([...SUMMARY_COLUMNS.map((column) => `messages.${column}` as const), SUMMARY_PARTS])
    .select(
      sql<string>`excerpt(${JSON.stringify(sought)}, messages.text, messages.subject, messages.sender)`.as(
        "marked",
      ),
    )
    .whereRef("messages.row", "=", "messages_text.rowid")
    .where(askedFor(mailboxId, request))
    .orderBy("messages_text.rowid", "desc")
    .limit(request.limit);
}
