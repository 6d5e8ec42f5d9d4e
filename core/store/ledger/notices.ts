/** Mails to payers: written with what they tell of, sent after the commit. */
import { type Kysely, type Selectable, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { NewNotice, NoticeFacts, NoticeKind } from "../../payments/notice.ts";
import type { LedgerSchema, NoticesTable } from "./ledger-schema.ts";

/**
 * Mails to one payer in any hour, whoever asks: anybody can name anybody's address in a claim, and nobody who pays for a
 * mailbox has more to read.
 */
export const NOTICES_PER_PAYER_PER_HOUR_MAX = 3;
/**
 * Addresses that the link of one checkout is mailed to: whoever claims may name another each time, and one key would be
 * enough to have all the world sent mail.
 */
const PAYERS_PER_LINK_MAX = 3;
const HOUR_MS = 3_600_000;

/** A notice that is to be sent now, and is known to be on its way. */
export interface StoredNotice extends NewNotice {
  readonly number: number;
  readonly createdAt: Date;
  /** With the one that is under way. */
  readonly tries: number;
  /** Since when nobody knows whether it was sent; undefined = it certainly was not. */
  readonly unsure: { readonly since: Date; readonly notifier: string } | undefined;
}

export type NoticeRows = ReturnType<typeof openNotices>;

/**
 * Writes each notice once, by its name, within the caller's transaction. Not written are: one without an address, and
 * a payment link beyond the hour's three or the link's own three. Who asked for the link has it in the answer, and a queue
 * of them would let anybody have a stranger sent mail for days. Any other notice waits for its turn.
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

/** Lower case and without the plus-tag: what most providers bring to one and the same person. */
function payerOf(address: string): string {
  return address.toLowerCase().replace(/(?<=.)\+.*(?=@)/s, "");
}

/** Names of one link differ in the address at their end alone. */
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

/** Whether the payer's hour is full of what was written or sent in it, or still waits. */
async function hasEnough(db: Kysely<LedgerSchema>, payer: string, now: Date): Promise<boolean> {
  const since = now.getTime() - HOUR_MS;
  const of = () => db.selectFrom("notices").select("number").where("payer", "=", payer);
  // Each part by an index of its own: who pays for a fleet has thousands of old rows.
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
     * The one that has been due for longest, noted as being sent by that notifier before anybody sends it. What its
     * payer's hour has no room for is put off until it has. What would be tried after `latest` is due, too: no clock has
     * said so but one that has been put back since.
     */
    take: (notifier: string, now: Date, latest = new Date(8.64e15)): Promise<StoredNotice | undefined> =>
      db.transaction().execute((transaction) => takeNext(transaction, notifier, now, latest)),

    ...openOutcomes(db),

    /** What is noted as being sent and is not, because the process or the disk failed: due at once, and unsure. */
    async recover(now: Date): Promise<void> {
      await db
        .updateTable("notices")
        .set({ status: "waiting", next_try_at: now.getTime(), ...unsureSince(now) })
        .where("status", "=", "sending")
        .execute();
    },

    /** How many there are of each status. */
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

/** What has come of sending one. */
function openOutcomes(db: Kysely<LedgerSchema>) {
  const update = (number: number) => db.updateTable("notices").where("number", "=", number);
  return {
    async sent({ number }: StoredNotice, at: Date): Promise<void> {
      await update(number).set({ status: "sent", sent_at: at.getTime(), unsure_since: null }).execute();
    },

    /** It certainly was not sent by this try. */
    async notSent({ number }: StoredNotice, nextTryAt: Date): Promise<void> {
      await update(number)
        .set({
          status: "waiting",
          next_try_at: nextTryAt.getTime(),
          sent_at: sql<number | null>`case when unsure_since is null then null else sent_at end`,
        })
        .execute();
    },

    /** It may have been sent, and whoever was asked knows it again. */
    async unsure({ number }: StoredNotice, at: Date, nextTryAt: Date): Promise<void> {
      await update(number)
        .set({ status: "waiting", next_try_at: nextTryAt.getTime(), ...unsureSince(at) })
        .execute();
    },

    /** Never tried again. `mayBeSent` = its payer may have it, so it counts in the hour. */
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
      // Counted from here on, so that others which are taken meanwhile see it.
      const sending = { status: "sending", sent_at: now.getTime(), tries: row.tries + 1 };
      // Only whoever may have sent it already can know it again.
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
 * Whether what it announces has come to pass while nobody could send it. A reminder of a deletion, which waits for it, is written anew
 * with another day; one that was tried before is not, or a provider that stays down would put the deletion off for ever.
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

/** Whether it asks for money at a checkout that has been paid or has ended while nobody could send it. */
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
 * With all others that its payer waits for, but those that were sent perhaps, which may be tried again at any time. What would be
 * tried after `latest` is put off, too, to an earlier time: it is due, and would be taken again at once, for ever.
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

/** When its payer's hour has room again, in milliseconds; undefined = it has. */
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
    // A second try of what may have been sent is no second mail.
    .where("number", "!=", notice.number)
    .orderBy("sent_at", "desc")
    .limit(NOTICES_PER_PAYER_PER_HOUR_MAX)
    .execute();
  const last = others.length === NOTICES_PER_PAYER_PER_HOUR_MAX ? others.at(-1)?.sent_at : undefined;
  return last ? last + HOUR_MS : undefined;
}

/** As it was before this try took it. */
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
