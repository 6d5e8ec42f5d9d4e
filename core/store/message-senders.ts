/** Who has written to a mailbox before. Read from one index, never from the messages themselves. */
import { sql } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";
import { prepared } from "./prepared.ts";

/** Of one message; `before` is its sequence number. */
interface Before {
  readonly mailboxId: MailboxId;
  readonly before: number;
}

/** A sender as earlier messages name it. */
export interface EarlierSender {
  /** Name and address, with a space between. */
  readonly sender: string;
  readonly address: string;
}

export function openMessageSenders({ reader }: Database<IndexSchema>) {
  const fromAddress = prepared(reader, (of: Before & { address: string }) =>
    reader
      .selectFrom("messages")
      .select("sequence")
      .where("mailbox_id", "=", of.mailboxId)
      .where("from_address", "=", of.address)
      .where("sequence", "<", of.before)
      .limit(1),
  );
  const verified = prepared(reader, (of: Before & { domain: string; suffix: string }) =>
    reader
      .selectFrom("messages")
      .select("sequence")
      .where("mailbox_id", "=", of.mailboxId)
      .where("sequence", "<", of.before)
      .where(sql`substr(from_address, -length(${of.suffix}))`, "=", of.suffix)
      .where(sql`json_extract(parsed, '$.authentication.verifiedDomain')`, "=", of.domain)
      .limit(1),
  );
  const senders = prepared(reader, (of: Before & { limit: number }) =>
    reader
      .selectFrom("messages")
      .select(["sender", "from_address"])
      .distinct()
      .where("mailbox_id", "=", of.mailboxId)
      .where("sequence", "<", of.before)
      .limit(of.limit),
  );
  return {
    /** Whether a message before this one is from that address. */
    async hasWritten(mailboxId: MailboxId, address: string, before: number): Promise<boolean> {
      return (await fromAddress({ mailboxId, address, before })).length > 0;
    },

    /** Whether a message before this one is proven to be from that domain. */
    async hasDomainWritten(mailboxId: MailboxId, domain: string, before: number): Promise<boolean> {
      return (await verified({ mailboxId, domain, suffix: `@${domain}`, before })).length > 0;
    },

    /** In no order, each once. */
    async earlierSenders(
      mailboxId: MailboxId,
      before: number,
      limit: number,
    ): Promise<readonly EarlierSender[]> {
      const rows = await senders({ mailboxId, before, limit });
      return rows.map((row) => ({ sender: row.sender, address: row.from_address }));
    },
  };
}
