/**
 * Finds the message inside an S/MIME message that is signed as a whole (RFC 8551 §3.5.2). Outlook sends these, and mail
 * clients show the inner message. Reads only as much of the BER (RFC 5652 §5.1; X.690) as leads to it. The signature is
 * not checked.
 */
import { bodyOf, contentTypeOf, type Entity, transferDecoded, transferEncodingOf } from "./entity.ts";
import { readHeader } from "./header-fields.ts";

/** Signed, then encrypted or signed again. Nobody needs more layers. */
const LAYERS_MAX = 3;
const TAG = {
  integer: 0x02,
  octets: 0x04,
  type: 0x06,
  octetParts: 0x24,
  sequence: 0x30,
  set: 0x31,
  inner: 0xa0,
};
/** OID 1.2.840.113549.1.7.2 */
const SIGNED_DATA = Buffer.from("2a864886f70d010702", "hex");

/** The same entity if it is not signed in this way. */
export function withoutSignature(entity: Entity): Entity {
  let inner = entity;
  for (let layer = 0; layer < LAYERS_MAX; layer += 1) {
    const bytes = signedContent(inner);
    if (bytes === undefined) return inner;
    inner = { bytes, header: readHeader(bytes) };
  }
  return inner;
}

function signedContent(entity: Entity): Buffer | undefined {
  if (!/^application\/(?:x-)?pkcs7-mime\b/i.test(contentTypeOf(entity))) return undefined;
  const written = transferDecoded(bodyOf(entity), transferEncodingOf(entity));
  if (written === undefined) return undefined;
  const reader = new BerReader(written);
  const isSigned = reader.enter(TAG.sequence) && reader.take(TAG.type)?.equals(SIGNED_DATA) === true;
  const isOpen =
    isSigned &&
    reader.enter(TAG.inner) &&
    reader.enter(TAG.sequence) &&
    reader.take(TAG.integer) !== undefined &&
    reader.take(TAG.set) !== undefined &&
    reader.enter(TAG.sequence) &&
    reader.take(TAG.type) !== undefined &&
    reader.enter(TAG.inner);
  return isOpen ? reader.octets() : undefined;
}

class BerReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Moves into the element if it has that tag. */
  enter(tag: number): boolean {
    return this.#begin(tag) !== undefined;
  }

  /** The content of an element with that tag and a definite length. Moves behind it. */
  take(tag: number): Buffer | undefined {
    const length = this.#begin(tag);
    if (length === undefined || length === Number.POSITIVE_INFINITY) return undefined;
    const content = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return content;
  }

  /** An octet string, in one piece or in several. */
  octets(): Buffer | undefined {
    if (this.#bytes[this.#at] === TAG.octets) return this.take(TAG.octets);
    const length = this.#begin(TAG.octetParts);
    if (length === undefined) return undefined;
    const end = this.#at + length;
    // Joined in one buffer. There may be millions of pieces, and each as an object would take a hundred times its size.
    const joined = Buffer.allocUnsafeSlow(this.#bytes.length - this.#at);
    let filled = 0;
    while (this.#at < end) {
      const part = this.take(TAG.octets);
      if (part === undefined) break;
      filled += part.copy(joined, filled);
    }
    return joined.subarray(0, filled);
  }

  /** The length of the element. It may be indefinite, with only a mark at the end. */
  #begin(tag: number): number | undefined {
    const first = this.#bytes[this.#at + 1];
    if (this.#bytes[this.#at] !== tag || first === undefined) return undefined;
    const count = first & 0x7f;
    if (first > 0x84 || this.#at + 2 + count > this.#bytes.length) return undefined;
    this.#at += 2;
    if (first < 0x80) return first;
    if (count === 0) return Number.POSITIVE_INFINITY;
    const length = this.#bytes.readUIntBE(this.#at, count);
    this.#at += count;
    return length;
  }
}
