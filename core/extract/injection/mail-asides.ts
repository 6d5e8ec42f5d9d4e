/**
 * What mail says of itself in the words of an order: "if it was not you, ignore this message", and "without
 * confirmation, the account stays closed".
 */
import { ANY_STOP } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { ASKS, bitsOf, TAG } from "./order-finder.ts";

const BESIDE_CHARS = 12;
/** How far before the order the mail may be named. */
const NAMED_CHARS = 160;
/** What is left of a clause in which only a pronoun is ignored: "ignore it then:". */
const PRONOUN_CHARS = 24;
/** How far behind "ignore it:" an order may begin, which is then what the words lead to. */
const ORDER_CHARS = 160;
const CLAUSE_ENDS = /[.,:;!?—–\n]/;
/** The shortest statement behind a condition. */
const STATEMENT_CHARS_MIN = 12;
const STATEMENT_CHARS_MAX = 420;

/** What a model is told to ignore is named. A pronoun stands for the mail. */
const ORDERS = bitsOf("instructions", "rules", "scopes");

/** Whether the words are no order, because they are about this mail or state a condition. */
export function isAside(hit: FoundWord, at: number, hits: readonly FoundWord[], text: string): boolean {
  if ((hit.tags & TAG.overrides) !== 0) return isOfThisMail(hit, at, hits, text);
  return (hit.tags & TAG.quiet) !== 0 && isCondition(hit, at, hits, text);
}

/** Whether the words name the mail they stand in. */
export const isMail = (one: FoundWord | undefined): one is FoundWord =>
  one !== undefined && (one.tags & TAG.mails) !== 0;

/** "Ignore this message", or "if you get this message by mistake, ignore it". */
function isOfThisMail(
  { start, end }: FoundWord,
  at: number,
  hits: readonly FoundWord[],
  text: string,
): boolean {
  const [before, after] = [hits[at - 1], hits[at + 1]];
  if (isMail(after) && after.start - end <= BESIDE_CHARS) return true;
  if (isMail(before) && start - before.end <= BESIDE_CHARS) return true;
  if (!CLAUSE_ENDS.test(text.slice(end, end + PRONOUN_CHARS))) return false;
  if (after !== undefined && after.start - end <= PRONOUN_CHARS && (after.tags & ORDERS) !== 0) return false;
  if (isOrderWithin(end + ORDER_CHARS, at, hits, text)) return false;
  for (let earlier = at - 1; earlier >= 0; earlier -= 1) {
    const one = hits[earlier] as FoundWord;
    if (start - one.end > NAMED_CHARS) return false;
    if (isMail(one)) return !ANY_STOP.test(text.slice(one.end, start));
  }
  return false;
}

const CLAUSE_BEGINS = /(?:^|[.,:;!?—–\n])\s*$/;
const begins = (text: string, place: number) => CLAUSE_BEGINS.test(text.slice(Math.max(0, place - 3), place));

/** Whether a clause behind the hit begins with an order. */
function isOrderWithin(last: number, at: number, hits: readonly FoundWord[], text: string): boolean {
  for (let next = at + 1; next < hits.length; next += 1) {
    const one = hits[next] as FoundWord;
    if (one.start >= last) return false;
    if ((one.tags & ASKS) !== 0 && begins(text, one.start)) return true;
  }
  return false;
}

/** To confirm, in the languages that say "without confirming" and "without confirmation" of both. */
const CONFIRMS =
  /conf[ei]rm|bestätig|bevestig|bekr[aeä]ft|potvr|potrd|potwierd|подтвер|підтвер|потвър|vahvist|kinnit|apstiprin|patvirtin|meger[őo]s|onay|επιβεβ/;

/** A clause that begins with "without confirmation" and has no order says what happens otherwise. */
function isCondition(
  { start, end }: FoundWord,
  at: number,
  hits: readonly FoundWord[],
  text: string,
): boolean {
  if (!begins(text, start) || !CONFIRMS.test(text.slice(start, end).toLowerCase())) return false;
  const rest = text.slice(end, end + STATEMENT_CHARS_MAX);
  const stop = rest.search(ANY_STOP);
  const last = end + (stop < 0 ? rest.length : stop);
  return last - end >= STATEMENT_CHARS_MIN && !isOrderWithin(last, at, hits, text);
}
