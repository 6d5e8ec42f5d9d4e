/** Reads the ledger's file beside the process that has it open, and writes one thing to it. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { until } from "./clock.ts";
import type { TestCore } from "./core.ts";

export type LedgerRow = Readonly<Record<string, string | number | null>>;

/** The rows that are committed at this moment. */
export function ledgerRows(
  dataDir: string,
  query: string,
  ...parameters: readonly unknown[]
): readonly LedgerRow[] {
  const database = new Database(join(dataDir, "keypost.db"), { readonly: true });
  try {
    return database.prepare(query).all(...parameters) as LedgerRow[];
  } finally {
    database.close();
  }
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Makes the ledger believe that the clock has run without a jump for a week, as it does where the job ran regularly.
 */
export async function watchClockForAWeek({ dataDir, clock }: TestCore): Promise<void> {
  const seenMs = clock.now().getTime();
  const value = JSON.stringify({ seenMs, sinceMs: seenMs - WEEK_MS });
  // No timeout: a transaction that the core has open ends in a later turn of this thread, which must not block.
  const ledger = new Database(join(dataDir, "keypost.db"), { timeout: 0 });
  await until(() => {
    try {
      ledger.prepare("insert or replace into ledger_state values ('clock', ?)").run(value);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
      return false;
    }
  });
  ledger.close();
}
