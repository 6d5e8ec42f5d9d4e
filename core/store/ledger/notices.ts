/** Mails to payers: written with what they report, sent after the commit. */
import { type Kysely, type Selectable, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { NewNotice, NoticeFacts, NoticeKind } from "../../payments/notice.ts";
import type { LedgerSchema, NoticesTable } from "./ledger-schema.ts";

/**
 * Mails to one payer in any hour, whoever causes them: anybody can name anybody's address in a claim, and a real payer
 * does not need more.
 */
export const NOTICES_PER_PAYER_PER_HOUR_MAX = 3;
/**
 * Addresses that the link of one checkout is mailed to. Each claim may name another, so one key could otherwise send
 * mail to everybody.
 */
const PAYERS_PER_LINK_MAX = 3;
const HOUR_MS = 3_600_000;

/** A notice to be sent now, recorded as being sent. */
export interface StoredNotice extends NewNotice {
  readonly number: number;
  readonly createdAt: Date;
  /** Including the current one. */
  readonly tries: number;
  /** Since when, and by which notifier, it may have been sent; undefined if it certainly was not. */
  readonly unsure: { readonly since: Date; readonly notifier: string } | undefined;
}

export type NoticeRows = ReturnType<typeof openNotices>;

/**
 * Writes each notice once, by its name, within the caller's transaction. Skips one without an address, and a payment
 * link beyond three in the payer's hour or three addresses for the link: the caller has the link in the answer, and a
 * queue of them would let anybody send a stranger mail for days. Any other notice waits for its turn.
 */
export async function addNotices(
  db: Kysely<LedgerSchema>,
  notices: readonly NewNotice[],
  now: Date,
): Promise<void> {
  for (const notice of notices) {
    if (notice.to === "") continue;
    const payer = payerOf(notice.to);
    if (notice.kind === "payment_link") {
      if ((await isToldToEnough(db, notice)) || (await hasEnough(db, payer, now))) continue;
    }
    await db
      .insertInto("notices")
      .values({
        name: notice.name,
        kind: notice.kind,
        mailbox_id: notice.mailboxId,
        to_address: notice.to,
        payer,
        facts: JSON.stringify(notice.facts),
        created_at: now.getTime(),
        status: "waiting",
        next_try_at: now.getTime(),
      })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
  }
}

/** In lower case and without the plus-tag: at most providers, such addresses reach the same person. */
function payerOf(address: string): string {
  return address.toLowerCase().replace(/(?<=.)\+.*(?=@)/s, "");
}

/** The names of notices for one link differ only in the address at their end. */
async function isToldToEnough(db: Kysely<LedgerSchema>, { name, to }: NewNotice): Promise<boolean> {
  const stem = name.endsWith(`:${to}`) ? name.slice(0, -to.length) : name;
  const told = await db
    .selectFrom("notices")
    .select("number")
    .where("name", ">=", stem)
    .where("name", "<", `${stem}\u{10ffff}`)
    .limit(PAYERS_PER_LINK_MAX)
    .execute();
  return told.length === PAYERS_PER_LINK_MAX;
}

/** Whether the payer's hour is full: of notices written or sent in it, or still waiting. */
async function hasEnough(db: Kysely<LedgerSchema>, payer: string, now: Date): Promise<boolean> {
  const since = now.getTime() - HOUR_MS;
  const of = () => db.selectFrom("notices").select("number").where("payer", "=", payer);
  // Each part uses its own index: the payer of a fleet has thousands of old rows.
  const counted = await of()
    .where("status", "in", ["waiting", "sending"])
    .union(of().where("created_at", ">", since).where("created_at", "<=", now.getTime()))
    .union(of().where("sent_at", ">", since).where("sent_at", "<=", now.getTime()))
    .limit(NOTICES_PER_PAYER_PER_HOUR_MAX)
    .execute();
  return counted.length === NOTICES_PER_PAYER_PER_HOUR_MAX;
}

export function openNotices(db: Kysely<LedgerSchema>) {
  return {
    add: (notices: readonly NewNotice[], now: Date): Promise<void> =>
      db.transaction().execute((transaction) => addNotices(transaction, notices, now)),

    /**
     * Takes the notice that has been due for longest, and records it as being sent before anybody sends it. If its
     * payer's hour is full, it is put off until there is room. A time after `latest` counts as due, too: only a clock
     * that has been put back since can have set it.
     */
    take: (notifier: string, now: Date, latest = new Date(8.64e15)): Promise<StoredNotice | undefined> =>
      db.transaction().execute((transaction) => takeNext(transaction, notifier, now, latest)),

    ...openOutcomes(db),

    /** After a crash or a disk failure: notices still recorded as being sent become due at once, and unsure. */
    async recover(now: Date): Promise<void> {
      await db
        .updateTable("notices")
        .set({ status: "waiting", next_try_at: now.getTime(), ...unsureSince(now) })
        .where("status", "=", "sending")
        .execute();
    },

    /** The number of notices of each status. */
    async count(): Promise<Readonly<Record<NoticeStatus, number>>> {
      const counts = { waiting: 0, sending: 0, sent: 0, given_up: 0 };
      const rows = await db
        .selectFrom("notices")
        .select((row) => ["status", row.fn.countAll<number>().as("count")])
        .groupBy("status")
        .execute();
      for (const { status, count } of rows) counts[status as NoticeStatus] = count;
      return counts;
    },
  };
}

/** Records the outcome of sending a notice. */
function openOutcomes(db: Kysely<LedgerSchema>) {
  const update = (number: number) => db.updateTable("notices").where("number", "=", number);
  return {
    async sent({ number }: StoredNotice, at: Date): Promise<void> {
      await update(number).set({ status: "sent", sent_at: at.getTime(), unsure_since: null }).execute();
    },

    /** This try certainly did not send it. */
    async notSent({ number }: StoredNotice, nextTryAt: Date): Promise<void> {
      await update(number)
        .set({
          status: "waiting",
          next_try_at: nextTryAt.getTime(),
          sent_at: sql<number | null>`case when unsure_since is null then null else sent_at end`,
        })
        .execute();
    },

    /** It may have been sent, and the notifier recognises it if asked again. */
    async unsure({ number }: StoredNotice, at: Date, nextTryAt: Date): Promise<void> {
      await update(number)
        .set({ status: "waiting", next_try_at: nextTryAt.getTime(), ...unsureSince(at) })
        .execute();
    },

    /** It is never tried again. With `mayBeSent` the payer may have it, so it counts in the hour. */
    async giveUp({ number }: StoredNotice, at: Date, mayBeSent: boolean): Promise<void> {
      await update(number)
        .set({ status: "given_up", ...(mayBeSent ? unsureSince(at) : { sent_at: null }) })
        .execute();
    },
  };
}

type NoticeStatus = "waiting" | "sending" | "sent" | "given_up";

function unsureSince(at: Date) {
  return { sent_at: at.getTime(), unsure_since: sql<number>`coalesce(unsure_since, ${at.getTime()})` };
}

async function takeNext(
  db: Kysely<LedgerSchema>,
  notifier: string,
  now: Date,
  latest: Date,
): Promise<StoredNotice | undefined> {
  for (;;) {
    const row = await db
      .selectFrom("notices")
      .selectAll()
      .where("status", "=", "waiting")
      .where((row) =>
        row.or([row("next_try_at", "<=", now.getTime()), row("next_try_at", ">", latest.getTime())]),
      )
      .orderBy("next_try_at")
      .orderBy("number")
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    if (isPast(row, now) || (await isOverLink(db, row))) {
      await db.deleteFrom("notices").where("number", "=", row.number).execute();
      continue;
    }
    const roomAt = await roomFor(db, row, now);
    if (roomAt === undefined) {
      // Counts from now on, so that calls which take others meanwhile see it.
      const sending = { status: "sending", sent_at: now.getTime(), tries: row.tries + 1 };
      // Only the notifier that may have sent it already can recognise it.
      const asked = row.unsure_since === null ? { notifier } : {};
      await db
        .updateTable("notices")
        .where("number", "=", row.number)
        .set({ ...sending, ...asked })
        .execute();
      return storedNotice(row);
    }
    await putOff(db, row, roomAt, latest);
  }
}

/**
 * Whether the time that it announces passed while it could not be sent. A reminder of a deletion, which waits for it,
 * is then written again with a later day. One that was tried before is not, or a provider that stays down would put the
 * deletion off for ever.
 */
function isPast({ kind, facts, tries, unsure_since }: Selectable<NoticesTable>, now: Date): boolean {
  const { linkEndsAt, paidUntil, deletedAt } = JSON.parse(facts) as NoticeFacts;
  const announced: Partial<Record<NoticeKind, string | undefined>> = {
    payment_link: linkEndsAt,
    ends_soon: paidUntil,
    ...(tries === 0 && { ended: deletedAt, deletion_soon: deletedAt }),
  };
  const time = announced[kind as NoticeKind];
  return unsure_since === null && time !== undefined && Date.parse(time) <= now.getTime();
}

/** Whether it asks for money at a checkout that was paid or ended while it could not be sent. */
async function isOverLink(db: Kysely<LedgerSchema>, notice: Selectable<NoticesTable>): Promise<boolean> {
  if (notice.kind !== "payment_link" || notice.unsure_since !== null) return false;
  const [, checkoutId = ""] = notice.name.split(":");
  const checkout = await db
    .selectFrom("checkouts")
    .select("status")
    .where("id", "=", checkoutId)
    .executeTakeFirst();
  return checkout?.status === "paid" || checkout?.status === "ended";
}

/**
 * Puts off all waiting notices of its payer, except others that may have been sent, which may be tried again at any
 * time. Those due after `latest` are included and get an earlier time: else they would be taken again at once, for
 * ever.
 */
async function putOff(
  db: Kysely<LedgerSchema>,
  notice: Selectable<NoticesTable>,
  until: number,
  latest: Date,
): Promise<void> {
  await db
    .updateTable("notices")
    .set({ next_try_at: until })
    .where("payer", "=", notice.payer)
    .where("status", "=", "waiting")
    .where((row) => row.or([row("next_try_at", "<", until), row("next_try_at", ">", latest.getTime())]))
    .where((row) => row.or([row("unsure_since", "is", null), row("number", "=", notice.number)]))
    .execute();
}

/** When its payer's hour has room again, in milliseconds; undefined if it has room. */
async function roomFor(
  db: Kysely<LedgerSchema>,
  notice: Selectable<NoticesTable>,
  now: Date,
): Promise<number | undefined> {
  const others = await db
    .selectFrom("notices")
    .select("sent_at")
    .where("payer", "=", notice.payer)
    .where("sent_at", ">", now.getTime() - HOUR_MS)
    .where("sent_at", "<=", now.getTime())
    // Trying again what may have been sent does not add a mail.
    .where("number", "!=", notice.number)
    .orderBy("sent_at", "desc")
    .limit(NOTICES_PER_PAYER_PER_HOUR_MAX)
    .execute();
  const last = others.length === NOTICES_PER_PAYER_PER_HOUR_MAX ? others.at(-1)?.sent_at : undefined;
  return last ? last + HOUR_MS : undefined;
}

/** With the current try counted, and `unsure` as it was before it. */
function storedNotice(row: Selectable<NoticesTable>): StoredNotice {
  const since = row.unsure_since;
  return {
    number: row.number,
    name: row.name,
    kind: row.kind as NoticeKind,
    mailboxId: row.mailbox_id as MailboxId,
    to: row.to_address,
    facts: JSON.parse(row.facts) as NoticeFacts,
    createdAt: new Date(row.created_at),
    tries: row.tries + 1,
    unsure: since === null ? undefined : { since: new Date(since), notifier: row.notifier ?? "" },
  };
}
