/** Tables of mails in short, each line one, its fields parted by `¦`, with `\n` for a line break. */

export interface CodeCase {
  readonly subject: string;
  readonly text: string;
  readonly code: string | undefined;
}

/** `codes`: by the code, the subject and the text. `noCodes`: by the subject and the text. */
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
