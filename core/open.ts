import { openAttachmentWorkers } from "./attachments/attachment-workers.ts";
import { Attachments } from "./attachments/attachments.ts";
import { Committer } from "./committer.ts";
import { explainDelivery, noteFailedDelivery } from "./delivery.ts";
import { type Deps, UNMETERED } from "./deps.ts";
import { followMailbox } from "./follow.ts";
import type { Core, CorePorts } from "./index.ts";
import { changeIndexed, type IndexRepair, readIndexed, repairIndex } from "./indexing/index-repair.ts";
import { MaildirIndexer } from "./indexing/maildir-indexer.ts";
import { forgetOld, tidyAfterCrash } from "./indexing/tidying.ts";
import { DELIVERIES_IN_FLIGHT_MAX, FOLDER_WATCHES_MAX, WAITS_DRAIN_MS_MAX } from "./limits.ts";
import { MailboxWatches } from "./mailbox-watches.ts";
import * as access from "./mailboxes/access.ts";
import { claimMailbox, renewMailbox } from "./mailboxes/claim.ts";
import { CredentialLimiter } from "./mailboxes/credential-limiter.ts";
import { deleteMailbox } from "./mailboxes/deletion.ts";
import * as enrollment from "./mailboxes/enrollment.ts";
import { fillImapLogins } from "./mailboxes/imap-logins.ts";
import * as mailboxes from "./mailboxes/mailbox.ts";
import { importMailservice } from "./mailboxes/mailservice-import.ts";
import { newChallenge } from "./mailboxes/proof.ts";
import { awayMailboxes, countMailboxes, lastSequence, mailboxStatus } from "./mailboxes/status.ts";
import { deleteMessage, markMessage } from "./mark.ts";
import type { Message } from "./message.ts";
import { openMimeWorkers } from "./mime/mime-workers.ts";
import { Outages, refusingOutages } from "./outages.ts";
import { Checkouts } from "./payments/checkout.ts";
import { logNotifier } from "./payments/log-notifier.ts";
import { bindMoney } from "./payments/money.ts";
import { Notices } from "./payments/notices.ts";
import { QuotaReservations } from "./quota-reservations.ts";
import * as reading from "./read.ts";
import { receive } from "./receive.ts";
import { acceptRecipient } from "./recipient.ts";
import { Refusal } from "./refusal.ts";
import { CallTracker } from "./scheduling/call-tracker.ts";
import { KeyedQueue } from "./scheduling/keyed-queue.ts";
import { Semaphore } from "./scheduling/semaphore.ts";
import { SingleFlight } from "./scheduling/single-flight.ts";
import { Sequences } from "./sequences.ts";
import type { CoreSettings } from "./settings.ts";
import { MaildirAway } from "./store/maildir/anchor.ts";
import { openStores, type Stores } from "./store/stores.ts";
import { readMessageByUid, uidsOf } from "./uid.ts";
import { waitForEmail } from "./wait.ts";

/** Everything a running core has. `Deps` is what its functions may ask for. */
interface Running {
  readonly deps: Deps;
  readonly stores: Stores;
  readonly indexRepair: IndexRepair;
  readonly deliveries: Semaphore;
  /** Calls that may ask a payment provider and then write to the ledger. */
  readonly paying: CallTracker;
  /** Whether the index was closed in order, or all mailboxes have been compared with it since. */
  isTidied: boolean;
  isStopping: boolean;
  /** Core or the process is to stop. Work that the next start begins anew stops then, as mail waits for it. */
  readonly isEnding: () => boolean;
  closed: Promise<void> | undefined;
}

/**
 * Opens the data folder, brings the schema up to date, and rebuilds the index if there is none. What a crash left is
 * indexed afterwards, while the service runs. Refuses: data_folder_in_use, stopping.
 */
export async function openCore(settings: CoreSettings, ports: CorePorts): Promise<Core> {
  const stores = await openStores(settings, ports);
  if (!stores) {
    throw new Refusal("data_folder_in_use", "Another process holds this data folder.", {
      fix: "Use the service that is running, wait for one that is starting, stop it, or choose another DATA_DIR.",
    });
  }
  const running = assemble(settings, ports, stores);
  try {
    await fillImapLogins(running.deps);
    if (stores.indexState === "new") await running.indexRepair.reindexAtStart();
  } catch (error) {
    // Free the folder for the next try, which may be in this same process.
    await close(running, Promise.resolve()).catch(() => undefined);
    throw error;
  }
  const tidying = tidy(running);
  return refusingOutages(running.deps.outages, bind(running, tidying));
}

