/** The metadata that we attach to a provider's objects and find again in its events. */
import type { CheckoutId } from "../../core/index.ts";

/** Our checkout id, or undefined: a seller may write anything into metadata. */
export function checkoutIdIn(
  metadata: Readonly<Record<string, unknown>> | null | undefined,
): CheckoutId | undefined {
  const id = metadata?.checkout_id;
  return typeof id === "string" && /^chk_[a-z2-7]{20}$/.test(id) ? (id as CheckoutId) : undefined;
}
