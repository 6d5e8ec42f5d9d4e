import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Arrivals } from "../../core/arrivals.ts";
import { Commits } from "../../core/commits.ts";
import type { Deps } from "../../core/deps.ts";
import { Folders } from "../../core/folders.ts";
import { Guesses } from "../../core/guesses.ts";
import type { CoreSettings } from "../../core/index.ts";
import { logNotifier } from "../../core/log-notifier.ts";
import { Notices } from "../../core/notices.ts";
import { Sequences } from "../../core/sequences.ts";
import { openAdoptions } from "../../core/store/adoptions.ts";
import { openCheckouts } from "../../core/store/checkouts.ts";
import { type Database, openDatabase } from "../../core/store/database.ts";
import { openEnrollments } from "../../core/store/enrollments.ts";
import type { IndexSchema } from "../../core/store/index-schema.ts";
import { openLabels } from "../../core/store/labels.ts";
import type { LedgerSchema } from "../../core/store/ledger-schema.ts";
import { openMailboxes } from "../../core/store/mailboxes.ts";
import { openMaildirs } from "../../core/store/maildir.ts";
import { openMessages } from "../../core/store/messages.ts";
import { openNotices } from "../../core/store/notices.ts";
import { openPayments } from "../../core/store/payments.ts";
import { openProofs } from "../../core/store/proofs.ts";
import { openSecrets } from "../../core/store/secrets.ts";
import { openTokens } from "../../core/store/tokens.ts";
import { TestClock } from "./clock.ts";
import { testSettings } from "./core-settings.ts";
import { recordingLog } from "./log.ts";
import { sharedMimeWorkers } from "./shared-mime-workers.ts";

type Kept = Pick<
  Deps,
  | "settings"
  | "secrets"
  | "log"
  | "mailboxes"
  | "proofs"
  | "tokens"
  | "labels"
  | "messages"
  | "maildirs"
  | "mime"
  | "folders"
  | "sequences"
  | "guesses"
  | "arrivals"
  | "payments"
  | "checkoutRows"
  | "checkouts"
  | "enrollments"
  | "noticeRows"
  | "notices"
>;

/** What the functions about keys and mailboxes use, over real databases in a folder of its own. */
export interface Ledger extends Kept, AsyncDisposable {
  readonly clock: TestClock;
  readonly ledger: Database<LedgerSchema>;
  readonly index: Database<IndexSchema>;
  /** All but the connections to the databases made anew, as after a restart, with what the operator has changed meanwhile. */
  restart(changed?: Partial<CoreSettings>): Promise<void>;
}

interface Databases {
  readonly dataDir: string;
  readonly ledger: Database<LedgerSchema>;
  readonly index: Database<IndexSchema>;
}

/** Of ledgers that were closed, emptied for the next one: to start their threads takes longer than most tests. */
const idle: Databases[] = [];

export async function openLedger(changed: Partial<CoreSettings> = {}): Promise<Ledger> {
  const databases = idle.pop() ?? (await openDatabases());
  const clock = new TestClock();
  const settings = testSettings(databases.dataDir, {
    publicBaseUrl: new URL("https://keypost.example"),
    mailDomain: "mail.example",
    imapHost: "mail.example",
    mailboxQuotaBytes: 1_000_000,
    messageBytesMax: 500_000,
    ...changed,
  });
  const opened = await openParts(databases, settings, clock);
  return Object.assign(opened, {
    async restart(meanwhile: Partial<CoreSettings> = {}) {
      await opened.maildirs.close();
      Object.assign(opened, await openParts(databases, { ...opened.settings, ...meanwhile }, clock));
    },
    async [Symbol.asyncDispose]() {
      await opened.maildirs.close();
      await emptyAll(databases);
      idle.push(databases);
    },
  });
}

async function openDatabases(): Promise<Databases> {
  const dataDir = await mkdtemp(join(tmpdir(), "keypost-ledger-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const ledger = await openDatabase<LedgerSchema>({
    file: testSettings(dataDir).ledgerFile,
    durability: "full",
    migrations: new URL("../../migrations/ledger/", import.meta.url),
  });
  const index = await openDatabase<IndexSchema>({
    file: join(dataDir, "index.db"),
    durability: "rebuildable",
    migrations: new URL("../../migrations/index/", import.meta.url),
  });
  return { dataDir, ledger, index };
}

async function emptyAll({ dataDir, ledger, index }: Databases): Promise<void> {
  await run(ledger, [
    "pragma defer_foreign_keys = on",
    "delete from sqlite_sequence",
    ...(await deletions(ledger)),
  ]);
  // The words go with the messages that they are taken from.
  await run(index, [
    "insert into messages_text (messages_text) values ('delete-all')",
    ...(await deletions(index)),
  ]);
  const files = (await readdir(dataDir)).filter((name) => !name.includes(".db"));
  await Promise.all(files.map((name) => rm(join(dataDir, name), { recursive: true })));
}

function run<Schema>({ batch }: Database<Schema>, statements: readonly string[]) {
  return batch(statements.map((sql) => ({ sql, parameters: [] })));
}

/** Of the rows of all tables but SQLite's own, those of the full-text index and what says which migrations were run. */
async function deletions<Schema>({ db }: Database<Schema>): Promise<readonly string[]> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master
    where type = 'table' and not (name glob 'sqlite_*' or name glob 'messages_text*' or name = 'schema_migrations')
  `.execute(db);
  return tables.rows.map(({ name }) => `delete from ${name}`);
}

async function openParts({ ledger, index }: Databases, settings: CoreSettings, clock: TestClock) {
  const { dataDir } = settings;
  const { log } = recordingLog();
  const mailboxes = openMailboxes(ledger.db);
  const noticeRows = openNotices(ledger.db);
  const stored = {
    mailboxes,
    adoptions: openAdoptions(ledger.db),
    labels: openLabels(ledger.db),
    maildirs: openMaildirs(join(dataDir, "mail"), async () => undefined),
    messages: openMessages(index),
  };
  const arrivals = new Arrivals(clock);
  const mime = sharedMimeWorkers();
  const sequences = new Sequences(stored, true);
  const commits = new Commits({ ...stored, arrivals, clock, log }, sequences);
  return {
    ...stored,
    sequences,
    folders: new Folders({ ...stored, commits, mime, log }),
    mime,
    settings,
    ledger,
    index,
    clock,
    log,
    secrets: await openSecrets(dataDir, settings.edproofSecret),
    payments: openPayments(ledger.db, mailboxes.forget),
    checkoutRows: openCheckouts(ledger.db, mailboxes.forget),
    checkouts: undefined,
    enrollments: openEnrollments(ledger.db, mailboxes.forget),
    noticeRows,
    notices: new Notices({ noticeRows, notifier: logNotifier(log), clock, log }),
    proofs: openProofs(ledger.db),
    guesses: new Guesses(() => clock.now(), settings.publicBaseUrl),
    tokens: openTokens(ledger.db),
    arrivals,
  };
}
