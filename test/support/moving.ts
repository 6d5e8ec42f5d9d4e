import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { MailserviceImport } from "../../core/index.ts";
import type { TestCore } from "./core.ts";
import { mailserviceDatabase } from "./mailservice-database.ts";

/** A database and Maildirs of theirs, on the file system of the core. */
export function movingTo({ core, dataDir }: TestCore) {
  const place = mkdtempSync(join(dataDir, "theirs-"));
  const theirs = mailserviceDatabase(join(place, "theirs.db"));
  const root = join(place, "vhosts");
  mkdirSync(root);
  const order = { database: theirs.file, maildirs: root, isCopied: false, isTrial: false };
  const { maildirs: _, ...withoutMail } = order;
  const run = (one: MailserviceImport, signal = AbortSignal.timeout(60_000)) =>
    core.importMailservice(one, signal);
  return {
    ...{ place, theirs, root },
    importAll: (changed: Partial<MailserviceImport> = {}) => run({ ...order, ...changed }),
    importRows: () => run(withoutMail),
    importStopped: () => run(order, AbortSignal.abort(new Error("Stop."))),
    [Symbol.dispose]: () => theirs[Symbol.dispose](),
  };
}
