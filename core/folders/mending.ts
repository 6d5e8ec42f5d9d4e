import type { Uses } from "../deps.ts";
import { MENDING_AGAIN_MS } from "../limits.ts";
import type { MailboxId, MailboxPlace } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import type { Stores } from "../store/stores.ts";
import { type Left, type Reindexed, reindex, reindexLeft } from "./reindex.ts";

/**
 * Call it before reading a mailbox or storing into it. While its rows are missing, no message is known: mail would be
 * stored twice, and files that are found would get another number. Refuses: busy.
 */
export function requireRows({ messages }: Uses<"messages">, mailboxId: MailboxId): void {
  if (!messages.isWithoutRows(mailboxId)) return;
  messages.want(mailboxId);
  throw new Refusal("busy", "The index of this mailbox could not be made again yet.", {
    fix: "Try again in a moment; if it lasts, tell the operator of the service.",
    retryAfterSeconds: MENDING_AGAIN_MS / 1_000,
  });
}

/**
 * Runs `read`, and refuses if rows of the mailbox were missing meanwhile, because a list would be short. Mail and waits
 * are not refused; they wait. Refuses: busy, and as `read` does.
 */
export async function readWhole<Result>(
  deps: Uses<"messages" | "mailboxes">,
  mailbox: MailboxPlace,
  read: () => Promise<Result>,
): Promise<Result> {
  const begun = deps.messages.remakingsBegun();
  const found = await changeFound(deps, mailbox, read);
  // `read` may have looked while rows were coming back.
  if (deps.messages.remakingsBegun() !== begun) throw beingMade();
  return found;
}

/**
 * The same for changing a message, which would not be found during a rebuild. A change that succeeded is reported as
 * such, even if a rebuild began since. Refuses: busy, and as `change` does.
 */
export async function changeFound<Result>(
  deps: Uses<"messages" | "mailboxes">,
  { id }: MailboxPlace,
  change: () => Promise<Result>,
): Promise<Result> {
  const { messages } = deps;
  const begun = messages.remakingsBegun();
  // A mailbox that never had mail has no rows to rebuild, such as one claimed meanwhile.
  if (messages.isBeingMade(id) && (await deps.mailboxes.anchoringOf(id))?.hasHadMail !== false)
    throw beingMade();
  return await change().catch((error: unknown) => {
    throw messages.remakingsBegun() === begun ? error : beingMade();
  });
}

export function beingMade(): Refusal {
  return new Refusal("busy", "The index of this mailbox is being made again.", {
    fix: "Try again in a moment.",
    retryAfterSeconds: MENDING_AGAIN_MS / 1_000,
  });
}

/** Rebuilds the rows of messages while the service runs. Mail waits meanwhile. */
export interface Mending {
  /**
   * If it fails, most rows are missing: it throws, and is retried until it succeeds. So are mailboxes that can't be
   * read.
   */
  reindex(): Promise<Reindexed>;
  /** The same before the service is in use. A failure is not retried: the service does not start. */
  reindexAtStart(): Promise<void>;
}

type MendingDeps = Parameters<typeof reindex>[0];

/** Rebuilds an index that breaks in use from the files, as at start. */
export function mendIndex(
  deps: MendingDeps,
  index: Stores["brokenIndex"],
  isStopping: () => boolean,
): Mending {
  const remakes = new Remakes(deps, isStopping);
  const mend = async (first?: () => Promise<void>) => {
    if (isStopping()) return;
    try {
      await remakes.run(first);
      index.isMended();
    } catch (error) {
      if (isStopping()) return;
      deps.log.unforeseen({ where: "making a broken index again", error });
      again(deps, () => mend(first));
    }
  };
  const renew = async () => {
    deps.sequences.distrustIndex();
    await index.remake();
  };
  // In a microtask: the index may be broken already, before `isStopping` can be called.
  index.whenBroken(() => queueMicrotask(() => void mend(renew)));
  return {
    async reindex() {
      try {
        return await remakes.run();
      } catch (error) {
        if (!isStopping()) again(deps, mend);
        throw error;
      }
    },
    reindexAtStart: async () => void (await remakes.run()),
  };
}

/** Each rebuild retries the mailboxes that it could not read, until it has read them or another rebuild has begun. */
class Remakes {
  readonly #deps: MendingDeps;
  readonly #isStopping: () => boolean;
  #turn = 0;

  constructor(deps: MendingDeps, isStopping: () => boolean) {
    this.#deps = deps;
    this.#isStopping = isStopping;
  }

  async run(first?: () => Promise<void>): Promise<Reindexed> {
    const turn = ++this.#turn;
    const { left, ...done } = await reindex(this.#deps, { first, isStopping: this.#isStopping });
    this.#comeBackTo(left, turn);
    return done;
  }

  #comeBackTo(left: Left, turn: number): void {
    if (left.mailboxes.length === 0) return;
    again(this.#deps, async () => this.#comeBackTo(await this.#tryLeft(left, turn), turn));
  }

  /** Tries some of them, and goes on while any can be read: one obstacle usually blocks them all. */
  async #tryLeft(left: Left, turn: number): Promise<Left> {
    const isOver = () => turn !== this.#turn;
    let rest = left;
    try {
      for (let isBack = true; isBack && rest.mailboxes.length > 0; ) {
        if (this.#isStopping() || isOver()) return { ...rest, mailboxes: [] };
        const done = await reindexLeft(this.#deps, rest, { isStopping: this.#isStopping, isOver });
        isBack = done.mailboxes > 0;
        rest = done.left;
      }
    } catch (error) {
      if (!this.#isStopping())
        this.#deps.log.unforeseen({ where: "making the rest of an index again", error });
    }
    return rest;
  }
}

/** Waits first: a disk that breaks every index would be busy with nothing else. */
function again({ clock }: MendingDeps, work: () => Promise<void>): void {
  clock.setTimer(MENDING_AGAIN_MS, () => void work());
}
