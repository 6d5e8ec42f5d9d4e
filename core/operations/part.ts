import { Refusal } from "../refusal.ts";

/** A part of a long text. It never splits a surrogate pair: half a character is invalid in JSON. */
export function partOf(
  whole: string,
  offset: number,
  charsMax = whole.length,
): { readonly text: string; readonly offset: number; readonly nextOffset: number | null } {
  const begin = boundaryAt(whole, Math.min(offset, whole.length));
  let end = boundaryAt(whole, Math.min(begin + charsMax, whole.length));
  // With a limit of one, a pair would never be passed.
  if (end === begin && begin < whole.length) end = Math.min(begin + 2, whole.length);
  return { text: whole.slice(begin, end), offset: begin, nextOffset: end < whole.length ? end : null };
}

/**
 * Refuses: bad_request beyond the end, where an empty part would look like the last one. At the end itself that is
 * right. `has` says what there is, with # for the length.
 */
export function requireWithin(field: string, offset: number, length: number, has: string): void {
  if (offset <= length) return;
  throw new Refusal("bad_request", `\`${field}\` is beyond the end: ${has.replace("#", String(length))}.`, {
    fix: "Begin at 0, or at the offset that the previous part gave for the next.",
  });
}

function boundaryAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const isInsidePair = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return isInsidePair ? at - 1 : at;
}
