/** Numbers of a mailbox. */
import { sql } from "kysely";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { Database } from "./database.ts";
import { type Holding, type Holdings, NOTHING_HELD } from "./holdings.ts";
import type { IndexSchema } from "./index-schema.ts";
import type { SequenceMark } from "./mailboxes.ts";
import { prepared } from "./prepared.ts";

export function openMessageCounts(index: Database<IndexSchema>, holdings: Holdings) {
  const { reader, search } = index;
  const lastSequence = prepared(reader, (of: { mailboxId: MailboxId }) =>
    reader.selectFrom("mailbox_marks").select("last_sequence").where("mailbox_id", "=", of.mailboxId),
  );
  const held = prepared(reader, (of: { mailboxId: MailboxId }) =>
    reader
      .selectFrom("messages")
      .where("mailbox_id", "=", of.mailboxId)
      .select((eb) => [
        eb.fn.countAll<number>().as("messages"),
        eb.fn.coalesce(eb.fn.sum<number>("size_bytes"), eb.lit(0)).as("bytes"),
      ]),
  );
  return {
    /** The last sequence number given, 0 in a mailbox that never had a message. */
    async lastSequence(mailboxId: MailboxId): Promise<number> {
      const [row] = await lastSequence({ mailboxId });
      return row?.last_sequence ?? 0;
    },

    /** For messages that are gone: the last number is this one where it was a lower one. */
    async raiseLastSequences(marks: readonly SequenceMark[]): Promise<void> {
      await index.db
        .insertInto("mailbox_marks")
        .values(marks.map((mark) => ({ mailbox_id: mark.mailboxId, last_sequence: mark.sequence })))
        .onConflict((conflict) =>
          conflict
            .column("mailbox_id")
            .doUpdateSet({ last_sequence: sql`max(last_sequence, excluded.last_sequence)` }),
        )
        .execute();
    },

    async holding(mailboxId: MailboxId): Promise<Holding> {
      return await holdings.find(mailboxId, async () => (await held({ mailboxId }))[0] ?? NOTHING_HELD);
    },

    async counts(mailboxId: MailboxId): Promise<{ bytes: number; messages: number; unread: number }> {
      const rows = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .select((eb) => [
          "is_seen",
          eb.fn.countAll<number>().as("messages"),
          eb.fn.sum<number>("size_bytes").as("bytes"),
        ])
        .groupBy("is_seen")
        .execute();
      return {
        bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
        messages: rows.reduce((sum, row) => sum + row.messages, 0),
        unread: rows.find((row) => row.is_seen === 0)?.messages ?? 0,
      };
    },

    /** Of all mailboxes, by a look at each message: everybody's waits are not to wait for it. */
    async totals(): Promise<{ messages: number; bytes: number }> {
      const row = await search
        .selectFrom("messages")
        .select((eb) => [
          eb.fn.countAll<number>().as("messages"),
          eb.fn.sum<number | null>("size_bytes").as("bytes"),
        ])
        .executeTakeFirst();
      return { messages: row?.messages ?? 0, bytes: row?.bytes ?? 0 };
    },
  };
}
