import { join } from "node:path";
import Database from "better-sqlite3";
import type { TestCore } from "./core.ts";

const WEEK_MS = 7 * 86_400_000;

/** To the ledger the clock has gone on without a leap for a week, as it has where the job has come all the time. */
export function hasWatched({ dataDir, clock }: TestCore): void {
  const seenMs = clock.now().getTime();
  const ledger = new Database(join(dataDir, "keypost.db"));
  const value = JSON.stringify({ seenMs, sinceMs: seenMs - WEEK_MS });
  ledger.prepare("insert or replace into ledger_state values ('clock', ?)").run(value);
  ledger.close();
}
