/** What the operator of a service does: look at mailboxes, revoke one, rebuild the index, read the numbers. */
import { z } from "zod";
import { LIST_LIMIT_DEFAULT, LIST_LIMIT_MAX } from "../limits.ts";
import { MAILBOX_STATES, type MailboxId } from "../mailbox.ts";
import { mailboxShape, wireMailboxFor } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

/** A fingerprint, `sha256:` and 64 hex digits, is the longest of the three names; an address may be longer. */
const MAILBOX_NAME_CHARS_MAX = 320;

const mailboxNameField = z
  .string()
  .min(1)
  .max(MAILBOX_NAME_CHARS_MAX)
  .describe("The mailbox: its id, its address or its key's fingerprint.");

export const listMailboxes = operation({
  name: "list_mailboxes",
  title: "List mailboxes",
  description: "Every mailbox of the service, in the order of their ids.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    limit: z
      .number()
      .int()
      .min(1)
      .max(LIST_LIMIT_MAX)
      .default(LIST_LIMIT_DEFAULT)
      .describe("How many at most."),
    cursor: z
      .string()
      .min(1)
      .max(MAILBOX_NAME_CHARS_MAX)
      .transform((id) => id as MailboxId)
      .optional()
      .describe("The next_cursor of the page before; absent for the first page."),
  }),
  output: z.object({
    mailboxes: z.array(mailboxShape).describe("The mailboxes."),
    next_cursor: z.string().nullable().describe("Give it as cursor for the next page; null at the end."),
  }),
  route: { method: "GET", path: "/admin/mailboxes" },
  isTool: false,
  command: { name: "admin mailboxes" },
  run: async ({ core }, { limit, cursor }) => {
    const mailboxes = await core.listMailboxes({ limit, ...(cursor !== undefined && { after: cursor }) });
    const last = mailboxes.length === limit ? mailboxes.at(-1) : undefined;
    return { mailboxes: mailboxes.map(wireMailboxFor), next_cursor: last?.id ?? null };
  },
});

export const getMailbox = operation({
  name: "get_mailbox",
  title: "Get a mailbox",
  description: "One mailbox of the service, by its id, its address or its key's fingerprint.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({ id: mailboxNameField }),
  output: mailboxShape,
  route: { method: "GET", path: "/admin/mailboxes/{id}" },
  isTool: false,
  command: { name: "admin mailbox", positional: ["id"] },
  run: async ({ core }, { id }) => wireMailboxFor(await core.findMailbox(id)),
});

export const revokeMailbox = operation({
  name: "revoke_mailbox",
  title: "Revoke a mailbox",
  description: "Ends a mailbox, with its tokens and its waits, at once. Mail to it is refused from then on.",
  needs: "operator",
  hints: { readOnly: false, destructive: true, idempotent: true, openWorld: false },
  input: z.strictObject({ id: mailboxNameField }),
  output: mailboxShape,
  route: { method: "POST", path: "/admin/mailboxes/{id}/revoke" },
  isTool: false,
  command: { name: "admin revoke", positional: ["id"] },
  run: async ({ core }, { id }) => wireMailboxFor(await core.revokeMailbox((await core.findMailbox(id)).id)),
});

export const reindex = operation({
  name: "reindex",
  title: "Rebuild the index",
  description: "Throws the index away and makes it again from the mail files. Ids and cursors stay the same.",
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
  description: "How many mailboxes are in each state, what lies in them, and what is going on now.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: z.object({
    mailboxes: z.record(z.enum(MAILBOX_STATES), countShape).describe("Mailboxes in each state."),
    messages: countShape.describe("Messages in all of them."),
    storage_used_bytes: countShape.describe("Bytes that the messages take."),
    waits: countShape.describe("Waits that are open."),
    watches: countShape.describe("Watches on mailboxes that are open."),
    deliveries_in_flight: countShape.describe("Messages being written at this moment."),
  }),
  route: { method: "GET", path: "/admin/stats" },
  isTool: false,
  command: { name: "admin stats" },
  run: async ({ core }) => {
    const { mailboxes, messages, storageUsedBytes } = await core.countMailboxes();
    const { waits, watches, deliveriesInFlight } = core.gauges();
    return {
      mailboxes: { ...mailboxes },
      messages,
      storage_used_bytes: storageUsedBytes,
      waits,
      watches,
      deliveries_in_flight: deliveriesInFlight,
    };
  },
});
