import type { Uses } from "../deps.ts";
import { INDEX_REPAIR_RETRY_MS } from "../limits.ts";
import type { MailboxId, MailboxRef } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import type { Stores } from "../store/stores.ts";
import { type Reindexed, reindex, reindexUnread, type UnreadMailboxes } from "./reindex.ts";

/**
 * Call it before reading a mailbox or storing into it. While its rows are missing, no message is known: mail would be
 * stored twice, and files that are found would get another number. Refuses: busy.
 */
export function requireRows({ messages }: Uses<"messages">, mailboxId: MailboxId): void {
  if (!messages.isWithoutRows(mailboxId)) return;
  messages.noteWanted(mailboxId);
  throw new Refusal("busy", "The index of this mailbox has not been rebuilt yet.", {
    fix: "Try again in a moment; if it lasts, tell the operator of the service.",
    retryAfterSeconds: INDEX_REPAIR_RETRY_MS / 1_000,
  });
}

/**
 * Runs `read`, and refuses if rows of the mailbox were missing meanwhile, because a list would be short. Mail and waits
 * are not refused; they wait. Refuses: busy, and as `read` does.
 */
export async function readIndexed<Result>(
  deps: Uses<"messages" | "mailboxes">,
  mailbox: MailboxRef,
  read: () => Promise<Result>,
): Promise<Result> {
  const begun = deps.messages.rebuildsBegun();
  const found = await changeIndexed(deps, mailbox, read);
  // `read` may have looked while rows were coming back.
  if (deps.messages.rebuildsBegun() !== begun) throw indexIsRebuilding();
  return found;
}

/**
 * The same for changing a message, which would not be found during a rebuild. A change that succeeded is reported as
 * such, even if a rebuild began since. Refuses: busy, and as `change` does.
 */
export async function changeIndexed<Result>(
  deps: Uses<"messages" | "mailboxes">,
  { id }: MailboxRef,
  change: () => Promise<Result>,
): Promise<Result> {
  const { messages } = deps;
  const begun = messages.rebuildsBegun();
  // A mailbox that never had mail has no rows to rebuild, such as one claimed meanwhile.
  if (messages.isBeingRebuilt(id) && (await deps.mailboxes.anchoringOf(id))?.hasHadMail !== false)
    throw indexIsRebuilding();
  return await change().catch((error: unknown) => {
    throw messages.rebuildsBegun() === begun ? error : indexIsRebuilding();
  });
}

export function indexIsRebuilding(): Refusal {
  return new Refusal("busy", "The index of this mailbox is being rebuilt.", {
    fix: "Try again in a moment.",
    retryAfterSeconds: INDEX_REPAIR_RETRY_MS / 1_000,
  });
}

/** Rebuilds the rows of messages while the service runs. Mail waits meanwhile. */
export interface IndexRepair {
  /**
   * If it fails, most rows are missing: it throws, and is retried until it succeeds. So are mailboxes that can't be
   * read.
   */
  reindex(): Promise<Reindexed>;
  /** The same before the service is in use. A failure is not retried: the service does not start. */
  reindexAtStart(): Promise<void>;
}

type RepairDeps = Parameters<typeof reindex>[0];

/** Rebuilds an index that breaks in use from the files, as at start. */
export function repairIndex(
  deps: RepairDeps,
  index: Stores["brokenIndex"],
  isStopping: () => boolean,
): IndexRepair {
  const rebuilds = new Rebuilds(deps, isStopping);
  const repair = async (first?: () => Promise<void>) => {
    if (isStopping()) return;
    try {
      await rebuilds.run(first);
      index.markRepaired();
    } catch (error) {
      if (isStopping()) return;
      deps.log.unforeseen({ where: "rebuilding the index", error });
      retryLater(deps, () => repair(first));
    }
  };
  const recreate = async () => {
    deps.sequences.distrustIndex();
    await index.recreate();
  };
  // In a microtask: the index may be broken already, before `isStopping` can be called.
  index.onBroken(() => queueMicrotask(() => void repair(recreate)));
  return {
    async reindex() {
      try {
        return await rebuilds.run();
      } catch (error) {
        if (!isStopping()) retryLater(deps, repair);
        throw error;
      }
    },
    reindexAtStart: async () => void (await rebuilds.run()),
  };
}

/** Each rebuild retries the mailboxes that it could not read, until it has read them or another rebuild has begun. */
class Rebuilds {
  readonly #deps: RepairDeps;
  readonly #isStopping: () => boolean;
  #turn = 0;

  constructor(deps: RepairDeps, isStopping: () => boolean) {
    this.#deps = deps;
    this.#isStopping = isStopping;
  }

  async run(first?: () => Promise<void>): Promise<Reindexed> {
    const turn = ++this.#turn;
    const { left, ...done } = await reindex(this.#deps, { first, isStopping: this.#isStopping });
    this.#retryUnread(left, turn);
    return done;
  }

  #retryUnread(left: UnreadMailboxes, turn: number): void {
    if (left.mailboxes.length === 0) return;
    retryLater(this.#deps, async () => this.#retryUnread(await this.#tryUnread(left, turn), turn));
  }

  /** Tries some of them, and goes on while any can be read: one obstacle usually blocks them all. */
  async #tryUnread(left: UnreadMailboxes, turn: number): Promise<UnreadMailboxes> {
    const isOver = () => turn !== this.#turn;
    let rest = left;
    try {
      for (let isBack = true; isBack && rest.mailboxes.length > 0; ) {
        if (this.#isStopping() || isOver()) return { ...rest, mailboxes: [] };
        const done = await reindexUnread(this.#deps, rest, { isStopping: this.#isStopping, isOver });
        isBack = done.mailboxes > 0;
        rest = done.left;
      }
    } catch (error) {
      if (!this.#isStopping())
        this.#deps.log.unforeseen({ where: "rebuilding the rest of the index", error });
    }
    return rest;
  }
}

/** Waits first: a disk that breaks every index would be busy with nothing else. */
function retryLater({ clock }: RepairDeps, work: () => Promise<void>): void {
  clock.setTimer(INDEX_REPAIR_RETRY_MS, () => void work());
}
