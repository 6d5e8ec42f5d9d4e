/** Sequence numbers and totals of mailboxes. */
import { type Kysely, sql } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Database } from "../database.ts";
import type { SequenceMark } from "../ledger/mailboxes.ts";
import { prepared } from "../prepared.ts";
import type { IndexSchema } from "./index-schema.ts";
import { type MailboxUsages, NO_USAGE, sumUsage, type Usage } from "./mailbox-usages.ts";

/** Messages counted in one query: a few milliseconds. */
const COUNTED_AT_ONCE = 10_000;

export function openMessageCounts(index: Database<IndexSchema>, usages: MailboxUsages) {
  return { ...openLastSequences(index), ...openUsages(index, usages) };
}

function openLastSequences({ db, reader }: Database<IndexSchema>) {
  const lastSequence = prepared(reader, (of: { mailboxId: MailboxId }) =>
    reader.selectFrom("mailbox_marks").select("last_sequence").where("mailbox_id", "=", of.mailboxId),
  );
  return {
    /** The last sequence number given; 0 if the mailbox never had a message. */
    async lastSequence(mailboxId: MailboxId): Promise<number> {
      const [row] = await lastSequence({ mailboxId });
      return row?.last_sequence ?? 0;
    },

    /** For messages that are gone: raises the last number to this one if it is lower. */
    async raiseLastSequences(marks: readonly SequenceMark[]): Promise<void> {
      await db
        .insertInto("mailbox_marks")
        .values(marks.map((mark) => ({ mailbox_id: mark.mailboxId, last_sequence: mark.sequence })))
        .onConflict((conflict) =>
          conflict
            .column("mailbox_id")
            .doUpdateSet({ last_sequence: sql`max(last_sequence, excluded.last_sequence)` }),
        )
        .execute();
    },
  };
}

function openUsages({ reader }: Database<IndexSchema>, usages: MailboxUsages) {
  const held = prepared(reader, (of: { mailboxId: MailboxId }) =>
    reader
      .selectFrom("messages")
      .where("mailbox_id", "=", of.mailboxId)
      .select((eb) => [
        eb.fn.countAll<number>().as("messages"),
        eb.fn.coalesce(eb.fn.sum<number>("size_bytes"), eb.lit(0)).as("bytes"),
      ]),
  );
  const sumOf = async (mailboxId: MailboxId): Promise<Usage> => (await held({ mailboxId }))[0] ?? NO_USAGE;
  return {
    async usage(mailboxId: MailboxId): Promise<Usage> {
      return await usages.find(mailboxId, () => sumOf(mailboxId));
    },

    async counts(mailboxId: MailboxId): Promise<{ messages: number; unread: number }> {
      const rows = await reader
        .selectFrom("messages")
        .where("mailbox_id", "=", mailboxId)
        .select((eb) => ["is_seen", eb.fn.countAll<number>().as("messages")])
        .groupBy("is_seen")
        .execute();
      return {
        messages: rows.reduce((sum, row) => sum + row.messages, 0),
        unread: rows.find((row) => row.is_seen === 0)?.messages ?? 0,
      };
    },

    /**
     * The total of all mailboxes, summed in parts, so that it neither delays everybody's waits nor has to queue behind
     * searches.
     */
    totals: (): Promise<Usage> => usageOfAll(reader, sumOf),
  };
}

async function usageOfAll(
  reader: Kysely<IndexSchema>,
  sumOf: (mailboxId: MailboxId) => Promise<Usage>,
): Promise<Usage> {
  let total = NO_USAGE;
  for (let after = ""; ; ) {
    const found = await usageAfter(reader, after);
    const isEnd = found.reduce((sum, { messages }) => sum + messages, 0) < COUNTED_AT_ONCE;
    // The last mailbox may have more messages than were read.
    const cut = isEnd ? undefined : found.pop();
    for (const whole of found) total = sumUsage(total, whole);
    if (!cut) return total;
    if (found.length === 0) total = sumUsage(total, await sumOf(cut.mailbox_id as MailboxId));
    after = found.at(-1)?.mailbox_id ?? cut.mailbox_id;
  }
}

/** Messages and bytes of the mailboxes after that one, in the order of their ids. Reads an index only, no message. */
async function usageAfter(reader: Kysely<IndexSchema>, after: string) {
  const some = reader
    .selectFrom("messages")
    .select(["mailbox_id", "size_bytes"])
    .where("mailbox_id", ">", after)
    .orderBy("mailbox_id")
    .limit(COUNTED_AT_ONCE);
  return await reader
    .selectFrom(some.as("some"))
    .select((eb) => [
      "mailbox_id",
      eb.fn.countAll<number>().as("messages"),
      eb.fn.sum<number>("size_bytes").as("bytes"),
    ])
    .groupBy("mailbox_id")
    .orderBy("mailbox_id")
    .execute();
}
