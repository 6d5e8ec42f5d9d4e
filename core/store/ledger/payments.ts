/** Payments, and the events that they are computed from (core/payments/account.ts). Checkouts are in checkouts.ts. */
import type { Kysely, Selectable } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { PaymentStatus } from "../../payments/account.ts";
import type { ListedPayment, PaymentsAsked } from "../../payments/payment.ts";
import type { CheckoutId, PaymentFact, PaymentProviderName } from "../../payments/payment-provider.ts";
import { type Decide, type OperatorFact, paymentFrom, type Recorded, settle } from "./books.ts";
import { finishCheckout, type StoredCheckout, storedCheckout } from "./checkout-rows.ts";
import type { LedgerSchema, PaymentEventsTable } from "./ledger-schema.ts";

/** A journal entry, written once for each provider and id. */
export interface JournalEntry {
  /** A provider, or `operator`. */
  readonly provider: string;
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly receivedAt: Date;
  readonly about: OperatorSubject | EventSubject;
  readonly fact: PaymentFact | OperatorFact;
}

export interface OperatorSubject {
  readonly mailboxId: MailboxId;
  /** Apply it only if the mailbox is neither paid for nor revoked when the entry is recorded. */
  readonly ifUnpaid?: boolean;
}

/** What a provider's event refers to: our checkout by its metadata, or else the provider's own id of it. */
interface EventSubject {
  readonly checkoutId: CheckoutId | undefined;
  readonly session: string | undefined;
}

export type Payments = ReturnType<typeof openPayments>;

/** `invalidateMailboxes` is called when rows of mailboxes have changed. */
export function openPayments(db: Kysely<LedgerSchema>, invalidateMailboxes: () => void) {
  return {
    /**
     * Adds the entry and updates the account in one transaction. Does nothing if the entry or the fact is known
     * already.
     */
    record: (entry: JournalEntry, decide: Decide): Promise<Recorded> =>
      db
        .transaction()
        .execute((transaction) => record(transaction, entry, decide))
        .finally(invalidateMailboxes),

    /** Payments of all mailboxes or of one, the latest first. */
    async list(page: PaymentsAsked): Promise<readonly ListedPayment[]> {
      let query = db
        .selectFrom("payments")
        .innerJoin("checkouts", "checkouts.id", "payments.checkout_id")
        .selectAll("payments")
        .select("checkouts.session")
        .orderBy("payments.number", "desc")
        .limit(page.limit);
      if (page.beforeNumber !== undefined) query = query.where("payments.number", "<", page.beforeNumber);
      if (page.mailboxId !== undefined) query = query.where("payments.mailbox_id", "=", page.mailboxId);
      return (await query.execute()).map((row) => ({
        ...paymentFrom(row),
        number: row.number,
        mailboxId: row.mailbox_id as MailboxId,
        provider: row.provider as PaymentProviderName,
        session: row.session ?? undefined,
      }));
    },

    /** The number of payments of each status. */
    async countByStatus(): Promise<ReadonlyMap<PaymentStatus, number>> {
      const rows = await db
        .selectFrom("payments")
        .select((row) => ["status", row.fn.countAll<number>().as("count")])
        .groupBy("status")
        .execute();
      return new Map(rows.map(({ status, count }) => [status as PaymentStatus, count]));
    },
  };
}

/** Call it within a transaction. */
export async function record(
  db: Kysely<LedgerSchema>,
  entry: JournalEntry,
  decide: Decide,
): Promise<Recorded> {
  const known = await db
    .selectFrom("payment_events")
    .select(["mailbox_id", "checkout_id"])
    .where("provider", "=", entry.provider)
    .where("event_id", "=", entry.id)
    .executeTakeFirst();
  if (known) return changesNothing(known);
  const { about } = entry;
  if ("mailboxId" in about && about.ifUnpaid && !(await isUnpaid(db, about.mailboxId))) {
    return changesNothing({ mailbox_id: about.mailboxId, checkout_id: null });
  }
  const checkout = "mailboxId" in about ? undefined : await findSubject(db, entry.provider, about);
  const mailboxId = "mailboxId" in about ? about.mailboxId : checkout?.mailboxId;
  const told = checkout && (await findTold(db, checkout, entry));
  if (told) return changesNothing(told);
  const number = await noteEvent(db, entry, mailboxId, checkout);
  if (mailboxId === undefined) {
    return { ...changesNothing({ mailbox_id: null, checkout_id: null }), change: "waiting" };
  }
  if (checkout && isEndOf(checkout, entry)) await finishCheckout(db, checkout, "ended");
  return await settle(db, { mailboxId, checkout, number, at: entry.receivedAt }, decide);
}

