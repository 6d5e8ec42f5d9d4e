/** One checkout, as the ledger has it. */
import { type Kysely, type Selectable, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { CheckoutId, Paid, PaymentProviderName } from "../../payments/payment-provider.ts";
import type { CheckoutsTable, LedgerSchema } from "./ledger-schema.ts";

export interface StoredCheckout {
  readonly id: CheckoutId;
  readonly mailboxId: MailboxId;
  readonly provider: PaymentProviderName;
  readonly status: "opening" | "open" | "paid" | "ended";
  /** The provider's id of the checkout; absent until the provider has answered. */
  readonly session: string | undefined;
  readonly url: string;
  readonly billingEmail: string;
  readonly asked: Paid | undefined;
  readonly createdAt: Date;
  readonly expiresAt: Date | undefined;
  /** Consecutive calls to open it that failed, or looks that found nothing new. */
  readonly tries: number;
  /** When the background work next opens it or looks at it. */
  readonly nextLookAt: Date;
  /** Until then, a claim relies on what is stored and does not ask the provider. */
  readonly nextAskAt: Date;
}

/** Checkouts that may still be paid. Literals, because SQLite does not use a partial index for parameters. */
export const UNFINISHED = sql<string>`('opening', 'open')`;

/** Call it when the checkout was paid or can't be paid any more. */
export async function finishCheckout(
  db: Kysely<LedgerSchema>,
  { id, mailboxId }: Pick<StoredCheckout, "id" | "mailboxId">,
  status: "paid" | "ended",
): Promise<void> {
  const finished = await db
    .updateTable("checkouts")
    .set({ status })
    .where("id", "=", id)
    .where("status", "in", UNFINISHED)
    .executeTakeFirst();
  if (finished.numUpdatedRows === 0n) return;
  await db.updateTable("mailboxes").set({ payment_url: "" }).where("id", "=", mailboxId).execute();
}

export type MoneyColumns = Pick<Selectable<CheckoutsTable>, "amount_cents" | "currency" | "product">;

export function paidFrom({
  amount_cents: amountCents,
  currency,
  product,
}: { readonly [Column in keyof MoneyColumns]: MoneyColumns[Column] | null }): Paid | undefined {
  if (amountCents === null || currency === null || product === null) return undefined;
  return { amountCents, currency, product };
}

export function storedCheckout(row: Selectable<CheckoutsTable>): StoredCheckout {
  return {
    id: row.id as CheckoutId,
    mailboxId: row.mailbox_id as MailboxId,
    provider: row.provider as PaymentProviderName,
    status: row.status as StoredCheckout["status"],
    session: row.session ?? undefined,
    url: row.url,
    billingEmail: row.billing_email,
    asked: paidFrom(row),
    createdAt: new Date(row.created_at),
    expiresAt: row.expires_at === null ? undefined : new Date(row.expires_at),
    tries: row.tries,
    nextLookAt: new Date(row.next_look_at),
    nextAskAt: new Date(row.next_ask_at),
  };
}
