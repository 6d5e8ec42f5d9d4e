/** Masks what is certainly not a code, line by line: addresses, dates, prices, telephone numbers. */

import { hasRun, kindOfCharacters } from "../text/character-runs.ts";
import { MASK_CHARACTER } from "../text/mask-character.ts";
import { characterKindsIn, HAS } from "./line-characters.ts";

const CURRENCY = "USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|BRL|KRW|VND|IDR";
const NUMBER =
  "\\p{Nd}{1,3}(?:[ .,']\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}{1,2})?|\\p{Nd}+(?:[.,]\\p{Nd}{1,2})?";
const US_STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";

/** Numbers as in dates. For the digits of other scripts only their count is checked. */
const YEAR = "(?:1[2-9]\\p{Nd}\\p{Nd}|2[05]\\p{Nd}\\p{Nd}|(?![0-9])\\p{Nd}{4})";
const MONTH = "(?:0?[1-9]|1[0-2]|(?![0-9])\\p{Nd}{1,2})";
const DAY = "(?:[0-2]?[0-9]|3[01]|(?![0-9])\\p{Nd}{1,2})";

const DOMAIN = "\\.(?:com|org|net|io|dev|app|example|test|co|eu|de|fr|uk|jp|cn)\\b";
const FILE = "\\.(?:pdf|docx?|xlsx?|pptx?|zip|png|jpe?g|gif|txt|csv|html?|ics|eml)\\b";
/** Nobody types this many characters in a row. */
const ROW_CHARS_MIN = 26;
const ROW_CHARACTERS = kindOfCharacters(/[\w-]/);

interface NotCode {
  /** Bits of `HAS` that every match has. */
  readonly characters: number;
  /** Something else that every match has. Most lines do not, and this shows it at once. */
  readonly needs?: Pick<RegExp, "test">;
  readonly patterns: readonly RegExp[];
  /** The replacement of a match, of the same length; masks by default. */
  readonly by?: (found: string) => string;
}

