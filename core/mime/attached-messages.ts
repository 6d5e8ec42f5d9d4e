/** Keeps the bytes of messages forwarded as attachments while the outer message is parsed. */

/** A sender who forwards more wants them looked at one by one. */
const MESSAGES_MAX = 3;
/** The rest of a larger message is not read. Its text comes before its attachments. */
const BYTES_MAX = 1024 * 1024;

export class AttachedMessageCollector {
  readonly #messages: Buffer[][] = [];

  /** The sink for an attachment's bytes if it is a message (RFC 2046 §5.2.1) and the maximum is not reached. */
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
