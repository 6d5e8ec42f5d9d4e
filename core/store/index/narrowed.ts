/** Whether a question may have no answer in all that a mailbox has. Apart from the queries, for whoever has no database to load. */
import type { DeliveriesAsked } from "../../delivery.ts";
import type { MessageFilter } from "../../message.ts";

/** Whether anything is asked for: what nothing matches reads all of a mailbox. */
export function isNarrowed(filter: MessageFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== undefined);
}

/** The same of what senders were told. */
export function asksForSome({ from, outcome }: DeliveriesAsked): boolean {
  return from !== undefined || outcome !== undefined;
}
