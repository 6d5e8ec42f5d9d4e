import { z } from "zod";
import { mailboxStatusShape, wireStatusFor } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

export const mailboxStatus = operation({
  name: "mailbox_status",
  title: "Mailbox status",
  description: `Says how your mailbox is: its address (email), its state, until when it is paid, how much of its storage is used, how many messages it has and how many of them are unread, and the current cursor.

Call it to learn your address, or to take a cursor just before you cause a message to be sent: wait_for_email with that cursor as \`after\` then finds exactly what came later. If usable is false, renew_mailbox says what to do; notice says when the end is near, or the mailbox nearly full.`,
  needs: "mailbox",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: mailboxStatusShape,
  route: { method: "GET", path: "/v1/mailbox" },
  isTool: true,
  command: { name: "status" },
  run: async ({ core, mailbox }) => wireStatusFor(await core.mailboxStatus(mailbox), core),
});
