/** Computes a mailbox's account from its facts, and stores it in the transaction that adds a fact. */
import type { Kysely, Selectable } from "kysely";
import type { MailboxId, RevokedBy } from "../../mailboxes/mailbox.ts";
import type { Account, AccountFact, AccountPayment, PaymentStatus } from "../../payments/account.ts";
import type { NewNotice } from "../../payments/notice.ts";
import type { PaymentChange } from "../../payments/payment.ts";
import type { CheckoutId, PaymentFact } from "../../payments/payment-provider.ts";
import { finishCheckout, type MoneyColumns, paidFrom, type StoredCheckout } from "./checkout-rows.ts";
import type { LedgerSchema, PaymentEventsTable, PaymentsTable } from "./ledger-schema.ts";
import { type StoredMailbox, storedMailbox } from "./mailboxes.ts";
import { addNotices } from "./notices.ts";

export type OperatorFact =
  | { readonly kind: "extended"; readonly until: Date | undefined }
  | { readonly kind: "revoked" };

/** A mailbox's payment records while a fact is being added. */
export interface Books {
  /** Absent if the mailbox was deleted meanwhile. */
  readonly mailbox: StoredMailbox | undefined;
  /** The payments as they were before. */
  readonly payments: readonly AccountPayment[];
  readonly checkout: StoredCheckout | undefined;
  /** All facts including the new one, in the order in which they were received. */
  readonly facts: readonly AccountFact[];
}

/** What the facts amount to. A pure function computes it inside the transaction. */
interface Decision {
  readonly account: Account;
  readonly change: PaymentChange;
  readonly months: number;
  /** Whether another month would mean nothing: the mailbox is deleted, revoked, or has no end. */
  readonly takesNoMonth: boolean;
  readonly notices: readonly NewNotice[];
}

export type Decide = (books: Books) => Decision;

export interface Recorded {
  readonly change: PaymentChange;
  readonly mailboxId: MailboxId | undefined;
  readonly checkoutId: CheckoutId | undefined;
  readonly takesNoMonth: boolean;
  /** Set if this fact revoked the mailbox. */
  readonly newlyRevoked: RevokedBy | undefined;
}

/** Computes and stores what a mailbox's facts amount to now. `number` is that of the newest event. */
export async function settle(
  db: Kysely<LedgerSchema>,
  subject: {
    readonly mailboxId: MailboxId;
    readonly checkout: StoredCheckout | undefined;
    readonly number: number | undefined;
    readonly at: Date;
  },
  decide: Decide,
): Promise<Recorded> {
  const { mailboxId, checkout, number } = subject;
  const books = await booksOf(db, mailboxId, checkout);
  const { account, change, months, takesNoMonth, notices } = decide(books);
  for (const payment of account.payments) await writePayment(db, mailboxId, payment);
  const revoked = account.revoked;
  const newlyRevoked = books.mailbox?.revokedBy ? undefined : revoked?.by;
  await db
    .updateTable("mailboxes")
    .set((mailbox) => ({
      paid_until: account.paidUntil?.getTime() ?? null,
      revoked_at: revoked?.at.getTime() ?? null,
      revoked_by: revoked?.by ?? null,
      ...(change === "extended" && { is_free: account.isFree ? 1 : 0 }),
      // If the mailbox is given back, anyone who knew its passwords must prove the key again, as with its tokens.
      ...(newlyRevoked && {
        password_generation: mailbox("password_generation", "+", 1),
        imap_password_hash: null,
        kept_password_hash: null,
      }),
    }))
    .where("id", "=", mailboxId)
    .execute();
  // In the same transaction: after a crash, tokens left behind would work again if the mailbox is given back.
  if (newlyRevoked) await db.deleteFrom("tokens").where("mailbox_id", "=", mailboxId).execute();
  if (number !== undefined) {
    await db
      .updateTable("payment_events")
      .set({ change, months, paid_until: account.paidUntil?.getTime() ?? null })
      .where("number", "=", number)
      .execute();
  }
  if (books.mailbox) await addNotices(db, notices, subject.at);
  return { change, mailboxId, checkoutId: checkout?.id, takesNoMonth, newlyRevoked };
}

