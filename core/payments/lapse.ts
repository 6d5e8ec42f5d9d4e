/**
 * After the paid time: reminders, then deletion. The clock alone makes a mailbox expired (decision 15); this job only
 * notifies and cleans up. It may be late, and may be interrupted anywhere.
 */

import type { Uses } from "../deps.ts";
import {
  CLOCK_SETTLES_MS,
  DELETION_AFTER_NOTICE_DAYS,
  DELETION_NOTICE_DAYS,
  DELETIONS_PER_RUN_MAX,
  ENDS_SOON_DAYS,
  PENDING_KEPT_DAYS,
  REMINDERS_PER_RUN_MAX,
} from "../limits.ts";
import { announceDeletion, type Deleting, finishDeletion } from "../mailboxes/deletion.ts";
import type { MailboxRef } from "../mailboxes/mailbox.ts";
import type { CoreSettings } from "../settings.ts";
import { type ReminderKind, reminderName } from "../store/ledger/lapses.ts";
import type { StoredMailbox } from "../store/ledger/mailboxes.ts";
import type { NewNotice, NoticeFacts } from "./notice.ts";

const DAY_MS = 86_400_000;

type Lapsing = Deleting & Uses<"settings" | "checkouts">;

export async function lapse(deps: Lapsing): Promise<void> {
  // Mailboxes may have expired since the last run, with IMAP sessions open.
  deps.mailSessions?.review();
  for (const mailbox of await deps.lapses.begun(DELETIONS_PER_RUN_MAX)) await finish(deps, mailbox);
  const now = deps.clock.now();
  const { leapMs, settledMs } = clockTrust(deps.settings);
  // A wrong clock must not send reminders, and must not delete anything before somebody has set it right.
  const steadyForMs = await deps.lapses.steadyForMs(now, leapMs);
  if (steadyForMs >= settledMs) await remind(deps);
  if (steadyForMs >= periodsOf(deps.settings).afterNoticeMs) await deleteLapsed(deps, now);
}

async function deleteLapsed(deps: Lapsing, now: Date): Promise<void> {
  const deleting = { at: now, provider: deps.checkouts?.provider, limit: DELETIONS_PER_RUN_MAX };
  const { graceMs, afterNoticeMs } = periodsOf(deps.settings);
  const expired = await deps.lapses.beginExpired({
    ...deleting,
    endedBy: earlier(now, graceMs),
    remindedBy: earlier(now, afterNoticeMs),
  });
  const unpaid = await deps.lapses.beginUnpaid({
    ...deleting,
    quietSince: earlier(now, PENDING_KEPT_DAYS * DAY_MS),
  });
  for (const mailbox of expired) announceDeletion(deps, mailbox, "its grace was over");
  for (const mailbox of unpaid) announceDeletion(deps, mailbox, "it was never paid for");
  for (const mailbox of [...expired, ...unpaid]) await finish(deps, mailbox);
}

/** A mailbox that can't be deleted, because of a file that we may not remove, must not hold up the others. */
async function finish(deps: Deleting, mailbox: MailboxRef): Promise<void> {
  try {
    await finishDeletion(deps, mailbox);
  } catch (error) {
    deps.log.unforeseen({ where: "deleting a mailbox", error });
  }
}

async function remind(deps: Uses<"lapses" | "settings" | "clock">): Promise<void> {
  const { lapses, clock, settings } = deps;
  const now = clock.now();
  const { graceMs, noticeMs } = periodsOf(settings);
  const soon = later(now, ENDS_SOON_DAYS * DAY_MS);
  const writtenBy = later(now, clockTrust(settings).leapMs);
  const write = (kind: ReminderKind, ends: { readonly after?: Date; readonly upTo: Date }) =>
    lapses.remind(kind, { ...ends, writtenBy }, now, REMINDERS_PER_RUN_MAX, (mailbox, paidUntil) =>
      reminderOf(kind, mailbox, paidUntil, deletionDay(settings, paidUntil, now)),
    );
  await lapses.withdrawReminders();
  await write("ends_soon", { after: now, upTo: soon });
  await write("ended", { upTo: now });
  await write("deletion_soon", { upTo: earlier(now, graceMs - noticeMs) });
}

/**
 * How long an expired mailbox is kept, how long before its deletion the last reminder is due, and how long it is kept
 * after that reminder at least.
 */
export function periodsOf({ graceDays }: Pick<CoreSettings, "graceDays">) {
  const graceMs = graceDays * DAY_MS;
  return {
    graceMs,
    noticeMs: Math.min(DELETION_NOTICE_DAYS * DAY_MS, graceMs / 2),
    afterNoticeMs: Math.min(DELETION_AFTER_NOTICE_DAYS * DAY_MS, graceMs / 4),
  };
}

/** How far the clock must jump to count as a leap, and how long it must go on without one to be trusted again. */
export function clockTrust(settings: Pick<CoreSettings, "graceDays">) {
  const { afterNoticeMs } = periodsOf(settings);
  return { leapMs: afterNoticeMs, settledMs: Math.min(CLOCK_SETTLES_MS, afterNoticeMs) };
}

/**
 * When the mailbox is deleted: after its grace, but not within `afterNoticeMs` from now, in case reminders are late.
 */
function deletionDay(settings: CoreSettings, paidUntil: Date, now: Date): Date {
  const { graceMs, afterNoticeMs } = periodsOf(settings);
  const [byGrace, byNotice] = [later(paidUntil, graceMs), later(now, afterNoticeMs)];
  return byGrace > byNotice ? byGrace : byNotice;
}

function reminderOf(kind: ReminderKind, mailbox: StoredMailbox, paidUntil: Date, deletedAt: Date): NewNotice {
  const facts: NoticeFacts = {
    address: mailbox.address,
    paymentUrl: "",
    paidUntil: paidUntil.toISOString(),
    ...(kind !== "ends_soon" && { deletedAt: deletedAt.toISOString() }),
  };
  return {
    name: reminderName(kind, mailbox.id, paidUntil),
    kind,
    mailboxId: mailbox.id,
    to: mailbox.billingEmail,
    facts,
  };
}

function earlier(date: Date, ms: number): Date {
  return new Date(date.getTime() - ms);
}

function later(date: Date, ms: number): Date {
  return new Date(date.getTime() + ms);
}
