/**
 * Enrollment keys and their places. core/mailboxes/enrollment.ts decides what a use results in, inside the transaction.
 */
import type { Kysely, Selectable } from "kysely";
import type {
  EnrollmentId,
  EnrollmentKey,
  EnrollmentOrder,
  EnrollmentOutcome,
} from "../../mailboxes/enrollment.ts";
import type { PageAfter } from "../../pagination.ts";
import type { Decide } from "./books.ts";
import { finishCheckout, storedCheckout, UNFINISHED } from "./checkout-rows.ts";
import { noteUse, openUses } from "./enrollment-uses.ts";
import type { EnrollmentKeysTable, LedgerSchema } from "./ledger-schema.ts";
import { addMailbox, type NewMailbox, type StoredMailbox, storedMailbox } from "./mailboxes.ts";
import { type JournalEntry, record } from "./payments.ts";

interface NewEnrollment extends EnrollmentOrder {
  readonly id: EnrollmentId;
  /** SHA-256 in hex. */
  readonly hash: string;
  readonly createdAt: Date;
}

/** A claim, by the holder of a proved key, with the enrollment key of that hash. */
interface Enrolling {
  readonly hash: string;
  /** The mailbox to add if the key has none yet. */
  readonly mailbox: NewMailbox;
  readonly peerAddress: string | undefined;
  /** The journal entry for an earlier, unpaid mailbox, from which its account follows. */
  readonly entry: Omit<JournalEntry, "about">;
  /** Pure: the result of this use. `mailbox` is the one that the key has already. */
  readonly judge: (enrollment: EnrollmentKey, mailbox: StoredMailbox | undefined) => UseOutcome;
  readonly decide: Decide;
}

export type UseOutcome = Exclude<EnrollmentOutcome, "released">;

interface Enrolled {
  readonly enrollment: EnrollmentKey;
  readonly outcome: UseOutcome;
  readonly isNew: boolean;
  /** Absent if the key has none and got none. */
  readonly mailbox: StoredMailbox | undefined;
}

export type Enrollments = ReturnType<typeof openEnrollments>;

/** `invalidateMailboxes` is called when rows of mailboxes have changed. */
export function openEnrollments(db: Kysely<LedgerSchema>, invalidateMailboxes: () => void) {
  return {
    add: (enrollment: NewEnrollment): Promise<void> => add(db, enrollment),

    async find(id: EnrollmentId): Promise<EnrollmentKey | undefined> {
      const row = await keys(db).where("id", "=", id).executeTakeFirst();
      return row && enrollmentFrom(row);
    },

    /** After that key, in the order in which they were made. */
    list: (page: PageAfter<EnrollmentId>): Promise<readonly EnrollmentKey[]> => list(db, page),

    /** A key that is revoked already keeps its time; that is no error. */
    async revoke(id: EnrollmentId, at: Date): Promise<void> {
      await db
        .updateTable("enrollment_keys")
        .set({ revoked_at: at.getTime() })
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .execute();
    },

    /** Undefined if there is no such key. A refused use is recorded, too. */
    enroll: (enrolling: Enrolling): Promise<Enrolled | undefined> =>
      db
        .transaction()
        .execute((transaction) => enroll(transaction, enrolling))
        .finally(invalidateMailboxes),

    ...openUses(db),
  };
}

async function add(
  db: Kysely<LedgerSchema>,
  { expiresAt, domain, ...enrollment }: NewEnrollment,
): Promise<void> {
  await db
    .insertInto("enrollment_keys")
    .values({
      id: enrollment.id,
      hash: enrollment.hash,
      label: enrollment.label,
      domain: domain ?? null,
      mailboxes_max: enrollment.mailboxes,
      created_at: enrollment.createdAt.getTime(),
      expires_at: expiresAt?.getTime() ?? null,
      revoked_at: null,
    })
    .execute();
}

/**
 * Frees the place of a mailbox that is being deleted or moved to another key. Call it within a transaction. Does
 * nothing if the mailbox has no place.
 */
export async function released(
  db: Kysely<LedgerSchema>,
  { id, fingerprint, enrollmentId }: Pick<StoredMailbox, "id" | "fingerprint" | "enrollmentId">,
  at: Date,
): Promise<void> {
  if (enrollmentId === undefined) return;
  await db.updateTable("mailboxes").set({ enrollment_id: null }).where("id", "=", id).execute();
  const use = { at, fingerprint, peerAddress: undefined, mailboxId: id, outcome: "released" } as const;
  await noteUse(db, enrollmentId, use);
}

