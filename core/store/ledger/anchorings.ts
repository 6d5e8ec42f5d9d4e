/** What the ledger knows about a mailbox's Maildir. */
import type { Kysely } from "kysely";
import type { Address } from "../../address.ts";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { prepared } from "../prepared.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

interface Anchoring {
  /** The Maildir was made and has the file that identifies it. */
  readonly isAnchored: boolean;
  /** A message may have come into it, perhaps before there were anchors. */
  readonly hasHadMail: boolean;
}

interface WithMaildir {
  readonly id: MailboxId;
  readonly address: Address;
  readonly isAnchored: boolean;
}

const PAGE_ROWS = 100;

export function openAnchorings(db: Kysely<LedgerSchema>) {
  const find = prepared(db, (of: { id: MailboxId }) =>
    db
      .selectFrom("mailboxes")
      .select(["is_anchored", "sequence_reserved"])
      .where("id", "=", of.id)
      .where("deleting_at", "is", null),
  );
  return {
    /** Undefined for a deleted mailbox. */
    async anchoringOf(id: MailboxId): Promise<Anchoring | undefined> {
      const [row] = await find({ id });
      return row && { isAnchored: row.is_anchored === 1, hasHadMail: row.sequence_reserved > 0 };
    },

    /** All mailboxes that should have a Maildir, in pages. */
    async *withMaildirs(): AsyncGenerator<readonly WithMaildir[]> {
      let after = "";
      for (;;) {
        const page = await db
          .selectFrom("mailboxes")
          .select(["id", "address", "is_anchored"])
          .where("id", ">", after)
          .where("deleting_at", "is", null)
          .where((row) => row.or([row("is_anchored", "=", 1), row("sequence_reserved", ">", 0)]))
          .orderBy("id")
          .limit(PAGE_ROWS)
          .execute();
        const last = page.at(-1);
        if (!last) return;
        yield page.map(({ id, address, is_anchored }) => ({
          id: id as MailboxId,
          address: address as Address,
          isAnchored: is_anchored === 1,
        }));
        after = last.id;
      }
    },

    /**
     * Call it only when the anchor is on the disk. Durable on return: from then on, a Maildir without the anchor is
     * another one.
     */
    async setAnchored(id: MailboxId): Promise<void> {
      await db.updateTable("mailboxes").set({ is_anchored: 1 }).where("id", "=", id).execute();
    },
  };
}
