import type { MailboxId } from "../mailbox.ts";

/** Mailboxes whose sum is kept: a hundred bytes each. */
const KEPT_MAX = 100_000;

/** What lies in each mailbox, summed up once and then counted along with every change of ours. */
export class UsedBytes {
  readonly #sums = new Map<MailboxId, number>();
  /** Sums that are being made. A change meanwhile makes them worth nothing for later. */
  readonly #summing = new Map<MailboxId, object>();

  async find(mailboxId: MailboxId, sum: () => Promise<number>): Promise<number> {
    const known = this.#sums.get(mailboxId);
    if (known !== undefined) return known;
    const turn = {};
    this.#summing.set(mailboxId, turn);
    const bytes = await sum();
    if (this.#summing.get(mailboxId) === turn) {
      this.#summing.delete(mailboxId);
      if (this.#sums.size >= KEPT_MAX) this.#sums.clear();
      this.#sums.set(mailboxId, bytes);
    }
    return bytes;
  }

  /** To be called when the change has been committed, as must `forget`. */
  add(mailboxId: MailboxId, bytes: number): void {
    this.#summing.delete(mailboxId);
    const known = this.#sums.get(mailboxId);
    if (known !== undefined) this.#sums.set(mailboxId, known + bytes);
  }

  forget(mailboxId: MailboxId): void {
    this.#summing.delete(mailboxId);
    this.#sums.delete(mailboxId);
  }

  forgetAll(): void {
    this.#summing.clear();
    this.#sums.clear();
  }
}
