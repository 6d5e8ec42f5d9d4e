/** What Core offers about money. */

import type { Deps, Uses } from "../deps.ts";
import type { Core } from "../index.ts";
import { NOTICES_WAITED_FOR_MS_MAX } from "../limits.ts";
import type { CallTracker } from "../scheduling/call-tracker.ts";
import { PAYMENT_STATUSES, type PaymentStatus } from "./account.ts";
import { lapse } from "./lapse.ts";
import * as payment from "./payment.ts";
import { reconcileAll, reconcileDue, settleSession } from "./reconcile.ts";

export function bindMoney(deps: Deps, paying: CallTracker) {
  return {
    applyPaymentEvent: (event) => payment.applyPaymentEvent(deps, event),
    settleSession: paying.tracked((session: string) => settleSession(deps, session)),
    extendMailbox: (id, until) => payment.extendMailbox(deps, id, until),
    revokeMailbox: (id) => payment.revokeMailbox(deps, id),
    reconcilePayments: paying.tracked(() => reconcileAll(deps)),
    listPayments: (page) => deps.payments.list(page),
    countMoney: () => countMoney(deps),
    settleDue: paying.tracked(() => settleDue(deps)),
  } satisfies Partial<Core>;
}

/** Runs every job, even if another fails, and then throws all failures. */
async function settleDue(deps: Deps): Promise<void> {
  const failures: unknown[] = [];
  for (const job of [reconcileDue, lapse, sendMails]) {
    await job(deps).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, "What was due could not all be done.");
}

/** Waits for the mails only so long: if the mail provider hangs, they take minutes and go on in the background. */
async function sendMails({ notices, clock, log }: Uses<"notices" | "clock" | "log">): Promise<void> {
  const sending = notices.sendDue();
  const overdue = Promise.withResolvers<void>();
  const timer = clock.setTimer(NOTICES_WAITED_FOR_MS_MAX, () => {
    sending.catch((error: unknown) => log.unforeseen({ where: "sending notices", error }));
    overdue.resolve();
  });
  await Promise.race([sending, overdue.promise]).finally(() => timer.cancel());
}

async function countMoney(deps: Uses<"payments" | "checkoutRows" | "noticeRows">) {
  const [byStatus, checkoutsUnfinished, { waiting, sending }] = await Promise.all([
    deps.payments.countByStatus(),
    deps.checkoutRows.countUnfinished(),
    deps.noticeRows.count(),
  ]);
  const counts = PAYMENT_STATUSES.map((status) => [status, byStatus.get(status) ?? 0]);
  const payments = Object.fromEntries(counts) as Record<PaymentStatus, number>;
  return { payments, checkoutsUnfinished, noticesWaiting: waiting + sending };
}
