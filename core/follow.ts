import type { Uses } from "./deps.ts";
import { LIST_LIMIT_MAX } from "./limits.ts";
import type { Watch, Woken } from "./mailbox-watches.ts";
import { type Mailbox, requireStillActive, requireUnrevoked } from "./mailboxes/mailbox.ts";
import type { MessageSummary } from "./message.ts";

/**
 * Yields every message after that sequence number, oldest first, and then each that arrives, until the signal aborts.
 * The watch opens with the call, so that it can refuse before anything is sent; the caller must then read the
 * generator. Refuses: too_many_waits at once; when read, mailbox_revoked, mailbox_not_found, unauthenticated, and
 * mailbox_expired once the paid time is over.
 */
export function followMailbox(
  deps: FollowDeps & Uses<"watches">,
  mailbox: Mailbox,
  afterSequence: number,
  signal: AbortSignal,
): AsyncGenerator<MessageSummary> {
  return follow(deps, mailbox, deps.watches.watch(mailbox), afterSequence, signal);
}

type FollowDeps = Uses<"mailboxes" | "messages" | "indexer" | "sequences" | "bulkReads" | "clock">;

async function* follow(
  deps: FollowDeps,
  mailbox: Mailbox,
  watched: Watch,
  afterSequence: number,
  signal: AbortSignal,
): AsyncGenerator<MessageSummary> {
  using watch = watched;
  let current = await requireUnrevoked(deps, mailbox);
  // After a restore, a cursor may be beyond the last number. A follower can't be told so, so it continues from now.
  let last = Math.min(afterSequence, await deps.sequences.mayHaveGiven(mailbox.id));
  let looked: number | undefined;
  for (let woken: Woken = "recheck"; woken !== "stopping" && !signal.aborted; ) {
    if (woken === "recheck") await deps.indexer.refresh(mailbox);
    current = await requireStillActive(deps, current);
    const insertions = deps.messages.insertions(mailbox.id);
    const next = () => deps.messages.after(mailbox.id, last, LIST_LIMIT_MAX);
    const page = insertions === looked ? [] : await deps.bulkReads.run(mailbox.id, next);
    for (const summary of page) {
      yield summary;
      last = summary.sequence;
    }
    // A slow reader that is far behind rests only after many pages, so check here, too.
    if (watch.isStopping()) return;
    if (page.length === LIST_LIMIT_MAX) continue;
    looked = insertions;
    try {
      woken = await watch.untilWoken(Number.MAX_SAFE_INTEGER, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}
