/** What the ledger knows of the Maildir that a mailbox has. */
import type { Kysely } from "kysely";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { LedgerSchema } from "./ledger-schema.ts";
import { prepared } from "./prepared.ts";

export interface Anchoring {
  /** It has been made, and has the file in it by which it is known. */
  readonly isAnchored: boolean;
  /** A message may have come into it, be it before there were anchors. */
  readonly hasHadMail: boolean;
}

export function openAnchorings(db: Kysely<LedgerSchema>) {
  const find = prepared(db, (of: { id: MailboxId }) =>
    db
      .selectFrom("mailboxes")
      .select(["is_anchored", "sequence_reserved"])
      .where("id", "=", of.id)
      .where("deleting_at", "is", null),
  );
  return {
    /** Undefined for a mailbox that nobody finds any more. */
    async anchoringOf(id: MailboxId): Promise<Anchoring | undefined> {
      const [row] = await find({ id });
      return row && { isAnchored: row.is_anchored === 1, hasHadMail: row.sequence_reserved > 0 };
    },

    /** Only once the file is on the disk. Durable when it returns: from then on what is without it is another Maildir. */
    async setAnchored(id: MailboxId): Promise<void> {
      await db.updateTable("mailboxes").set({ is_anchored: 1 }).where("id", "=", id).execute();
    },
  };
}
