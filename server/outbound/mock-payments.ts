/** Payments that only look like some, on loopback: whoever opens the link, or presses the button behind it, has paid. */
import { createHash } from "node:crypto";
import { type Clock, type PaymentEvent, type PaymentProvider, priceText } from "../../core/index.ts";

interface MockSettings {
  readonly publicBaseUrl: string;
  readonly priceCents: number;
}

export interface MockPayments extends PaymentProvider {
  /** What a provider would tell of a session that has just been paid: the same event however often. */
  paymentOf(session: string): PaymentEvent;
  /** What a month costs, as a person reads it. */
  readonly price: string;
}

const SESSION_LIFETIME_MS = 24 * 3_600_000;

export function openMockPayments(
  { publicBaseUrl, priceCents }: MockSettings,
  clock: Pick<Clock, "now">,
): MockPayments {
  const asked = { amountCents: priceCents, currency: "eur", product: "mailbox_month" };
  return {
    name: "mock",
    price: priceText(asked),
    async openSession({ id }) {
      const session = `mock_${uuidOf(id)}`;
      const expiresAt = new Date(clock.now().getTime() + SESSION_LIFETIME_MS);
      return { session, url: `${publicBaseUrl}/mock/pay/${session}`, expiresAt, asked };
    },
    // What was paid stands in our own ledger; there is nobody else to ask.
    readSession: async () => ({ status: "open" }),
    paymentOf: (session) => ({
      provider: "mock",
      id: `${session} paid`,
      type: "mock.paid",
      occurredAt: clock.now(),
      checkoutId: undefined,
      session,
      fact: { kind: "paid", installment: "first", ...asked },
    }),
  };
}

/** Of a checkout, so that one which is opened again gets the same session (RFC 9562 §5.8). */
function uuidOf(checkoutId: string): string {
  const hex = createHash("sha256").update(checkoutId).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
