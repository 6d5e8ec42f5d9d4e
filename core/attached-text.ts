/**
 * How the attachments of a message that are text begin: invitations, notes. Kept while the message is taken apart, to be
 * searched for orders to a model; what is shown of an attachment is taken out of it when somebody asks.
 */

const BYTES_MAX = 64 * 1024;

export class AttachedText {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  add(contentType: string, chunk: Buffer): void {
    if (this.#bytes >= BYTES_MAX || !/^(?:text\/|application\/ics)/i.test(contentType)) return;
    this.#chunks.push(chunk.subarray(0, BYTES_MAX - this.#bytes));
    this.#bytes += chunk.length;
  }

  /** Read as UTF-8; folded lines are joined, as a calendar has them (RFC 5545 §3.1). */
  toString(): string {
    return Buffer.concat(this.#chunks)
      .toString("utf8")
      .replace(/\r?\n[ \t]/g, "");
  }
}
