/** The audit log of enrollment keys: who used one, when, from where, and with what result. */
import { type Kysely, type Selectable, sql } from "kysely";
import type { EnrollmentId, EnrollmentOutcome, EnrollmentUse } from "../../mailboxes/enrollment.ts";
import type { PageBefore } from "../../pagination.ts";
import type { EnrollmentUsesTable, LedgerSchema } from "./ledger-schema.ts";

export function openUses(db: Kysely<LedgerSchema>) {
  return {
    /** Newest first, before that number. */
    async uses(id: EnrollmentId, page: PageBefore): Promise<readonly EnrollmentUse[]> {
      const query = db
        .selectFrom("enrollment_uses")
        .selectAll()
        .where("enrollment_id", "=", id)
        .orderBy("number", "desc")
        .limit(page.limit);
      const { beforeNumber: before } = page;
      const rows = await (before === undefined ? query : query.where("number", "<", before)).execute();
      return rows.map(useFrom);
    },

    /** Deletes uses before that time, and of those that changed nothing, all but the newest `idleMax` of each key. */
    async forgetUses(before: Date, idleMax: number): Promise<void> {
      await db.deleteFrom("enrollment_uses").where("used_at", "<", before.getTime()).execute();
      const numbered = db
        .selectFrom("enrollment_uses")
        .select("number")
        .select(sql<number>`row_number() over (partition by enrollment_id order by number desc)`.as("nth"))
        .where("outcome", "not in", ["enrolled", "released"]);
      const surplus = db.selectFrom(numbered.as("idle")).select("idle.number").where("nth", ">", idleMax);
      await db.deleteFrom("enrollment_uses").where("number", "in", surplus).execute();
    },
  };
}

/** Call it in the transaction of what it records. */
export async function noteUse(
  db: Kysely<LedgerSchema>,
  enrollmentId: EnrollmentId,
  use: Omit<EnrollmentUse, "number">,
): Promise<void> {
  await db
    .insertInto("enrollment_uses")
    .values({
      enrollment_id: enrollmentId,
      used_at: use.at.getTime(),
      fingerprint: use.fingerprint,
      peer_address: use.peerAddress ?? null,
      mailbox_id: use.mailboxId ?? null,
      outcome: use.outcome,
    })
    .execute();
}

function useFrom(row: Selectable<EnrollmentUsesTable>): EnrollmentUse {
  return {
    number: row.number,
    at: new Date(row.used_at),
    fingerprint: row.fingerprint,
    peerAddress: row.peer_address ?? undefined,
    mailboxId: row.mailbox_id ?? undefined,
    outcome: row.outcome as EnrollmentOutcome,
  };
}
