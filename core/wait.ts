import type { Watch, Woken } from "./arrivals.ts";
import { refuseFuture } from "./cursor.ts";
import type { Clock, Timer, Uses, WaitOutcome } from "./deps.ts";
import { PROGRESS_MS, SKIPPED_MAX } from "./limits.ts";
import { type Mailbox, type MailboxPlace, requireMailbox, requireStillActive } from "./mailboxes/mailbox.ts";
import { setSeen } from "./mark.ts";
import type { Message, MessageFilter, MessageId } from "./message.ts";
import { type Missed, mayBeVoid, missedBy } from "./missed.ts";
import { Refusal } from "./refusal.ts";
import { withSenderHints } from "./sender-hints.ts";
import type { IndexedMessage } from "./store/message-rows.ts";

export interface Wait {
  /** Of the filter: from, to, subject, contains. */
  readonly filter: MessageFilter;
  /** With it: the oldest match after this sequence number, seen or not. Without: the newest not handed out. */
  readonly afterSequence?: number;
  readonly maxAgeSeconds: number;
  /** Already cut to what the face allows. */
  readonly timeoutSeconds: number;
  /** Look without marking seen and without counting as handed out. */
  readonly peek: boolean;
}

export interface Waiting {
  /** Aborted when the caller leaves; everything is freed at once and the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /** Called every 5 s with the seconds waited. */
  readonly progress?: (waitedSeconds: number) => void;
}

export type Waited =
  | {
      readonly outcome: "received";
      readonly message: Message;
      /** For the next call's cursor. */
      readonly sequence: number;
      /** Older messages that matched too, newest first. */
      readonly skipped: readonly MessageId[];
      /** Whether a later match of the same sender may have made its code or link void. */
      readonly mayBeVoid: boolean;
    }
  | {
      readonly outcome: "timed_out";
      readonly sequence: number;
      readonly waitedSeconds: number;
      readonly missed: Missed | undefined;
    };

type LookDeps = Uses<"messages" | "maildirs" | "folders" | "handouts" | "log">;
type WaitDeps = LookDeps & Uses<"mailboxes" | "sequences" | "arrivals" | "firstLooks" | "mime" | "clock">;

/**
 * Blocks until a message matches, the time is up, or the caller leaves (docs/flow.md). Watch before look, or what
 * is stored between the two is slept through; the store is the truth and the bell a hint.
 */
export async function waitForEmail(
  deps: WaitDeps,
  mailbox: Mailbox,
  wait: Wait,
  waiting: Waiting,
): Promise<Waited> {
  waiting.signal.throwIfAborted();
  using watch = deps.arrivals.watch(mailbox);
  const startedMs = deps.clock.monotonicMs();
  const end = (outcome: WaitOutcome, wokenMs?: number) => {
    const waitedMs = Math.round(deps.clock.monotonicMs() - startedMs);
    deps.log.waitEnded({ mailboxId: mailbox.id, outcome, waitedMs, wokenMs });
  };
  try {
    const waited = await waitWith(deps, watch, mailbox, wait, waiting);
    end(waited.outcome, waited.outcome === "received" ? watch.sinceRingMs : undefined);
    return waited;
  } catch (error) {
    end(waiting.signal.aborted ? "left" : error instanceof Refusal ? "refused" : "failed");
    throw error;
  }
}

async function waitWith(
  deps: WaitDeps,
  watch: Watch,
  mailbox: Mailbox,
  wait: Wait,
  { signal, progress }: Waiting,
): Promise<Waited> {
  // From here on the caller waits, however long the database takes to say the first word.
  using _ticking = ticking(deps.clock, progress);
  const startedMs = deps.clock.monotonicMs();
  const since = new Date(deps.clock.now().getTime() - wait.maxAgeSeconds * 1_000);
  // The mailbox was read before the watch began, and a revocation between the two rang for nobody.
  let current = await requireMailbox(deps, mailbox.id);
  let sequence = wait.afterSequence;
  let newest: number | undefined;
  let looked: Looked | undefined;
  for (let woken: Woken = "look_again"; ; ) {
    // A ring says that the row is there. Without one, mail may have come by another way.
    if (woken === "look_again") await deps.folders.reconcile(mailbox);
    current = await requireStillActive(deps, current);
    // Taken before the first look, so that a call which goes on from here misses nothing that comes meanwhile.
    newest ??= await deps.messages.lastSequence(mailbox.id);
    sequence ??= newest;
    const now = { insertions: deps.messages.insertions(mailbox.id), remakings: deps.messages.remakings() };
    // Numbers rise, and what did not match once never does: but for rows that were not there, while the index was made again.
    const isSame = looked?.remakings === now.remakings;
    const lookedUpTo = isSame ? newest : 0;
    const ask = asking(deps, mailbox, { signal, isFirst: !isSame });
    const start = { since, afterSequence: sequence, lookedUpTo, ask };
    const isLookedAt = isSame && looked?.insertions === now.insertions;
    const found = isLookedAt ? undefined : await look(deps, mailbox, wait, start);
    if (found) return found;
    if (looked === undefined && sequence > newest) await refuseFuture(deps, mailbox, sequence);
    looked = now;
    signal.throwIfAborted();
    const waitedMs = deps.clock.monotonicMs() - startedMs;
    const leftMs = wait.timeoutSeconds * 1_000 - waitedMs;
    if (woken === "stopping" || leftMs <= 0) {
      // Of ten thousand waits that end at a stop each would ask.
      const search = { filter: wait.filter, hasCursor: wait.afterSequence !== undefined, start };
      const missed = woken === "stopping" ? undefined : await missedBy(deps, mailbox, search);
      return { outcome: "timed_out", sequence, waitedSeconds: Math.round(waitedMs / 1_000), missed };
    }
    deps.mime.prepare();
    woken = await watch.rest(leftMs, signal);
  }
}

