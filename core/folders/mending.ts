import type { Uses } from "../deps.ts";
import { MENDING_AGAIN_MS } from "../limits.ts";
import type { MailboxId, MailboxPlace } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import type { Stores } from "../store/stores.ts";
import { type Left, type Reindexed, reindex, reindexLeft } from "./reindex.ts";

/**
 * For whoever looks at a mailbox or puts something there. While its rows could not be made again, nothing is known to be there
 * already: mail would be stored twice, and what is found get another number. Refuses: busy.
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
 * What is read of a mailbox is all that is there, or is refused: while its rows are made again a list would be short. Mail and waits
 * wait meanwhile. Refuses: busy, and as `read` does.
 */
export async function readWhole<Result>(
  deps: Uses<"messages" | "mailboxes">,
  mailbox: MailboxPlace,
  read: () => Promise<Result>,
): Promise<Result> {
  const begun = deps.messages.remakingsBegun();
  const found = await changeFound(deps, mailbox, read);
  // Some of it may have been looked for between two rows that were coming back.
  if (deps.messages.remakingsBegun() !== begun) throw beingMade();
  return found;
}

/**
 * The same for who changes a message, which would not be found meanwhile: what was done is told as done, whatever has begun since.
 * Refuses: busy, and as `change` does.
 */
export async function changeFound<Result>(
  deps: Uses<"messages" | "mailboxes">,
  { id }: MailboxPlace,
  change: () => Promise<Result>,
): Promise<Result> {
  const { messages } = deps;
  const begun = messages.remakingsBegun();
  // What never had a message has no rows to be made, as what is claimed meanwhile.
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

/** The rows of messages, made again while the service runs. Mail waits meanwhile. */
export interface Mending {
  /**
   * When it fails, most rows are missing: the caller hears of it, and it is tried again until it is done, as is what can't be
   * read yet.
   */
  reindex(): Promise<Reindexed>;
  /** The same before anybody else is there. When it fails nothing is tried again: the service does not start. */
  reindexAtStart(): Promise<void>;
}

type MendingDeps = Parameters<typeof reindex>[0];

/** An index that breaks while it is in use is made again from the files, as at start. */
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
  // In a turn of its own, for it may be broken already, and nobody can say yet whether the service is stopping.
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

/** Each comes back to the mailboxes that it could not read, until it has read them or another one has begun. */
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

  /** Some of them, and on and on while any can be read: what was in the way of one was mostly in the way of all. */
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

/** Not at once: a disk that breaks every index would be kept busy with nothing else. */
function again({ clock }: MendingDeps, work: () => Promise<void>): void {
  clock.setTimer(MENDING_AGAIN_MS, () => void work());
}
