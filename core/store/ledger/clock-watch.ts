import type { Kysely } from "kysely";
import type { LedgerSchema } from "./ledger-schema.ts";

/** What the ledger remembers of the clock: when it was last looked at, and since when it has gone on (decision 15). */
const CLOCK = "clock";
const CLOCK_NOTED_MS = 3_600_000;

/** For how long the clock has gone on without a leap. No transaction: of those who ask at once each notes the same. */
export async function steadyForMs(db: Kysely<LedgerSchema>, nowMs: number, leapMs: number): Promise<number> {
  const row = await db
    .selectFrom("ledger_state")
    .select("value")
    .where("name", "=", CLOCK)
    .executeTakeFirst();
  const known = row && (JSON.parse(row.value) as { readonly seenMs: number; readonly sinceMs: number });
  const isSteady = known !== undefined && Math.abs(nowMs - known.seenMs) < leapMs;
  const sinceMs = isSteady ? known.sinceMs : nowMs;
  if (!isSteady || Math.abs(nowMs - known.seenMs) >= CLOCK_NOTED_MS) {
    const noted = { name: CLOCK, value: JSON.stringify({ seenMs: nowMs, sinceMs }) };
    await db
      .insertInto("ledger_state")
      .values(noted)
      .onConflict((conflict) => conflict.doUpdateSet(noted))
      .execute();
  }
  return nowMs - sinceMs;
}
