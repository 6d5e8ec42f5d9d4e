/** Finds strings that have the shape of a code, whatever stands around them. */
import { asciiDigits } from "../text/ascii-digits.ts";
import { MASK_CHARACTER } from "../text/mask-character.ts";
import { isStateOfCode } from "../words/code-states.ts";
import type { Span } from "./annotated-text.ts";
import { appHashStart } from "./code-autofill.ts";
import {
  type CodeCandidate,
  type CodeShape,
  DIGITS_MAX,
  DIGITS_MIN,
  GROUPED_DIGITS_MAX,
  groupAt,
  LETTERS_MAX,
  NAMES_BEFORE,
  type Token,
} from "./code-groups.ts";
import type { CodeText } from "./code-text.ts";

/** A message with more numbers than this is a table. */
const CANDIDATES_MAX = 200;

const TOKEN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+(?:[-\u2010-\u2015_][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+){0,6}/gu;

/** Lower-case letters that nobody can pronounce are not a word. */
const UNPRONOUNCEABLE = /^[b-df-hj-np-tv-xz]{5,12}$/;

const NAME_AND_DIGITS = new RegExp(`^(?:${NAMES_BEFORE})-(\\d{4,8})$`, "i");

/** Endings that grammar adds to digits and capitals: `492013-as`, `492013-koden`, `K7TQ4N-t`. */
const ENDING = /^(\d{4,10}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,12})-\p{Ll}{1,6}$/u;

/** `© 2019–2026`: the years of a copyright line. */
const OWNED_SINCE = /(?:©|\(c\)|copyright|版权所有|版權所有)[\s\p{Nd}\u2013,-]{0,12}$/iu;
const OWNED_CHARS = 32;

/** Kinds of codes, and what replaces codes. */
const WAYS_IN = /^(?:[TH]OTPS?|OTPS|MTAN|WEBAUTHN|PASSKEYS?|FIDO)$/;

/** Protocols and encodings with digits in their names, which appear in mail from administrators. */
const TECHNIQUES =
  /^(?:OAUTH[12]|FIDO[12]|SAML[12]|CTAP[12]|WPA[23]|U2F|X509|PKCS\d{1,2}|IPV[46]|HTTP[23]|[OM]365|OFFICE365|(?:IPAD|I)OS\d{1,2}|UTF(?:16|32)(?:[BL]E)?|USASCII|ISO(?:8859\d{1,2}|2022(?:JP|KR|CN))|RFC\d{3,4}|[78]BIT)$/i;

/** `PIN1`, `TAN2`: the name of one of several codes, not its value. `SIM1`: where a phone got a message. */
const NUMBERED_NAME = /^(?:CODE|OTP|PIN|PUK|SIM|TAN)\d$/i;

/** `OTP=482913`, as gateways write. Other values behind such a sign are settings. */
const NAMED_BY_EQUALS = /(?:^|[\s[(])(?:t?otp|tan|pin|passcode)=$/i;
const NAME_CHARS = 10;

/** Listed by name, as other words with three digits at the end are given to people for signing in. */
const VERSIONED =
  /^(?:Chrome|Chromium|Dynamics|Edge|Firefox|Microsoft|Opera|Safari|Thunderbird|Windows)\d{3}$/;

/** The start of a notice in capitals, whatever it orders: `*** PLEASE NOTE: ***`. */
const NOTICE = /^(?:PLEASE|BITTE|NOTICE|WARNING|ATTENTION|ACHTUNG|IMPORTANT)$/;

export function findCodeCandidates({ text, lines }: CodeText): CodeCandidate[] {
  const end = appHashStart(text);
  const tokens = lines.flatMap((line) => tokensIn(text, line)).filter(({ start }) => start < end);
  const candidates: CodeCandidate[] = [];
  let looseEnd = 0;
  for (let at = 0; at < tokens.length && candidates.length < CANDIDATES_MAX; at += 1) {
    const group = at < looseEnd ? undefined : groupAt(text, tokens, at);
    if (group?.candidate !== undefined) candidates.push(group.candidate);
    if (group?.isLoose) {
      looseEnd = at + group.tokens;
    } else if (group !== undefined) {
      at += group.tokens - 1;
      continue;
    }
    const candidate = candidateOf(text, tokens[at] as Token);
    if (candidate !== undefined) candidates.push(at < looseEnd ? { ...candidate, isPiece: true } : candidate);
  }
  return candidates;
}

/** In order, without the ordinary words, which are most. An ordinary word is no candidate, and no group spans one. */
function tokensIn(text: string, [start, end]: Span): Token[] {
  const tokens: Token[] = [];
  const line = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line)) {
    if (!isOrdinary(match[0])) tokens.push({ start: start + match.index, text: match[0] });
  }
  return tokens;
}

/**
 * Pronounceable lower-case letters, perhaps after a capital. The letters are listed, because Unicode classes are far
 * slower.
 */
function isOrdinary(token: string): boolean {
  return /^[A-Za-zÀ-ÿΑ-ωА-яЁё][a-zß-ÿα-ωа-яё]+$/.test(token) && !UNPRONOUNCEABLE.test(token);
}

