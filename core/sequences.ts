import type { Uses } from "./deps.ts";
import { requireRows } from "./folders/mending.ts";
import { SEQUENCE_BLOCK } from "./limits.ts";
import type { MailboxId, MailboxPlace } from "./mailboxes/mailbox.ts";

interface Counter {
  /** The highest number that may have been given to a message, now or before a crash. */
  given: number;
  /** The highest number that the index has had. */
  indexed: number;
  /** The ledger has set aside numbers up to this one. */
  reserved: number;
}

/**
 * Gives sequence numbers: each mailbox its own, rising, never one twice. The ledger sets them aside in blocks, so that
 * neither a lost index nor a deleted last message brings a number back. One caller at a time.
 */
export class Sequences {
  readonly #deps: Uses<"mailboxes" | "messages" | "adoptions">;
  /** The index was closed in order, so that its last numbers are the last ones given. */
  #isIndexWhole: boolean;
  readonly #counters = new Map<MailboxId, Counter>();

  constructor(deps: Uses<"mailboxes" | "messages" | "adoptions">, isIndexWhole: boolean) {
    this.#deps = deps;
    this.#isIndexWhole = isIndexWhole;
  }

  /** The index that was opened is lost: of mailboxes not met since then it no longer tells what was given. */
  distrustIndex(): void {
    this.#isIndexWhole = false;
  }

  /** The next number, for a message whose file will be named by it. Refuses: busy. */
  async next(mailboxId: MailboxId): Promise<number> {
    requireRows(this.#deps, mailboxId);
    const counter = await this.#counter(mailboxId);
    return await this.#give(mailboxId, counter);
  }

  /**
   * The number of a file found in the Maildir. What its name says, as long as nobody has been told a higher one yet:
   * a cursor must never stand behind a message that comes later. Else a new one, noted in the ledger. Refuses: busy.
   */
  async ofFound(mailbox: MailboxPlace, stem: string, named: number | undefined): Promise<number> {
    requireRows(this.#deps, mailbox.id);
    const counter = await this.#counter(mailbox.id);
    if (named !== undefined && named > counter.indexed) {
      counter.indexed = named;
      counter.given = Math.max(counter.given, named);
      return named;
    }
    return await this.ofUnnumbered(mailbox, stem);
  }

  /** A new number for a file that has none of its own, noted in the ledger. */
  async ofUnnumbered(mailbox: MailboxPlace, stem: string): Promise<number> {
    const sequence = await this.#give(mailbox.id, await this.#counter(mailbox.id));
    await this.#deps.adoptions.add(mailbox.id, stem, sequence);
    return sequence;
  }

  /** Nothing up to this number is given any more: it stands in a file's name or in the ledger. */
  async passOver(mailboxId: MailboxId, sequence: number): Promise<void> {
    const counter = await this.#counter(mailboxId);
    counter.given = Math.max(counter.given, sequence);
    counter.indexed = Math.max(counter.indexed, sequence);
  }

  /** The last one that was given to a message which is there or was: everything before now. An index that is made again may not tell yet. */
  async last(mailboxId: MailboxId): Promise<number> {
    const { messages } = this.#deps;
    const indexed = await messages.lastSequence(mailboxId);
    const isTold = !messages.isBeingMade(mailboxId) && !messages.isWithoutRows(mailboxId);
    // Nothing is on its way there meanwhile.
    return isTold ? indexed : await this.mayHaveGiven(mailboxId);
  }

  /** The highest number that anybody may have been told of. A cursor beyond it is of a time that a backup took back. */
  async mayHaveGiven(mailboxId: MailboxId): Promise<number> {
    return (await this.#counter(mailboxId)).given;
  }

  /**
   * Tells an index that was made again, or that a crash left, up to where numbers were given to messages that are gone by
   * now, before it is closed in order: the next start believes it. False where that fails, as on a full disk.
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
    if (sequence > counter.reserved) {
      const upTo = counter.given + SEQUENCE_BLOCK;
      await this.#deps.mailboxes.reserveSequences(mailboxId, upTo);
      counter.reserved = upTo;
    }
    counter.given = sequence;
    counter.indexed = sequence;
    return sequence;
  }

  async #counter(mailboxId: MailboxId): Promise<Counter> {
    const known = this.#counters.get(mailboxId);
    if (known) return known;
    const read = await this.#readCounter(mailboxId);
    // Who asks what was given may have asked at the same time as who gives. There is one counter, or a number comes twice.
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
