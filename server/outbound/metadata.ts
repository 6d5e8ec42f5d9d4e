/** What we give a provider to hold for us, and read again in its events. */
import type { CheckoutId } from "../../core/index.ts";

/** A seller may write anything into metadata, and what is there need not be ours. */
export function checkoutIdIn(
  metadata: Readonly<Record<string, unknown>> | null | undefined,
): CheckoutId | undefined {
  const id = metadata?.checkout_id;
  return typeof id === "string" && /^chk_[a-z2-7]{20}$/.test(id) ? (id as CheckoutId) : undefined;
}
