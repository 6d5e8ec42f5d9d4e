/**
 * How the attachments of a message that are text begin: invitations, notes. Kept while the message is taken apart, to be
 * searched for orders to a model; what is shown of an attachment is taken out of it when somebody asks.
 */

const BYTES_MAX = 64 * 1024;

/** What is text by its type, and by its name where nobody knew a better type. */
const TEXT_TYPE =
  /^(?:text\/|message\/|application\/(?:ics|json|xml|ya?ml|x-ya?ml|x-ndjson|sql)\b|[\w.-]+\/[\w.-]+\+(?:json|xml|yaml)\b)/i;
const TEXT_NAME = /\.(?:txt|md|csv|tsv|jsonl?|xml|svg|ya?ml|log|x?html?|ics)$/i;
const TAG = /<[^<>]{0,2000}>/g;

export interface AttachedPart {
  readonly contentType: string;
  readonly filename?: string | undefined;
}

export class AttachedText {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  add({ contentType, filename = "" }: AttachedPart, chunk: Buffer): void {
    if (this.#bytes >= BYTES_MAX || !(TEXT_TYPE.test(contentType) || TEXT_NAME.test(filename))) return;
    this.#chunks.push(chunk.subarray(0, BYTES_MAX - this.#bytes));
    this.#bytes += chunk.length;
  }

  /**
   * Read as UTF-8, or as it is in ASCII where letters take two bytes. Folded lines are joined and breaks undone, as a calendar
   * has them (RFC 5545 §3.1, §3.3.11); what has tags comes a second time without them, which part its words.
   */
  toString(): string {
    const text = Buffer.concat(this.#chunks)
      .toString("utf8")
      .replaceAll("\0", "")
      .replace(/\r?\n[ \t]/g, "")
      .replace(/\\n/gi, "\n");
    return text.includes("<") ? `${text}\n${text.replace(TAG, "")}` : text;
  }
}
