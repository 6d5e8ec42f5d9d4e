/** What the ledger knows of the Maildir that a mailbox has. */
import type { Kysely } from "kysely";
import type { Address } from "../../address.ts";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { prepared } from "../prepared.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

interface Anchoring {
  /** It has been made, and has the file in it by which it is known. */
  readonly isAnchored: boolean;
  /** A message may have come into it, be it before there were anchors. */
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
    /** Undefined for a mailbox that nobody finds any more. */
    async anchoringOf(id: MailboxId): Promise<Anchoring | undefined> {
      const [row] = await find({ id });
      return row && { isAnchored: row.is_anchored === 1, hasHadMail: row.sequence_reserved > 0 };
    },

    /** Of all mailboxes that should have a Maildir, in pages. */
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

    /** Only once the file is on the disk. Durable when it returns: from then on what is without it is another Maildir. */
    async setAnchored(id: MailboxId): Promise<void> {
      await db.updateTable("mailboxes").set({ is_anchored: 1 }).where("id", "=", id).execute();
    },
  };
}
