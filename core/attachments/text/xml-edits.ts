/** Changes to a text, by places in it as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In any order; what begins within one that was made before is dropped. Linear but for the sorting. */
export function edited(text: string, edits: readonly Edit[]): string {
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