/** The widest matches first. */
const NOT_CODES: readonly NotCode[] = [
  // `4.0.9.2.7.1` is one digit to a cell, not a version.
  {
    characters: HAS.digit | HAS.dot,
    needs: /\p{Nd}\.\p{Nd}\.\p{Nd}/u,
    patterns: [/(?<![\p{Nd}.])\p{Nd}(?:\.\p{Nd}){4,9}(?![\p{Nd}.])/gu],
    by: (dotted) => dotted.replaceAll(".", "·"),
  },
  // Web and mail addresses.
  { characters: 0, needs: /:\/\/|www\./i, patterns: [/\b(?:https?:\/\/|www\.)[^\s<>"]{1,4000}/giu] },
  { characters: HAS.at, patterns: [/[^\s<>"@]{1,64}@[^\s<>"@]{1,255}/gu] },
  {
    characters: HAS.dot,
    needs: new RegExp(DOMAIN, "iu"),
    patterns: [new RegExp(`\\b[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}${DOMAIN}[^\\s]{0,200}`, "giu")],
  },
  // UUIDs, and long rows of digits or letters.
  {
    characters: 0,
    needs: { test: (text) => hasRun(text, ROW_CHARACTERS, ROW_CHARS_MIN) },
    patterns: [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu, /[A-Za-z0-9_-]{26,}/gu],
    by: (row) => (isLongWord(row) ? row : maskOf(row)),
  },
  // UPS, postal (UPU S10) and other parcel numbers.
  {
    characters: HAS.digit,
    needs: /\p{Nd}{9}|1Z/u,
    patterns: [
      /(?<!\p{Nd})\p{Nd}{11,}(?!\p{Nd})/gu,
      /\b1Z[0-9A-Z]{16}\b/gu,
      /\b[A-Z]{2}\p{Nd}{9}[A-Z]{2}\b/gu,
    ],
  },
  // IPv4 with or without a port, versions, and other dotted numbers.
  {
    characters: HAS.digit | HAS.dot,
    needs: /\.\p{Nd}/u,
    // The digits come first: testing the lookbehind at every letter is slow.
    patterns: [/(?=v?\p{Nd})(?<![\p{L}\p{N}])v?\p{Nd}{1,6}(?:\.\p{Nd}{1,6}){2,}(?::\p{Nd}{2,5})?/giu],
  },
  {
    characters: HAS.colon,
    needs: /:[0-9a-f]{0,4}:/i,
    patterns: [
      /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/giu,
      /\b[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}\b/giu,
    ],
  },
  // Names of ciphers and hashes.
  {
    characters: HAS.digit,
    needs: /[ADMRS]/,
    patterns: [/\b(?:SHA|MD|RSA|AES|ECDSA|HMAC)-?\p{Nd}{1,4}(?![\p{L}\p{N}])/gu],
  },
  // Dates and times of day.
  {
    characters: HAS.digit,
    needs: /\p{Nd}[-/.:年]/u,
    patterns: [
      new RegExp(`(?<!\\p{Nd})${YEAR}[-/.年] ?${MONTH}[-/.月] ?\\p{Nd}{1,2}(?!\\p{Nd})[日T]?`, "gu"),
      // Either the day or the month may come first.
      new RegExp(`(?<!\\p{Nd})${DAY}([-/.])${DAY}\\1${YEAR}(?!\\p{Nd})`, "gu"),
      /(?<!\p{Nd})\p{Nd}{1,2}[/.]\p{Nd}{1,2}[/.]\p{Nd}{2}(?!\p{Nd})/gu,
      // A year and a month.
      /(?<![\p{L}\p{N}-])(?:19|20)\p{Nd}{2}[-/](?:0[1-9]|1[0-2])(?![\p{L}\p{N}]|-\p{Nd})/gu,
      /(?<!\p{Nd})\p{Nd}{1,2}[:.]\p{Nd}{2}(?::\p{Nd}{2})?(?: ?[ap]\.?m\b| ?(?:UTC|GMT|CET|EST|PST)\b)/giu,
      /(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\p{Nd})/gu,
    ],
  },
  { characters: HAS.digit | HAS.plus, patterns: [/\+\p{Nd}{4}(?= *\(| *$)/gmu] },
  // Amounts of money, with the currency on either side, and percentages.
  {
    characters: HAS.digit,
    needs: new RegExp(`\\p{Nd}(?<=(?:[$€£¥₹₽₩₪₫฿₺₴₦]|${CURRENCY}) ?\\p{Nd})`, "iu"),
    patterns: [new RegExp(`(?:[$€£¥₹₽₩₪₫฿₺₴₦]|\\b(?:${CURRENCY})\\b) ?(?:${NUMBER})`, "giu")],
  },
  {
    characters: HAS.digit,
    needs: new RegExp(`\\p{Nd}(?:[$£¥₹₩]| ?(?:[€₽₪₫₺₴]|${CURRENCY}|kr|Ft|zł|Kč|лв|руб|円|元|원|đ))`, "iu"),
    patterns: [
      new RegExp(
        `(?:${NUMBER})(?:[$£¥₹₩]| ?(?:[€₽₪₫₺₴]|(?:${CURRENCY}|kr|Ft)\\b|zł|Kč|лв|руб|円|元|원|đ(?!\\p{L})))`,
        "giu",
      ),
    ],
  },
  {
    characters: HAS.digit,
    needs: /\p{Nd}[.,']\p{Nd}/u,
    patterns: [
      /(?<!\p{Nd})\p{Nd}{1,3}(?:[,']\p{Nd}{3})+(?:\.\p{Nd}+)?(?!\p{Nd})/gu,
      // Not before a lifetime: `492013,5分钟内有效`.
      /(?<!\p{Nd})(?:\p{Nd}{1,3}[.,]\p{Nd}{1,2}|\p{Nd}{4,}[.,]\p{Nd}{2})(?!\p{Nd}| ?(?:分|秒|小时|小時|天|時間))/gu,
    ],
  },
  { characters: HAS.digit, needs: /[%‰٪]/, patterns: [/\p{Nd}+ ?[%‰٪]/gu] },
  // Telephone numbers: international, with a bracketed area code, in North American or European groups.
  { characters: HAS.digit | HAS.plus, patterns: [/\+ ?\p{Nd}[\p{Nd} ().\-–/]{6,20}\p{Nd}/gu] },
  { characters: HAS.digit | HAS.bracket, patterns: [/\( ?0?\p{Nd}{2,5} ?\)[ .-]?\p{Nd}[\p{Nd} .-]{4,14}/gu] },
  { characters: HAS.digit | HAS.other, needs: /〒/, patterns: [/〒 ?\p{Nd}{3}[-−]?\p{Nd}{4}/gu] },
  // Counted and numbered things in East Asian languages.
  {
    characters: HAS.digit | HAS.other,
    needs: /[年人名件個个号號歳岁页頁丁番階\p{Script=Hangul}]/u,
    patterns: [/\p{Nd}{1,4} ?(?:年|人|名|件|個|个|号|號|歳|岁|页|頁|년|명|개|세|번지|丁目|番地|階|층)/gu],
  },
  // Text that is struck out is no longer valid.
  { characters: HAS.tilde, patterns: [/~~[^~\n]{1,200}~~/gu] },
  // File names, hashtags with letters, and colours.
  {
    characters: HAS.dot,
    needs: new RegExp(FILE, "iu"),
    patterns: [new RegExp(`\\b[\\p{L}\\p{N}_-]{1,80}${FILE}`, "giu")],
  },
  {
    characters: HAS.hash,
    patterns: [/#\p{L}[\p{L}\p{N}_]{0,60}/gu, /#(?=\p{Nd}{0,5}[a-f])[0-9a-f]{3,8}\b/giu],
  },
];

/** Only digits, or two groups of capitals and digits. */
const BARE_LINE = /^[^\p{L}]*$|^\s*[A-Z\p{Nd}]{2,4} [A-Z\p{Nd}]{3,4}\s*$/u;

/** Telephone numbers and postcodes without a distinctive sign. Alone on a line they may be a code. */
const NOT_CODES_WITHIN_WORDS: readonly NotCode[] = [
  {
    characters: HAS.digit,
    needs: /\p{Nd}[ ./-]\p{Nd}/u,
    patterns: [
      /(?<!\p{Nd})(?:1[ .-])?\p{Nd}{3}[ .-]\p{Nd}{3}[ .-]\p{Nd}{4}(?!\p{Nd})/gu,
      /(?<!\p{Nd}|[:：] ?)0\p{Nd}{2,4}[ /-]\p{Nd}{2,4}[ /-]\p{Nd}{3,6}(?!\p{Nd})/gu,
      /(?<!\p{Nd}|[:：] ?)0\p{Nd}{2,4}[ /-]\p{Nd}{6,8}(?!\p{Nd})/gu,
      /(?<!\p{Nd})0\p{Nd}(?:[ .]\p{Nd}{2}){4}(?!\p{Nd})/gu,
      /(?<!\p{Nd}|[:：] ?)0\p{Nd}{1,4}[/-] ?\p{Nd}{2,3}(?: \p{Nd}{2,3}){1,3}(?!\p{Nd})/gu,
    ],
  },
  // Company telephone numbers in Korea.
  {
    characters: HAS.digit | HAS.other,
    needs: /\p{Script=Hangul}/u,
    patterns: [/(?<!\p{Nd}|\p{Nd}-)1[568]\p{Nd}{2}-\p{Nd}{4}(?!\p{Nd}|-\p{Nd})/gu],
  },
  // Postcodes of a distinctive shape: UK, Canada, US after its state, Japan.
  {
    characters: HAS.digit,
    needs: /[A-Z],? ?\p{Nd}/u,
    patterns: [
      /(?<![:：] ?)\b[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? \p{Nd}[A-Z]{2}\b/gu,
      /(?<![:：] ?)\b[A-Z]\p{Nd}[A-Z] \p{Nd}[A-Z]\p{Nd}\b/gu,
      new RegExp(`\\b(?:${US_STATES}),? \\p{Nd}{5}(?:-\\p{Nd}{4})?(?!\\p{Nd})`, "gu"),
    ],
  },
];

const NOT_CODES_ANYWHERE = [...NOT_CODES, ...NOT_CODES_WITHIN_WORDS];

/** The same for lines with only ASCII digits. Beyond Latin-1, patterns for these alone are some twenty times faster. */
const ASCII_NOT_CODES = NOT_CODES.map(withAsciiDigits);
const ASCII_NOT_CODES_ANYWHERE = NOT_CODES_ANYWHERE.map(withAsciiDigits);

function withAsciiDigits({ needs, patterns, ...others }: NotCode): NotCode {
  const inAscii = ({ source, flags }: RegExp) => new RegExp(source.replaceAll("\\p{Nd}", "\\d"), flags);
  return {
    ...others,
    ...(needs !== undefined && { needs: needs instanceof RegExp ? inAscii(needs) : needs }),
    patterns: patterns.map(inAscii),
  };
}

/** A line of base64. A message may have thousands, and nothing else needs to be searched for in them. */
const UNBROKEN_ROW = /^[A-Za-z0-9_-]{26,}$/;

/** Whether the line is a row of characters that nobody would type. */
export function isUnbrokenRow(line: string): boolean {
  return UNBROKEN_ROW.test(line) && !isLongWord(line);
}

/** Parts as long as in a code of words, `otter-lamp-seven`, or in the address of a page. */
const SHORT_PART_CHARS_MAX = 12;

/** `Zwei-Faktor-Authentifizierungscode`, `wachtwoordherstelverificatiecode`: the name of a code may be this long. */
function isLongWord(row: string): boolean {
  if (!/^[A-Z]?[a-z]+(?:-[A-Z]?[a-z]+){0,3}$/.test(row)) return false;
  return row.split("-").some((part) => part.length > SHORT_PART_CHARS_MAX);
}

/** The end of a masked number: `***-4821`, `***4821`, `•••• 4821`, `xxxx4821`; but not `***bold***`. */
const PARTLY_HIDDEN_NUMBER =
  /(?:(?<!\*)(?:\*{2,}-|\*{3,}(?!.*?\*{3}))|(?<![•●])[•●]{2,}[ -]?|\bx{2,}-?)\p{Nd}{2,6}(?!\p{Nd})/giu;
/** Most lines have none of these signs. */
const HIDING_CHARACTER = /[*•●]|xx/i;

export function maskNonCodes(line: string): string {
  const signs = characterKindsIn(line);
  let text =
    (signs & HAS.digit) !== 0 && HIDING_CHARACTER.test(line)
      ? replaced(line, PARTLY_HIDDEN_NUMBER, maskOf)
      : line;
  text = withPlainSigns(text, signs);
  for (const { characters: wanted, needs, patterns, by = maskOf } of notCodesFor(text, signs)) {
    if ((signs & wanted) !== wanted || needs?.test(text) === false) continue;
    for (const pattern of patterns) text = replaced(text, pattern, by);
  }
  return text;
}

function notCodesFor(line: string, signs: number): readonly NotCode[] {
  const isAscii = (signs & HAS.otherDigit) === 0;
  if (BARE_LINE.test(line)) return isAscii ? ASCII_NOT_CODES : NOT_CODES;
  return isAscii ? ASCII_NOT_CODES_ANYWHERE : NOT_CODES_ANYWHERE;
}

export function maskOf(found: string): string {
  return MASK_CHARACTER.repeat(found.length);
}

/** Testing first costs a fifth of a replacement that finds nothing. */
function replaced(text: string, pattern: RegExp, by: (found: string) => string): string {
  return text.match(pattern) === null ? text : text.replace(pattern, by);
}

/** Fullwidth digits, letters and dash, each one UTF-16 unit. */
const WIDE = /[\uff0d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Replaces Markdown by spaces, and signs of other scripts by ASCII. The length stays the same. */
function withPlainSigns(line: string, signs: number): string {
  let text = line;
  // Ideographic and no-break spaces become spaces.
  if ((signs & (HAS.mark | HAS.other)) !== 0)
    text = text.replace(
      /[*>`\u00a0\u2000-\u200a\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000]|#(?!\p{N})/gu,
      " ",
    );
  if ((signs & HAS.other) !== 0)
    text = replaced(text, WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return text;
}