async function booksOf(
  db: Kysely<LedgerSchema>,
  mailboxId: MailboxId,
  checkout: StoredCheckout | undefined,
): Promise<Books> {
  const mailbox = await db
    .selectFrom("mailboxes")
    .selectAll()
    .where("id", "=", mailboxId)
    .where("deleting_at", "is", null)
    .executeTakeFirst();
  const payments = await db.selectFrom("payments").selectAll().where("mailbox_id", "=", mailboxId).execute();
  return {
    mailbox: mailbox && storedMailbox(mailbox),
    payments: payments.map(paymentFrom),
    checkout,
    facts: await factsOf(db, mailboxId),
  };
}

/** All facts of a mailbox's account, in the order in which they were received. */
async function factsOf(db: Kysely<LedgerSchema>, mailboxId: MailboxId): Promise<readonly AccountFact[]> {
  const rows = await db
    .selectFrom("payment_events")
    .leftJoin("checkouts", "checkouts.id", "payment_events.checkout_id")
    .selectAll("payment_events")
    .select(["checkouts.amount_cents", "checkouts.currency", "checkouts.product"])
    .where("payment_events.mailbox_id", "=", mailboxId)
    .orderBy("payment_events.number")
    .execute();
  return rows.map(factFrom);
}

function factFrom(row: Selectable<PaymentEventsTable> & MoneyColumns): AccountFact {
  const receivedAt = new Date(row.received_at);
  const fact = JSON.parse(row.fact) as
    | PaymentFact
    | { readonly kind: "extended"; readonly until?: string }
    | { readonly kind: "revoked" };
  if (fact.kind === "revoked") return { kind: "revoked", receivedAt };
  if (fact.kind === "extended") {
    return {
      kind: "extended",
      receivedAt,
      until: fact.until === undefined ? undefined : new Date(fact.until),
    };
  }
  const occurredAt = new Date(row.occurred_at);
  return {
    kind: "told",
    receivedAt,
    occurredAt,
    checkoutId: row.checkout_id as CheckoutId,
    fact,
    asked: paidFrom(row),
  };
}

async function writePayment(
  db: Kysely<LedgerSchema>,
  mailboxId: MailboxId,
  payment: AccountPayment,
): Promise<void> {
  const { provider } = await db
    .selectFrom("checkouts")
    .select("provider")
    .where("id", "=", payment.checkoutId)
    .executeTakeFirstOrThrow();
  const values = {
    amount_cents: payment.paid?.amountCents ?? null,
    currency: payment.paid?.currency ?? null,
    product: payment.paid?.product ?? null,
    paid_at: payment.paidAt?.getTime() ?? null,
    reversed_at: payment.reversedAt?.getTime() ?? null,
    status: payment.status,
  };
  await db
    .insertInto("payments")
    .values({
      checkout_id: payment.checkoutId,
      installment: payment.installment,
      mailbox_id: mailboxId,
      provider,
      ...values,
    })
    .onConflict((row) => row.columns(["checkout_id", "installment"]).doUpdateSet(values))
    .execute();
  // An awaited payment's checkout must still be opened, so that we learn what was asked.
  if (payment.installment !== "first" || payment.status === "awaited") return;
  await finishCheckout(db, { id: payment.checkoutId, mailboxId }, "paid");
}

export function paymentFrom(row: Selectable<PaymentsTable>): AccountPayment {
  return {
    checkoutId: row.checkout_id as CheckoutId,
    installment: row.installment,
    status: row.status as PaymentStatus,
    paid: paidFrom(row),
    paidAt: row.paid_at === null ? undefined : new Date(row.paid_at),
    reversedAt: row.reversed_at === null ? undefined : new Date(row.reversed_at),
  };
}
