/** A part of a long text, never cut through a surrogate pair: half a character is no character on a JSON wire. */
export function partOf(
  whole: string,
  offset: number,
  charsMax = whole.length,
): { readonly text: string; readonly offset: number; readonly nextOffset: number | null } {
  const begin = boundaryAt(whole, Math.min(offset, whole.length));
  let end = boundaryAt(whole, Math.min(begin + charsMax, whole.length));
  // A limit of one before a pair would never get past it.
  if (end === begin && begin < whole.length) end = Math.min(begin + 2, whole.length);
  return { text: whole.slice(begin, end), offset: begin, nextOffset: end < whole.length ? end : null };
}

function boundaryAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const isInsidePair = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return isInsidePair ? at - 1 : at;
}
