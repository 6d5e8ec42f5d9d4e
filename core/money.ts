/** What Core offers about money. */
import { PAYMENT_STATUSES, type PaymentStatus } from "./account.ts";
import type { Deps, Uses } from "./deps.ts";
import * as enrollment from "./enrollment.ts";
import type { Core } from "./index.ts";
import { lapse } from "./lapse.ts";
import * as payment from "./payment.ts";
import { reconcileAll, reconcileDue, settleSession } from "./reconcile.ts";

export function bindMoney(deps: Deps) {
  return {
    applyPaymentEvent: (event) => payment.applyPaymentEvent(deps, event),
    settleSession: (session) => settleSession(deps, session),
    extendMailbox: (id, until) => payment.extendMailbox(deps, id, until),
    revokeMailbox: (id) => payment.revokeMailbox(deps, id),
    reconcilePayments: () => reconcileAll(deps),
    listPayments: (page) => deps.payments.list(page),
    countMoney: () => countMoney(deps),
    createEnrollmentKey: (order) => enrollment.createEnrollmentKey(deps, order),
    listEnrollmentKeys: (page) => deps.enrollments.list(page),
    revokeEnrollmentKey: (id) => enrollment.revokeEnrollmentKey(deps, id),
    listEnrollmentUses: (id, page) => enrollment.listEnrollmentUses(deps, id, page),
    async settleDue() {
      await reconcileDue(deps);
      await lapse(deps);
      await deps.notices.sendDue();
    },
  } satisfies Partial<Core>;
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
