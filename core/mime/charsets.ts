/** Character sets by the names that senders use. The Encoding Standard knows most of these names, but not all. */

const NAMES: Readonly<Record<string, string>> = {
  "8bit": "windows-1252",
  ansi: "windows-1252",
  "latin-1": "windows-1252",
  macroman: "macintosh",
  "mac-roman": "macintosh",
  "x-gb2312": "gbk",
  "zh-gb2312": "gbk",
  "cn-gb": "gbk",
  "euc-cn": "gbk",
  "cn-big5": "big5",
  "x-big5": "big5",
  big5_hkscs: "big5",
  hz: "hz-gb-2312",
  csiso2022kr: "iso-2022-kr",
};

/** Numbers of code pages, with the prefixes that Microsoft's and other programs put before them. */
const CODE_PAGE = /^(?:windows|win|cp|ms|x-windows|x-cp|x-ms)[-_ ]?(125[0-8]|874|932|936|949|950)$/;
const ENCODINGS_OF_PAGES: Readonly<Record<string, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
};
const PART_OF_8859 = /^(?:iso[-_ ]?)?8859[-_ ](\d{1,2})$/;
const VARIANT_OF_JIS = /^iso-2022-jp-[\w-]{1,20}$/;

/** An escape to ASCII that is followed by another escape. In ISO-2022-JP it stands between two encoded words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what switches.
const IDLE_ESCAPE = /\x1b\([BJ](?=\x1b)/g;

/** The header of ISO-2022-KR. KOREAN_RUN is the text between its two shift characters (RFC 1557). */
const KOREAN_HEADER = "\x1b$)C";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what switches.
const KOREAN_RUN = /\x0e([^\x0f\r\n]*)\x0f?/g;
/** RFC 1843. */
const CHINESE_RUN = /~\{((?:[!-}][!-~])*)(?:~\})?/g;

/** Seven-bit character sets that the Encoding Standard does not decode. They need the whole text at once. */
const OF_SEVEN_BITS: ReadonlyMap<string, (text: string) => string> = new Map([
  ["utf-7", fromUtf7],
  ["iso-2022-kr", (text) => eighthBitSet(text.replaceAll(KOREAN_HEADER, ""), KOREAN_RUN, "euc-kr")],
  [
    "hz-gb-2312",
    (text) => eighthBitSet(text.replace(/~\r?\n/g, ""), CHINESE_RUN, "gbk").replaceAll("~~", "~"),
  ],
]);

/** Whether text in this character set cannot be decoded piece by piece. */
export function mustDecodeWhole(charset: string): boolean {
  return OF_SEVEN_BITS.has(encodingNamed(charset));
}

/** Whether the bytes contain an escape to JIS X 0208 of 1978 or 1983 (RFC 1468). */
export function hasJapaneseEscape(bytes: Buffer): boolean {
  return bytes.includes("\x1b$@") || bytes.includes("\x1b$B");
}

/**
 * Whether the declared name says nothing about letters outside ASCII. A sender who wrote such letters did not check it.
 */
export function isUnspecifiedCharset(charset: string): boolean {
  return /^(?:(?:us-?)?ascii|ansi_x3\.4-1968|unknown(?:-8bit)?|x-unknown|default|none|)$/i.test(charset);
}

/** The name in the Encoding Standard, or our own. Returns the given name if it is unknown. */
export function encodingNamed(charset: string): string {
  const [before = ""] = charset.toLowerCase().split(/[;(]/, 1);
  const name = before.replace(/["']/g, "").trim();
  if (/^(?:unicode-1-1-)?utf-7$/.test(name)) return "utf-7";
  const page = CODE_PAGE.exec(name)?.[1];
  if (page !== undefined) return ENCODINGS_OF_PAGES[page] ?? `windows-${page}`;
  const part = PART_OF_8859.exec(name)?.[1];
  if (part !== undefined) return `iso-8859-${part}`;
  return VARIANT_OF_JIS.test(name) ? "iso-2022-jp" : (NAMES[name] ?? name);
}

/** `undefined` if the character set is unknown. Bytes that cannot be decoded become U+FFFD. */
export function decodeIn(charset: string, bytes: Buffer): string | undefined {
  const name = encodingNamed(charset);
  const read = OF_SEVEN_BITS.get(name);
  if (read !== undefined) return read(bytes.toString("latin1"));
  try {
    const decoder = new TextDecoder(name);
    // The Encoding Standard's decoder takes two escapes in a row for an error.
    const given =
      name === "iso-2022-jp"
        ? Buffer.from(bytes.toString("latin1").replace(IDLE_ESCAPE, ""), "latin1")
        : bytes;
    return decoder.decode(given);
  } catch {
    return undefined;
  }
}

/** `undefined` if the bytes are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How letters outside ASCII are read if nothing else is known. */
export function decodeWestern(bytes: Buffer): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** Sets the eighth bit in the runs, which turns them into the given encoding. */
function eighthBitSet(text: string, runs: RegExp, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return text.replace(runs, (_, run: string) =>
    decoder.decode(Buffer.from(run, "latin1").map((byte) => byte | 0x80)),
  );
}

/** RFC 2152. */
function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
    if (run === "") return "+";
    const bytes = Buffer.from(run, "base64");
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  });
}
