import type { Kysely } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { prepared } from "../prepared.ts";
import { ReadCache } from "../read-cache.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

interface NewToken {
  /** SHA-256 in hex. */
  readonly hash: string;
  readonly mailboxId: MailboxId;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** How many tokens this mailbox may have, including the new one. The oldest are removed. */
  readonly keep: number;
}

/** Recently used tokens kept in memory. */
const TOKENS_CACHED_MAX = 10_000;

export type Tokens = ReturnType<typeof openTokens>;

export function openTokens(db: Kysely<LedgerSchema>) {
  const cache = new ReadCache<string, { mailbox_id: string; expires_at: number }>(TOKENS_CACHED_MAX);
  const byHash = prepared(db, (of: { hash: string }) =>
    db.selectFrom("tokens").select(["mailbox_id", "expires_at"]).where("hash", "=", of.hash),
  );
  return {
    /**
     * False, and nothing added, if the mailbox is revoked or deleted: its tokens have ended, and a late one must not
     * work.
     */
    async add(token: NewToken): Promise<boolean> {
      const isAdded = await db.transaction().execute(async (transaction) => {
        const holder = await transaction
          .selectFrom("mailboxes")
          .select("id")
          .where("id", "=", token.mailboxId)
          .where("revoked_at", "is", null)
          .where("deleting_at", "is", null)
          .executeTakeFirst();
        if (!holder) return false;
        const ofMailbox = transaction.deleteFrom("tokens").where("mailbox_id", "=", token.mailboxId);
        // Expired tokens first, so that they take no live one's place.
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
          .where("is_kept", "=", 0)
          .orderBy("row", "desc")
          .limit(token.keep);
        await ofMailbox.where("is_kept", "=", 0).where("row", "not in", newest).execute();
        return true;
      });
      cache.invalidate();
      return isAdded;
    },

    /** The mailbox of a token that has not expired. */
    async mailboxOf(hash: string, now: Date): Promise<MailboxId | undefined> {
      const row = await cache.find(hash, async () => (await byHash({ hash }))[0]);
      return row && row.expires_at > now.getTime() ? (row.mailbox_id as MailboxId) : undefined;
    },

    async endAllOf(mailboxId: MailboxId): Promise<void> {
      await db.deleteFrom("tokens").where("mailbox_id", "=", mailboxId).execute();
      cache.invalidate();
    },

    /** Call it after the transaction that revoked a mailbox has deleted its tokens. */
    forgetEnded: (): void => cache.invalidate(),
  };
}
