/** What payers were asked for. The schema allows at most one unfinished checkout per mailbox. */
import { type Kysely, sql } from "kysely";
import type { CheckoutId, ProviderSession } from "../../payments/payment-provider.ts";
import { type Decide, type Recorded, settle } from "./books.ts";
import { finishCheckout, type StoredCheckout, storedCheckout, UNFINISHED } from "./checkout-rows.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

type NewCheckout = Pick<StoredCheckout, "id" | "mailboxId" | "provider" | "billingEmail" | "createdAt">;

export type CheckoutRows = ReturnType<typeof openCheckouts>;

/** `invalidateMailboxes` is called when rows of mailboxes have changed. */
export function openCheckouts(db: Kysely<LedgerSchema>, invalidateMailboxes: () => void) {
  return {
    /**
     * Returns the mailbox's unfinished checkout, or adds this one. One of another provider is ended, because its events
     * are not received any more.
     */
    take: (checkout: NewCheckout): Promise<StoredCheckout> =>
      db
        .transaction()
        .execute((transaction) => take(transaction, checkout))
        .finally(invalidateMailboxes),

    /** Stores the provider's answer, applies events that came before it, and publishes the link. */
    opened: (id: CheckoutId, opened: OpenedSession, decide: Decide): Promise<Recorded> =>
      db
        .transaction()
        .execute((transaction) => writeSession(transaction, id, opened, decide))
        .finally(invalidateMailboxes),

    async tried(
      id: CheckoutId,
      {
        tries,
        nextLookAt,
        nextAskAt,
      }: { readonly tries: number; readonly nextLookAt: Date; readonly nextAskAt?: Date },
    ): Promise<void> {
      const asked = nextAskAt && { next_ask_at: nextAskAt.getTime() };
      await db
        .updateTable("checkouts")
        .set({ tries, next_look_at: nextLookAt.getTime(), ...asked })
        .where("id", "=", id)
        .execute();
    },

    ...openCheckoutQueries(db),
  };
}

/** Finds checkouts. */
function openCheckoutQueries(db: Kysely<LedgerSchema>) {
  return {
    async findBySession(provider: string, session: string): Promise<StoredCheckout | undefined> {
      const row = await db
        .selectFrom("checkouts")
        .selectAll()
        .where("provider", "=", provider)
        .where("session", "=", session)
        .executeTakeFirst();
      return row && storedCheckout(row);
    },

    async find(id: CheckoutId): Promise<StoredCheckout | undefined> {
      const row = await db.selectFrom("checkouts").selectAll().where("id", "=", id).executeTakeFirst();
      return row && storedCheckout(row);
    },

    ...openUnfinished(db),
  };
}

/** Finds unfinished checkouts. */
function openUnfinished(db: Kysely<LedgerSchema>) {
  const unfinished = () => db.selectFrom("checkouts").selectAll().where("status", "in", UNFINISHED);
  return {
    /**
     * The unfinished checkouts due by then, the longest due first. Also those due after `latest`: only a clock that has
     * been put back since can have set such a time.
     */
    async due(
      provider: string,
      { by, latest }: { readonly by: Date; readonly latest: Date },
      limit: number,
    ): Promise<readonly StoredCheckout[]> {
      const rows = await unfinished()
        // The unary plus keeps SQLite from reading all checkouts of this provider, finished ones too: it takes that for
        // the better index.
        .where(sql`+provider`, "=", provider)
        .where((row) =>
          row.or([row("next_look_at", "<=", by.getTime()), row("next_look_at", ">", latest.getTime())]),
        )
        .orderBy("next_look_at")
        .limit(limit)
        .execute();
      return rows.map(storedCheckout);
    },

    async countUnfinished(): Promise<number> {
      const { count } = await db
        .selectFrom("checkouts")
        .where("status", "in", UNFINISHED)
        .select((row) => row.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },

    /** All unfinished checkouts after that id, in the order of their ids. */
    async unfinished(provider: string, limit: number, after = ""): Promise<readonly StoredCheckout[]> {
      const rows = await unfinished()
        .where("provider", "=", provider)
        .where("id", ">", after)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(storedCheckout);
    },
  };
}

interface OpenedSession extends ProviderSession {
  readonly at: Date;
  readonly nextLookAt: Date;
  readonly nextAskAt: Date;
}

async function take(db: Kysely<LedgerSchema>, checkout: NewCheckout): Promise<StoredCheckout> {
  const known = await db
    .selectFrom("checkouts")
    .selectAll()
    .where("mailbox_id", "=", checkout.mailboxId)
    .where("status", "in", UNFINISHED)
    .executeTakeFirst();
  if (known?.provider === checkout.provider) return storedCheckout(known);
  if (known) await finishCheckout(db, storedCheckout(known), "ended");
  const createdAt = checkout.createdAt.getTime();
  const row = await db
    .insertInto("checkouts")
    .values({
      id: checkout.id,
      mailbox_id: checkout.mailboxId,
      provider: checkout.provider,
      status: "opening",
      session: null,
      billing_email: checkout.billingEmail,
      amount_cents: null,
      currency: null,
      product: null,
      created_at: createdAt,
      expires_at: null,
      next_look_at: createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return storedCheckout(row);
}

async function writeSession(
  db: Kysely<LedgerSchema>,
  id: CheckoutId,
  { session, url, asked, expiresAt, at, nextLookAt, nextAskAt }: OpenedSession,
  decide: Decide,
): Promise<Recorded> {
  const row = await db
    .updateTable("checkouts")
    .set((old) => ({
      session,
      url,
      amount_cents: asked.amountCents,
      currency: asked.currency,
      product: asked.product,
      expires_at: expiresAt.getTime(),
      tries: 0,
      next_look_at: nextLookAt.getTime(),
      next_ask_at: nextAskAt.getTime(),
      status: old.case().when("status", "=", "opening").then("open").else(old.ref("status")).end(),
    }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const checkout = storedCheckout(row);
  const { mailboxId } = checkout;
  if (checkout.status === "open") {
    await db.updateTable("mailboxes").set({ payment_url: url }).where("id", "=", mailboxId).execute();
  }
  await db
    .updateTable("payment_events")
    .set({ checkout_id: id, mailbox_id: mailboxId, change: "none" })
    .where("provider", "=", checkout.provider)
    .where("session", "=", session)
    .where("change", "=", "waiting")
    .execute();
  // Events received earlier count from now on. Their common result is stored with the newest of them.
  const number = await newestEvent(db, checkout);
  return await settle(db, { mailboxId, checkout, number, at }, decide);
}

async function newestEvent(
  db: Kysely<LedgerSchema>,
  { id, mailboxId }: StoredCheckout,
): Promise<number | undefined> {
  const newest = await db
    .selectFrom("payment_events")
    .select("number")
    // For the index: by the checkout alone SQLite would read all events there are.
    .where("mailbox_id", "=", mailboxId)
    .where("checkout_id", "=", id)
    .orderBy("number", "desc")
    .executeTakeFirst();
  return newest?.number;
}
