import { refuseFuture } from "./cursor.ts";
import type { Uses } from "./deps.ts";
import { SKIPPED_MAX } from "./limits.ts";
import type { MailboxPlace } from "./mailboxes/mailbox.ts";
import { setSeen } from "./mark.ts";
import type { Message } from "./message.ts";
import { mayBeVoid } from "./missed.ts";
import { withSenderHints } from "./sender/sender-hints.ts";
import type { Choice } from "./store/index/message-choices.ts";
import type { IndexedMessage } from "./store/index/message-rows.ts";
import type { Wait, Waited } from "./wait.ts";

type HandingOut = Uses<"messages" | "maildirs" | "folders" | "log">;
export type LookDeps = HandingOut & Uses<"handouts" | "sequences" | "firstLooks" | "clock">;

/** The index's counters when a look found nothing. */
interface Looked {
  readonly insertions: number;
  readonly remakings: number;
}

/**
 * The looks of one wait into the index. Each after the first covers only what came since the first: sequence numbers
 * rise, and a message that did not match never will. If the index was rebuilt meanwhile, rows were missing, so all is
 * searched.
 */
export class Looks {
  readonly #deps: LookDeps;
  readonly #mailbox: MailboxPlace;
  readonly #wait: Wait;
  readonly #signal: AbortSignal;
  /** A message that was there already counts if it came at or after this time. */
  readonly #since: Date;
  /** The last sequence number at the first look. */
  #newestAtFirst = 0;
  #looked: Looked | undefined;

  constructor(deps: LookDeps, mailbox: MailboxPlace, wait: Wait, signal: AbortSignal) {
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
  get start(): Pick<Choice, "since" | "afterSequence"> {
    return { since: this.#since, afterSequence: this.#wait.afterSequence ?? this.#newestAtFirst };
  }

  /** Whether a look has gone through all that was there. */
  get isBegun(): boolean {
    return this.#looked !== undefined;
  }

  /**
   * Hands out what matches now. Undefined if nothing new matches, or while the index is being rebuilt: the newest of
   * the rows that are back may not be the newest message. Refuses: bad_cursor.
   */
  async next(): Promise<Waited | undefined> {
    const { messages } = this.#deps;
    const { id } = this.#mailbox;
    if (messages.isBeingMade(id)) return undefined;
    const begun = messages.remakingsBegun();
    // Read before the first look, so that a call which continues from here misses nothing that comes meanwhile.
    if (!this.#looked) this.#newestAtFirst = await messages.lastSequence(id);
    const now = { insertions: messages.insertions(id), remakings: messages.remakings() };
    const isSameIndex = this.#looked?.remakings === now.remakings;
    if (isSameIndex && this.#looked?.insertions === now.insertions) return undefined;
    const found = await this.#look(isSameIndex);
    if (found) return found;
    if (messages.remakingsBegun() !== begun) return undefined;
    const { afterSequence } = this.start;
    if (!this.#looked && afterSequence > this.#newestAtFirst)
      await refuseFuture(this.#deps, this.#mailbox, afterSequence);
    this.#looked = now;
    return undefined;
  }

  async #look(isSameIndex: boolean): Promise<Waited | undefined> {
    const range = { ...this.start, lookedUpTo: isSameIndex ? this.#newestAtFirst : 0 };
    const ask: Ask = (question) => this.#ask(question, !isSameIndex);
    return this.#wait.afterSequence === undefined
      ? await lookNewest(this.#deps, this.#mailbox, this.#wait, range, ask)
      : await lookAfter(this.#deps, this.#mailbox, this.#wait, range, ask);
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
      return this.#deps.messages.isBeingMade(this.#mailbox.id) ? undefined : await question();
    };
    return await (mayReadAll ? this.#deps.firstLooks.run(this.#mailbox.id, unlessLeft) : unlessLeft());
  }
}

type Ask = <Result>(question: () => Promise<Result | undefined>) => Promise<Result | undefined>;
type Range = Pick<Choice, "since" | "afterSequence" | "lookedUpTo">;

/** The oldest match after the cursor, handed out or not: a call whose answer was lost gets the same answer again. */
async function lookAfter(
  deps: LookDeps,
  mailbox: MailboxPlace,
  { filter, peek }: Wait,
  { afterSequence, lookedUpTo }: Range,
  ask: Ask,
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
  // Waits from the same cursor share one handing out. The key has the mailbox, because a file that was copied into two
  // mailboxes has the same message id in both.
  const handout = `${mailbox.id} ${id}`;
  const [message, isVoid] = await Promise.all([
    peek ? hinted(deps, found.message) : deps.handouts.run(handout, handOut),
    ifPossible(deps, "what came after", mayBeVoid(deps, found.message, filter), false),
  ]);
  return { outcome: "received", message, sequence, skipped: [], mayBeVoid: isVoid };
}

/** The newest match that no wait has handed out. If several waits look at once, one gets it. */
async function lookNewest(
  deps: LookDeps,
  mailbox: MailboxPlace,
  { filter, peek }: Wait,
  range: Range,
  ask: Ask,
): Promise<Waited | undefined> {
  const choice = { mailboxId: mailbox.id, filter, ...range };
  const found = await ask(() => (peek ? deps.messages.newest(choice) : deps.messages.takeNewest(choice)));
  if (!found) return undefined;
  const { sequence } = found.message;
  const older = deps.messages.notHandedOut(choice, { limit: SKIPPED_MAX, before: sequence });
  const [message, skipped, isVoid] = await Promise.all([
    peek ? hinted(deps, found.message) : handedOut(deps, mailbox, found),
    ifPossible(deps, "what is older than", older, []),
    ifPossible(deps, "what came after", mayBeVoid(deps, found.message, filter), false),
  ]);
  return { outcome: "received", message, sequence, skipped, mayBeVoid: isVoid };
}

/** The message, marked as seen, with the hints about its sender. Both run at once, because somebody waits for it. */
async function handedOut(deps: HandingOut, mailbox: MailboxPlace, found: IndexedMessage): Promise<Message> {
  // Undefined if the file was removed meanwhile.
  const marking = setSeen(deps, mailbox, found, true).then((one) => one ?? { ...found.message, seen: true });
  const [message, { seen }] = await Promise.all([
    hinted(deps, found.message),
    ifPossible(deps, "marking", marking, found.message),
  ]);
  return { ...message, seen };
}

async function hinted(deps: Uses<"messages" | "log">, message: Message): Promise<Message> {
  return await ifPossible(deps, "hints of", withSenderHints(deps, message), message);
}

/**
 * Logs a failure and returns `otherwise`. A message that a wait has taken must be handed out, as no later wait would
 * get it. With a cursor, the caller would otherwise ask for the same message again and again on a full disk.
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
