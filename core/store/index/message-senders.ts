/** Who has written to a mailbox before. Every query is answered from an index. */
import { type Kysely, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Database } from "../database.ts";
import { prepared } from "../prepared.ts";
import type { IndexSchema } from "./index-schema.ts";

/** Selects the messages before one message; `before` is its sequence number. */
interface Before {
  readonly mailboxId: MailboxId;
  readonly before: number;
}

/** A sender as earlier messages name it. */
export interface EarlierSender {
  /** Name and address, separated by a space. */
  readonly sender: string;
  readonly address: string;
}

export function openMessageSenders({ reader }: Database<IndexSchema>) {
  const { fromAddress, earlier } = questionsTo(reader);
  return {
    /** Whether an earlier message is from that address. */
    async hasWritten(mailboxId: MailboxId, address: string, before: number): Promise<boolean> {
      return (await fromAddress({ mailboxId, address, before })).length > 0;
    },

    /** Whether an earlier message from one of these addresses is proven to be from that domain. */
    async hasProven(
      mailboxId: MailboxId,
      domain: string,
      { addresses, before }: { readonly addresses: readonly string[]; readonly before: number },
    ): Promise<boolean> {
      if (addresses.length === 0) return false;
      const rows = await reader
        .selectFrom("messages")
        .select("sequence")
        .where("mailbox_id", "=", mailboxId)
        .where("from_address", "in", addresses)
        .where(ofOtherIndex, "<", before)
        .where(sql`json_extract(parsed, '$.authentication.verifiedDomain')`, "=", domain)
        .limit(1)
        .execute();
      return rows.length > 0;
    },

    /** Each name of each address once, in the order of the addresses. */
    async earlierSenders(
      mailboxId: MailboxId,
      before: number,
      limit: number,
    ): Promise<readonly EarlierSender[]> {
      return await earlier({ mailboxId, before, limit });
    },
  };
}

function questionsTo(reader: Kysely<IndexSchema>) {
  const fromAddress = prepared(reader, (of: Before & { address: string }) =>
    reader
      .selectFrom("messages")
      .select("sequence")
      .where("mailbox_id", "=", of.mailboxId)
      .where("from_address", "=", of.address)
      .where(ofOtherIndex, "<", of.before)
      .limit(1),
  );
  // The index is named because SQLite would otherwise read every message by its number rather than this whole index.
  const earlier = prepared(reader, ({ mailboxId, before, limit }: Before & { limit: number }) => ({
    compile: () =>
      sql<EarlierSender>`
        select from_address as address, sender from messages indexed by messages_sender
        where mailbox_id = ${mailboxId} and sequence < ${before}
        group by from_address, sender limit ${limit}`.compile(reader),
  }));
  return { fromAddress, earlier };
}

/**
 * The unary plus keeps SQLite from using the index on the sequence alone, and then reading every message for its
 * address.
 */
const ofOtherIndex = sql<number>`+sequence`;
