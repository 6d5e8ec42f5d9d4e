import type { Kysely } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { MessageId } from "../../message.ts";
import { chunksOf } from "../chunks.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

export type Labels = ReturnType<typeof openLabels>;

/** SQLite takes at most 32,766 parameters in a statement. */
const IDS_AT_ONCE = 1_000;

/** Labels of messages. In the ledger, because the mail files do not have them and a rebuilt index needs them. */
export function openLabels(db: Kysely<LedgerSchema>) {
  return {
    /**
     * Returns all labels of the message after the change, sorted. If they would be more than `max`, changes nothing and
     * returns undefined.
     */
    change: (
      mailboxId: MailboxId,
      messageId: MessageId,
      add: readonly string[],
      remove: readonly string[],
      max = Number.POSITIVE_INFINITY,
    ): Promise<readonly string[] | undefined> =>
      // In a transaction, or two concurrent changes might both find room.
      db
        .transaction()
        .execute((transaction) => change(transaction, { mailboxId, messageId }, { add, remove, max })),

    /** The labels of each message of the mailbox that has any. */
    async of(mailboxId: MailboxId): Promise<ReadonlyMap<MessageId, readonly string[]>> {
      const rows = await db
        .selectFrom("labels")
        .select(["message_id", "label"])
        .where("mailbox_id", "=", mailboxId)
        .orderBy("label")
        .execute();
      const labels = new Map<MessageId, string[]>();
      for (const row of rows) {
        const id = row.message_id as MessageId;
        labels.set(id, [...(labels.get(id) ?? []), row.label]);
      }
      return labels;
    },

    async forget(mailboxId: MailboxId, messageIds: readonly MessageId[]): Promise<void> {
      for (const some of chunksOf(messageIds, IDS_AT_ONCE)) {
        await db
          .deleteFrom("labels")
          .where("mailbox_id", "=", mailboxId)
          .where("message_id", "in", some)
          .execute();
      }
    },
  };
}

interface LabelChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly max: number;
}

async function change(
  db: Kysely<LedgerSchema>,
  { mailboxId, messageId }: { readonly mailboxId: MailboxId; readonly messageId: MessageId },
  { add, remove, max }: LabelChange,
): Promise<readonly string[] | undefined> {
  const present = await db
    .selectFrom("labels")
    .select("label")
    .where("mailbox_id", "=", mailboxId)
    .where("message_id", "=", messageId)
    .execute();
  const labels = new Set(present.map((row) => row.label)).difference(new Set(remove)).union(new Set(add));
  if (labels.size > max) return undefined;
  if (remove.length > 0) {
    await db
      .deleteFrom("labels")
      .where("mailbox_id", "=", mailboxId)
      .where("message_id", "=", messageId)
      .where("label", "in", remove)
      .execute();
  }
  if (add.length > 0) {
    await db
      .insertInto("labels")
      .values(add.map((label) => ({ mailbox_id: mailboxId, message_id: messageId, label })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return [...labels].sort();
}
