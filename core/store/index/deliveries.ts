import {
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type Selectable,
  type SqlBool,
  sql,
} from "kysely";
import type { DeliveriesAsked, Delivery, NotedDelivery } from "../../delivery.ts";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Authentication, MessageId } from "../../message.ts";
import type { Database } from "../database.ts";
import type { Statement } from "../sqlite-thread.ts";
import { hasDeliveryConditions } from "./filter-conditions.ts";
import type { DeliveriesTable, IndexSchema } from "./index-schema.ts";
import { addressed } from "./message-filter.ts";

export type Deliveries = ReturnType<typeof openDeliveries>;

export interface Attempt {
  readonly mailboxId: MailboxId;
  readonly delivery: Delivery;
}

/** Rows written in one transaction. Batching means fewer transactions. */
const NOTED_AT_ONCE = 500;
/** Attempts kept in memory while the disk is full: the newest ones. */
const UNWRITTEN_MAX = 10_000;
/** How long the first attempt waits for more: each transaction wakes the database's thread. */
const NOTED_AFTER_MS = 50;

/** Rows deleted in one transaction. Other writes wait behind it for some milliseconds. */
const FORGOTTEN_AT_ONCE = 1_000;

/**
 * Attempts kept for one mailbox. `idle`, those that stored nothing, refused or repeated: senders retry a message some
 * fifty times, and one network could cause thirty thousand a minute until the disk is full. `storing`: twice the
 * messages that a mailbox may have, because an owner who deletes them can have any number sent.
 */
const KEPT_MAX = { idle: 10_000, storing: 50_000 };

/**
 * What the SMTP edge saw, for `explain_delivery`. Senders do not wait for it: a crash may lose the last moments of it,
 * but no message.
 */
export function openDeliveries(index: Database<IndexSchema>, keptMax = KEPT_MAX) {
  const surpluses = [new Surplus(index, keptMax.idle, true), new Surplus(index, keptMax.storing, false)];
  const { note, written } = writingTo(index, surpluses);
  return {
    note,
    written,

    /** Newest first. */
    async list(mailboxId: MailboxId, asked: DeliveriesAsked): Promise<readonly NotedDelivery[]> {
      await written();
      // As with messages: a query that reads a whole mailbox must not delay everybody's waits.
      const rows = await (hasDeliveryConditions(asked) ? index.search : index.reader)
        .selectFrom("deliveries")
        .selectAll()
        .where("mailbox_id", "=", mailboxId)
        .where(matchesAsked(asked))
        .orderBy("at", "desc")
        .orderBy("row", "desc")
        .limit(asked.limit)
        .execute();
      return rows.map(deliveryFor);
    },

    /** Deletes all attempts of one mailbox. */
    async forget(mailboxId: MailboxId): Promise<void> {
      await written();
      await forgetAll(index, sql<boolean>`mailbox_id = ${mailboxId}`);
      for (const surplus of surpluses) surplus.forget(mailboxId);
    },

    async forgetBefore(time: Date): Promise<void> {
      await forgetAll(index, sql<boolean>`at < ${time.getTime()}`);
    },
  };
}

function writingTo(index: Database<IndexSchema>, surpluses: readonly Surplus[]) {
  let noted: Attempt[] = [];
  let writing: Promise<void> | undefined;
  let later: NodeJS.Timeout | undefined;
  const insertion = insertionInto(index);
  const writeSome = async () => {
    const some = noted.slice(0, NOTED_AT_ONCE);
    noted = noted.slice(NOTED_AT_ONCE);
    try {
      await index.batch(some.map(insertion));
    } catch (error) {
      noted = [...some, ...noted].slice(-UNWRITTEN_MAX);
      throw error;
    }
    for (const surplus of surpluses) await surplus.remove(some);
  };
  const write = async () => {
    try {
      while (noted.length > 0) await writeSome();
    } finally {
      // In the same turn as the last look at `noted`: what is noted later needs another write.
      writing = undefined;
    }
  };
  /** Resolves when all that was noted before is written. Rejects with the error that prevents it. */
  const written = async () => {
    clearTimeout(later);
    later = undefined;
    if (noted.length > 0) writing ??= write();
    await writing;
  };
  /**
   * Written soon. An error is not reported here, for the index reports it itself. The rows stay queued for the next
   * write.
   */
  const note = (attempts: readonly Attempt[]): void => {
    noted.push(...attempts);
    later ??= setTimeout(() => void written().catch(() => undefined), NOTED_AFTER_MS).unref();
  };
  return { note, written };
}

/** Deletes in parts: a day of a large service is a million rows. */
async function forgetAll({ db }: Database<IndexSchema>, which: Expression<SqlBool>): Promise<void> {
  const some = db.selectFrom("deliveries").select("row").where(which).limit(FORGOTTEN_AT_ONCE);
  let forgotten: bigint;
  do
    ({ numDeletedRows: forgotten } = await db
      .deleteFrom("deliveries")
      .where("row", "in", some)
      .executeTakeFirstOrThrow());
  while (forgotten === BigInt(FORGOTTEN_AT_ONCE));
}

