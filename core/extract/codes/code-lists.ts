/**
 * Values to keep: the secret of an authenticator app, and lists such as backup codes or a bank's TANs. None of them is
 * the code to type now, unless the words above name one code.
 */
import type { CodeContext } from "./code-context.ts";
import { type CodeCandidate, isSetupSecret } from "./code-groups.ts";

/** Below a name in the plural, two values are a list. Otherwise two may be a code in two places. */
const ITEMS_MIN = 2;
const ITEMS_MIN_UNNAMED = 3;
/** Between two items: a line break, perhaps with a bullet or a number on the next line, or a mark or a space. */
const BETWEEN_ITEMS =
  /^(?:[\s*|]{0,8}\n{1,2}[\s*|•–-]{0,8}(?:\p{Nd}{1,2}[.)][^\S\n]{1,3})?|[^\S\n]{0,3}[,;|/·][^\S\n]{0,3}|[^\S\n]{1,8})$/u;

/** `Recovery code list:`, `TAN-Liste:`, and not `Your code for the waiting list:`. */
const OF_SEVERAL =
  /(?:codes|códigos|codici|codis|koder|kody|kódy|koodit|коды|коди|tans|(?:code|k[oó]d|koodi|tan|otp)[ -]?(?:list[ae]?|lijst|luettelo))(?!\p{L})/iu;
const OF_KEY =
  /(?:key|schlüssel|clé|clave|chiave|chave|sleutel|nyckel|nøkkel|nøgle|avain|klucz|klíč|ключ)(?!\p{L})/iu;

/** How many different values are in the list of each candidate. `candidates` is in order. */
export function listLengths(
  text: string,
  candidates: readonly CodeCandidate[],
): ReadonlyMap<CodeCandidate, number> {
  const lengths = new Map<CodeCandidate, number>();
  let list: CodeCandidate[] = [];
  const close = () => {
    const { size } = new Set(list.map(({ value }) => value));
    if (size >= ITEMS_MIN) for (const one of list) lengths.set(one, size);
    list = [];
  };
  for (const one of candidates) {
    const last = list.at(-1);
    if (last !== undefined && !follows(text, last, one)) close();
    list.push(one);
  }
  close();
  return lengths;
}

function follows(text: string, last: CodeCandidate, next: CodeCandidate): boolean {
  if (last.shape !== next.shape || last.value.length !== next.value.length) return false;
  return BETWEEN_ITEMS.test(text.slice(last.end, next.start));
}

/** `listLength`: how many values are in its list; undefined if it is in none. */
export function isToKeep(
  text: string,
  { start, value }: CodeCandidate,
  { cue, isAlone }: CodeContext,
  listLength = 1,
): boolean {
  const name = cue === undefined || cue.isAfter ? "" : text.slice(cue.start, start);
  if (listLength >= ITEMS_MIN && OF_SEVERAL.test(name)) return true;
  if (!isSetupSecret(value) && listLength < ITEMS_MIN_UNNAMED) return false;
  // `Confirmation code: K7TQ4NXD2PAB5CZE`. Below "the app that makes your codes:" such a value is the setup secret.
  const isNamed = cue?.isNamed === true || (cue?.nearness === "right before" && !isAlone);
  return name === "" || !isNamed || OF_SEVERAL.test(name) || OF_KEY.test(name);
}