function assemble(settings: CoreSettings, ports: CorePorts, stores: Stores): Running {
  const { clock, log, paymentProvider, senderCheck, mailSessions, meter = UNMETERED } = ports;
  const { checkWritable: _, close: __, indexState, ...stored } = stores;
  const mime = ports.mimeWorkers ?? openMimeWorkers({ log, meter });
  const attachments = new Attachments(openAttachmentWorkers({ log }), meter);
  const watches = new MailboxWatches(clock, (mailbox) => watchFolder(running, mailbox));
  const sequences = new Sequences(stored, indexState === "whole");
  const committer = new Committer({ ...stored, watches, clock, log }, sequences);
  const indexer = new MaildirIndexer({ ...stored, committer, mime, clock, log }, indexState === "crashed");
  const notifier = ports.notifier ?? logNotifier(log);
  const notices = new Notices({ ...stored, notifier, clock, log }, ports.leavesMails);
  const checkouts =
    paymentProvider &&
    new Checkouts({ ...stored, notices, watches, mailSessions, clock, log }, paymentProvider);
  const own = {
    settings,
    clock,
    log,
    mime,
    attachments,
    watches,
    committer,
    sequences,
    indexer,
    handouts: new SingleFlight<string, Message>(),
    firstSearches: new KeyedQueue<mailboxes.MailboxId>(),
    searches: new KeyedQueue<mailboxes.MailboxId>(),
    bulkReads: new KeyedQueue<mailboxes.MailboxId>(),
    quotaReservations: new QuotaReservations(),
    notifier,
    notices,
    checkouts,
    senderCheck,
    mailSessions,
    outages: new Outages({ clock, log }),
    credentialLimiter: new CredentialLimiter(() => clock.now(), settings.publicBaseUrl),
  };
  const deps: Deps = { ...stored, ...own };
  const isEnding = () => running.isStopping || ports.stopping?.aborted === true;
  const running: Running = {
    deps,
    stores,
    indexRepair: repairIndex(deps, stores.brokenIndex, isEnding),
    deliveries: new Semaphore(DELIVERIES_IN_FLIGHT_MAX),
    paying: new CallTracker(),
    isTidied: indexState === "whole",
    isStopping: false,
    isEnding,
    closed: undefined,
  };
  return running;
}

/** While somebody watches a mailbox, indexes files that another program puts there at once. */
function watchFolder({ deps }: Running, mailbox: mailboxes.MailboxRef): Disposable | undefined {
  if (deps.watches.watchedMailboxes > FOLDER_WATCHES_MAX) return undefined;
  const failed = (error: unknown) => {
    // A wait meets a missing Maildir itself, and reports it to its caller and the log.
    if (!(error instanceof Refusal || error instanceof MaildirAway))
      deps.log.unforeseen({ where: "indexing a watched Maildir", error });
  };
  const reconcile = () => void deps.indexer.refresh(mailbox).catch(failed);
  const watching = new AbortController();
  deps.indexer
    .ready(mailbox)
    .then(() => deps.maildirs.watch(mailbox.address, reconcile, watching.signal))
    .catch(failed);
  return { [Symbol.dispose]: () => watching.abort() };
}

/** Nobody waits for this: each mailbox is compared with the index before its first use in any case. */
async function tidy(running: Running): Promise<void> {
  const { deps, stores } = running;
  try {
    await forgetOld(deps);
    if (stores.indexState === "whole") return;
    running.isTidied = await tidyAfterCrash(deps, running.isEnding);
  } catch (error) {
    deps.log.unforeseen({ where: "tidying the data folder", error });
  }
}

function bind(running: Running, tidying: Promise<void>): Core {
  const { deps } = running;
  return {
    settings: deps.settings,
    now: () => deps.clock.now(),
    newChallenge: (publicKey) => newChallenge(deps, publicKey),
    claimMailbox: running.paying.tracked((claim) => claimMailbox(deps, claim)),
    resolveAccess: (proof, peerAddress) => access.resolveAccess(deps, proof, peerAddress),
    mailboxOfProof: (proof, peerAddress) => access.mailboxOfProof(deps, proof, peerAddress),
    authenticate: (token, peerAddress) => access.authenticate(deps, token, peerAddress),
    guard: (peerAddress, token, check) => deps.credentialLimiter.guard(peerAddress, token, check),
    takesPayments: deps.checkouts !== undefined,
    renewMailbox: running.paying.tracked((mailbox, payer?: string) => renewMailbox(deps, mailbox, payer)),
    mailboxStatus: (mailbox) => readIndexed(deps, mailbox, () => mailboxStatus(deps, mailbox)),
    lastSequence: (mailbox) => lastSequence(deps, mailbox),
    imapAccess: async (mailbox) => access.imapAccess(deps, mailbox),
    ...bindReceiving(running),
    ...bindReading(deps),
    ...bindOperating(running),
    ...bindMoney(deps, running.paying),
    close: () => close(running, tidying),
  };
}

