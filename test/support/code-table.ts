/** Tables of short messages: one a line, with fields separated by `¦`, and `\n` for a line break. */

export interface CodeCase {
  readonly subject: string;
  readonly text: string;
  readonly code: string | undefined;
}

/** Reads two tables. `codes` has code, subject and text; `noCodes`, for messages without a code, subject and text. */
export function codeCases(codes: string, noCodes: string): readonly CodeCase[] {
  return [
    ...linesOf(codes).map(([code = "", subject = "", text = ""]) => ({ code, subject, text })),
    ...linesOf(noCodes).map(([subject = "", text = ""]) => ({ code: undefined, subject, text })),
  ];
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("¦").map((field) => field.trim().replaceAll("\\n", "\n")));
}
