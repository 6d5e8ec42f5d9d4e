/** A mailbox that core and a mail client use at the same time. */
import "./ordinary-user.ts";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import type { Core, Mailbox, MessageId } from "../../core/index.ts";
import { deliver, letter, type TestCore } from "./core.ts";
import type { Dovecot } from "./dovecot.ts";

export interface SharedMailbox {
  readonly mailbox: Mailbox;
  readonly core: Core;
  /** Logged in, with no folder selected. */
  readonly client: ImapFlow;
  /** Opens another session. */
  connect(): Promise<ImapFlow>;
  receive(subject: string): Promise<MessageId>;
  /** The subjects, newest first. */
  subjects(): Promise<readonly string[]>;
  /** The names of the files in that folder of the Maildir, such as `cur` or `.Sent/cur`. */
  names(folder: string): Promise<readonly string[]>;
}

export async function shareMailbox(box: TestCore, dovecot: Dovecot): Promise<SharedMailbox> {
  const { core } = box;
  const { mailbox } = await box.claim();
  const { username, password } = await core.imapAccess(mailbox);
  const connect = () => dovecot.connect(username, password);
  const maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  return {
    ...{ mailbox, core, connect, client: await connect() },
    async receive(subject) {
      const { messages } = await deliver(core, mailbox, letter({ subject }));
      const [message] = messages;
      if (!message) throw new Error("nothing was received");
      return message.messageId;
    },
    async subjects() {
      const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 100 });
      return messages.map(({ subject }) => subject);
    },
    names: (folder) => readdir(join(maildir, folder)),
  };
}
