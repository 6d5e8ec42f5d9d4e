/** Asks the provider about checkouts that no webhook has reported, so that a lost webhook loses no payment. */

import type { Uses } from "../deps.ts";
import {
  CHECKOUT_ASK_AGAIN_MS,
  CHECKOUT_LOOK_MS_MAX,
  CHECKOUTS_PER_RUN_MAX,
  CHECKOUTS_RUN_MS_MAX,
  PAYMENT_PAGE_LOOKS_AT_ONCE,
  PAYMENT_PAGE_REFRESH_SECONDS,
  PROVIDER_CALLS_AT_ONCE_MAX,
  RECONCILE_MS_MAX,
} from "../limits.ts";
import { type Mailbox, mailboxAt } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { Semaphore } from "../scheduling/semaphore.ts";
import type { StoredCheckout } from "../store/ledger/checkout-rows.ts";
import type { Checkouts } from "./checkout.ts";
import type { Reconciled, ReconciledCheckout, SettledSession } from "./payment.ts";
import type { SessionState } from "./payment-provider.ts";

type Asking = Uses<"checkouts" | "checkoutRows" | "mailboxes" | "clock">;

/**
 * Asks about the checkouts that are due: a bounded number, and each less often as it gets older. Those that get no
 * turn, because the provider hangs, are due first the next time.
 */
export async function reconcileDue(deps: Asking): Promise<void> {
  const { checkouts, checkoutRows, clock } = deps;
  if (!checkouts) return;
  const endMs = clock.monotonicMs() + CHECKOUTS_RUN_MS_MAX;
  const by = clock.now();
  const latest = new Date(by.getTime() + CHECKOUT_LOOK_MS_MAX);
  const due = await checkoutRows.due(checkouts.provider, { by, latest }, CHECKOUTS_PER_RUN_MAX);
  await lookAtAll(deps, due, () => clock.monotonicMs() < endMs && !checkouts.isStopping);
}

/**
 * Asks about every unfinished checkout, due or not. Those that get no turn in time are asked about when they are due.
 * Refuses: bad_request if nobody pays.
 */
export async function reconcileAll(deps: Asking): Promise<Reconciled> {
  const { checkouts, checkoutRows, clock } = deps;
  if (!checkouts) throw nobodyPays();
  const endMs = clock.monotonicMs() + RECONCILE_MS_MAX;
  const hasTime = () => clock.monotonicMs() < endMs && !checkouts.isStopping;
  const looked: ReconciledCheckout[] = [];
  for (let after = ""; ; ) {
    const page = await checkoutRows.unfinished(checkouts.provider, CHECKOUTS_PER_RUN_MAX, after);
    const found = await lookAtAll(deps, page, hasTime);
    looked.push(...found);
    if (found.length < page.length) return { checkouts: looked, isComplete: false };
    after = page.at(-1)?.id ?? "";
    if (page.length < CHECKOUTS_PER_RUN_MAX) return { checkouts: looked, isComplete: true };
  }
}

/**
 * For the page that people return to after paying. The redirect is no proof, so it asks the provider. Refuses:
 * not_found, busy.
 */
export async function settleSession(deps: Asking, session: string): Promise<SettledSession> {
  const { checkouts, checkoutRows } = deps;
  const checkout = checkouts && (await checkoutRows.findBySession(checkouts.provider, session));
  if (!checkout) {
    throw new Refusal("not_found", "There is no such checkout.", {
      fix: "Claim or renew the mailbox: that gives the link by which it is paid for now.",
    });
  }
  const status = await statusNow(deps, checkouts, checkout);
  if (status === undefined && checkout.status === "open") {
    throw new Refusal("busy", "The payment provider does not answer.", { retryAfterSeconds: 10 });
  }
  const mailbox = await deps.mailboxes.findById(checkout.mailboxId);
  if (mailbox) return { status: status ?? "open", mailbox: mailboxAt(mailbox, deps.clock.now()) };
  throw new Refusal("not_found", "The mailbox of this checkout has been deleted.", {
    fix: "If it was paid for, ask the operator of the service to give the money back.",
  });
}

/**
 * Also asks about an ended checkout: it may have been paid at the last moment. Undefined while the provider is down.
 */
async function statusNow(
  { clock }: Uses<"clock">,
  checkouts: Checkouts,
  checkout: StoredCheckout,
): Promise<SessionState["status"] | undefined> {
  if (checkout.status === "paid") return "paid";
  const sinceMs = clock.now().getTime() - (checkout.nextAskAt.getTime() - CHECKOUT_ASK_AGAIN_MS);
  // Negative if the clock was set back.
  const isLookedAtLately = sinceMs >= 0 && sinceMs < PAYMENT_PAGE_REFRESH_SECONDS * 1_000;
  // Every claimant knows a session, and must not use up the calls that the provider allows us.
  if (checkout.tries >= PAYMENT_PAGE_LOOKS_AT_ONCE && isLookedAtLately) return "open";
  return checkouts.mayAsk() ? await checkouts.look(checkout) : undefined;
}

async function lookAtAll(
  deps: Asking,
  due: readonly StoredCheckout[],
  hasTime: () => boolean,
): Promise<readonly ReconciledCheckout[]> {
  const slots = new Semaphore(PROVIDER_CALLS_AT_ONCE_MAX);
  const looks = due.map((checkout) =>
    slots.use(async () => (hasTime() ? [await lookAt(deps, checkout)] : [])),
  );
  return (await Promise.all(looks)).flat();
}

async function lookAt(deps: Asking, checkout: StoredCheckout): Promise<ReconciledCheckout> {
  const { id: checkoutId, mailboxId, session } = checkout;
  const wasActive = (await stateOf(deps, checkout)) === "active";
  const status =
    checkout.status === "opening"
      ? (await deps.checkouts?.open(checkout))?.status
      : await deps.checkouts?.look(checkout);
  const isActivated = !wasActive && (await stateOf(deps, checkout)) === "active";
  return { mailboxId, checkoutId, session, status: status ?? "error", isActivated };
}

async function stateOf(
  { mailboxes, clock }: Asking,
  { mailboxId }: StoredCheckout,
): Promise<Mailbox["state"] | undefined> {
  const stored = await mailboxes.findById(mailboxId);
  return stored && mailboxAt(stored, clock.now()).state;
}

function nobodyPays(): Refusal {
  return new Refusal("bad_request", "Nobody pays on this service, so there is nothing to reconcile.", {
    fix: "Nothing has to be done. PAYMENT_PROVIDER says who takes money.",
  });
}
