import type { Uses } from "./deps.ts";
import { requireRows } from "./indexing/index-repair.ts";
import { SEQUENCE_BLOCK } from "./limits.ts";
import type { MailboxId, MailboxRef } from "./mailboxes/mailbox.ts";

interface Counter {
  /** The highest number that may have been given to a message, now or before a crash. */
  given: number;
  /** The highest number that the index has had. */
  indexed: number;
  /** The highest number that the ledger has reserved. */
  reserved: number;
}

/**
 * Gives sequence numbers. Those of a mailbox rise, and none is given twice. The ledger reserves them in blocks, so that
 * neither a lost index nor a deleted last message brings a number back. One caller at a time.
 */
export class Sequences {
  readonly #deps: Uses<"mailboxes" | "messages" | "adoptions">;
  /** Whether the index was closed in order, so that its last numbers are the last ones given. */
  #isIndexWhole: boolean;
  readonly #counters = new Map<MailboxId, Counter>();

  constructor(deps: Uses<"mailboxes" | "messages" | "adoptions">, isIndexWhole: boolean) {
    this.#deps = deps;
    this.#isIndexWhole = isIndexWhole;
  }

  /** To be called when the open index is lost. For mailboxes not seen yet, it no longer tells the last number given. */
  distrustIndex(): void {
    this.#isIndexWhole = false;
  }

  /** The next number, which goes into the name of the message's file. Refuses: busy. */
  async next(mailboxId: MailboxId): Promise<number> {
    requireRows(this.#deps, mailboxId);
    const counter = await this.#counter(mailboxId);
    return await this.#give(mailboxId, counter);
  }

  /**
   * The number of a file found in the Maildir: the one in its name, unless the index has had a higher one. No message
   * may appear behind a cursor that was given out, so it gets a new number then, noted in the ledger. Refuses: busy.
   */
  async ofFound(mailbox: MailboxRef, stem: string, named: number | undefined): Promise<number> {
    requireRows(this.#deps, mailbox.id);
    const counter = await this.#counter(mailbox.id);
    if (named === undefined || named <= counter.indexed) return await this.ofUnnumbered(mailbox, stem);
    await this.#raise(mailbox.id, counter, named);
    counter.indexed = named;
    return named;
  }

  /** A new number for a file that has none of its own, noted in the ledger. */
  async ofUnnumbered(mailbox: MailboxRef, stem: string): Promise<number> {
    const sequence = await this.#give(mailbox.id, await this.#counter(mailbox.id));
    await this.#deps.adoptions.add(mailbox.id, stem, sequence);
    return sequence;
  }

  /** Gives no number up to this one any more. It is in a file's name or in the ledger. */
  async passOver(mailboxId: MailboxId, sequence: number): Promise<void> {
    const counter = await this.#counter(mailboxId);
    await this.#raise(mailboxId, counter, sequence);
    counter.indexed = Math.max(counter.indexed, sequence);
  }

  /** Call it for a mailbox that was deleted. */
  forget(mailboxId: MailboxId): void {
    this.#counters.delete(mailboxId);
  }

  /** The last number given to a message, even a deleted one. While the index is rebuilt, it may be one not yet used. */
  async last(mailboxId: MailboxId): Promise<number> {
    const { messages } = this.#deps;
    const indexed = await messages.lastSequence(mailboxId);
    const isTold = !messages.isBeingRebuilt(mailboxId) && !messages.isWithoutRows(mailboxId);
    // While the index is rebuilt, no message is on its way into it.
    return isTold ? indexed : await this.mayHaveGiven(mailboxId);
  }

  /** The highest number that anybody may have seen. A higher cursor is from a time before a backup was restored. */
  async mayHaveGiven(mailboxId: MailboxId): Promise<number> {
    return (await this.#counter(mailboxId)).given;
  }

  /**
   * Before an index that was rebuilt, or left by a crash, is closed in order: writes the last numbers given into it,
   * including those of deleted messages, because the next start trusts it. False if that fails, as on a full disk.
   */
  async tellIndex(): Promise<boolean> {
    try {
      if (!this.#isIndexWhole) await this.#raiseLast();
      return true;
    } catch {
      return false;
    }
  }

  async #raiseLast(): Promise<void> {
    for await (const reserved of this.#deps.mailboxes.reservedSequences()) {
      const marks = reserved.map(({ mailboxId, sequence }) => ({
        mailboxId,
        sequence: this.#counters.get(mailboxId)?.given ?? sequence,
      }));
      await this.#deps.messages.raiseLastSequences(marks);
      for (const { mailboxId, sequence } of marks) {
        const counter = this.#counters.get(mailboxId);
        if (counter) counter.indexed = Math.max(counter.indexed, sequence);
      }
    }
  }

  async #give(mailboxId: MailboxId, counter: Counter): Promise<number> {
    const sequence = counter.given + 1;
    await this.#raise(mailboxId, counter, sequence);
    counter.indexed = sequence;
    return sequence;
  }

  /**
   * Counts the number as given. The ledger has reserved it by then, even one that came in the name of a restored file:
   * its message may be deleted and the index be lost.
   */
  async #raise(mailboxId: MailboxId, counter: Counter, sequence: number): Promise<void> {
    if (sequence > counter.reserved) {
      const upTo = sequence - 1 + SEQUENCE_BLOCK;
      await this.#deps.mailboxes.reserveSequences(mailboxId, upTo);
      counter.reserved = upTo;
    }
    counter.given = Math.max(counter.given, sequence);
  }

  async #counter(mailboxId: MailboxId): Promise<Counter> {
    const known = this.#counters.get(mailboxId);
    if (known) return known;
    const read = await this.#readCounter(mailboxId);
    // Another call may have read it meanwhile. There must be one counter only, or a number would be given twice.
    const counter = this.#counters.get(mailboxId) ?? read;
    this.#counters.set(mailboxId, counter);
    return counter;
  }

  async #readCounter(mailboxId: MailboxId): Promise<Counter> {
    const [indexed, reserved] = await Promise.all([
      this.#deps.messages.lastSequence(mailboxId),
      this.#deps.mailboxes.reservedSequence(mailboxId),
    ]);
    const given = this.#isIndexWhole ? indexed : Math.max(indexed, reserved);
    return { given, indexed, reserved };
  }
}
