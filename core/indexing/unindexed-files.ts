import type { MailboxId } from "../mailboxes/mailbox.ts";

/** Files of the current batch that are put into their folders before their rows are inserted. */
export class UnindexedFiles {
  readonly #files = new Map<string, { readonly mailboxId: MailboxId; isThere: boolean }>();
  #batch: Promise<void> = Promise.resolve();

  /** `batch` resolves when its rows are inserted or never will be, and never rejects. */
  beginBatch(batch: Promise<void>): void {
    this.#batch = batch;
  }

  /** Whether this file is in its folder, or may be. */
  has(stem: string): boolean {
    return this.#files.has(stem);
  }

  /** Runs `publish`, which puts the file there. */
  async publish<File>(mailboxId: MailboxId, stem: string, publish: () => Promise<File>): Promise<File> {
    const one = { mailboxId, isThere: false };
    this.#files.set(stem, one);
    const file = await publish();
    one.isThere = true;
    return file;
  }

  /** The stems of files put into `new/` of this mailbox. Each is there unless somebody has moved it. */
  of(mailboxId: MailboxId): readonly string[] {
    return [...this.#files].flatMap(([stem, one]) =>
      one.isThere && one.mailboxId === mailboxId ? stem : [],
    );
  }

  /** Resolves when the rows of the current batch are inserted, or never will be. */
  async batchEnded(): Promise<void> {
    await this.#batch;
  }

  /** Ends the batch. */
  endBatch(): void {
    this.#files.clear();
  }
}
