/**
 * Whether a query may have to read a whole mailbox and find nothing. Separate from the queries, for code that loads no
 * database.
 */
import type { DeliveriesAsked } from "../../delivery.ts";
import type { MessageFilter } from "../../message.ts";

/** Whether the filter has any condition: a query that nothing matches reads all of a mailbox. */
export function hasConditions(filter: MessageFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== undefined);
}

/** The same for deliveries. */
export function hasDeliveryConditions({ from, outcome }: DeliveriesAsked): boolean {
  return from !== undefined || outcome !== undefined;
}
