/** Messages chosen by a filter or by their place in the order. */
import type { ExpressionBuilder } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { ListRequest, MessageFilter, MessageId, MessageSummary } from "../../message.ts";
import type { Database } from "../database.ts";
import { prepared } from "../prepared.ts";
import { hasConditions } from "./filter-conditions.ts";
import type { IndexSchema } from "./index-schema.ts";
import { matching } from "./message-filter.ts";
import {
  type IndexedMessage,
  indexedMessageFor,
  SUMMARY_COLUMNS,
  SUMMARY_PARTS,
  summaryFor,
} from "./message-rows.ts";

/**
 * Messages that match, that no wait has handed out, and that came at or after `since` or have a number after
 * `afterSequence`.
 */
export interface WaitQuery {
  readonly mailboxId: MailboxId;
  readonly filter: MessageFilter;
  readonly since: Date;
  readonly afterSequence: number;
  /** Nothing up to this sequence number matches, as is known, so it is not searched. */
  readonly searchedUpTo: number;
}

/** Filters whose queries are cached. Running waits look again and again with the same few. */
const FILTERS_CACHED_MAX = 200;

/** The queries of waits. Each must be cheap, because thousands of waits may be running. */
export function openWaitQueries(index: Database<IndexSchema>) {
  const queriesFor = cachedQueries(index);
  return {
    /** The oldest match after `sequence`. */
    async firstAfter(
      mailboxId: MailboxId,
      sequence: number,
      filter: MessageFilter,
    ): Promise<IndexedMessage | undefined> {
      const [row] = await queriesFor(filter).firstAfter({ mailboxId, sequence });
      return row && indexedMessageFor(row);
    },

    async newest(query: WaitQuery): Promise<IndexedMessage | undefined> {
      const [row] = await queriesFor(query.filter).newest(notHandedOutOf(query));
      return row && indexedMessageFor(row);
    },

    /** Newest first, of those before the sequence number `before`. */
    async notHandedOut(
      query: WaitQuery,
      { limit, before }: { readonly limit: number; readonly before: number },
    ): Promise<readonly MessageId[]> {
      const rows = await queriesFor(query.filter).notHandedOut({ ...notHandedOutOf(query), limit, before });
      return rows.map((row) => row.id as MessageId);
    },

    /** Marks the newest as handed out and returns it. Concurrent callers each get another. */
    async takeNewest(query: WaitQuery): Promise<IndexedMessage | undefined> {
      const { notHandedOut, takeNewest } = queriesFor(query.filter);
      const chosen = notHandedOutOf(query);
      // Most looks find nothing. Those need not use the connection that everybody writes by.
      const there = await notHandedOut({ ...chosen, limit: 1, before: Number.MAX_SAFE_INTEGER });
      if (there.length === 0) return undefined;
      const [row] = await takeNewest(chosen);
      return row && indexedMessageFor(row);
    },
  };
}

function cachedQueries(index: Database<IndexSchema>) {
  const queries = new Map<string, ReturnType<typeof waitQueries>>();
  return (filter: MessageFilter) => {
    const key = JSON.stringify(filter);
    const known = queries.get(key);
    if (known) return known;
    if (queries.size >= FILTERS_CACHED_MAX) queries.clear();
    const made = waitQueries(index, filter);
    queries.set(key, made);
    return made;
  };
}

interface NotHandedOut {
  readonly mailboxId: MailboxId;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly afterSequence: number;
  readonly searchedUpTo: number;
}

function notHandedOutOf({ mailboxId, since, afterSequence, searchedUpTo }: WaitQuery): NotHandedOut {
  return { mailboxId, since: since.getTime(), afterSequence, searchedUpTo };
}

function isNotHandedOut(
  filter: MessageFilter,
  { mailboxId, since, afterSequence, searchedUpTo }: NotHandedOut,
) {
  return (eb: ExpressionBuilder<IndexSchema, "messages">) =>
    eb.and([
      eb("mailbox_id", "=", mailboxId),
      eb("sequence", ">", searchedUpTo),
      eb("is_handed_out", "=", 0),
      eb.or([eb("received_at", ">=", since), eb("sequence", ">", afterSequence)]),
      matching(filter)(eb),
    ]);
}

function waitQueries({ db, reader }: Database<IndexSchema>, filter: MessageFilter) {
  const isLeft = (of: NotHandedOut) => isNotHandedOut(filter, of);
  return {
    firstAfter: prepared(reader, (of: { mailboxId: MailboxId; sequence: number }) =>
      reader
        .selectFrom("messages")
        .selectAll()
        .where("mailbox_id", "=", of.mailboxId)
        .where("sequence", ">", of.sequence)
        .where(matching(filter))
        .orderBy("sequence")
        .limit(1),
    ),
    newest: prepared(reader, (of: NotHandedOut) =>
      reader.selectFrom("messages").selectAll().where(isLeft(of)).orderBy("sequence", "desc").limit(1),
    ),
    notHandedOut: prepared(reader, (of: NotHandedOut & { before: number; limit: number }) =>
      reader
        .selectFrom("messages")
        .select("id")
        .where(isLeft(of))
        .where("sequence", "<", of.before)
        .orderBy("sequence", "desc")
        .limit(of.limit),
    ),
    takeNewest: prepared(db, (of: NotHandedOut) =>
      db
        .updateTable("messages")
        .set({ is_handed_out: 1 })
        .where(
          "row",
          "=",
          db.selectFrom("messages").select("row").where(isLeft(of)).orderBy("sequence", "desc").limit(1),
        )
        .returningAll(),
    ),
  };
}

export function openMessageLists({ reader, search }: Database<IndexSchema>) {
  const later = prepared(reader, (of: { mailboxId: MailboxId; sequence: number; limit: number }) =>
    reader
      .selectFrom("messages")
      .select([...SUMMARY_COLUMNS, SUMMARY_PARTS])
      .where("mailbox_id", "=", of.mailboxId)
      .where("sequence", ">", of.sequence)
      .orderBy("sequence")
      .limit(of.limit),
  );
  return {
    /** Newest first, without text search. Ask for one more than the page holds, to see whether there is a next page. */
    async list(
      mailboxId: MailboxId,
      request: Omit<ListRequest, "query">,
    ): Promise<readonly MessageSummary[]> {
      // A query that reads a whole mailbox must not delay everybody's waits.
      const rows = await (hasConditions(request.filter) ? search : reader)
        .selectFrom("messages")
        .select([...SUMMARY_COLUMNS, SUMMARY_PARTS])
        .where(matchesRequest(mailboxId, request))
        .orderBy("sequence", "desc")
        .limit(request.limit)
        .execute();
      return rows.map(summaryFor);
    },

    /** Oldest first, for a follower. */
    async after(mailboxId: MailboxId, sequence: number, limit: number): Promise<readonly MessageSummary[]> {
      return (await later({ mailboxId, sequence, limit })).map(summaryFor);
    },
  };
}

/** The condition for a list or a search, apart from its words. */
export function matchesRequest(mailboxId: MailboxId, request: Omit<ListRequest, "query">) {
  return (eb: ExpressionBuilder<IndexSchema, "messages">) =>
    eb.and([
      eb("messages.mailbox_id", "=", mailboxId),
      eb("messages.sequence", ">", request.afterSequence ?? 0),
      eb("messages.sequence", "<", request.beforeSequence ?? Number.MAX_SAFE_INTEGER),
      matching(request.filter)(eb),
    ]);
}