type Subject = Pick<Selectable<PaymentEventsTable>, "mailbox_id" | "checkout_id">;

function changesNothing({ mailbox_id, checkout_id }: Subject): Recorded {
  const mailboxId = (mailbox_id ?? undefined) as MailboxId | undefined;
  const checkoutId = (checkout_id ?? undefined) as CheckoutId | undefined;
  return { change: "none", mailboxId, checkoutId, takesNoMonth: false, newlyRevoked: undefined };
}

async function isUnpaid(db: Kysely<LedgerSchema>, id: MailboxId): Promise<boolean> {
  const row = await db
    .selectFrom("mailboxes")
    .select("id")
    .where("id", "=", id)
    .where("is_free", "=", 0)
    .where("paid_until", "is", null)
    .where("revoked_at", "is", null)
    .where("deleting_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Facts that change nothing when another event repeats them. A dispute or an end may. */
const TOLD_ONCE: readonly string[] = ["noted", "paid", "refunded"] satisfies PaymentFact["kind"][];

/**
 * Finds a repeated fact. Polar sends an event whenever a checkout's page is changed, which anyone with the link can do
 * thousands of times, and each event has all facts of its mailbox read.
 */
async function findTold(
  db: Kysely<LedgerSchema>,
  { id, mailboxId }: StoredCheckout,
  { fact }: JournalEntry,
): Promise<Subject | undefined> {
  if (!TOLD_ONCE.includes(fact.kind)) return undefined;
  return await db
    .selectFrom("payment_events")
    .select(["mailbox_id", "checkout_id"])
    .where("mailbox_id", "=", mailboxId)
    .where("checkout_id", "=", id)
    .where("fact", "=", JSON.stringify(fact))
    .limit(1)
    .executeTakeFirst();
}

/** Returns its number in the journal. */
async function noteEvent(
  db: Kysely<LedgerSchema>,
  { about, ...entry }: JournalEntry,
  mailboxId: MailboxId | undefined,
  checkout: StoredCheckout | undefined,
): Promise<number> {
  const { number } = await db
    .insertInto("payment_events")
    .values({
      provider: entry.provider,
      event_id: entry.id,
      type: entry.type,
      occurred_at: entry.occurredAt.getTime(),
      received_at: entry.receivedAt.getTime(),
      checkout_id: checkout?.id ?? null,
      session: ("session" in about ? about.session : checkout?.session) ?? null,
      mailbox_id: mailboxId ?? null,
      fact: JSON.stringify(entry.fact),
      change: mailboxId === undefined ? "waiting" : "none",
      paid_until: null,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

/**
 * Whether the event ends this checkout. A session that we lost to a broken connection does not end the one that we
 * know.
 */
function isEndOf(checkout: StoredCheckout, { fact, about }: JournalEntry): boolean {
  if (fact.kind !== "ended" || "mailboxId" in about) return false;
  return about.session === undefined || about.session === checkout.session;
}

async function findSubject(
  db: Kysely<LedgerSchema>,
  provider: string,
  { checkoutId, session }: EventSubject,
): Promise<StoredCheckout | undefined> {
  const checkouts = () => db.selectFrom("checkouts").selectAll().where("provider", "=", provider);
  const named = checkoutId && (await checkouts().where("id", "=", checkoutId).executeTakeFirst());
  const row = named || (session && (await checkouts().where("session", "=", session).executeTakeFirst()));
  return row ? storedCheckout(row) : undefined;
}
