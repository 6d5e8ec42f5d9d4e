/** Everything that core keeps in a data folder, opened and closed together. */
import { randomUUID } from "node:crypto";
import { mkdir, open, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Kysely } from "kysely";
import type { Log, Meter } from "../deps.ts";
import type { CoreSettings } from "../settings.ts";
import { syncFolder } from "./folder-handles.ts";
import { openDeliveries } from "./index/deliveries.ts";
import { indexAsLeft, openIndex } from "./index/index-file.ts";
import { openMessages } from "./index/messages.ts";
import { openAdoptions } from "./ledger/adoptions.ts";
import { openCheckouts } from "./ledger/checkouts.ts";
import { openEnrollments } from "./ledger/enrollments.ts";
import { openImapPasswords } from "./ledger/imap-passwords.ts";
import { openImports } from "./ledger/imports.ts";
import { openLabels } from "./ledger/labels.ts";
import { openLapses } from "./ledger/lapses.ts";
import { openLedger } from "./ledger/ledger-file.ts";
import type { LedgerSchema } from "./ledger/ledger-schema.ts";
import { openMailboxes } from "./ledger/mailboxes.ts";
import { openNotices } from "./ledger/notices.ts";
import { openPayments } from "./ledger/payments.ts";
import { openProofs } from "./ledger/proofs.ts";
import { openTokens } from "./ledger/tokens.ts";
import { lockFolder } from "./lock.ts";
import { openMaildirs } from "./maildir/maildir.ts";
import { openSecrets } from "./secrets.ts";
import { Undo } from "./undo.ts";

/** Where the stores report what they take and what fails. */
interface Reports {
  readonly meter?: Pick<Meter, "written"> | undefined;
  readonly log?: Pick<Log, "unforeseen">;
}

export type Stores = NonNullable<Awaited<ReturnType<typeof openStores>>>;

/** Opens the stores. Undefined if another process has the folder. */
export async function openStores(settings: CoreSettings, reports: Reports = {}) {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  await using undo = new Undo();
  const lock = await lockFolder(join(settings.dataDir, "lock.db"));
  if (!lock) return undefined;
  undo.defer(() => lock.release());
  const places = await openPlaces(settings, undo, reports);
  const { ledger, index, maildirs } = places;
  const left = await indexAsLeft(ledger, index);
  const secrets = await openSecrets(settings.dataDir, settings.edproofSecret);
  // Makes the names of what was just created durable.
  await syncFolder(settings.dataDir);
  const opened = undo.move();
  return {
    secrets,
    ...openTables(ledger.db),
    messages: openMessages(index),
    deliveries: openDeliveries(index),
    maildirs,
    indexState: left.state,
    /** Handles an index that turns out to be damaged or gone. */
    brokenIndex: { onBroken: index.onBroken, recreate: index.recreate, markRepaired: index.markRepaired },

    /** Throws what prevents writing. */
    checkWritable: () => requireWritable(settings.dataDir, places),

    /** `isIndexComplete`: the index has all rows, and for each mailbox the last sequence number given. */
    async close({ isIndexComplete }: { readonly isIndexComplete: boolean }): Promise<void> {
      if (isIndexComplete) opened.defer(left.closeInOrder);
      await opened.run();
    },
  };
}

/** Opens the databases and the mail folder. */
async function openPlaces({ dataDir, ledgerFile: file }: CoreSettings, undo: Undo, { meter, log }: Reports) {
  const root = join(dataDir, "mail");
  await mkdir(root, { recursive: true, mode: 0o700 });
  // On some file systems, such as overlays, a folder that is not open may get another inode number.
  const held = await open(root, "r");
  undo.defer(() => held.close());
  const written = meter && ((ms: number) => meter.written("ledger", ms));
  const ledger = await openLedger({ file, dataDir, mailRoot: root, written });
  undo.defer(() => ledger.close());
  const indexFile = join(dirname(file), "index.db");
  const index = await openIndex(indexFile, meter && ((ms) => meter.written("index", ms)));
  undo.defer(() => index.close());
  const requireSamePlace = await samePlace([file, root]);
  const maildirs = openMaildirs(root, requireSamePlace, (error) =>
    log?.unforeseen({ where: "counting a folder of a mail program", error }),
  );
  undo.defer(() => maildirs.close());
  return { root, ledger, index, maildirs, requireSamePlace };
}

/** Writes to both databases and both folders, and throws what prevents it. */
async function requireWritable(
  dataDir: string,
  { root, ledger, index, requireSamePlace }: Awaited<ReturnType<typeof openPlaces>>,
): Promise<void> {
  await requireSamePlace();
  await index.requireWhole();
  // A new value each time, or SQLite would write nothing.
  const health = { name: "health", value: randomUUID() };
  await ledger.db
    .insertInto("ledger_state")
    .values(health)
    .onConflict((row) => row.doUpdateSet(health))
    .execute();
  await index.db
    .insertInto("index_state")
    .values(health)
    .onConflict((row) => row.doUpdateSet(health))
    .execute();
  await probe(dataDir);
  await probe(root);
}

function openTables(db: Kysely<LedgerSchema>) {
  const mailboxes = openMailboxes(db);
  return {
    mailboxes,
    payments: openPayments(db, mailboxes.invalidate),
    checkoutRows: openCheckouts(db, mailboxes.invalidate),
    enrollments: openEnrollments(db, mailboxes.invalidate),
    lapses: openLapses(db, mailboxes.invalidate),
    imapPasswords: openImapPasswords(db),
    imports: openImports(db, mailboxes.invalidate),
    noticeRows: openNotices(db),
    proofs: openProofs(db),
    tokens: openTokens(db),
    labels: openLabels(db),
    adoptions: openAdoptions(db),
  };
}

/** Returns a check that throws if these files are no longer the same: moved, unmounted or replaced. */
async function samePlace(paths: readonly string[]): Promise<() => Promise<void>> {
  const identify = async () => {
    const found = await Promise.all(paths.map((path) => stat(path)));
    return found.map(({ dev, ino }) => `${dev} ${ino}`).join();
  };
  const opened = await identify();
  return async () => {
    if ((await identify()) !== opened) throw new Error("The data folder is not the one that was opened.");
  };
}

async function probe(folder: string): Promise<void> {
  // Hidden, so that another program that walks the domain folders skips it.
  const path = join(folder, `.probe.${randomUUID()}`);
  await using file = await open(path, "wx", 0o600);
  try {
    await file.writeFile("keypost");
  } finally {
    // A full disk still has room for the name, and must not fill with probes.
    await unlink(path);
  }
}
