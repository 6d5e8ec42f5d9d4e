import { z } from "zod";
import { mailboxStatusShape, wireStatusFor } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

export const mailboxStatus = operation({
  name: "mailbox_status",
  title: "Mailbox status",
  description: `Describes your mailbox: its address (email), state, until when it is paid, storage used, number of messages, number of unread ones, and the current cursor.

Call it to learn your address. Call it just before you cause a message to be sent, too: wait_for_email with this cursor as \`after\` then finds exactly what came later.

If usable is false, call renew_mailbox. notice says when the paid time is about to end, or when the mailbox is nearly full.`,
  needs: "mailbox",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: mailboxStatusShape,
  route: { method: "GET", path: "/v1/mailbox" },
  isTool: true,
  command: { name: "status" },
  run: async ({ core, mailbox }) => wireStatusFor(await core.mailboxStatus(mailbox), core),
});
