/** Mailboxes whose paid time is ending or over: the reminders to write, and the mailboxes to delete. */
import { type ExpressionBuilder, type Kysely, type Selectable, sql } from "kysely";
import type { MailboxId, MailboxRef } from "../../mailboxes/mailbox.ts";
import type { NewNotice, NoticeKind } from "../../payments/notice.ts";
import { UNFINISHED } from "./checkout-rows.ts";
import { steadyForMs } from "./clock-watch.ts";
import { released } from "./enrollments.ts";
import type { LedgerSchema, MailboxesTable } from "./ledger-schema.ts";
import { type StoredMailbox, storedMailbox } from "./mailboxes.ts";
import { addNotices } from "./notices.ts";

export type ReminderKind = Extract<NoticeKind, "ends_soon" | "ended" | "deletion_soon">;

/** Selects mailboxes whose paid time ends after `after` and up to `upTo`. */
interface Ends {
  readonly after?: Date;
  readonly upTo: Date;
  /** Reminders written later do not count: the clock has been put back since. */
  readonly writtenBy: Date;
}

/** Even when due, a mailbox is kept while somebody may still pay for it at this provider; absent if nobody pays. */
interface Deleting {
  readonly at: Date;
  readonly provider: string | undefined;
  readonly limit: number;
}

interface DeletingExpired extends Deleting {
  /** The paid time was over by then. */
  readonly endedBy: Date;
  /** And the last reminder was sent, or given up, by then. */
  readonly remindedBy: Date;
}

interface DeletingUnpaid extends Deleting {
  /** Neither claimed nor asked for a payment link since then. */
  readonly quietSince: Date;
}

/** The name that identifies a reminder of one paid period. */
export function reminderName(kind: ReminderKind, id: MailboxId, paidUntil: Date): string {
  return `${kind}:${id}:${paidUntil.getTime()}`;
}

export type Lapses = ReturnType<typeof openLapses>;

async function begun(db: Kysely<LedgerSchema>, limit: number): Promise<readonly MailboxRef[]> {
  const rows = await db
    .selectFrom("mailboxes")
    .selectAll()
    .where("deleting_at", "is not", null)
    .orderBy("deleting_at")
    .limit(limit)
    .execute();
  return rows.map(placeOf);
}

function openReminders(db: Kysely<LedgerSchema>) {
  return {
    /** Writes the reminders of that kind that are not written yet, at most `limit`. */
    remind: (
      kind: ReminderKind,
      ends: Ends,
      now: Date,
      limit: number,
      noticeFor: (mailbox: StoredMailbox, paidUntil: Date) => NewNotice,
    ): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const rows = await toBeReminded(transaction, kind, ends, limit);
        const notices = rows.map(storedMailbox).flatMap((mailbox) => {
          return mailbox.paidUntil ? noticeFor(mailbox, mailbox.paidUntil) : [];
        });
        const names = notices.map(({ name }) => name);
        await transaction.deleteFrom("notices").where("name", "in", names).execute();
        await addNotices(transaction, notices, now);
      }),

    /**
     * Deletes waiting reminders that are no longer true, as of a month that was extended. If they become true again,
     * they are written again.
     */
    withdrawReminders: () => withdrawReminders(db),
  };
}

/** `invalidateMailboxes` is called when rows of mailboxes have changed. */
export function openLapses(db: Kysely<LedgerSchema>, invalidateMailboxes: () => void) {
  const begin = (find: (transaction: Kysely<LedgerSchema>) => Promise<readonly Row[]>, at: Date) =>
    db
      .transaction()
      .execute(async (transaction) => {
        const rows = await find(transaction);
        for (const row of rows) await beginDeletion(transaction, row, at);
        return rows.map(placeOf);
      })
      .finally(invalidateMailboxes);
  return {
    ...openReminders(db),

    /** From then on no query finds these mailboxes, and their keys can claim anew. */
    beginExpired: (deleting: DeletingExpired): Promise<readonly MailboxRef[]> =>
      begin((transaction) => expired(transaction, deleting), deleting.at),

    beginUnpaid: (deleting: DeletingUnpaid): Promise<readonly MailboxRef[]> =>
      begin((transaction) => unpaid(transaction, deleting), deleting.at),

    /** Whatever the mailbox's state; undefined if there is none. */
    begin: async (id: MailboxId, at: Date): Promise<MailboxRef | undefined> => {
      const [place] = await begin((transaction) => present(transaction).where("id", "=", id).execute(), at);
      return place;
    },

    /** Deletions that were begun and have not ended, the oldest first. */
    begun: (limit: number): Promise<readonly MailboxRef[]> => begun(db, limit),

    /**
     * For how many milliseconds the clock has gone on without a leap of `leapMs` or more in either direction. A gap of
     * that length between two calls, because nothing ran, counts as a leap. Recorded once an hour.
     */
    steadyForMs: (now: Date, leapMs: number): Promise<number> => steadyForMs(db, now.getTime(), leapMs),

    /** Deletes the mailbox's rows, after its mail is gone. Its payments stay. */
    end: (id: MailboxId): Promise<void> =>
      db.transaction().execute((transaction) => endDeletion(transaction, id)),
  };
}

type Row = Selectable<MailboxesTable>;

