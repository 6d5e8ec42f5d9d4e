/**
 * The text in which codes are looked for: marks of Markdown blanked out, and what is certainly something else (addresses,
 * dates, prices, telephone numbers) covered. Each place keeps its index, so that what is found can be told apart later.
 */

/** Codes stand near the top. What is beyond is small print, and large mail must stay cheap. */
const CODE_TEXT_CHARS_MAX = 32 * 1024;

/**
 * Neither letter, digit nor space: a covered place parts what stands left and right of it. No visible text has control
 * characters, and one of a single byte leaves the text of single bytes, which is read much faster.
 */
export const COVER = "\u0001";

export interface CodeText {
  /** The subject is the first line. */
  readonly text: string;
  readonly subjectEnd: number;
  /** The same, of the same length, with nothing covered. */
  readonly whole: string;
  /** Whether the subject has a share in it: `20 %`. */
  readonly hasShare: boolean;
  /** All addresses of the web in it. */
  readonly links: string;
  /** Length of the whole body, of which no more than a beginning is looked at. */
  readonly bodyChars: number;
  /** Where text is in bold or a heading, as `start, end` pairs in order. */
  readonly emphasised: readonly Span[];
  /** The lines where a code could stand. Most lines of most messages are plain words, and are not looked at closely. */
  readonly lines: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/**
 * A digit, capitals in a row, words joined by dashes; a character or a word by itself. Every line of every message is looked at: the
 * digits of all scripts are listed (those of mathematics by their first half), because an expression that knows Unicode takes twice as long.
 */
const PROMISING =
  /[0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９\ud835]|[A-ZÀ-ÞА-ЯΑ-Ω]{4}|[A-Za-z]-[A-Za-z]/;
const CHARACTER_CHARS_MAX = 2;
/** Small letters alone on their line. */
const LETTERS_ALONE = /^[\s*]*[a-z]{5,12}[\s*]*$/;
/** Addresses are covered everywhere, because the words in them ask for nothing. */
const ADDRESS = /:\/\/|@|www\./;
/** Fields that no mail client shows: what follows is the copy of a message that came back. */
const COPY_HEADER = /^(?:Return-Path|Received|Message-ID|DKIM-Signature): /i;
/** Lines of programs and of their patches, which nobody types from a mail. */
const SOURCE_CODE =
  /\w\)? ?[!=]==? ?["'\w]|\w->\w|\);\s*$|\)\s*\{\s*$|^[-+ \t]*(?:return|throw)\b.*;\s*$|^diff --|^index [0-9a-f]+\.\.|^@@ |^(?:---|\+\+\+) [ab]\/|^[-+ \t]*if \(/;

const CURRENCY = "USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|BRL|KRW|VND|IDR";
const NUMBER =
  "\\p{Nd}{1,3}(?:[ .,']\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}{1,2})?|\\p{Nd}+(?:[.,]\\p{Nd}{1,2})?";
const US_STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";

/**
 * What is covered, the wide ones first. Each line of expressions stands behind what every match of it has in it: most
 * lines have nothing of the kind, and that is known at once.
 */
const NOT_CODES: readonly (readonly [needs: RegExp, ...covered: RegExp[]])[] = [
  // Addresses of the web and of mail.
  [/:\/\/|www\./i, /\b(?:https?:\/\/|www\.)[^\s<>"]{1,4000}/giu],
  [/@/, /[^\s<>"@]{1,64}@[^\s<>"@]{1,255}/gu],
  [
    /\.[a-z]/i,
    /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|io|dev|app|example|test|co|eu|de|fr|uk|jp|cn)\b[^\s]{0,200}/giu,
  ],
  // UUIDs, and digits or letters in a row that nobody types.
  [
    /[\w-]{26}/,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu,
    /[A-Za-z0-9_-]{26,}/gu,
  ],
  // UPS, postal (UPU S10) and other parcel numbers.
  [
    /\p{Nd}{9}|1Z/u,
    /(?<!\p{Nd})\p{Nd}{11,}(?!\p{Nd})/gu,
    /\b1Z[0-9A-Z]{16}\b/gu,
    /\b[A-Z]{2}\p{Nd}{9}[A-Z]{2}\b/gu,
  ],
  // IPv4 with or without a port, versions, and other dotted numbers.
  [/\.\p{Nd}/u, /(?<![\p{L}\p{N}])v?\p{Nd}{1,6}(?:\.\p{Nd}{1,6}){2,}(?::\p{Nd}{2,5})?/giu],
  [/:/, /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/giu, /\b[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}\b/giu],
  // Names of ciphers and hashes.
  [/[ADMRS]/, /\b(?:SHA|MD|RSA|AES|ECDSA|HMAC)-?\p{Nd}{1,4}(?![\p{L}\p{N}])/gu],
  // Dates and times of day.
  [
    /\p{Nd}[-/.:年]/u,
    /(?<!\p{Nd})(?:1[2-9]\p{Nd}\p{Nd}|2[05]\p{Nd}\p{Nd}|(?![0-9])\p{Nd}{4})[-/.年] ?(?:0?[1-9]|1[0-2]|(?![0-9])\p{Nd}{1,2})[-/.月] ?\p{Nd}{1,2}(?!\p{Nd})[日T]?/gu,
    /(?<!\p{Nd})(?:[0-2]?[0-9]|3[01]|(?![0-9])\p{Nd}{1,2})([-/.])(?:[0-2]?[0-9]|3[01]|(?![0-9])\p{Nd}{1,2})\1(?:1[2-9]\p{Nd}\p{Nd}|2[05]\p{Nd}\p{Nd}|(?![0-9])\p{Nd}{4})(?!\p{Nd})/gu,
    /(?<!\p{Nd})\p{Nd}{1,2}[/.]\p{Nd}{1,2}[/.]\p{Nd}{2}(?!\p{Nd})/gu,
    /(?<!\p{Nd})\p{Nd}{1,2}[:.]\p{Nd}{2}(?::\p{Nd}{2})?(?: ?[ap]\.?m\b| ?(?:UTC|GMT|CET|EST|PST)\b)/giu,
    /(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\p{Nd})/gu,
  ],
  [/\+/, /\+\p{Nd}{4}(?= *\(| *$)/gmu],
  // Amounts of money, on either side of the number, and shares.
  [
    new RegExp(`[$€£¥₹₽₩₪₫฿₺₴₦円元원đ]|${CURRENCY}|kr|Ft|zł|Kč|лв|руб`, "iu"),
    new RegExp(`(?:[$€£¥₹₽₩₪₫฿₺₴₦]|\\b(?:${CURRENCY})\\b) ?(?:${NUMBER})`, "giu"),
    new RegExp(
      `(?:${NUMBER})(?:[$£¥₹₩]| ?(?:[€₽₪₫₺₴]|(?:${CURRENCY}|kr|Ft)\\b|zł|Kč|лв|руб|円|元|원|đ(?!\\p{L})))`,
      "giu",
    ),
  ],
  [
    /\p{Nd}[.,']\p{Nd}/u,
    /(?<!\p{Nd})\p{Nd}{1,3}(?:[,']\p{Nd}{3})+(?:\.\p{Nd}+)?(?!\p{Nd})/gu,
    // Not where what follows is how long a code is good: `492013,5分钟内有效`.
    /(?<!\p{Nd})(?:\p{Nd}{1,3}[.,]\p{Nd}{1,2}|\p{Nd}{4,}[.,]\p{Nd}{2})(?!\p{Nd}| ?(?:分|秒|小时|小時|天|時間))/gu,
  ],
  [/[%‰٪]/, /\p{Nd}+ ?[%‰٪]/gu],
  // Telephone numbers: international, with an area code in brackets, in the groups of North America or of Europe.
  [/\+/, /\+ ?\p{Nd}[\p{Nd} ().\-–/]{6,20}\p{Nd}/gu],
  [/\(/, /\( ?0?\p{Nd}{2,5} ?\)[ .-]?\p{Nd}[\p{Nd} .-]{4,14}/gu],
  [/〒/, /〒 ?\p{Nd}{3}[-−]?\p{Nd}{4}/gu],
  // Counted and numbered things of East Asia.
  [
    /[年人名件個个号號歳岁页頁丁番階\p{Script=Hangul}]/u,
    /\p{Nd}{1,4} ?(?:年|人|名|件|個|个|号|號|歳|岁|页|頁|년|명|개|세|번지|丁目|番地|階|층)/gu,
  ],
  // What is struck out holds no more.
  [/~~/, /~~[^~\n]{1,200}~~/gu],
  // Files, hashtags with letters, and colours.
  [
    /\.[a-z]/i,
    /\b[\p{L}\p{N}_-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|png|jpe?g|gif|txt|csv|html?|ics|eml)\b/giu,
  ],
  [/#/, /#\p{L}[\p{L}\p{N}_]{0,60}/gu, /#(?=\p{Nd}{0,5}[a-f])[0-9a-f]{3,8}\b/giu],
];

/** A line of base64, of which a message may have thousands: there is nothing else to look for. */
const IN_A_ROW_ALONE = /^[A-Za-z0-9_-]{26,}$/;

/** Digits alone, or two groups of capitals and digits. */
const BARE_LINE = /^[^\p{L}]*$|^\s*[A-Z\p{Nd}]{2,4} [A-Z\p{Nd}]{3,4}\s*$/u;

/** Telephone numbers and postcodes without a sign of their own: where nothing else is on the line, they may as well be a code. */
const NOT_CODES_WITHIN_WORDS: typeof NOT_CODES = [
  [
    /\p{Nd}[ ./-]\p{Nd}/u,
    /(?<!\p{Nd})(?:1[ .-])?\p{Nd}{3}[ .-]\p{Nd}{3}[ .-]\p{Nd}{4}(?!\p{Nd})/gu,
    /(?<!\p{Nd}|[:：] ?)0\p{Nd}{2,4}[ /-]\p{Nd}{2,4}[ /-]\p{Nd}{3,6}(?!\p{Nd})/gu,
    /(?<!\p{Nd}|[:：] ?)0\p{Nd}{2,4}[ /-]\p{Nd}{6,8}(?!\p{Nd})/gu,
    /(?<!\p{Nd})0\p{Nd}(?:[ .]\p{Nd}{2}){4}(?!\p{Nd})/gu,
    /(?<!\p{Nd}|[:：] ?)0\p{Nd}{1,4}[/-] ?\p{Nd}{2,3}(?: \p{Nd}{2,3}){1,3}(?!\p{Nd})/gu,
  ],
  // Korea, those of firms.
  [/\p{Script=Hangul}/u, /(?<!\p{Nd}|\p{Nd}-)1[568]\p{Nd}{2}-\p{Nd}{4}(?!\p{Nd}|-\p{Nd})/gu],
  // Postcodes that have a shape of their own: UK, Canada, US behind its state, Japan.
  [
    /[A-Z],? ?\p{Nd}/u,
    /(?<![:：] ?)\b[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? \p{Nd}[A-Z]{2}\b/gu,
    /(?<![:：] ?)\b[A-Z]\p{Nd}[A-Z] \p{Nd}[A-Z]\p{Nd}\b/gu,
    new RegExp(`\\b(?:${US_STATES}),? \\p{Nd}{5}(?:-\\p{Nd}{4})?(?!\\p{Nd})`, "gu"),
  ],
];

const NOT_CODES_ANYWHERE = [...NOT_CODES, ...NOT_CODES_WITHIN_WORDS];

const LINK = /https?:\/\/[^\s<>"]{1,4000}/g;
const MAIL_ADDRESS = /[^\s<>"@]{1,64}@[^\s<>"@]{1,255}/g;

/** Of the web and of mail: the numbers in them are nobody's to read. */
export function withoutAddresses(text: string): string {
  return text.replace(LINK, "").replace(MAIL_ADDRESS, "");
}

export function codeText(subject: string, body: string): CodeText {
  const whole = `${subject}\n${body}`.slice(0, CODE_TEXT_CHARS_MAX);
  const parts: string[] = [];
  const lines: Span[] = [];
  let start = 0;
  let isCopy = false;
  for (const line of whole.split("\n")) {
    isCopy ||= COPY_HEADER.test(line);
    const isPromising = !isCopy && isPromisingLine(line) && !SOURCE_CODE.test(line);
    if (isPromising) lines.push([start, start + line.length]);
    parts.push(isPromising || ADDRESS.test(line) ? covered(line) : line);
    start += line.length + 1;
  }
  const emphasised = whole.includes("**") || whole.includes("#") ? emphasisedIn(whole) : [];
  return {
    text: parts.join("\n"),
    subjectEnd: subject.length,
    links: whole.includes("://") ? (whole.match(LINK) ?? []).join(" ") : "",
    bodyChars: body.length,
    whole,
    hasShare: /\p{Nd}\s?[%‰٪％]/u.test(subject),
    emphasised,
    lines,
  };
}

function isPromisingLine(line: string): boolean {
  if (line.length <= CHARACTER_CHARS_MAX) return line !== "";
  return PROMISING.test(line) || LETTERS_ALONE.test(line);
}

/** The end of a number of which the rest is hidden: `***-4821`, `•••• 4821`, `xxxx4821`. */
const MASKED = /(?:\*{2,}-|[•●]{2,}[ -]?|\bx{2,}-?)\p{Nd}{2,6}(?!\p{Nd})/giu;
/** Most lines have none of its signs. */
const MASK = /[*•●]|xx/i;

function covered(line: string): string {
  if (IN_A_ROW_ALONE.test(line)) return COVER.repeat(line.length);
  // Wide spaces of East Asia and the no-break space are spaces; full-width digits are digits of one unit each.
  let text = (MASK.test(line) ? line.replace(MASKED, (found) => COVER.repeat(found.length)) : line)
    .replace(/[*>`\u00a0\u2000-\u200a\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000]|#(?!\p{N})/gu, " ")
    .replace(/[\uff0d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    );
  const others = BARE_LINE.test(text) ? NOT_CODES : NOT_CODES_ANYWHERE;
  // `4.0.9.2.7.1` is in cells, and no version.
  if (text.includes("."))
    text = text.replace(/(?<![\p{Nd}.])\p{Nd}(?:\.\p{Nd}){4,9}(?![\p{Nd}.])/gu, (dotted) =>
      dotted.replaceAll(".", "·"),
    );
  for (const [needs, ...patterns] of others) {
    if (!needs.test(text)) continue;
    for (const pattern of patterns) text = text.replace(pattern, (found) => COVER.repeat(found.length));
  }
  return text;
}

function emphasisedIn(text: string): Span[] {
  const spans = text.matchAll(/\*\*[^*\n]{1,200}\*\*|^[>\s]*#{1,6} [^\n]{1,200}/gmu);
  return [...spans].map((match): Span => [match.index, match.index + match[0].length]);
}
