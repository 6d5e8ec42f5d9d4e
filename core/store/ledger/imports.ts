/** Imports mailboxes of another service into the ledger, in one transaction. */
import { type Kysely, sql } from "kysely";
import type { Address } from "../../address.ts";
import type { Fingerprint } from "../../mailboxes/key.ts";
import type { MailboxId } from "../../mailboxes/mailbox.ts";
import type { Decide, OperatorFact } from "./books.ts";
import type { LedgerSchema } from "./ledger-schema.ts";
import { newMailboxRow } from "./mailboxes.ts";
import { readMailservice } from "./mailservice-database.ts";
import { record } from "./payments.ts";

export interface NewImport {
  readonly id: MailboxId;
  readonly address: Address;
  readonly fingerprint: Fingerprint;
  readonly createdAt: Date;
  readonly billingEmail: string;
  /** The fact from which its account is computed; absent if nothing was paid. */
  readonly fact: OperatorFact | undefined;
  /** The hash of the access token that it had. */
  readonly tokenHash: string | undefined;
  readonly tokenExpiresAt: Date;
  /** The hash of the IMAP password that it had, in Dovecot's notation. */
  readonly keptPasswordHash: string | undefined;
}

/** `reason` is a clause such as "its …". */
export type ImportOutcome =
  | { readonly kind: "added" | "known" }
  | { readonly kind: "refused"; readonly reason: string };

interface Importing {
  readonly at: Date;
  readonly decide: Decide;
}

export type Imports = ReturnType<typeof openImports>;

/** `invalidateMailboxes` is called when rows of mailboxes have changed. */
export function openImports(db: Kysely<LedgerSchema>, invalidateMailboxes: () => void) {
  const addAll = async (transaction: Kysely<LedgerSchema>, imports: readonly NewImport[], how: Importing) => {
    const outcomes = new Map<MailboxId, ImportOutcome>();
    for (const one of imports) outcomes.set(one.id, await addImport(transaction, one, how));
    return outcomes;
  };
  return {
    readMailservice,

    /** Adds all that can be added. A known mailbox is left as it is. Durable on return. */
    add: (imports: readonly NewImport[], how: Importing): Promise<ReadonlyMap<MailboxId, ImportOutcome>> =>
      db
        .transaction()
        .execute((transaction) => addAll(transaction, imports, how))
        .finally(invalidateMailboxes),

    /** What `add` would return. Rolled back, so that nobody else sees it. */
    async tryAdd(
      imports: readonly NewImport[],
      how: Importing,
    ): Promise<ReadonlyMap<MailboxId, ImportOutcome>> {
      let outcomes: ReadonlyMap<MailboxId, ImportOutcome> = new Map();
      const done = new Error("This was a trial.");
      await db
        .transaction()
        .execute(async (transaction) => {
          outcomes = await addAll(transaction, imports, how);
          throw done;
        })
        .catch((error) => {
          if (error !== done) throw error;
        });
      return outcomes;
    },
  };
}

async function addImport(
  db: Kysely<LedgerSchema>,
  mailbox: NewImport,
  { at, decide }: Importing,
): Promise<ImportOutcome> {
  const { id, fact } = mailbox;
  const there = await db
    .selectFrom("mailboxes")
    .select(["address", "deleting_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (there?.deleting_at != null) return { kind: "refused", reason: "it is being deleted here" };
  if (there) return { kind: "known" };
  const reason = await conflictOf(db, mailbox);
  if (reason !== undefined) return { kind: "refused", reason };
  // `record` below sets its end from the fact.
  const row = {
    ...newMailboxRow({ ...mailbox, isFree: false }),
    kept_password_hash: mailbox.keptPasswordHash ?? null,
  };
  await db.insertInto("mailboxes").values(row).execute();
  if (mailbox.tokenHash !== undefined) {
    const expiresAt = mailbox.tokenExpiresAt.getTime();
    await db
      .insertInto("tokens")
      .values({ hash: mailbox.tokenHash, mailbox_id: id, expires_at: expiresAt, is_kept: 1 })
      .execute();
  }
  if (fact) {
    const entry = {
      provider: "operator",
      id: importEventOf(id),
      type: "imported",
      occurredAt: at,
      receivedAt: at,
    };
    await record(db, { ...entry, about: { mailboxId: id }, fact }, decide);
  }
  return { kind: "added" };
}

/** The id of the operator's event that gives an imported mailbox its end. It outlives the mailbox (decision 20). */
function importEventOf(id: MailboxId): string {
  return `imported ${id}`;
}

/** Why the mailbox is not added: it was deleted, or conflicts with one that is here or came earlier in this import. */
async function conflictOf(db: Kysely<LedgerSchema>, mailbox: NewImport): Promise<string | undefined> {
  const { id, fingerprint, address, tokenHash } = mailbox;
  const earlier = db
    .selectFrom("payment_events")
    .select("number")
    .where("provider", "=", "operator")
    .where("event_id", "=", importEventOf(id));
  if (await earlier.executeTakeFirst()) return "it was imported earlier, and deleted here";
  const login = address.slice(0, address.lastIndexOf("@"));
  const another = (column: "fingerprint" | "address", value: string) =>
    db.selectFrom("mailboxes").select("id").where(column, "=", value).executeTakeFirst();
  if (await another("fingerprint", fingerprint)) return "its key has another mailbox here";
  if (await another("address", address)) return "its address is another mailbox's here";
  const sameLogin = db
    .selectFrom("mailboxes")
    .select("id")
    .where(sql`substr(address, 1, instr(address, '@') - 1)`, "=", login);
  // A bare login for IMAP must belong to one mailbox only.
  if (await sameLogin.executeTakeFirst()) return "its login is another mailbox's here";
  if (tokenHash === undefined) return undefined;
  const token = db.selectFrom("tokens").select("row").where("hash", "=", tokenHash);
  return (await token.executeTakeFirst()) ? "its access token is another mailbox's here" : undefined;
}
