/**
 * Keeps the start of each text attachment (invitations, notes) while the message is parsed. It is searched for orders
 * to a model. The text that is shown of an attachment is taken out later, on request.
 */

/** For all attachments together. */
const BYTES_MAX = 64 * 1024;

/** Text by its MIME type, or by its file name if the type is generic. */
const TEXT_TYPE =
  /^(?:text\/|message\/|application\/(?:ics|json|xml|ya?ml|x-ya?ml|x-ndjson|sql)\b|[\w.-]+\/[\w.-]+\+(?:json|xml|yaml)\b)/i;
const TEXT_NAME = /\.(?:txt|md|csv|tsv|jsonl?|xml|svg|ya?ml|log|x?html?|ics)$/i;
const TAG = /<[^<>]{0,2000}>/g;
/** Types whose content starts with a message header (RFC 2046 §5.2.1, RFC 6522 §4, RFC 6532 §3.7, RFC 6533 §5). */
const MESSAGE_TYPE = /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/i;

export interface AttachedPart {
  readonly contentType: string;
  readonly filename?: string | undefined;
}

export class AttachedTextCollector {
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

  /**
   * One text per attachment, so that one does not continue the sentence of another. A text with tags is followed by a
   * copy without them, because tags split words.
   */
  get texts(): readonly string[] {
    return [...this.#parts].flatMap(([{ contentType }, chunks]) => {
      const text = readable(Buffer.concat(chunks));
      const pieces = MESSAGE_TYPE.test(contentType) ? fieldsApart(text) : [text];
      return pieces.map((piece) => (piece.includes("<") ? `${piece}\n${piece.replace(TAG, "")}` : piece));
    });
  }
}

/**
 * Decodes as UTF-8. Without the zero bytes, the ASCII characters of UTF-16 are readable, too. Joins folded lines and
 * turns escaped line breaks into real ones, as in a calendar (RFC 5545 §3.1, §3.3.11).
 */
function readable(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .replaceAll("\0", "")
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\n/gi, "\n");
}

/**
 * The values of the header fields, then the body. Fields are kept apart, and their names are dropped, because they are
 * no words of a sentence. A line that is no field continues the text, in case the text only claims to be a header.
 */
function fieldsApart(text: string): readonly string[] {
  const [header = "", ...body] = text.split(/(?<=\n)\r?\n/);
  const values = header
    .split(/\r?\n(?=[!-9;-~]+[ \t]*:)/)
    .map((field) => field.replace(/^[!-9;-~]+[ \t]*:/, ""));
  return [...values, body.join("\n")].filter((value) => value.trim() !== "");
}
