/** Bytes → characters, by what the bytes show and the sender declared. */

const NOT_DECLARED =
  "Its character set is not declared and it is not UTF-8; it was read as Windows-1252, so letters may be wrong.";
const UNKNOWN = "The character set that it declares is not known, so letters may be wrong.";
/** Declared by default where nobody looked: then UTF-8 that is valid is UTF-8. */
const CARELESS = new Set(["us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"]);

export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

/** `declared` by the MIME header. A byte order mark outweighs it, as in browsers (WHATWG Encoding, §6). */
export function decoded(bytes: Buffer, declared: string | undefined): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), notes: [] };
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const charset = declared?.toLowerCase().trim() || charsetInside(bytes);
  if (charset === undefined || CARELESS.has(charset)) {
    const text = attempt(() => utf8.decode(bytes));
    if (text !== undefined) return { text, notes: [] };
    return { text: windows1252(bytes), notes: charset === undefined ? [NOT_DECLARED] : [] };
  }
  const text = attempt(() => new TextDecoder(charset).decode(bytes));
  if (text !== undefined) return { text, notes: [] };
  return { text: attempt(() => utf8.decode(bytes)) ?? windows1252(bytes), notes: [UNKNOWN] };
}

function windows1252(bytes: Buffer): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** What HTML says in a `meta`, and XML in its declaration. Both stand within the first KiB. */
function charsetInside(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 1_024);
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(
      head,
    );
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
