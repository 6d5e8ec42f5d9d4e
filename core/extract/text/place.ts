/** Where something stands in a text. */
export interface Place {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

/** The text between two places in either order. */
export function textBetween(text: string, one: Place, other: Place): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}
