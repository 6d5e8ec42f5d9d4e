/** The operator's operations on mailboxes: list, extend, revoke, delete. */
import { z } from "zod";
import { pageOf } from "../pagination.ts";
import { endField, limitField, mailboxCursorField, mailboxNameField } from "./fields.ts";
import { mailboxShape, wireMailboxFor } from "./mailbox-shapes.ts";
import { nextCursorShape } from "./next-cursor.ts";
import { operation } from "./operation.ts";

export const listMailboxes = operation({
  name: "list_mailboxes",
  title: "List mailboxes",
  description: "Every mailbox of the service, in the order of their ids.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    limit: limitField(),
    cursor: mailboxCursorField.optional(),
  }),
  output: z.object({
    mailboxes: z.array(mailboxShape).describe("The mailboxes."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/admin/mailboxes" },
  isTool: false,
  command: { name: "admin mailboxes" },
  run: async ({ core }, { limit, cursor }) => {
    const { page, last } = pageOf(await core.listMailboxes({ limit: limit + 1, after: cursor }), limit);
    return { mailboxes: page.map(wireMailboxFor), next_cursor: last?.id ?? null };
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

export const extendMailbox = operation({
  name: "extend_mailbox",
  title: "Extend a mailbox",
  description:
    "Gives a mailbox another end, or none, whatever was paid for it. It is active until then, also if it had expired or was revoked; a month that is paid later follows that end. A time that has passed ends it at once, with the whole grace ahead.",
  needs: "operator",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    id: mailboxNameField,
    expires_at: endField
      .nullable()
      .describe(
        `When it ends. A time that has passed ends it now; null (\`none\` on the command line) takes the end away. ${endField.description}`,
      ),
  }),
  output: mailboxShape,
  route: { method: "PATCH", path: "/admin/mailboxes/{id}" },
  isTool: false,
  command: { name: "admin extend", positional: ["id"], flags: { expires_at: "until" } },
  run: async ({ core }, { id, expires_at: expiresAt }) => {
    const { id: mailboxId } = await core.findMailbox(id);
    return wireMailboxFor(await core.extendMailbox(mailboxId, expiresAt ?? undefined));
  },
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

export const deleteMailbox = operation({
  name: "delete_mailbox",
  title: "Delete a mailbox",
  description:
    "Takes a mailbox away with all its mail, at once and for good. Its address is never given again; its key can claim another one. What was paid for it stays in the list of payments.",
  needs: "operator",
  hints: { readOnly: false, destructive: true, idempotent: true, openWorld: false },
  input: z.strictObject({ id: mailboxNameField }),
  output: z.object({
    id: z.string().describe("Id of the mailbox that is gone."),
    deleted: z.literal(true).describe("Always true."),
  }),
  route: { method: "DELETE", path: "/admin/mailboxes/{id}" },
  isTool: false,
  command: { name: "admin delete", positional: ["id"] },
  run: async ({ core }, { id }) => {
    const mailbox = await core.findMailbox(id);
    await core.deleteMailbox(mailbox.id);
    return { id: mailbox.id, deleted: true as const };
  },
});
