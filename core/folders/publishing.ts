import type { MailboxId } from "../mailboxes/mailbox.ts";

/** Files of a batch that are put into their folders, while their rows are on the way. */
export class Publishing {
  readonly #files = new Map<string, { readonly mailboxId: MailboxId; isThere: boolean }>();
  #batch: Promise<void> = Promise.resolve();

  /** The batch that begins, until its rows are there, or none will be. Never rejects. */
  begin(batch: Promise<void>): void {
    this.#batch = batch;
  }

  /** Whether this file lies in its folder already, or may lie there. */
  has(stem: string): boolean {
    return this.#files.has(stem);
  }

  /** Puts a file there, by `publish`. */
  async put<File>(mailboxId: MailboxId, stem: string, publish: () => Promise<File>): Promise<File> {
    const one = { mailboxId, isThere: false };
    this.#files.set(stem, one);
    const file = await publish();
    one.isThere = true;
    return file;
  }

  /** What was put into `new/` of this mailbox, and lies there unless somebody has moved it. */
  of(mailboxId: MailboxId): readonly string[] {
    return [...this.#files].flatMap(([stem, one]) =>
      one.isThere && one.mailboxId === mailboxId ? stem : [],
    );
  }

  /** Resolves when the rows of the batch that is under way are there, or none will be. */
  async isOver(): Promise<void> {
    await this.#batch;
  }

  /** The batch is over. */
  end(): void {
    this.#files.clear();
  }
}
