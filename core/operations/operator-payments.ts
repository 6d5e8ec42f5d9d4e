/** The operator's operations on payments: list them, and ask the provider about open checkouts. */
import { z } from "zod";
import type { Core } from "../index.ts";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import { pageOf } from "../pagination.ts";
import { PAYMENT_STATUSES } from "../payments/account.ts";
import type { ListedPayment, ReconciledCheckout } from "../payments/payment.ts";
import { PAYMENT_PROVIDERS } from "../payments/payment-provider.ts";
import { Refusal } from "../refusal.ts";
import { limitField, MAILBOX_ID, mailboxNameField, numberCursorField } from "./fields.ts";
import { instantOrNull } from "./message-shapes.ts";
import { nextCursorShape } from "./next-cursor.ts";
import { operation } from "./operation.ts";

const checkoutId = z.string().describe("Our id of the checkout, chk_…; the provider has it as metadata.");
const sessionId = z
  .string()
  .nullable()
  .describe("The provider's id of the checkout; null until the provider has answered.");
const mailboxId = z.string().describe("Id of the mailbox, mbx_…; it may be deleted by now.");

const paymentShape = z.object({
  mailbox_id: mailboxId,
  checkout_id: checkoutId,
  session_id: sessionId,
  provider: z.enum(PAYMENT_PROVIDERS).describe("Who took the money."),
  installment: z
    .string()
    .describe("`first`, or the provider's id of a later payment of the same subscription."),
  status: z
    .enum(PAYMENT_STATUSES)
    .describe(
      "Only `paid` gives a month. `mismatched`: something else was paid than was asked, so look at it; `accepted`: the same, and you have extended the mailbox since. `awaited`: a reversal was told, or what was asked is not known yet.",
    ),
  amount_cents: z.number().int().nullable().describe("Before tax; null while no payment was told."),
  currency: z.string().nullable().describe("ISO 4217, lower case; null as amount_cents."),
  product: z.string().nullable().describe("The provider's product or price; null as amount_cents."),
  paid_at: instantOrNull("When we heard that it was paid."),
  reversed_at: instantOrNull("When we heard that it was taken back, where it still is."),
});

export const listPayments = operation({
  name: "list_payments",
  title: "List payments",
  description: "Every payment, newest first, of all mailboxes or of one, deleted ones too.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    mailbox: mailboxNameField
      .optional()
      .describe("Only of this mailbox: its id, or, as long as it is there, its address or fingerprint."),
    limit: limitField(),
    cursor: numberCursorField.optional(),
  }),
  output: z.object({
    payments: z.array(paymentShape).describe("The payments, newest first."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/admin/payments" },
  isTool: false,
  command: { name: "admin payments" },
  run: async ({ core }, { mailbox, limit, cursor }) => {
    const found = await core.listPayments({
      limit: limit + 1,
      beforeNumber: cursor,
      mailboxId: mailbox === undefined ? undefined : await mailboxIdOf(core, mailbox),
    });
    const { page, last } = pageOf(found, limit);
    return { payments: page.map(wirePaymentFor), next_cursor: last ? String(last.number) : null };
  },
});

/** Payments outlive their mailbox, so an id need not belong to a mailbox any more. */
async function mailboxIdOf(core: Core, name: string): Promise<MailboxId> {
  try {
    return (await core.findMailbox(name)).id;
  } catch (error) {
    if (error instanceof Refusal && error.code === "mailbox_not_found" && MAILBOX_ID.test(name)) {
      return name as MailboxId;
    }
    throw error;
  }
}

function wirePaymentFor(payment: ListedPayment): z.output<typeof paymentShape> {
  const { paid } = payment;
  return {
    mailbox_id: payment.mailboxId,
    checkout_id: payment.checkoutId,
    session_id: payment.session ?? null,
    provider: payment.provider,
    installment: payment.installment,
    status: payment.status,
    amount_cents: paid?.amountCents ?? null,
    currency: paid?.currency ?? null,
    product: paid?.product ?? null,
    paid_at: payment.paidAt?.toISOString() ?? null,
    reversed_at: payment.reversedAt?.toISOString() ?? null,
  };
}

const reconciledShape = z.object({
  mailbox_id: mailboxId,
  checkout_id: checkoutId,
  session_id: sessionId,
  status: z
    .enum(["opening", "open", "ended", "paid", "error"])
    .describe("How the provider says it stands; `error` where the provider did not answer."),
  action: z
    .enum(["activated", "no_action", "skipped"])
    .describe("`activated`: the mailbox is active by this look. `skipped`: the provider did not answer."),
});

export const reconcilePayments = operation({
  name: "reconcile_payments",
  title: "Ask the payment provider",
  description:
    "Asks the provider about every checkout that may still be paid, and applies what it says. The service does so by itself from time to time; this does it now, for a minute at most.",
  needs: "operator",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: true },
  input: z.strictObject({}),
  output: z.object({
    reconciled: z.number().int().describe("Checkouts that were looked at."),
    activated: z.number().int().describe("Mailboxes that are active by it and were not before."),
    results: z.array(reconciledShape).describe("One for each checkout."),
    complete: z
      .boolean()
      .describe(
        "False where the provider was too slow to be asked about all of them in a minute: the service asks about the rest by itself.",
      ),
  }),
  route: { method: "POST", path: "/admin/payments/reconcile" },
  isTool: false,
  command: { name: "admin reconcile" },
  run: async ({ core }) => {
    const { checkouts, isComplete } = await core.reconcilePayments();
    return {
      reconciled: checkouts.length,
      activated: checkouts.filter(({ isActivated }) => isActivated).length,
      results: checkouts.map(wireReconciledFor),
      complete: isComplete,
    };
  },
});

function wireReconciledFor(checkout: ReconciledCheckout): z.output<typeof reconciledShape> {
  const { status, isActivated } = checkout;
  const isAnswered = status !== "error" && status !== "opening";
  return {
    mailbox_id: checkout.mailboxId,
    checkout_id: checkout.checkoutId,
    session_id: checkout.session ?? null,
    status,
    action: isActivated ? "activated" : isAnswered ? "no_action" : "skipped",
  };
}
