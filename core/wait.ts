import type { Clock, Timer, Uses, WaitOutcome } from "./deps.ts";
import { indexIsRebuilding } from "./indexing/index-repair.ts";
import { PROGRESS_MS } from "./limits.ts";
import type { Watch, Woken } from "./mailbox-watches.ts";
import { type Mailbox, requireStillActive, requireUnrevoked } from "./mailboxes/mailbox.ts";
import type { Message, MessageFilter, MessageId } from "./message.ts";
import { Refusal } from "./refusal.ts";
import { findMissedReason, type MissedReason } from "./wait-missed.ts";
import { WaitSearch, type WaitSearchDeps } from "./wait-search.ts";

export interface Wait {
  /** With from, to, subject and contains. */
  readonly filter: MessageFilter;
  /** With it: the oldest match after this sequence number, seen or not. Without it: the newest not handed out. */
  readonly afterSequence?: number | undefined;
  readonly maxAgeSeconds: number;
  /** Already limited to what the interface allows. */
  readonly timeoutSeconds: number;
  /** Return the message without marking it as seen or as handed out. */
  readonly peek: boolean;
}

export interface Waiting {
  /** Aborted when the caller leaves. Frees everything at once, and the promise rejects with its reason. */
  readonly signal: AbortSignal;
  /** Called every 5 s with the seconds waited so far. */
  readonly progress?: ((waitedSeconds: number) => void) | undefined;
}

export type Waited =
  | {
      readonly outcome: "received";
      readonly message: Message;
      /** For the next call's cursor. */
      readonly sequence: number;
      /** Older messages that match too and were not handed out, newest first. */
      readonly skipped: readonly MessageId[];
      /** Whether a later match from the same sender may have made its code or link void. */
      readonly mayBeVoid: boolean;
    }
  | {
      readonly outcome: "timed_out";
      readonly sequence: number;
      readonly waitedSeconds: number;
      readonly missed: MissedReason | undefined;
    };

type WaitDeps = WaitSearchDeps & Uses<"mailboxes" | "watches" | "mime">;

/**
 * Waits until a message matches, the time is up, or the caller leaves (docs/flow.md). It watches before it looks, or it
 * would miss what is stored in between. The store is the truth, a notification a hint. Refuses: too_many_waits,
 * bad_cursor, busy, and what `requireActive` refuses.
 */
export async function waitForEmail(
  deps: WaitDeps,
  mailbox: Mailbox,
  wait: Wait,
  waiting: Waiting,
): Promise<Waited> {
  waiting.signal.throwIfAborted();
  using watch = deps.watches.watch(mailbox);
  const startedMs = deps.clock.monotonicMs();
  const end = (outcome: WaitOutcome, wokenMs?: number) => {
    const waitedMs = Math.round(deps.clock.monotonicMs() - startedMs);
    deps.log.waitEnded({ mailboxId: mailbox.id, outcome, waitedMs, wokenMs });
  };
  try {
    const waited = await waitWith(deps, watch, mailbox, wait, waiting);
    end(waited.outcome, waited.outcome === "received" ? watch.sinceNotifiedMs : undefined);
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
  // Start the progress now: the first query may take long.
  using _ticking = ticking(deps.clock, progress);
  const startedMs = deps.clock.monotonicMs();
  const search = new WaitSearch(deps, mailbox, wait, signal);
  let current = await requireUnrevoked(deps, mailbox);
  for (let woken: Woken = "recheck"; ; ) {
    // If it was notified, the row is there. Otherwise another program may have put a file into the folder.
    if (woken === "recheck") await deps.indexer.refresh(mailbox);
    current = await requireStillActive(deps, current);
    const found = await search.find();
    if (found) return found;
    signal.throwIfAborted();
    const waitedMs = deps.clock.monotonicMs() - startedMs;
    const leftMs = wait.timeoutSeconds * 1_000 - waitedMs;
    if (woken === "stopping" || leftMs <= 0) {
      // A cursor from an index that is being rebuilt would skip mail that came before.
      if (!search.hasSearched && wait.afterSequence === undefined) throw indexIsRebuilding();
      const { start } = search;
      const ended = { filter: wait.filter, hasCursor: wait.afterSequence !== undefined, start };
      // Not at a stop, when ten thousand waits may end at once, nor of an index that is incomplete.
      const isAsked = woken !== "stopping" && !deps.messages.isBeingRebuilt(mailbox.id);
      const missed = isAsked ? await findMissedReason(deps, mailbox, ended) : undefined;
      const waitedSeconds = Math.round(waitedMs / 1_000);
      return { outcome: "timed_out", sequence: start.afterSequence, waitedSeconds, missed };
    }
    deps.mime.warmUp();
    woken = await watch.untilWoken(leftMs, signal);
  }
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
