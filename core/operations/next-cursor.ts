/** The cursor from one page of a list to the next. */
import { z } from "zod";
import { pageCursorFor } from "../cursor.ts";
import type { Mailbox } from "../mailboxes/mailbox.ts";

export const nextCursorShape = z
  .string()
  .nullable()
  .describe("Pass it as `cursor`, with everything else the same, for the next page; null at the end.");

export function nextCursorFor(mailbox: Mailbox, nextBefore: number | undefined): string | null {
  return nextBefore === undefined ? null : pageCursorFor(mailbox, nextBefore);
}
