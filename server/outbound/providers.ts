/** The payment provider that the settings name. */
import type { Clock, Log } from "../../core/index.ts";
import type { PaymentConfig } from "../payment-settings.ts";
import { type MockPayments, openMockPayments } from "./mock-payments.ts";
import { openPolar, type PolarPayments } from "./polar.ts";
import { openStripe, type StripePayments } from "./stripe.ts";

/** A provider that tells us what was paid by webhooks that it has signed. */
export type SignedPayments = PolarPayments | StripePayments;
export type Payments = MockPayments | SignedPayments;

/** Undefined where nobody pays. */
export function openPayments(
  config: PaymentConfig,
  { baseUrl, clock, log }: { readonly baseUrl: URL; readonly clock: Clock; readonly log: Log },
): Payments | undefined {
  const publicBaseUrl = baseUrl.origin;
  switch (config.provider) {
    case "free":
      return undefined;
    case "mock":
      return openMockPayments({ ...config, publicBaseUrl }, clock);
    case "polar":
      return openPolar({ ...config, publicBaseUrl, returnUrl: config.returnUrl ?? publicBaseUrl }, { log });
    case "stripe":
      return openStripe({ ...config, publicBaseUrl });
  }
}
