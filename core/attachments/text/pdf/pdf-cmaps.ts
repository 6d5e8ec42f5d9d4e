/**
 * CMaps for Chinese, Japanese and Korean fonts that are not embedded in a PDF (ISO 32000-2, §9.7.5.2). Such a font has
 * a named encoding. The reader maps its codes to CIDs (numbers of glyphs), and these to Unicode, with predefined tables
 * of several megabytes. We need only the Unicode, which the platform's decoders know, so the tables are made here, with
 * our own CIDs.
 */

/** The beginning of an encoding's name, and its character set; undefined if its codes are UTF-16. */
const ENCODINGS: readonly (readonly [RegExp, string | undefined])[] = [
  [/^Uni(GB|CNS|JIS|JISX0213|JIS2004|KS)-(UCS2|UTF16)-/, undefined],
  [/^GB(pc|K|Kp|K2K)?(-EUC)?-[HV]$/, "gb18030"],
  [/^(B5pc|HKscs-B5|ETen-B5|ETenms-B5)-/, "big5"],
  [/^(83pv|90msp?|90pv|Add|Ext)-RKSJ-/, "shift_jis"],
  [/^EUC-[HV]$/, "euc-jp"],
  [/^KSC(ms|pc)?-(EUC|UHC)-/, "euc-kr"],
];
const TO_UNICODE = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/;

/**
 * The ranges of the most used characters, shifted to CIDs above the true ones. Embedded fonts of the same document may
 * use the true CIDs. Their characters are unknown, and no text is better than wrong letters.
 */
const PLACES: readonly { readonly first: number; readonly last: number; readonly shift: number }[] = [
  { first: 0x0020, last: 0x20ff, shift: 0xd800 },
  { first: 0x2100, last: 0x26ff, shift: 0x8300 },
  { first: 0x3000, last: 0x33ff, shift: 0x7000 },
  { first: 0x4e00, last: 0x9fff, shift: 0 },
  { first: 0xac00, last: 0xd7ff, shift: 0 },
  { first: 0xf900, last: 0xffef, shift: 0 },
];

/** The CMap of that name, in PostScript (Adobe Technical Note 5014); undefined if it can't be made. */
export function characterMap(name: string): Buffer | undefined {
  const found = ENCODINGS.find(([pattern]) => pattern.test(name));
  const lines = TO_UNICODE.test(name) ? toUnicode() : found && toGlyphs(found[1]);
  if (lines === undefined) return undefined;
  const direction = name.endsWith("V") ? ["/WMode 1 def"] : [];
  return Buffer.from([...direction, ...lines, "endcmap"].join("\n"), "latin1");
}

/** Split into ranges of 256, because only the last byte may grow in a range. */
function toUnicode(): string[] {
  const ranges = PLACES.flatMap(({ first, last, shift }) => {
    const pieces = [];
    for (let from = first; from <= last; from = (from | 0xff) + 1)
      pieces.push(`<${hex(from + shift)}> <${hex(Math.min(last, from | 0xff) + shift)}> <${hex(from)}>`);
    return pieces;
  });
  return [codeSpace("<0000> <FFFF>"), "beginbfrange", ...ranges, "endbfrange"];
}

function toGlyphs(charset: string | undefined): string[] {
  if (charset === undefined)
    return [codeSpace("<0000> <D7FF>", "<D800DC00> <DBFFDFFF>", "<E000> <FFFF>"), ...cidRanges()];
  const single = charset === "shift_jis" ? ["<00> <80>", "<A0> <DF>"] : ["<00> <80>"];
  const double =
    charset === "shift_jis"
      ? ["<8140> <9FFC>", "<E040> <FCFC>"]
      : [`<${charset === "euc-jp" ? "8EA1" : "8140"}> <FEFE>`];
  return [codeSpace(...single, ...double), "begincidchar", ...pairs(charset), "endcidchar"];
}

function codeSpace(...ranges: string[]): string {
  return ["begincodespacerange", ...ranges, "endcodespacerange"].join("\n");
}

function cidRanges(): string[] {
  const ranges = PLACES.map(({ first, last, shift }) => `<${hex(first)}> <${hex(last)}> ${first + shift}`);
  return ["begincidrange", ...ranges, "endcidrange"];
}

/** All codes of one and two bytes that the platform's decoder knows. */
function pairs(charset: string): string[] {
  const codes = Array.from({ length: 0x5f }, (_, at) => [0x20 + at]);
  for (let half = 0xa1; half <= 0xdf && charset === "shift_jis"; half += 1) codes.push([half]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) codes.push([lead, trail]);
  // One code on each line, so that an invalid one does not affect the others.
  const texts = new TextDecoder(charset)
    .decode(Buffer.from(codes.flatMap((code) => [...code, 0x0a])))
    .split("\n");
  return codes.flatMap((code, at) => {
    const text = texts[at] ?? "";
    const point = text.length === 1 ? text.charCodeAt(0) : 0;
    const place = PLACES.find(({ first, last }) => point >= first && point <= last);
    return place ? [`<${Buffer.from(code).toString("hex")}> ${point + place.shift}`] : [];
  });
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
