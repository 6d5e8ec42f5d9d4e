/** Pages of a list, and what leads from one to the next. */
import { z } from "zod";
import { pageCursorFor } from "../cursor.ts";
import type { Mailbox } from "../mailboxes/mailbox.ts";

/** What was found by asking for one more than a page may hold. */
interface Page<Item> {
  readonly page: readonly Item[];
  /** What the next page follows; undefined at the end. */
  readonly last: Item | undefined;
}

export function pageOf<Item>(found: readonly Item[], limit: number): Page<Item> {
  const page = found.slice(0, limit);
  return { page, last: found.length > limit ? page.at(-1) : undefined };
}

export const nextCursorShape = z
  .string()
  .nullable()
  .describe("Give it as `cursor`, with all else the same, for the next page; null at the end.");

export function nextCursorFor(mailbox: Mailbox, nextBefore: number | undefined): string | null {
  return nextBefore === undefined ? null : pageCursorFor(mailbox, nextBefore);
}
