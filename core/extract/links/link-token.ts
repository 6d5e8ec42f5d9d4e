/** Whether a URL carries something that only the recipient has: a token, a signature, a one-time value. */
import { percentDecoded } from "./href.ts";

/** Parameters for campaigns, the recipient's name or the language. Their values open nothing. */
const NOT_A_TOKEN =
  /^(?:utm_\w*|mc_\w+|_hs\w*|fbclid|gclid|ref|referrer|lang|language|locale|hl|from|source|campaign|medium|e?mail|user(?:name)?|name|redirect(?:_?(?:to|uri|url))?|url|next|continue(?:url)?|return(?:_?(?:to|url))?|callback(?:url)?)$/i;
/** Parameters named for the token that they hold. Short values count, too. */
const TOKEN_NAME =
  /token|tkn|otp|nonce|ticket|signature|^sig$|^oob|hash|hmac|jwt|secret|(?:^|[_-])(?:key|code|tok|tk|auth)$|(?:verify|verification|activation|confirmation|confirm|reset|login)[_-]?(?:key|code|id)?$|magic|clave|codigo|^cle$|chiave|schluessel|^kod$|^klucz$|^upn$|^qs$/i;
const NAMED_TOKEN_CHARS_MIN = 4;
const TOKEN_CHARS_MIN = 8;
/** The fewest characters in the parts of a value that are neither words nor numbers. */
const ODD_CHARS_MIN = 6;
/** The fewest changes between lower case, capitals and digits. `AM482019357BR`, a parcel number, has two. */
const CHANGES_MIN = 3;
/** So many letters in a row are no word. */
const LETTERS_MIN = 24;
/** Long and unpronounceable: `izPAozxTNINFFlkzoqjk`. */
const LETTER_HEAP = /^(?=.{16})[A-Za-z]*[^aeiouyAEIOUY]{5}[A-Za-z]*$/;
/** A word has at least so many characters. Between two changes a token has fewer. */
const WORD_CHARS_MIN = 4;
/** Enough of a value to recognise it. */
const VALUE_CHARS_MAX = 500;
/** How many parts of a URL are examined. */
const PARTS_MAX = 40;

export function carriesToken(url: URL): boolean {
  const places = `${url.pathname}/${url.hash.slice(1)}`.split(/[/?&]/, PARTS_MAX);
  const given = [...tokenParameters(url.search), ...tokenParameters(url.hash)];
  return (
    given.some((parameter) => isTokenParameter(parameter) || leadsOnWithToken(parameter)) ||
    places.some((part) => !part.includes("=") && isToken(part, false))
  );
}

/** Whether a parameter holds a whole URL with a token, for a page that only opens another. */
function leadsOnWithToken([, value]: Parameter): boolean {
  const onward = /^https?(?::|%3a)/i.test(value) ? URL.parse(percentDecoded(value)) : null;
  return onward !== null && tokenParameters(onward.search).some(isTokenParameter);
}

function isTokenParameter([name, value]: Parameter): boolean {
  return isToken(value, TOKEN_NAME.test(name));
}

/** Whether it carries a short value that no person would choose: letters mixed with digits. */
export function carriesMark(url: URL): boolean {
  return valuesOf(url).some((value) => MARK.test(value));
}

/** Whether it carries a value that may be no word: `m7Q`, `Ppq81`, `zK`, a long number. */
export function carriesShortMark(url: URL): boolean {
  return valuesOf(url).some((value) => SHORT_MARK.test(value) || isOfMixedLetters(value));
}

/** `KmAtGf`, `bEmjdHph`: only letters, in pieces that are no words. `signIn` has only one short piece. */
function isOfMixedLetters(value: string): boolean {
  if (!MIXED_LETTERS.test(value)) return false;
  const pieces = value.match(/[A-Z]?[a-z]+|[A-Z]/g) ?? [];
  return pieces.filter(({ length }) => length < WORD_CHARS_MIN).length >= SHORT_PIECES_MIN;
}

function valuesOf(url: URL): readonly string[] {
  const values = tokenParameters(url.search).map(([, value]) => value);
  return [...url.pathname.split("/", PARTS_MAX), ...values].map((part) =>
    percentDecoded(part.slice(0, VALUE_CHARS_MAX)),
  );
}

/** `18c0`, `kP0aXm`, and a number too long to be a counter; but not `v2` or `page12`. */
const MARK = /^(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?![A-Za-z]+[-_]?\d+$)[\w-]{4,40}$|^\d{12,40}$/;

const MIXED_LETTERS = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]{5,40}$/;
const SHORT_PIECES_MIN = 2;

const SHORT_MARK =
  /^(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?![a-z]{2,}[-_]?\d+$)(?!v\d)[\w-]{3,40}$|^[A-Za-z]*[a-z][A-Z]{1,3}[a-z]?$|^\d{5,}$/;

type Parameter = readonly [name: string, value: string];

/** The parameters of a query that may hold a token. */
function tokenParameters(query: string): readonly Parameter[] {
  return query
    .replace(/^[?#]/, "")
    .split(/[&?]/, PARTS_MAX)
    .map((pair): Parameter => {
      const equals = pair.indexOf("=");
      return equals < 0 ? ["", pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
    })
    .filter(([name]) => !NOT_A_TOKEN.test(name));
}

/** Whether a value looks random: not words, not a number, not a date. */
function isToken(encoded: string, isNamed: boolean): boolean {
  const value = percentDecoded(encoded.slice(0, VALUE_CHARS_MAX));
  // A sentence, an email address, an expression, another page.
  if (/[\s@()[\]{}"'<>]|:\/\/|\w\+\w+\+/.test(value)) return false;
  if (isNamed) return value.length >= NAMED_TOKEN_CHARS_MIN && !/^(?:[a-z]+|(?:19|20)\d\d)$/.test(value);
  const odd = value
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => !isWordOrNumber(part))
    .join("");
  if (value.length < TOKEN_CHARS_MIN || odd.length < ODD_CHARS_MIN || /^\d{8}T\d{4,6}Z?$/.test(odd))
    return false;
  if (/\d.*\d/.test(odd) && /[a-f].*[a-f]/i.test(odd) && /^[\da-f]{8,}$/i.test(odd)) return true;
  const changes = odd.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d|[A-Z][a-z])|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (/\d/.test(odd)) return changes >= CHANGES_MIN || odd.length >= LETTERS_MIN;
  // Words written together, `ResetPassword`, have no digits, few changes and can be pronounced.
  return (
    changes === 0 ||
    odd.length / changes < WORD_CHARS_MIN ||
    (changes >= CHANGES_MIN && LETTER_HEAP.test(odd))
  );
}

function isWordOrNumber(part: string): boolean {
  return part.length < LETTERS_MIN ? /^(?:[A-Z]?[a-z]*|[A-Z]+|\d+)$/.test(part) : /^\d+$/.test(part);
}
