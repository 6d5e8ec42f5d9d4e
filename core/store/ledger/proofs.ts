import type { Kysely } from "kysely";
import type { Fingerprint } from "../../mailboxes/key.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

interface ChallengeUse {
  readonly nonce: string;
  readonly fingerprint: Fingerprint;
  readonly at: Date;
  /** At most `max` proofs of one key after `since`. */
  readonly rate: { readonly since: Date; readonly max: number };
  /** Challenges used before then may be forgotten. */
  readonly forgetBefore: Date;
}

type ChallengeUsed =
  | { readonly outcome: "used" | "used_before" }
  /** When the `oldest` proof leaves the window, there is room again. */
  | { readonly outcome: "too_many"; readonly oldest: Date };

export type Proofs = ReturnType<typeof openProofs>;

/**
 * Rows that one proof deletes: more than it adds, so that those of a crowd go too, but so few that nobody waits for it.
 * Deleting a hundred thousand at once delayed all writes to the ledger by seconds.
 */
const FORGOTTEN_AT_ONCE = 100;

/** Answered challenges, one row each, so that a restart does not make one valid again. */
export function openProofs(db: Kysely<LedgerSchema>) {
  return {
    /** Durable on return. Of concurrent calls with the same nonce, one gets `used`. */
    use: (use: ChallengeUse): Promise<ChallengeUsed> =>
      db.transaction().execute(async (transaction) => {
        const old = transaction
          .selectFrom("used_challenges")
          .select("nonce")
          .where("used_at", "<", use.forgetBefore.getTime())
          .limit(FORGOTTEN_AT_ONCE);
        await transaction.deleteFrom("used_challenges").where("nonce", "in", old).execute();
        const recent = await transaction
          .selectFrom("used_challenges")
          .select("used_at")
          .where("fingerprint", "=", use.fingerprint)
          .where("used_at", ">", use.rate.since.getTime())
          // A later time comes from a clock that has been put back since, and is not within the last minute.
          .where("used_at", "<=", use.at.getTime())
          .orderBy("used_at", "desc")
          .limit(use.rate.max)
          .execute();
        const last = recent.at(-1);
        if (recent.length === use.rate.max && last) {
          return { outcome: "too_many", oldest: new Date(last.used_at) };
        }
        const inserted = await transaction
          .insertInto("used_challenges")
          .values({ nonce: use.nonce, fingerprint: use.fingerprint, used_at: use.at.getTime() })
          .onConflict((conflict) => conflict.column("nonce").doNothing())
          .returning("nonce")
          .executeTakeFirst();
        return { outcome: inserted ? "used" : "used_before" };
      }),
  };
}
