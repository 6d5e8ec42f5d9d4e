import type { Watch, Woken } from "./arrivals.ts";
import type { Clock, Timer, Uses, WaitOutcome } from "./deps.ts";
import { beingMade } from "./folders/mending.ts";
import { PROGRESS_MS } from "./limits.ts";
import { type LookDeps, Looks } from "./looks.ts";
import { type Mailbox, requireStillActive, requireUnrevoked } from "./mailboxes/mailbox.ts";
import type { Message, MessageFilter, MessageId } from "./message.ts";
import { type Missed, missedBy } from "./missed.ts";
import { Refusal } from "./refusal.ts";

export interface Wait {
  /** Of the filter: from, to, subject, contains. */
  readonly filter: MessageFilter;
  /** With it: the oldest match after this sequence number, seen or not. Without: the newest not handed out. */
  readonly afterSequence?: number | undefined;
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
  readonly progress?: ((waitedSeconds: number) => void) | undefined;
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

type WaitDeps = LookDeps & Uses<"mailboxes" | "arrivals" | "mime">;

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
  const looks = new Looks(deps, mailbox, wait, signal);
  let current = await requireUnrevoked(deps, mailbox);
  for (let woken: Woken = "look_again"; ; ) {
    // A ring says that the row is there. Without one, mail may have come by another way.
    if (woken === "look_again") await deps.folders.reconcile(mailbox);
    current = await requireStillActive(deps, current);
    const found = await looks.next();
    if (found) return found;
    signal.throwIfAborted();
    const waitedMs = deps.clock.monotonicMs() - startedMs;
    const leftMs = wait.timeoutSeconds * 1_000 - waitedMs;
    if (woken === "stopping" || leftMs <= 0) {
      // Who went on from where the index stands now would pass over what had come before.
      if (!looks.isBegun && wait.afterSequence === undefined) throw beingMade();
      const { start } = looks;
      const search = { filter: wait.filter, hasCursor: wait.afterSequence !== undefined, start };
      // Of ten thousand waits that end at a stop each would ask; and half an index tells half of it.
      const isAsked = woken !== "stopping" && !deps.messages.isBeingMade(mailbox.id);
      const missed = isAsked ? await missedBy(deps, mailbox, search) : undefined;
      const waitedSeconds = Math.round(waitedMs / 1_000);
      return { outcome: "timed_out", sequence: start.afterSequence, waitedSeconds, missed };
    }
    deps.mime.prepare();
    woken = await watch.rest(leftMs, signal);
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
