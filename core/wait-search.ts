import { refuseFuture } from "./cursor.ts";
import type { Uses } from "./deps.ts";
import { SKIPPED_MAX } from "./limits.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { setSeen } from "./mark.ts";
import type { Message } from "./message.ts";
import { withSenderHints } from "./sender/sender-hints.ts";
import type { WaitQuery } from "./store/index/message-queries.ts";
import type { IndexedMessage } from "./store/index/message-rows.ts";
import type { Wait, Waited } from "./wait.ts";
import { mayBeVoid } from "./wait-missed.ts";

type HandingOut = Uses<"messages" | "maildirs" | "indexer" | "log">;
export type WaitSearchDeps = HandingOut &
  Uses<"handouts" | "sequences" | "firstSearches" | "watches" | "clock">;

/** The index's counters when a look found nothing. */
interface IndexCounters {
  readonly insertions: number;
  readonly returns: number;
  readonly rebuilds: number;
}

/**
 * The looks of one wait into the index. Each after the first covers only what came since the first: sequence numbers
 * rise, and a message that did not match never will. If the index was rebuilt meanwhile, rows were missing, and if a
 * message was given back, another wait had it, so all is searched.
 */
export class WaitSearch {
  readonly #deps: WaitSearchDeps;
  readonly #mailbox: MailboxRef;
  readonly #wait: Wait;
  readonly #signal: AbortSignal;
  /** A message that was there already counts if it came at or after this time. */
  readonly #since: Date;
  /** The last sequence number at the first look. */
  #newestAtStart = 0;
  #searched: IndexCounters | undefined;

  constructor(deps: WaitSearchDeps, mailbox: MailboxRef, wait: Wait, signal: AbortSignal) {
    this.#deps = deps;
    this.#mailbox = mailbox;
    this.#wait = wait;
    this.#signal = signal;
    this.#since = new Date(deps.clock.now().getTime() - wait.maxAgeSeconds * 1_000);
  }