/** The attempts beyond `max` of each mailbox: those that stored nothing, or those that stored a message. */
class Surplus {
  readonly #index: Database<IndexSchema>;
  readonly #max: number;
  readonly #isIdle: boolean;
  /** Attempts of each mailbox since its surplus was last deleted. */
  readonly #noted = new Map<MailboxId, number>();

  constructor(index: Database<IndexSchema>, max: number, isIdle: boolean) {
    this.#index = index;
    this.#max = max;
    this.#isIdle = isIdle;
  }

  /** Deletes the oldest attempts, each time a tenth of `max` has been noted for a mailbox. */
  async remove(attempts: readonly Attempt[]): Promise<void> {
    const counted = attempts.filter(({ delivery }) => (delivery.outcome !== "accepted") === this.#isIdle);
    for (const { mailboxId } of counted) this.#noted.set(mailboxId, (this.#noted.get(mailboxId) ?? 0) + 1);
    for (const mailboxId of new Set(counted.map((attempt) => attempt.mailboxId))) {
      if ((this.#noted.get(mailboxId) ?? 0) < this.#max / 10) continue;
      this.#noted.delete(mailboxId);
      await forgetBeyond(
        this.#index,
        this.#max,
        sql`mailbox_id = ${mailboxId} and (outcome != 'accepted') = ${Number(this.#isIdle)}`,
      );
    }
  }

  /** Call it for a mailbox that was deleted. */
  forget(mailboxId: MailboxId): void {
    this.#noted.delete(mailboxId);
  }
}

async function forgetBeyond(
  index: Database<IndexSchema>,
  max: number,
  those: RawBuilder<unknown>,
): Promise<void> {
  // Reads all of the mailbox's rows, so it must not use the connection that everybody writes by.
  const first = await index.search
    .selectFrom("deliveries")
    .select(["at", "row"])
    .where(sql<boolean>`${those}`)
    .orderBy("at", "desc")
    .orderBy("row", "desc")
    .offset(max)
    .limit(1)
    .executeTakeFirst();
  if (first) await forgetAll(index, sql<boolean>`${those} and (at, "row") <= (${first.at}, ${first.row})`);
}

/** In the order of the list: by time, and then by number, because the clock may have been set back. */
const isBefore = (number: number) =>
  sql<boolean>`(at, "row") < ((select at from deliveries where "row" = ${number}), ${number})`;

function matchesAsked({ beforeNumber, from, outcome }: DeliveriesAsked) {
  return (eb: ExpressionBuilder<IndexSchema, "deliveries">) => {
    const conditions: Expression<SqlBool>[] = [];
    if (beforeNumber !== undefined) conditions.push(isBefore(beforeNumber));
    if (outcome !== undefined) conditions.push(eb("outcome", "=", outcome));
    if (from) conditions.push(addressed(sql`' ' || lower(envelope_from) || ' '`, from));
    return eb.and(conditions);
  };
}

function deliveryFor(row: Selectable<DeliveriesTable>): NotedDelivery {
  return {
    number: row.row,
    at: new Date(row.at),
    outcome: row.outcome,
    reply: row.reply,
    reason: row.reason,
    peerAddress: row.peer_address,
    heloName: row.helo_name,
    tls: row.tls ?? undefined,
    sizeBytes: row.size_bytes ?? undefined,
    envelopeFrom: row.envelope_from,
    givenAddress: row.given_address,
    authentication: row.authentication === null ? undefined : authenticationFor(row.authentication),
    messageId: (row.message_id as MessageId | null) ?? undefined,
  };
}

/** JSON leaves out undefined properties, so this restores the one that must be present. */
function authenticationFor(text: string): Authentication {
  const { verifiedDomain, ...results } = JSON.parse(text) as Authentication;
  return { ...results, verifiedDomain };
}

/** The statement that inserts one attempt. Kysely writes its text once, whatever the number of rows. */
function insertionInto({ db }: Database<IndexSchema>): (attempt: Attempt) => Statement {
  let text: string | undefined;
  return (attempt) => {
    const row = rowFor(attempt);
    text ??= db.insertInto("deliveries").values(row).compile().sql;
    return { sql: text, parameters: Object.values(row) };
  };
}

function rowFor({ mailboxId, delivery }: Attempt) {
  return {
    mailbox_id: mailboxId,
    at: delivery.at.getTime(),
    outcome: delivery.outcome,
    reply: delivery.reply,
    reason: delivery.reason,
    peer_address: delivery.peerAddress,
    helo_name: delivery.heloName,
    tls: delivery.tls ?? null,
    size_bytes: delivery.sizeBytes ?? null,
    envelope_from: delivery.envelopeFrom,
    given_address: delivery.givenAddress,
    authentication: delivery.authentication ? JSON.stringify(delivery.authentication) : null,
    message_id: delivery.messageId ?? null,
  };
}
