/** Finds messages by their words. */
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { ListRequest, MessageSummary } from "../../message.ts";
import type { Database } from "../database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { matchesRequest } from "./message-queries.ts";
import { SUMMARY_COLUMNS, SUMMARY_PARTS, summaryFor } from "./message-rows.ts";
import { phraseMatch, type TextQuery, textQuery } from "./text-query.ts";
import { standInside } from "./unspaced-words.ts";

type SearchRequest = ListRequest & { readonly query: string };

/** `marked` is an excerpt with what was found between U+0002 and U+0003. */
interface Hit {
  readonly summary: MessageSummary;
  readonly marked: string;
}

/** A message that has the words, and may have the phrases or strings sought. */
interface Candidate {
  /** Rows of a mailbox are in the order of their sequence numbers (core/committer.ts). */
  readonly row: number;
  readonly bytes: number;
}

/**
 * Bytes of mail that a search which reads messages, or the places of words in them, goes through in one step: mostly
 * some milliseconds, at most a tenth of a second. Then every other search gets a turn.
 */
const STEP_BYTES = 1_024 * 1_024;
/** Counted for each message on top of its bytes, because looking at it at all takes time. */
const ROW_BYTES = 4_096;
/** Messages with the words that are looked up in one query: some milliseconds. */
const CANDIDATES_MAX = 1_000;

export function openMessageSearch(index: Database<IndexSchema>) {
  return {
    /** Newest first. A search that reads messages goes through them in steps; others get their turn in between. */
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

/** The row where a page begins. FTS5 does not even look at newer ones. */
function newestBefore(mailboxId: MailboxId, sequence = Number.MAX_SAFE_INTEGER) {
  return sql<number>`(select "row" from messages
    where mailbox_id = ${mailboxId} and sequence < ${sequence} order by sequence desc limit 1)`;
}

/** The columns of the full-text index after `mailbox`, in its order. */
const INDEXED_COLUMNS = ["subject", "sender", "body"] as const;

/**
 * FTS5 uses a parameter as a bound of rows only if it is an integer, and JavaScript numbers are bound as floating
 * point.
 */
function wholeNumber(value: number) {
  return sql<number>`cast(${value} as integer)`;
}

/** The messages that have the query's words, in steps of bounded size. */
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

/** Restricted to the candidates, because it reads them. */
function hasAll({ phrases, inside }: Pick<TextQuery, "phrases" | "inside">, step: readonly Candidate[]) {
  const rows = JSON.stringify(step.map(({ row }) => row));
  // The unary plus keeps SQLite from looking up each row by itself.
  const isCandidate = sql`+messages_text.rowid in (select value from json_each(${rows}))`;
  const conditions = [...standInside(inside), ...(phrases.length > 0 ? [hasPhrases()] : [])];
  return sql<SqlBool>`case when ${isCandidate} then ${sql.join(conditions, sql` and `)} else 0 end`;
}

/**
 * Whether FTS5 has a place to mark. Matching only the phrases would make FTS5 go on to the next message that has them,
 * past the end of the given rows, and it can't be interrupted.
 */
function hasPhrases(): RawBuilder<SqlBool> {
  const columns = INDEXED_COLUMNS.map((column, at) => {
    const highlighted = (mark: string) =>
      sql`highlight(messages_text, ${sql.lit(at + 1)}, '', ${sql.lit(mark)})`;
    const isOther = sql`${highlighted(".")} <> ${sql.ref(`messages_text.${column}`)}`;
    // FTS5 leaves out the text after a NUL, marked or not, so both forms are compared.
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
  // The words first; rows then come newest first by themselves. Starting with the messages, SQLite would look the words
  // up for each.
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
    .where(matchesRequest(mailboxId, request))
    .orderBy("messages_text.rowid", "desc")
    .limit(request.limit);
}