async function enroll(db: Kysely<LedgerSchema>, enrolling: Enrolling): Promise<Enrolled | undefined> {
  const row = await keys(db).where("hash", "=", enrolling.hash).executeTakeFirst();
  if (!row) return undefined;
  const enrollment = enrollmentFrom(row);
  const { fingerprint, createdAt: at } = enrolling.mailbox;
  const known = await mailboxBy(db, "fingerprint", fingerprint);
  const outcome = enrolling.judge(enrollment, known);
  const mailbox = outcome === "enrolled" ? await takePlace(db, enrollment.id, enrolling, known) : known;
  const { peerAddress } = enrolling;
  await noteUse(db, enrollment.id, { at, fingerprint, peerAddress, mailboxId: mailbox?.id, outcome });
  return { enrollment, outcome, isNew: outcome === "enrolled" && !known, mailbox };
}

async function takePlace(
  db: Kysely<LedgerSchema>,
  enrollmentId: EnrollmentId,
  { mailbox, entry, decide }: Enrolling,
  known: StoredMailbox | undefined,
): Promise<StoredMailbox> {
  if (!known) {
    // No claim limit: the operator has set how many mailboxes there may be, from whatever network.
    const added = await addMailbox(db, { ...mailbox, isFree: true, enrollmentId }, undefined);
    if (added.outcome === "added") return added.mailbox;
    throw new Error("A key that had no mailbox a moment ago has one now.");
  }
  if (known.enrollmentId !== enrollmentId) await released(db, known, entry.receivedAt);
  await db.updateTable("mailboxes").set({ enrollment_id: enrollmentId }).where("id", "=", known.id).execute();
  await endCheckout(db, known);
  await record(db, { ...entry, about: { mailboxId: known.id } }, decide);
  const enrolled = await mailboxBy(db, "id", known.id);
  if (!enrolled) throw new Error("A mailbox that was enrolled is not there.");
  return enrolled;
}

/** Nobody is asked for money any more. If somebody pays all the same, it is recorded when the provider reports it. */
async function endCheckout(db: Kysely<LedgerSchema>, { id }: StoredMailbox): Promise<void> {
  const row = await db
    .selectFrom("checkouts")
    .selectAll()
    .where("mailbox_id", "=", id)
    .where("status", "in", UNFINISHED)
    .executeTakeFirst();
  if (row) await finishCheckout(db, storedCheckout(row), "ended");
}

async function mailboxBy(
  db: Kysely<LedgerSchema>,
  column: "id" | "fingerprint",
  value: string,
): Promise<StoredMailbox | undefined> {
  const row = await db
    .selectFrom("mailboxes")
    .selectAll()
    .where(column, "=", value)
    .where("deleting_at", "is", null)
    .executeTakeFirst();
  return row && storedMailbox(row);
}

async function list(
  db: Kysely<LedgerSchema>,
  { limit, after }: PageAfter<EnrollmentId>,
): Promise<readonly EnrollmentKey[]> {
  const query = keys(db).orderBy("created_at").orderBy("id").limit(limit);
  const last =
    after && (await db.selectFrom("enrollment_keys").selectAll().where("id", "=", after).executeTakeFirst());
  const rows = await (last
    ? query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("created_at", "id"), ">", tuple(last.created_at, last.id)),
      )
    : query
  ).execute();
  return rows.map(enrollmentFrom);
}

/** With the number of places taken: counted from the mailboxes each time, never stored. */
function keys(db: Kysely<LedgerSchema>) {
  return db
    .selectFrom("enrollment_keys")
    .selectAll("enrollment_keys")
    .select((row) =>
      row
        .selectFrom("mailboxes")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("mailboxes.enrollment_id", "=", "enrollment_keys.id")
        .as("used"),
    );
}

function enrollmentFrom(
  row: Selectable<EnrollmentKeysTable> & { readonly used: number | null },
): EnrollmentKey {
  return {
    id: row.id as EnrollmentId,
    label: row.label,
    domain: row.domain ?? undefined,
    mailboxes: row.mailboxes_max,
    createdAt: new Date(row.created_at),
    expiresAt: row.expires_at === null ? undefined : new Date(row.expires_at),
    revokedAt: row.revoked_at === null ? undefined : new Date(row.revoked_at),
    used: row.used ?? 0,
  };
}
