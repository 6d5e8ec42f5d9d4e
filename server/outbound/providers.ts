/** The payment provider that the settings name. */
import { baseTextOf, type Clock, type Log } from "../../core/index.ts";
import type { PaymentConfig } from "../payment-settings.ts";
import { type MockPayments, openMockPayments } from "./mock-payments.ts";
import type { PolarPayments } from "./polar.ts";
import type { StripePayments } from "./stripe.ts";

/** A provider that reports payments by signed webhooks. */
export type SignedPayments = PolarPayments | StripePayments;
export type Payments = MockPayments | SignedPayments;

/** Undefined if mailboxes are free. Loads only the SDK in use: each takes as long as the service takes to start. */
export async function openPayments(
  config: PaymentConfig,
  { baseUrl, clock, log }: { readonly baseUrl: URL; readonly clock: Clock; readonly log: Log },
): Promise<Payments | undefined> {
  const publicBaseUrl = baseTextOf(baseUrl);
  switch (config.provider) {
    case "free":
      return undefined;
    case "mock":
      return openMockPayments({ ...config, publicBaseUrl }, clock);
    case "polar": {
      const { openPolar } = await import("./polar.ts");
      return openPolar({ ...config, publicBaseUrl }, { log });
    }
    case "stripe": {
      const { openStripe } = await import("./stripe.ts");
      return openStripe({ ...config, publicBaseUrl });
    }
  }
}
