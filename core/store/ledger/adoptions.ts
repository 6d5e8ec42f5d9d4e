import type { Kysely } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { chunksOf } from "../chunks.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

export type Adoptions = ReturnType<typeof openAdoptions>;

/** SQLite takes at most 32,766 parameters in a statement. */
const STEMS_AT_ONCE = 1_000;

/**
 * Sequence numbers of files without one in their names, because another program put them there. Kept in the ledger, so
 * that a rebuilt index gives them the same numbers.
 */
export function openAdoptions(db: Kysely<LedgerSchema>) {
  return {
    async sequences(mailboxId: MailboxId): Promise<ReadonlyMap<string, number>> {
      const rows = await db
        .selectFrom("adoptions")
        .select(["file_stem", "sequence"])
        .where("mailbox_id", "=", mailboxId)
        .execute();
      return new Map(rows.map((row) => [row.file_stem, row.sequence]));
    },

    /** Durable on return. Replaces a number that the file has already. */
    async add(mailboxId: MailboxId, stem: string, sequence: number): Promise<void> {
      await db
        .insertInto("adoptions")
        .values({ mailbox_id: mailboxId, file_stem: stem, sequence })
        .onConflict((conflict) => conflict.columns(["mailbox_id", "file_stem"]).doUpdateSet({ sequence }))
        .execute();
    },

    async forget(mailboxId: MailboxId, stems: readonly string[]): Promise<void> {
      for (const some of chunksOf(stems, STEMS_AT_ONCE)) {
        await db
          .deleteFrom("adoptions")
          .where("mailbox_id", "=", mailboxId)
          .where("file_stem", "in", some)
          .execute();
      }
    },
  };
}