/** What there was when a look found nothing. */
interface Looked {
  readonly insertions: number;
  readonly remakings: number;
}

/** Where a wait began. */
interface Start {
  /** What was there already counts if it came at or after this time. */
  readonly since: Date;
  /** What has a higher number came later, whatever its time: a sender may be checked, or a clock be set, meanwhile. */
  readonly afterSequence: number;
  /** What was there at the first look, which found nothing in it. */
  readonly lookedUpTo: number;
  readonly ask: <Result>(question: () => Promise<Result>) => Promise<Result>;
}

/**
 * Asks the index. The first look may read all of a mailbox, and for as many as begin to wait there at once, so that it lets the
 * reads of others in between. Who has left meanwhile must not take a message away from the others.
 */
function asking(
  { firstLooks }: Uses<"firstLooks">,
  { id }: MailboxPlace,
  { signal, isFirst }: { readonly signal: AbortSignal; readonly isFirst: boolean },
): Start["ask"] {
  return async (question) => {
    const unlessLeft = async () => {
      signal.throwIfAborted();
      return await question();
    };
    return await (isFirst ? firstLooks.run(id, unlessLeft) : unlessLeft());
  };
}

async function look(
  deps: LookDeps,
  mailbox: MailboxPlace,
  wait: Wait,
  start: Start,
): Promise<Waited | undefined> {
  return wait.afterSequence === undefined
    ? await lookNewest(deps, mailbox, wait, start)
    : await lookAfter(deps, mailbox, wait, start);
}

/** The oldest match after the cursor, whoever has seen it: a call whose answer was lost gets the same answer again. */
async function lookAfter(
  deps: LookDeps,
  mailbox: MailboxPlace,
  { filter, peek }: Wait,
  { afterSequence, lookedUpTo, ask }: Start,
): Promise<Waited | undefined> {
  const after = Math.max(afterSequence, lookedUpTo);
  const found = await ask(() => deps.messages.firstAfter(mailbox.id, after, filter));
  if (!found) return undefined;
  const { id, sequence } = found.message;
  const handOut = async () => {
    const [message] = await Promise.all([
      handedOut(deps, mailbox, found),
      ifPossible(deps, "noting", deps.messages.setHandedOut(mailbox.id, id), undefined),
    ]);
    return message;
  };
  // Whoever waits from the same place gets the same message at the same moment. A file that was copied into two
  // mailboxes is a message of the same id in both.
  const handout = `${mailbox.id} ${id}`;
  const [message, isVoid] = await Promise.all([
    peek ? hinted(deps, found.message) : deps.handouts.run(handout, handOut),
    ifPossible(deps, "what came after", mayBeVoid(deps, found.message, filter), false),
  ]);
  return { outcome: "received", message, sequence, skipped: [], mayBeVoid: isVoid };
}

/** The newest match that no wait has handed out. Of waits that look at once, one gets it. */
async function lookNewest(
  deps: LookDeps,
  mailbox: MailboxPlace,
  { filter, peek }: Wait,
  { ask, ...start }: Start,
): Promise<Waited | undefined> {
  const choice = { mailboxId: mailbox.id, filter, ...start };
  const found = await ask(() => (peek ? deps.messages.newest(choice) : deps.messages.takeNewest(choice)));
  if (!found) return undefined;
  const { sequence } = found.message;
  const older = deps.messages.notHandedOut(choice, { limit: SKIPPED_MAX, before: sequence });
  const [told, skipped, isVoid] = await Promise.all([
    peek ? hinted(deps, found.message) : handedOut(deps, mailbox, found),
    ifPossible(deps, "what is older than", older, []),
    ifPossible(deps, "what came after", mayBeVoid(deps, found.message, filter), false),
  ]);
  return { outcome: "received", message: told, sequence, skipped, mayBeVoid: isVoid };
}

/** Marked as seen, and with what there is to say of its sender: at once, because somebody waits for it. */
async function handedOut(deps: LookDeps, mailbox: MailboxPlace, found: IndexedMessage): Promise<Message> {
  const [message, { seen }] = await Promise.all([
    hinted(deps, found.message),
    markSeen(deps, mailbox, found),
  ]);
  return { ...message, seen };
}

async function hinted(deps: Uses<"messages" | "log">, message: Message): Promise<Message> {
  return await ifPossible(deps, "hints of", withSenderHints(deps, message), message);
}

async function markSeen(deps: LookDeps, mailbox: MailboxPlace, found: IndexedMessage): Promise<Message> {
  // Undefined where it is gone from under us.
  const marking = setSeen(deps, mailbox, found, true).then((one) => one ?? { ...found.message, seen: true });
  return await ifPossible(deps, "marking", marking, found.message);
}

/**
 * What a wait has taken counts as handed out, so it is, whatever fails beside it: no later wait would get it. What it found
 * after a cursor, its caller would ask for again and again on a disk that is full.
 */
async function ifPossible<Result>(
  { log }: Uses<"log">,
  what: string,
  work: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  return await work.catch((error: unknown) => {
    log.unforeseen({ where: `${what} what a wait hands out`, error });
    return otherwise;
  });
}

function ticking(clock: Clock, progress: Waiting["progress"]): Disposable {
  let ticks = 0;
  let timer: Timer | undefined;
  const tick = () => {
    timer = clock.setTimer(PROGRESS_MS, () => {
      progress?.((++ticks * PROGRESS_MS) / 1_000);
      tick();
    });
  };
  if (progress) tick();
  return { [Symbol.dispose]: () => timer?.cancel() };
}
