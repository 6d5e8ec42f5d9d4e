/** Simulated payments, on loopback only: whoever opens the link, or presses its page's button, has paid. */
import { createHash } from "node:crypto";
import { type Clock, type PaymentEvent, type PaymentProvider, priceText } from "../../core/index.ts";

interface MockSettings {
  readonly publicBaseUrl: string;
  readonly priceCents: number;
}

export interface MockPayments extends PaymentProvider {
  /** The event that a provider would send for a session that was just paid. Repeated calls give the same event. */
  paymentOf(session: string): PaymentEvent;
  /** The price of a month, for people. */
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
    // Payments are in our own ledger; there is no provider to ask.
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

/** A UUID derived from the checkout, so that opening it again gives the same session (RFC 9562 §5.8). */
function uuidOf(checkoutId: string): string {
  const hex = createHash("sha256").update(checkoutId).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
