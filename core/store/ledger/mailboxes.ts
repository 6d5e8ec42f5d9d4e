import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import type { Address } from "../../address.ts";
import type { EnrollmentId } from "../../mailboxes/enrollment.ts";
import type { Fingerprint } from "../../mailboxes/key.ts";
import type { MailboxId, MailboxState, RevokedBy } from "../../mailboxes/mailbox.ts";
import type { PageAfter } from "../../pagination.ts";
import { prepared } from "../prepared.ts";
import { ReadCache } from "../read-cache.ts";
import { openAnchorings } from "./anchorings.ts";
import type { LedgerSchema, MailboxesTable } from "./ledger-schema.ts";

/** A mailbox as the ledger has it. `core/mailboxes/mailbox.ts` derives its state from this and the clock. */
export interface StoredMailbox {
  readonly id: MailboxId;
  readonly address: Address;
  readonly fingerprint: Fingerprint;
  readonly createdAt: Date;
  readonly isFree: boolean;
  readonly paidUntil: Date | undefined;
  readonly paymentUrl: string;
  readonly billingEmail: string;
  readonly revokedBy: RevokedBy | undefined;
  readonly enrollmentId: EnrollmentId | undefined;
  readonly passwordGeneration: number;
}

export type NewMailbox = Pick<
  StoredMailbox,
  "id" | "address" | "fingerprint" | "createdAt" | "isFree" | "billingEmail"
> & { readonly enrollmentId?: EnrollmentId; readonly imapPasswordHash: string };

/**
 * At most `max` new mailboxes of one network after `since`. Claims after `until` do not count: the clock has been put
 * back since.
 */
export interface ClaimLimit {
  readonly network: string;
  readonly since: Date;
  readonly until: Date;
  readonly max: number;
}

export type Added =
  | { readonly outcome: "added" | "known"; readonly mailbox: StoredMailbox }
  /** When the `oldest` claim leaves the window, there is room again. */
  | { readonly outcome: "too_many"; readonly oldest: Date };

export type Mailboxes = ReturnType<typeof openMailboxes>;

/** Mailboxes kept in memory: a few hundred bytes each. */
const MAILBOXES_CACHED_MAX = 10_000;
/** Rows read in one query when going through all mailboxes. */
const PAGE_ROWS = 500;

/** The highest sequence number that was given, or may have been, to messages of this mailbox. */
export interface SequenceMark {
  readonly mailboxId: MailboxId;
  readonly sequence: number;
}

export function openMailboxes(db: Kysely<LedgerSchema>) {
  const cache = new ReadCache<string, StoredMailbox>(MAILBOXES_CACHED_MAX);
  return {
    ...openFinding(db, cache),

    /** Adds the mailbox of a key, or returns the one that another call has just added. */
    add: (mailbox: NewMailbox, limit?: ClaimLimit): Promise<Added> =>
      db
        .transaction()
        .execute((transaction) => addMailbox(transaction, mailbox, limit))
        .finally(() => cache.invalidate()),

    /** Call it after other code has committed a write to the table. */
    invalidate: () => cache.invalidate(),

    async setBillingEmail(id: MailboxId, billingEmail: string): Promise<void> {
      await db.updateTable("mailboxes").set({ billing_email: billingEmail }).where("id", "=", id).execute();
      cache.invalidate();
    },

    ...openLists(db),

    countByState: (now: Date) => countByState(db, now),

    ...openReservations(db),
    ...openAnchorings(db),
  };
}

function openFinding(db: Kysely<LedgerSchema>, cache: ReadCache<string, StoredMailbox>) {
  const findBy = (column: "id" | "address" | "fingerprint") => {
    const find = prepared(db, ({ value }: { value: string }) =>
      db.selectFrom("mailboxes").selectAll().where(column, "=", value).where("deleting_at", "is", null),
    );
    return (value: string) =>
      cache.find(value, async () => {
        const [row] = await find({ value });
        return row && storedMailbox(row);
      });
  };
  return {
    findById: findBy("id") as (id: MailboxId) => Promise<StoredMailbox | undefined>,
    findByAddress: findBy("address") as (address: Address) => Promise<StoredMailbox | undefined>,
    findByFingerprint: findBy("fingerprint") as (
      fingerprint: Fingerprint,
    ) => Promise<StoredMailbox | undefined>,
  };
}

function openLists(db: Kysely<LedgerSchema>) {
  const list = async (page: PageAfter<MailboxId>) => {
    const query = db
      .selectFrom("mailboxes")
      .selectAll()
      .where("deleting_at", "is", null)
      .orderBy("id")
      .limit(page.limit);
    const rows = await (page.after === undefined ? query : query.where("id", ">", page.after)).execute();
    return rows.map(storedMailbox);
  };
  return {
    /** After that id, in the order of ids. */
    list,

    /** Every mailbox, in the order of ids, read in pages. One added meanwhile may be missed. */
    async *all(): AsyncGenerator<StoredMailbox> {
      let after: MailboxId | undefined;
      for (;;) {
        const page = await list({ limit: PAGE_ROWS, after });
        yield* page;
        after = page.at(-1)?.id;
        if (after === undefined || page.length < PAGE_ROWS) return;
      }
    },
  };
}