  /**
   * Where the wait began, valid after the first look. A message with a higher number came later, whatever its time
   * says: the time is taken before the sender check, and the clock may be set.
   */
  get start(): Pick<WaitQuery, "since" | "afterSequence"> {
    return { since: this.#since, afterSequence: this.#wait.afterSequence ?? this.#newestAtStart };
  }

  /** Whether a look has gone through all that was there. */
  get hasSearched(): boolean {
    return this.#searched !== undefined;
  }

  /**
   * Hands out what matches now. Undefined if nothing new matches, or while the index is being rebuilt: the newest of
   * the rows that are back may not be the newest message. Refuses: bad_cursor.
   */
  async find(): Promise<Waited | undefined> {
    const { messages } = this.#deps;
    const { id } = this.#mailbox;
    if (messages.isBeingRebuilt(id)) return undefined;
    const begun = messages.rebuildsBegun();
    // Read before the first look, so that a call which continues from here misses nothing that comes meanwhile.
    if (!this.#searched) this.#newestAtStart = await messages.lastSequence(id);
    const now = {
      insertions: messages.insertions(id),
      returns: messages.returns(id),
      rebuilds: messages.rebuilds(),
    };
    const isSearched = this.#searched?.rebuilds === now.rebuilds && this.#searched.returns === now.returns;
    if (isSearched && this.#searched?.insertions === now.insertions) return undefined;
    const found = await this.#search(isSearched);
    if (found) return found;
    if (messages.rebuildsBegun() !== begun) return undefined;
    const { afterSequence } = this.start;
    if (!this.#searched && afterSequence > this.#newestAtStart)
      await refuseFuture(this.#deps, this.#mailbox, afterSequence);
    this.#searched = now;
    return undefined;
  }

  /** `isSearched`: whether what was there at the first look need not be searched. */
  async #search(isSearched: boolean): Promise<Waited | undefined> {
    const range = { ...this.start, searchedUpTo: isSearched ? this.#newestAtStart : 0 };
    const ask: Ask = (question) => this.#ask(question, !isSearched);
    const look = { range, ask, signal: this.#signal };
    return this.#wait.afterSequence === undefined
      ? await findNewest(this.#deps, this.#mailbox, this.#wait, look)
      : await findAfter(this.#deps, this.#mailbox, this.#wait, look);
  }

  /**
   * Asks the index. A question that may read the whole mailbox takes turns with the others like it, as many waits may
   * begin there at once. A caller who has left meanwhile must not take a message away from the others.
   */
  async #ask<Result>(
    question: () => Promise<Result | undefined>,
    mayReadAll: boolean,
  ): Promise<Result | undefined> {
    const unlessLeft = async () => {
      this.#signal.throwIfAborted();
      return this.#deps.messages.isBeingRebuilt(this.#mailbox.id) ? undefined : await question();
    };
    return await (mayReadAll ? this.#deps.firstSearches.run(this.#mailbox.id, unlessLeft) : unlessLeft());
  }
}

type Ask = <Result>(question: () => Promise<Result | undefined>) => Promise<Result | undefined>;

interface Look {
  readonly range: Pick<WaitQuery, "since" | "afterSequence" | "searchedUpTo">;
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/** The oldest match after the cursor, handed out or not: a call whose answer was lost gets the same answer again. */
async function findAfter(
  deps: WaitSearchDeps,
  mailbox: MailboxRef,
  { filter, peek }: Wait,
  { range: { afterSequence, searchedUpTo }, ask }: Look,
): Promise<Waited | undefined> {
  const after = Math.max(afterSequence, searchedUpTo);
  const found = await ask(() => deps.messages.firstAfter(mailbox.id, after, filter));
  if (!found) return undefined;
  const { id, sequence } = found.message;
  const handOutOnce = async () => {
    const [message] = await Promise.all([
      handOut(deps, mailbox, found),
      ifPossible(
        deps,
        "storing what a wait hands out",
        deps.messages.setHandedOut(mailbox.id, id),
        undefined,
      ),
    ]);
    return message;
  };
  // Waits from the same cursor share one handing out. The key has the mailbox, because a file that was copied into two
  // mailboxes has the same message id in both.
  const handout = `${mailbox.id} ${id}`;
  const [message, isVoid] = await Promise.all([
    peek ? withHints(deps, found.message) : deps.handouts.run(handout, handOutOnce),
    ifPossible(
      deps,
      "checking what came after a wait's message",
      mayBeVoid(deps, found.message, filter),
      false,
    ),
  ]);
  return { outcome: "received", message, sequence, skipped: [], mayBeVoid: isVoid };
}

/** The newest match that no wait has handed out. If several waits look at once, one gets it. */
async function findNewest(
  deps: WaitSearchDeps,
  mailbox: MailboxRef,
  { filter, peek }: Wait,
  { range, ask, signal }: Look,
): Promise<Waited | undefined> {
  const query = { mailboxId: mailbox.id, filter, ...range };
  const found = await ask(() => (peek ? deps.messages.newest(query) : deps.messages.takeNewest(query)));
  if (!found) return undefined;
  const { sequence } = found.message;
  const older = deps.messages.notHandedOut(query, { limit: SKIPPED_MAX, before: sequence });
  const [message, skipped, isVoid] = await Promise.all([
    peek ? withHints(deps, found.message) : handOut(deps, mailbox, found),
    ifPossible(deps, "listing what a wait skips", older, []),
    ifPossible(
      deps,
      "checking what came after a wait's message",
      mayBeVoid(deps, found.message, filter),
      false,
    ),
  ]);
  if (signal.aborted && !peek) {
    await ifPossible(deps, "giving back what a wait took", giveBack(deps, mailbox, found.message), undefined);
    throw signal.reason;
  }
  return { outcome: "received", message, sequence, skipped, mayBeVoid: isVoid };
}

/**
 * The caller left before the answer, so the message was not given to it. The next wait gets the message, unless one with
 * a cursor has handed it out meanwhile.
 */
async function giveBack(
  deps: HandingOut & Uses<"watches">,
  mailbox: MailboxRef,
  message: Message,
): Promise<void> {
  if (await deps.messages.isHandedOutOnce(mailbox.id, message.id)) {
    const unmarking = setSeen(deps, mailbox, { message: { ...message, seen: true } }, message.seen);
    await ifPossible(deps, "marking what a wait gives back", unmarking, undefined);
  }
  await deps.messages.setNotHandedOut(mailbox.id, message.id);
  deps.watches.notify(mailbox.id);
}

/** The message, marked as seen, with the hints about its sender. Both run at once, because somebody waits for it. */
async function handOut(deps: HandingOut, mailbox: MailboxRef, found: IndexedMessage): Promise<Message> {
  // Undefined if the file was removed meanwhile.
  const marking = setSeen(deps, mailbox, found, true).then((one) => one ?? { ...found.message, seen: true });
  const [message, { seen }] = await Promise.all([
    withHints(deps, found.message),
    ifPossible(deps, "marking a wait's message as seen", marking, found.message),
  ]);
  return { ...message, seen };
}

async function withHints(deps: Uses<"messages" | "log">, message: Message): Promise<Message> {
  return await ifPossible(
    deps,
    "adding sender hints to a wait's message",
    withSenderHints(deps, message),
    message,
  );
}

/**
 * Logs a failure and returns `otherwise`. A message that a wait has taken must be handed out, as no later wait would
 * get it. With a cursor, the caller would otherwise ask for the same message again and again on a full disk.
 */
async function ifPossible<Result>(
  { log }: Uses<"log">,
  where: string,
  work: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  return await work.catch((error: unknown) => {
    log.unforeseen({ where, error });
    return otherwise;
  });
}
