/** The two data types of RFC 4251 §5 in key files and signatures. */

export function sshUint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The bytes after their length as uint32. Text is encoded as UTF-8. */
export function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([sshUint32(bytes.length), bytes]);
}

/** Reading past the end gives empty values, so it is enough to check `isBroken` once at the end. */
export class SshReader {
  readonly #bytes: Buffer;
  #at = 0;
  #isBroken = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Whether something was read past the end. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  uint32(): number {
    const bytes = this.#take(4);
    return bytes.length === 4 ? bytes.readUInt32BE() : 0;
  }

  string(): Buffer {
    return this.#take(this.uint32());
  }

  #take(length: number): Buffer {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    if (bytes.length < length) this.#isBroken = true;
    return bytes;
  }
}
