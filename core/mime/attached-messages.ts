/** The bytes of messages that somebody forwards as attachments, kept while the message around them is taken apart. */

/** Somebody who forwards more wants them looked at one by one. */
const MESSAGES_MAX = 3;
/** One with large attachments of its own is read as far as this: its text stands first. */
const BYTES_MAX = 1024 * 1024;

export class AttachedMessages {
  readonly #messages: Buffer[][] = [];

  /** Where the bytes of an attachment go, when it is a message (RFC 2046 §5.2.1) and not one too many. */
  sinkFor(contentType: string): ((chunk: Buffer) => void) | undefined {
    if (!/^message\/(?:rfc822|global)$/i.test(contentType) || this.#messages.length >= MESSAGES_MAX)
      return undefined;
    const chunks: Buffer[] = [];
    let bytes = 0;
    this.#messages.push(chunks);
    return (chunk) => {
      if (bytes < BYTES_MAX) chunks.push(chunk.subarray(0, BYTES_MAX - bytes));
      bytes += chunk.length;
    };
  }

  get list(): readonly Buffer[] {
    return this.#messages.map((chunks) => Buffer.concat(chunks));
  }
}