function candidateOf(text: string, token: Token): CodeCandidate | undefined {
  const end = token.start + token.text.length;
  // A number that continues after a sign, such as 12/34 or 3.14, is part of something else.
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  if (/\p{Nd}$|[\p{L}\p{N}]_$/u.test(before)) return undefined;
  const after = text.slice(end, end + 12);
  const goesOn = /^[.,:/]\p{Nd}/u.test(after) && !/^,\p{Nd}{1,3} ?(?:分|秒|小时|小時|天|時間)/u.test(after);
  if (goesOn || text.charAt(end) === MASK_CHARACTER) return undefined;
  if (/\p{Nd}[.,:/]$|[/\\@&]$/u.test(before) || before.endsWith(MASK_CHARACTER)) return undefined;
  if (/[\p{L}\p{N}]=$/u.test(before) && !NAMED_BY_EQUALS.test(text.slice(0, token.start).slice(-NAME_CHARS)))
    return undefined;
  // The end of a value that is not shown in full: `ph_...c91e`.
  if (/(?:\.{3}|…)$/.test(text.slice(Math.max(0, token.start - 3), token.start)) && token.text.length <= 4)
    return undefined;
  const plain = asciiDigits(token.text).replace(/[\u2010-\u2015]/g, "-");
  const value = plain.replace(ENDING, "$1").replace(NAME_AND_DIGITS, "$1");
  if (/^(?:19|20)\d\d$/.test(value) && OWNED_SINCE.test(text.slice(0, token.start).slice(-OWNED_CHARS)))
    return undefined;
  const start = NAME_AND_DIGITS.test(plain) ? end - value.length : token.start;
  const shape = shapeOf(inLatin(value));
  // `-EACCES` is an error code of a program.
  if (shape === "letters" && (before.endsWith("-") || isStateOfCode(value))) return undefined;
  return shape === undefined ? undefined : { start, end, value, shape };
}

/** Replaces capitals with marks or of other scripts by an ASCII capital. Only their being capitals matters. */
function inLatin(value: string): string {
  return /\p{Ll}/u.test(value)
    ? value
    : value.replace(/[^\p{ASCII}]/gu, (letter) => (/\p{Lu}/u.test(letter) ? "X" : letter));
}

function shapeOf(value: string): CodeShape | undefined {
  // Underscores are allowed only among capitals and digits. Other strings with them are identifiers in programs.
  if (value.includes("_") && !/^[A-Z0-9_]+$/.test(value)) return undefined;
  const bare = value.replace(/[-_]/g, "");
  if (!/^[A-Za-z0-9]+$/.test(bare) || TECHNIQUES.test(bare) || NUMBERED_NAME.test(bare)) return undefined;
  if (/^\d+$/.test(bare)) return digitsShape(value, bare.length);
  if (/\d/.test(bare)) return mixedShape(value, bare);
  if (WAYS_IN.test(bare) || NOTICE.test(bare)) return undefined;
  if (/^[A-Z]+$/.test(bare)) return bare.length >= 4 && bare.length <= LETTERS_MAX ? "letters" : undefined;
  if (UNPRONOUNCEABLE.test(bare)) return "letters";
  if (/^[A-Z]?[a-z]{1,12}(-[A-Z]?[a-z]{1,12}){2,6}$/.test(value)) return "words";
  return undefined;
}

function digitsShape(value: string, digits: number): CodeShape | undefined {
  if (digits < DIGITS_MIN || digits > (value.includes("-") ? GROUPED_DIGITS_MAX : DIGITS_MAX))
    return undefined;
  return value.includes("-") ? "grouped digits" : "digits";
}

/** `3rd`, `10am`, `24h`, `mp3` and the like are words. */
function mixedShape(value: string, bare: string): CodeShape | undefined {
  if (bare.length < 4 || bare.length > LETTERS_MAX || /^0x/.test(value)) return undefined;
  if (/^\d+(st|nd|rd|th|am|pm|px|pt|kg|km|cm|mm|gb|mb|kb|tb|hrs?|min|sec|x|k|m|ml|er|ème|e)$/i.test(value))
    return /^\d{5,}[A-Z]+$/.test(value) ? "letters and digits" : undefined;
  if (/^[a-z]+\d$|^[A-Z][a-z]+\d{1,2}$/.test(value) || VERSIONED.test(value)) return undefined;
  // Letters on one side of a dash and digits on the other that make a word: covid-19, mid-2026, 10-minute.
  if (
    /^[a-z]+-\d{1,4}$/i.test(value) &&
    !/^(?:[A-Z]{1,6}-(?!(?:19|20)\d\d$)\d{2,}|[a-z]{1,8}-(?!(?:19|20)\d\d$)\d{3,})$/.test(value)
  )
    return undefined;
  if (/^\d+-[a-z]+(-[a-z]+)*$/.test(value)) return undefined;
  // A key, a size or a version before a noun: F1-Taste, A4-Papier, USB3-Kabel.
  if (/^[A-Z]{1,4}\d{1,2}-[A-Z][a-z]{2,}$/.test(value)) return undefined;
  return "letters and digits";
}
