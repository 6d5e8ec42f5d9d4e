/** The password hashes for Dovecot: the column behind the view `imap_logins` (migrations/ledger/0004-imap.ts). */
import type { Kysely } from "kysely";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

/** What an IMAP password is derived from, with the secret. */
export interface PasswordSource {
  readonly id: MailboxId;
  readonly passwordGeneration: number;
}

export type ImapPasswords = ReturnType<typeof openImapPasswords>;

const STATE = "imap_secret";

export function openImapPasswords(db: Kysely<LedgerSchema>) {
  return {
    /**
     * Deletes every hash if `secretMark` has changed: they are hashes of passwords that `resolve` does not return any
     * more.
     */
    forgetUnless: (secretMark: string): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom("ledger_state")
          .select("value")
          .where("name", "=", STATE)
          .executeTakeFirst();
        if (known?.value === secretMark) return;
        await transaction.updateTable("mailboxes").set({ imap_password_hash: null }).execute();
        await transaction
          .insertInto("ledger_state")
          .values({ name: STATE, value: secretMark })
          .onConflict((row) => row.doUpdateSet({ value: secretMark }))
          .execute();
      }),

    /** Some of the mailboxes that have no hash. */
    async missing(limit: number): Promise<readonly PasswordSource[]> {
      return (await withoutHash(db).orderBy("id").limit(limit).execute()).map(sourceFrom);
    },

    /** This mailbox, if it has no hash. */
    async missingOf(id: MailboxId): Promise<readonly PasswordSource[]> {
      return (await withoutHash(db).where("id", "=", id).execute()).map(sourceFrom);
    },

    /** Skips a mailbox that was revoked after `missing`: it has another password now. */
    set: (hashes: readonly (PasswordSource & { readonly hash: string })[]): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        await Promise.all(
          hashes.map(({ id, passwordGeneration, hash }) =>
            transaction
              .updateTable("mailboxes")
              .set({ imap_password_hash: hash })
              .where("id", "=", id)
              .where("password_generation", "=", passwordGeneration)
              .execute(),
          ),
        );
      }),
  };
}

function withoutHash(db: Kysely<LedgerSchema>) {
  return db
    .selectFrom("mailboxes")
    .select(["id", "password_generation"])
    .where("imap_password_hash", "is", null);
}

function sourceFrom(row: { readonly id: string; readonly password_generation: number }): PasswordSource {
  return { id: row.id as MailboxId, passwordGeneration: row.password_generation };
}