function bindReceiving(running: Running) {
  const { deps } = running;
  return {
    acceptRecipient: (givenAddress, declaredBytes) => acceptRecipient(deps, givenAddress, declaredBytes),
    async receive(mail) {
      refuseStopping(running);
      return await receive(deps, mail, (storing) => {
        refuseStopping(running);
        return running.deliveries.use(storing);
      });
    },
    noteFailedDelivery: (attempt) => noteFailedDelivery(deps, attempt),
  } satisfies Partial<Core>;
}

function refuseStopping({ isStopping }: Running): void {
  if (isStopping) throw new Refusal("stopping", "The service is stopping.");
}

/** The operations that need an active mailbox. */
function bindReading(deps: Deps) {
  const active = (mailbox: mailboxes.Mailbox) => {
    mailboxes.requireActive(mailbox, deps.clock.now());
    return mailbox;
  };
  const bound =
    (whileRowsAreThere: typeof readIndexed) =>
    <Given extends readonly unknown[], Result>(
      run: (deps: Deps, mailbox: mailboxes.Mailbox, ...given: Given) => Promise<Result>,
    ) =>
    async (mailbox: mailboxes.Mailbox, ...given: Given): Promise<Result> =>
      await whileRowsAreThere(deps, active(mailbox), () => run(deps, mailbox, ...given));
  const [whole, change] = [bound(readIndexed), bound(changeIndexed)];
  return {
    waitForEmail: async (mailbox, wait, waiting) => await waitForEmail(deps, active(mailbox), wait, waiting),
    followMailbox: (mailbox, after, signal) => followMailbox(deps, active(mailbox), after, signal),
    listMessages: whole(reading.listMessages),
    searchMessages: whole(reading.searchMessages),
    readMessage: whole(reading.readMessage),
    readMessageByUid: whole(readMessageByUid),
    uidsOf: whole(uidsOf),
    textsOf: whole(reading.textsOf),
    readRaw: whole(reading.readRaw),
    readThread: whole(reading.readThread),
    readAttachment: whole(reading.readAttachment),
    readAttachmentText: whole(reading.readAttachmentText),
    markMessage: change(markMessage),
    deleteMessage: change(deleteMessage),
    explainDelivery: async (mailbox, asked) => await explainDelivery(deps, active(mailbox), asked),
  } satisfies Partial<Core>;
}

function bindOperating(running: Running) {
  const { deps, stores, indexRepair, deliveries } = running;
  // Simultaneous calls share one check, as each costs a sync.
  const checks = new SingleFlight<"health", void>();
  return {
    deleteMailbox: (id) => deleteMailbox(deps, id),
    endTokensOf: (id) => mailboxes.endTokensOf(deps, id),
    findMailbox: (name) => mailboxes.findMailbox(deps, name),
    listMailboxes: (page) => mailboxes.listMailboxes(deps, page),
    createEnrollmentKey: (order) => enrollment.createEnrollmentKey(deps, order),
    listEnrollmentKeys: (page) => enrollment.listEnrollmentKeys(deps, page),
    revokeEnrollmentKey: (id) => enrollment.revokeEnrollmentKey(deps, id),
    listEnrollmentUses: (id, page) => enrollment.listEnrollmentUses(deps, id, page),
    countMailboxes: () => countMailboxes(deps),
    reindex: () => indexRepair.reindex(),
    importMailservice: (order, signal) => importMailservice(deps, order, signal),
    awayMailboxes: () => awayMailboxes(deps),
    tidy: () => forgetOld(deps),
    checkHealth: () => checks.run("health", stores.checkWritable),
    gauges: () => ({
      waits: deps.watches.size,
      watchedMailboxes: deps.watches.watchedMailboxes,
      deliveriesInFlight: deliveries.used,
      queues: {
        deliveries: deliveries.waiting,
        commits: deps.committer.waiting,
        parses: deps.mime.waiting,
        attachments: deps.attachments.waiting,
      },
    }),
  } satisfies Partial<Core>;
}

/** Answers the waits, lets deliveries finish, then closes the stores. */
async function close(running: Running, tidying: Promise<void>): Promise<void> {
  const { deps, stores } = running;
  if (running.isStopping) return await running.closed;
  running.isStopping = true;
  running.closed = (async () => {
    deps.watches.stop();
    await deps.watches.drained(WAITS_DRAIN_MS_MAX);
    await running.deliveries.drained();
    await deps.checkouts?.stop();
    await running.paying.settled();
    await deps.notices.drained();
    await tidying;
    // After this turn, nothing is committed any more.
    await deps.committer.exclusively(async () => undefined);
    await deps.deliveries
      .written()
      .catch((error) => deps.log.unforeseen({ where: "logging deliveries", error }));
    await Promise.all([deps.mime.close(), deps.attachments.close()]);
    await stores.close({ isIndexComplete: running.isTidied && (await deps.sequences.tellIndex()) });
  })();
  await running.closed;
}
