import type { Kysely } from "kysely";
import type { LedgerSchema } from "./ledger-schema.ts";

/** The ledger's record of the clock: when it was last read, and since when it has been steady (decision 15). */
const CLOCK = "clock";
const CLOCK_NOTED_MS = 3_600_000;

/** Milliseconds for which the clock has not leapt. No transaction: concurrent callers store the same. */
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
