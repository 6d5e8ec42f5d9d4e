/** Looks into a ledger's file beside the process that writes it. */
import { join } from "node:path";
import Database from "better-sqlite3";

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
