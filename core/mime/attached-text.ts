/**
 * How the attachments of a message that are text begin: invitations, notes. Kept while the message is taken apart, to be
 * searched for orders to a model; what is shown of an attachment is taken out of it when somebody asks.
 */

/** Of all together. */
const BYTES_MAX = 64 * 1024;

/** What is text by its type, and by its name where nobody knew a better type. */
const TEXT_TYPE =
  /^(?:text\/|message\/|application\/(?:ics|json|xml|ya?ml|x-ya?ml|x-ndjson|sql)\b|[\w.-]+\/[\w.-]+\+(?:json|xml|yaml)\b)/i;
const TEXT_NAME = /\.(?:txt|md|csv|tsv|jsonl?|xml|svg|ya?ml|log|x?html?|ics)$/i;
const TAG = /<[^<>]{0,2000}>/g;
/** What begins with the header of a message (RFC 2046 §5.2.1, RFC 6522 §4, RFC 6532 §3.7, RFC 6533 §5). */
const MESSAGE_TYPE = /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/i;

export interface AttachedPart {
  readonly contentType: string;
  readonly filename?: string | undefined;
}

export class AttachedText {
  readonly #parts = new Map<AttachedPart, Buffer[]>();
  #bytes = 0;

  add(part: AttachedPart, chunk: Buffer): void {
    const { contentType, filename = "" } = part;
    if (this.#bytes >= BYTES_MAX || !(TEXT_TYPE.test(contentType) || TEXT_NAME.test(filename))) return;
    const chunks = this.#parts.get(part) ?? [];
    chunks.push(chunk.subarray(0, BYTES_MAX - this.#bytes));
    this.#parts.set(part, chunks);
    this.#bytes += chunk.length;
  }

  /** Each for itself: what one says is not the end of what another began. */
  get texts(): readonly string[] {
    return [...this.#parts].flatMap(([{ contentType }, chunks]) => {
      const text = readable(Buffer.concat(chunks));
      const pieces = MESSAGE_TYPE.test(contentType) ? fieldsApart(text) : [text];
      return pieces.map((piece) => (piece.includes("<") ? `${piece}\n${piece.replace(TAG, "")}` : piece));
    });
  }
}

/**
 * Read as UTF-8, or as it is in ASCII where letters take two bytes. Folded lines are joined and breaks undone, as a calendar
 * has them (RFC 5545 §3.1, §3.3.11); what has tags comes a second time without them, which part its words.
 */
function readable(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .replaceAll("\0", "")
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\n/gi, "\n");
}

/**
 * What the fields of a header say, and the body: no field goes on in the next one, and its name is no word of a sentence. A line
 * that is no field goes on, as in a text that only calls itself a header.
 */
function fieldsApart(text: string): readonly string[] {
  const [header = "", ...body] = text.split(/(?<=\n)\r?\n/);
  const values = header
    .split(/\r?\n(?=[!-9;-~]+[ \t]*:)/)
    .map((field) => field.replace(/^[!-9;-~]+[ \t]*:/, ""));
  return [...values, body.join("\n")].filter((value) => value.trim() !== "");
}
