/** A replacement of part of a text. Its indices are those of the original text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `edits` may have any order. One that begins within another is dropped. Linear, except for the sorting. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const kept: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (edit.start < at) continue;
    kept.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return kept.join("") + text.slice(at);
}

export function escapedXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
