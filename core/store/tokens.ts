import type { Kysely } from "kysely";
import type { MailboxId } from "../mailbox.ts";
import type { LedgerSchema } from "./ledger-schema.ts";
import { prepared } from "./prepared.ts";

export interface NewToken {
  /** SHA-256, hex. */
  readonly hash: string;
  readonly mailboxId: MailboxId;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** Tokens that this mailbox may have with the new one; the oldest give way. */
  readonly keep: number;
}

export type Tokens = ReturnType<typeof openTokens>;

export function openTokens(db: Kysely<LedgerSchema>) {
  const live = prepared(db, (of: { hash: string; now: number }) =>
    db.selectFrom("tokens").select("mailbox_id").where("hash", "=", of.hash).where("expires_at", ">", of.now),
  );
  return {
    add: (token: NewToken): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const ofMailbox = transaction.deleteFrom("tokens").where("mailbox_id", "=", token.mailboxId);
        // The expired first, so that they take no live one's place.
        await ofMailbox.where("expires_at", "<=", token.madeAt.getTime()).execute();
        await transaction
          .insertInto("tokens")
          .values({
            hash: token.hash,
            mailbox_id: token.mailboxId,
            expires_at: token.expiresAt.getTime(),
          })
          .execute();
        const newest = transaction
          .selectFrom("tokens")
          .select("row")
          .where("mailbox_id", "=", token.mailboxId)
          .orderBy("row", "desc")
          .limit(token.keep);
        await ofMailbox.where("row", "not in", newest).execute();
      }),

    /** Whose the token is, while it lives. */
    async mailboxOf(hash: string, now: Date): Promise<MailboxId | undefined> {
      const [row] = await live({ hash, now: now.getTime() });
      return row?.mailbox_id as MailboxId | undefined;
    },

    async end(hash: string): Promise<void> {
      await db.deleteFrom("tokens").where("hash", "=", hash).execute();
    },

    async endAllOf(mailboxId: MailboxId): Promise<void> {
      await db.deleteFrom("tokens").where("mailbox_id", "=", mailboxId).execute();
    },
  };
}
