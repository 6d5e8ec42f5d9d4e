import type { MailboxId } from "../../mailboxes/mailbox.ts";

/** Mailboxes whose sum is kept: a hundred bytes each. */
const CACHED_MAX = 100_000;

/** Messages and bytes in a mailbox, or in some of its folders. */
export interface Usage {
  readonly messages: number;
  readonly bytes: number;
}

export const NO_USAGE: Usage = { messages: 0, bytes: 0 };

export function sumUsage(one: Usage, other: Usage): Usage {
  return { messages: one.messages + other.messages, bytes: one.bytes + other.bytes };
}

/** The messages and bytes of each mailbox, summed once and then updated with every change of ours. */
export class MailboxUsages {
  readonly #sums = new Map<MailboxId, Usage>();
  /** Sums under way. A change meanwhile means that the result is not kept. */
  readonly #summing = new Map<MailboxId, object>();
  /** Insertions under way, one entry each. A sum made meanwhile may or may not include them. */
  readonly #adding = new Map<object, ReadonlySet<MailboxId>>();

  async find(mailboxId: MailboxId, sum: () => Promise<Usage>): Promise<Usage> {
    const known = this.#sums.get(mailboxId);
    if (known) return known;
    const turn = {};
    this.#summing.set(mailboxId, turn);
    const usage = await sum();
    if (this.#summing.get(mailboxId) === turn) {
      this.#summing.delete(mailboxId);
      if (this.#isAddedTo(mailboxId)) return usage;
      if (this.#sums.size >= CACHED_MAX) this.#sums.clear();
      this.#sums.set(mailboxId, usage);
    }
    return usage;
  }

  /**
   * Counts the messages that `add` inserts, after it returns. Another thread may sum before we know that they are
   * there.
   */
  async adding(
    messages: readonly { readonly mailboxId: MailboxId; readonly sizeBytes: number }[],
    add: () => Promise<unknown>,
  ): Promise<void> {
    const turn = {};
    this.#adding.set(turn, new Set(messages.map(({ mailboxId }) => mailboxId)));
    try {
      await add();
      for (const { mailboxId, sizeBytes } of messages) this.#count(mailboxId, sizeBytes);
    } catch (error) {
      for (const { mailboxId } of messages) this.forget(mailboxId);
      throw error;
    } finally {
      this.#adding.delete(turn);
    }
  }

  #isAddedTo(mailboxId: MailboxId): boolean {
    return this.#adding.values().some((mailboxIds) => mailboxIds.has(mailboxId));
  }

  #count(mailboxId: MailboxId, bytes: number): void {
    this.#summing.delete(mailboxId);
    const known = this.#sums.get(mailboxId);
    if (known) this.#sums.set(mailboxId, sumUsage(known, { messages: 1, bytes }));
  }

  /** Call it after the change has been committed. */
  forget(mailboxId: MailboxId): void {
    this.#summing.delete(mailboxId);
    this.#sums.delete(mailboxId);
  }

  forgetAll(): void {
    this.#summing.clear();
    this.#sums.clear();
  }
}
