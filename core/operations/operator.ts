/** The operator's operations on the whole service: rebuild the index, read statistics. */
import { z } from "zod";
import { AWAY_MAILBOXES_TOLD_MAX } from "../limits.ts";
import { MAILBOX_STATES } from "../mailboxes/mailbox.ts";
import { PAYMENT_STATUSES } from "../payments/account.ts";
import { operation } from "./operation.ts";

export const reindex = operation({
  name: "reindex",
  title: "Rebuild the index",
  description: "Deletes the index and rebuilds it from the mail files. Ids and cursors stay the same.",
  needs: "operator",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: z.object({
    mailboxes: z.number().int().describe("Mailboxes that were indexed."),
    messages: z.number().int().describe("Messages in them."),
  }),
  route: { method: "POST", path: "/admin/reindex" },
  isTool: false,
  command: { name: "admin reindex" },
  run: ({ core }) => core.reindex(),
});

const countShape = z.number().int();

export const getStats = operation({
  name: "get_stats",
  title: "Get the numbers",
  description:
    "How many mailboxes are in each state, what lies in them, what was paid for them, and what is going on now.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: z.object({
    mailboxes: z.record(z.enum(MAILBOX_STATES), countShape).describe("Mailboxes in each state."),
    mailboxes_away: z
      .array(z.string())
      .describe(
        `Ids of mailboxes whose Maildir is not there or can't be written to, at most ${AWAY_MAILBOXES_TOLD_MAX}: they answer \`busy\`, and senders hear 451.`,
      ),
    messages: countShape.describe("Messages in all of them."),
    storage_used_bytes: countShape.describe("Bytes that the messages take."),
    waits: countShape.describe("Waits and streams of events that are open."),
    watches: countShape.describe("Mailboxes that these watch."),
    deliveries_in_flight: countShape.describe("Messages being written at this moment."),
    payments: z.record(z.enum(PAYMENT_STATUSES), countShape).describe("Payments of each status."),
    checkouts_unfinished: countShape.describe("Checkouts that somebody may still pay."),
    notices_waiting: countShape.describe("Mails to payers that are still to be sent."),
  }),
  route: { method: "GET", path: "/admin/stats" },
  isTool: false,
  command: { name: "admin stats" },
  run: async ({ core }) => {
    const { mailboxes, messages, storageUsedBytes } = await core.countMailboxes();
    const { payments, checkoutsUnfinished, noticesWaiting } = await core.countMoney();
    const { waits, watchedMailboxes, deliveriesInFlight } = core.gauges();
    return {
      mailboxes: { ...mailboxes },
      mailboxes_away: [...(await core.awayMailboxes())],
      messages,
      storage_used_bytes: storageUsedBytes,
      waits,
      watches: watchedMailboxes,
      deliveries_in_flight: deliveriesInFlight,
      payments: { ...payments },
      checkouts_unfinished: checkoutsUnfinished,
      notices_waiting: noticesWaiting,
    };
  },
});
