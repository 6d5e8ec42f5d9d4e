/** Indexes what a crash left, and deletes what is past its retention time. May be late or fail: nothing needs it. */
import type { Uses } from "../deps.ts";
import { DELIVERIES_KEPT_DAYS, ENROLLMENT_IDLE_USES_MAX, ENROLLMENT_USES_KEPT_DAYS } from "../limits.ts";
import type { MailboxRef } from "../mailboxes/mailbox.ts";
import { clockTrust } from "../payments/lapse.ts";
import { Refusal } from "../refusal.ts";

type Tidying = Uses<"mailboxes" | "maildirs" | "indexer" | "log">;

/** Compares every mailbox with an index that was not closed cleanly. False if that failed for one, or was cut off. */
export async function tidyAfterCrash(deps: Tidying, isStopping: () => boolean): Promise<boolean> {
  let failures = 0;
  for await (const mailbox of deps.mailboxes.all()) {
    if (isStopping()) return false;
    try {
      await tidyMailbox(deps, mailbox);
    } catch (error) {
      // The others are still compared. Only the first failure is logged: usually all fail for one reason.
      if (++failures === 1) deps.log.unforeseen({ where: "tidying a mailbox", error });
    }
  }
  return failures === 0;
}

async function tidyMailbox(deps: Tidying, mailbox: MailboxRef): Promise<void> {
  try {
    await deps.maildirs.clean(mailbox.address);
    await deps.indexer.ready(mailbox);
  } catch (error) {
    // It has been deleted meanwhile.
    if (!(error instanceof Refusal && error.code === "mailbox_not_found")) throw error;
  }
}

/**
 * Deletes old delivery records and old uses of enrollment keys, but only if the clock has been steady: one that leaps a
 * month ahead for a minute would delete them all.
 */
export async function forgetOld(
  deps: Uses<"deliveries" | "enrollments" | "lapses" | "settings" | "clock">,
): Promise<void> {
  const now = deps.clock.now();
  const { leapMs, settledMs } = clockTrust(deps.settings);
  const isSettled = (await deps.lapses.steadyForMs(now, leapMs)) >= settledMs;
  const daysAgo = (days: number) => new Date(isSettled ? now.getTime() - days * 86_400_000 : 0);
  await deps.deliveries.forgetBefore(daysAgo(DELIVERIES_KEPT_DAYS));
  await deps.enrollments.forgetUses(daysAgo(ENROLLMENT_USES_KEPT_DAYS), ENROLLMENT_IDLE_USES_MAX);
}
