import { z } from "zod";
import { imapAccessShape, wireAccessFor } from "./mailbox-shapes.ts";
import { operation } from "./operation.ts";

const NO_IMAP =
  "IMAP is not offered here: the operator has set neither IMAP_HOST nor IMAP_PORT. Host and port are their defaults, and most likely no server is there. Read mail with list_messages and read_message, or over REST.";

export const getImapAccess = operation({
  name: "get_imap_access",
  title: "Get IMAP access",
  description: `Returns the IMAP host, port, encryption, username and password of your mailbox, for a mail program.

Call it only if a person wants to open the mailbox in a mail program, or a program needs IMAP. If notice says that IMAP is not offered, tell them so. To read mail yourself, use wait_for_email, list_messages and read_message, which need no password. The password is a secret: show it only to the person you work for.`,
  needs: "mailbox",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({}),
  output: imapAccessShape.extend({
    notice: z
      .string()
      .nullable()
      .describe(
        "Says so where no IMAP is offered, and what to do instead; null where host and port are meant.",
      ),
  }),
  route: { method: "GET", path: "/v1/mailbox/imap" },
  isTool: true,
  command: { name: "imap" },
  run: async ({ core, mailbox }) => {
    const access = await core.imapAccess(mailbox);
    return { ...wireAccessFor(access), notice: access.isOffered ? null : NO_IMAP };
  },
});