function placeOf(row: Row): MailboxRef {
  const { id, address } = storedMailbox(row);
  return { id, address };
}

function present(db: Kysely<LedgerSchema>) {
  return db.selectFrom("mailboxes").selectAll().where("deleting_at", "is", null);
}

/**
 * Mailboxes with an end of their own. Free ones have none, and revoked ones are up to the operator. The 0 is a literal,
 * because SQLite does not use a partial index for a parameter.
 */
function ending(db: Kysely<LedgerSchema>) {
  return present(db).where("is_free", "=", sql.lit(0)).where("revoked_at", "is", null);
}

async function toBeReminded(
  db: Kysely<LedgerSchema>,
  kind: ReminderKind,
  { after, upTo, writtenBy }: Ends,
  limit: number,
): Promise<readonly Row[]> {
  let query = ending(db).where("billing_email", "!=", "").where("paid_until", "<=", upTo.getTime());
  if (after) query = query.where("paid_until", ">", after.getTime());
  return await query
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("notices")
            .select("number")
            .where("name", "=", nameOf(kind))
            .where("created_at", "<=", writtenBy.getTime()),
        ),
      ),
    )
    .orderBy("paid_until")
    .limit(limit)
    .execute();
}

/** `reminderName` for the row's mailbox, in SQL. */
function nameOf(kind: ReminderKind) {
  return sql<string>`${kind} || ':' || mailboxes.id || ':' || mailboxes.paid_until`;
}

async function withdrawReminders(db: Kysely<LedgerSchema>): Promise<void> {
  await db
    .deleteFrom("notices")
    .where("status", "=", "waiting")
    .where("kind", "in", ["ends_soon", "ended", "deletion_soon"] satisfies ReminderKind[])
    .where("unsure_since", "is", null)
    .where(({ not, exists }) =>
      not(
        exists(
          ending(db)
            .where("mailboxes.id", "=", sql.ref<string>("notices.mailbox_id"))
            .where(
              sql<boolean>`notices.name = notices.kind || ':' || mailboxes.id || ':' || mailboxes.paid_until`,
            ),
        ),
      ),
    )
    .execute();
}

async function expired(
  db: Kysely<LedgerSchema>,
  { endedBy, remindedBy, provider, limit }: DeletingExpired,
): Promise<readonly Row[]> {
  return await ending(db)
    .where("paid_until", "<=", endedBy.getTime())
    .where((row) => row.not(isHeld(row, provider)))
    .where((row) => {
      const told = (kind: ReminderKind) =>
        row
          .selectFrom("notices")
          .select("number")
          .where("name", "=", nameOf(kind))
          .where("status", "in", ["sent", "given_up"]);
      const isTold = row.and([
        row.exists(told("ended")),
        row.exists(
          told("deletion_soon").where(sql<number>`coalesce(sent_at, created_at)`, "<=", remindedBy.getTime()),
        ),
      ]);
      return row.or([row("billing_email", "=", ""), isTold]);
    })
    .orderBy("paid_until")
    .limit(limit)
    .execute();
}

async function unpaid(
  db: Kysely<LedgerSchema>,
  { quietSince, provider, limit }: DeletingUnpaid,
): Promise<readonly Row[]> {
  return await ending(db)
    .where("paid_until", "is", null)
    .where("created_at", "<=", quietSince.getTime())
    .where((row) => row.not(isHeld(row, provider)))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("checkouts")
            .select("checkouts.id")
            .whereRef("checkouts.mailbox_id", "=", "mailboxes.id")
            .where("checkouts.created_at", ">", quietSince.getTime()),
        ),
      ),
    )
    .orderBy("created_at")
    .limit(limit)
    .execute();
}

/**
 * Whether somebody may still pay for it, or has paid something that gave it no month, which the operator must look at.
 */
function isHeld({ or, exists, selectFrom }: ExpressionBuilder<LedgerSchema, "mailboxes">, provider = "") {
  return or([
    exists(
      selectFrom("checkouts")
        .select("checkouts.id")
        .whereRef("checkouts.mailbox_id", "=", "mailboxes.id")
        .where("checkouts.status", "in", UNFINISHED)
        // Events of a provider that the operator has left are not received, so nobody can pay there.
        .where("checkouts.provider", "=", provider),
    ),
    exists(
      selectFrom("payments")
        .select("payments.number")
        .whereRef("payments.mailbox_id", "=", "mailboxes.id")
        .where("payments.status", "in", ["awaited", "mismatched"]),
    ),
  ]);
}

async function beginDeletion(db: Kysely<LedgerSchema>, row: Row, at: Date): Promise<void> {
  const mailbox = storedMailbox(row);
  const { id } = mailbox;
  await released(db, mailbox, at);
  await db
    .updateTable("mailboxes")
    .set({ deleting_at: at.getTime(), fingerprint: `deleted:${id}`, payment_url: "" })
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("tokens").where("mailbox_id", "=", id).execute();
}

async function endDeletion(db: Kysely<LedgerSchema>, id: MailboxId): Promise<void> {
  for (const table of ["tokens", "labels", "adoptions"] as const) {
    await db.deleteFrom(table).where("mailbox_id", "=", id).execute();
  }
  await db.deleteFrom("mailboxes").where("id", "=", id).where("deleting_at", "is not", null).execute();
}
