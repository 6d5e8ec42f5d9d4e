import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Committer } from "../../core/committer.ts";
import type { Deps } from "../../core/deps.ts";
import type { CoreSettings } from "../../core/index.ts";
import { MaildirIndexer } from "../../core/indexing/maildir-indexer.ts";
import { MailboxWatches } from "../../core/mailbox-watches.ts";
import { CredentialLimiter } from "../../core/mailboxes/credential-limiter.ts";
import { logNotifier } from "../../core/payments/log-notifier.ts";
import { Notices } from "../../core/payments/notices.ts";
import { Sequences } from "../../core/sequences.ts";
import { type Database, openDatabase } from "../../core/store/database.ts";
import type { IndexSchema } from "../../core/store/index/index-schema.ts";
import { openMessages } from "../../core/store/index/messages.ts";
import { openAdoptions } from "../../core/store/ledger/adoptions.ts";
import { openCheckouts } from "../../core/store/ledger/checkouts.ts";
import { openEnrollments } from "../../core/store/ledger/enrollments.ts";
import { openImapPasswords } from "../../core/store/ledger/imap-passwords.ts";
import { openLabels } from "../../core/store/ledger/labels.ts";
import type { LedgerSchema } from "../../core/store/ledger/ledger-schema.ts";
import { openMailboxes } from "../../core/store/ledger/mailboxes.ts";
import { openNotices } from "../../core/store/ledger/notices.ts";
import { openPayments } from "../../core/store/ledger/payments.ts";
import { openProofs } from "../../core/store/ledger/proofs.ts";
import { openTokens } from "../../core/store/ledger/tokens.ts";
import { openMaildirs } from "../../core/store/maildir/maildir.ts";
import { openSecrets } from "../../core/store/secrets.ts";
import { TestClock } from "./clock.ts";
import { testSettings } from "./core.ts";
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
  | "imapPasswords"
  | "labels"
  | "messages"
  | "maildirs"
  | "mime"
  | "indexer"
  | "sequences"
  | "committer"
  | "adoptions"
  | "credentialLimiter"
  | "watches"
  | "payments"
  | "checkoutRows"
  | "checkouts"
  | "enrollments"
  | "noticeRows"
  | "notices"
>;

/** What functions about keys and mailboxes depend on, over real databases in a temporary folder. */
export interface Ledger extends Kept, AsyncDisposable {
  readonly clock: TestClock;
  readonly ledger: Database<LedgerSchema>;
  readonly index: Database<IndexSchema>;
  /** Closes and opens the folder again, as a restart does, with settings that the operator changed meanwhile. */
  restart(changed?: Partial<CoreSettings>): Promise<void>;
}

export async function openLedger(changed: Partial<CoreSettings> = {}): Promise<Ledger> {
  const dataDir = await mkdtemp(join(tmpdir(), "keypost-ledger-"));
  const clock = new TestClock();
  const opened = await openParts(
    testSettings(dataDir, {
      publicBaseUrl: new URL("https://keypost.example"),
      mailDomain: "mail.example",
      imapHost: "mail.example",
      mailboxQuotaBytes: 1_000_000,
      messageBytesMax: 500_000,
      ...changed,
    }),
    clock,
  );
  const close = async () => {
    await opened.maildirs.close();
    await opened.ledger.close();
    await opened.index.close();
  };
  return Object.assign(opened, {
    async restart(meanwhile: Partial<CoreSettings> = {}) {
      await close();
      Object.assign(opened, await openParts({ ...opened.settings, ...meanwhile }, clock));
    },
    async [Symbol.asyncDispose]() {
      await close();
      await rm(dataDir, { recursive: true });
    },
  });
}

async function openParts(settings: CoreSettings, clock: TestClock) {
  const { dataDir } = settings;
  const ledger = await openDatabase<LedgerSchema>({
    file: settings.ledgerFile,
    durability: "full",
    migrations: new URL("../../migrations/ledger/", import.meta.url),
  });
  const index = await openDatabase<IndexSchema>({
    file: join(dataDir, "index.db"),
    durability: "rebuildable",
    migrations: new URL("../../migrations/index/", import.meta.url),
  });
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
  const watches = new MailboxWatches(clock);
  const mime = sharedMimeWorkers();
  const sequences = new Sequences(stored, true);
  const committer = new Committer({ ...stored, watches, clock, log }, sequences);
  return {
    ...stored,
    sequences,
    committer,
    indexer: new MaildirIndexer({ ...stored, committer, mime, clock, log }),
    mime,
    settings,
    ledger,
    index,
    clock,
    log,
    secrets: await openSecrets(dataDir, settings.edproofSecret),
    payments: openPayments(ledger.db, mailboxes.invalidate),
    checkoutRows: openCheckouts(ledger.db, mailboxes.invalidate),
    checkouts: undefined,
    enrollments: openEnrollments(ledger.db, mailboxes.invalidate),
    noticeRows,
    notices: new Notices({ noticeRows, notifier: logNotifier(log), clock, log }),
    proofs: openProofs(ledger.db),
    credentialLimiter: new CredentialLimiter(() => clock.now(), settings.publicBaseUrl),
    tokens: openTokens(ledger.db),
    imapPasswords: openImapPasswords(ledger.db),
    watches,
  };
}