async function countByState(
  db: Kysely<LedgerSchema>,
  now: Date,
): Promise<Readonly<Record<MailboxState, number>>> {
  const counts = { pending_payment: 0, active: 0, expired: 0, revoked: 0 };
  const rows = await db
    .selectFrom("mailboxes")
    .select((row) => [stateAt(now).as("state"), row.fn.countAll<number>().as("count")])
    .where("deleting_at", "is", null)
    .groupBy("state")
    .execute();
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** The blocks of sequence numbers that are reserved. */
function openReservations(db: Kysely<LedgerSchema>) {
  return {
    /** Durable on return. From then on, numbers up to `upTo` may be given. Never lowers it. */
    async reserveSequences(id: MailboxId, upTo: number): Promise<void> {
      await db
        .updateTable("mailboxes")
        .set({ sequence_reserved: upTo })
        .where("id", "=", id)
        .where("sequence_reserved", "<", upTo)
        .execute();
    },

    /** 0 if none was ever reserved. */
    async reservedSequence(id: MailboxId): Promise<number> {
      const row = await db
        .selectFrom("mailboxes")
        .select("sequence_reserved")
        .where("id", "=", id)
        .executeTakeFirst();
      return row?.sequence_reserved ?? 0;
    },

    /** All mailboxes for which any was ever reserved, in pages. */
    async *reservedSequences(): AsyncGenerator<readonly SequenceMark[]> {
      let after = "";
      for (;;) {
        const page = await db
          .selectFrom("mailboxes")
          .select(["id", "sequence_reserved"])
          .where("id", ">", after)
          .where("sequence_reserved", ">", 0)
          .orderBy("id")
          .limit(PAGE_ROWS)
          .execute();
        const last = page.at(-1);
        if (!last) return;
        yield page.map((row) => ({ mailboxId: row.id as MailboxId, sequence: row.sequence_reserved }));
        after = last.id;
      }
    },
  };
}

/** Call it within a transaction, so that nothing else writes meanwhile. */
export async function addMailbox(
  db: Kysely<LedgerSchema>,
  mailbox: NewMailbox,
  limit: ClaimLimit | undefined,
): Promise<Added> {
  const known = await db
    .selectFrom("mailboxes")
    .selectAll()
    .where("fingerprint", "=", mailbox.fingerprint)
    .executeTakeFirst();
  if (known) return { outcome: "known", mailbox: storedMailbox(known) };
  const oldest = limit && (await oldestOfTooMany(db, limit));
  if (oldest) return { outcome: "too_many", oldest };
  const row = await db
    .insertInto("mailboxes")
    .values(newMailboxRow(mailbox))
    .returningAll()
    .executeTakeFirstOrThrow();
  if (limit) await noteClaim(db, limit, mailbox.createdAt);
  return { outcome: "added", mailbox: storedMailbox(row) };
}

async function oldestOfTooMany(db: Kysely<LedgerSchema>, limit: ClaimLimit): Promise<Date | undefined> {
  const claims = await db
    .selectFrom("claims")
    .select("claimed_at")
    .where("client_network", "=", limit.network)
    .where("claimed_at", ">", limit.since.getTime())
    .where("claimed_at", "<=", limit.until.getTime())
    .orderBy("claimed_at", "desc")
    .limit(limit.max)
    .execute();
  const last = claims.at(-1);
  return claims.length === limit.max && last ? new Date(last.claimed_at) : undefined;
}

/** Client addresses are kept only as long as the limit needs them. */
async function noteClaim(db: Kysely<LedgerSchema>, limit: ClaimLimit, at: Date): Promise<void> {
  const { since, until } = limit;
  await db
    .deleteFrom("claims")
    .where((row) =>
      row.or([row("claimed_at", "<=", since.getTime()), row("claimed_at", ">", until.getTime())]),
    )
    .execute();
  await db.insertInto("claims").values({ client_network: limit.network, claimed_at: at.getTime() }).execute();
}

/** The same states as `mailboxAt` in core/mailboxes/mailbox.ts; a test compares the two. */
function stateAt(now: Date) {
  return sql<MailboxState>`case
    when revoked_at is not null then 'revoked'
    when is_free = 1 then 'active'
    when paid_until is null then 'pending_payment'
    when paid_until > ${now.getTime()} then 'active'
    else 'expired' end`;
}

/** The row of a mailbox neither paid for nor revoked. Without a hash, it gets that of its password later. */
export function newMailboxRow(
  mailbox: Omit<NewMailbox, "imapPasswordHash"> & Partial<Pick<NewMailbox, "imapPasswordHash">>,
): Insertable<MailboxesTable> {
  return {
    id: mailbox.id,
    address: mailbox.address,
    fingerprint: mailbox.fingerprint,
    created_at: mailbox.createdAt.getTime(),
    is_free: mailbox.isFree ? 1 : 0,
    paid_until: null,
    billing_email: mailbox.billingEmail,
    enrollment_id: mailbox.enrollmentId ?? null,
    revoked_at: null,
    revoked_by: null,
    deleting_at: null,
    imap_password_hash: mailbox.imapPasswordHash ?? null,
  };
}

export function storedMailbox(row: Selectable<MailboxesTable>): StoredMailbox {
  return {
    id: row.id as MailboxId,
    address: row.address as Address,
    fingerprint: row.fingerprint as Fingerprint,
    createdAt: new Date(row.created_at),
    isFree: row.is_free === 1,
    paidUntil: row.paid_until === null ? undefined : new Date(row.paid_until),
    paymentUrl: row.payment_url,
    billingEmail: row.billing_email,
    revokedBy: (row.revoked_by ?? undefined) as RevokedBy | undefined,
    enrollmentId: (row.enrollment_id ?? undefined) as EnrollmentId | undefined,
    passwordGeneration: row.password_generation,
  };
}
