/** What a text was taken out of. Of an archive only the list of its files is. */
export const TEXT_SOURCES = [
  "text",
  "html",
  "ics",
  "eml",
  "pdf",
  "docx",
  "xlsx",
  "pptx",
  "zip",
  "tar",
  "gzip",
  "7z",
  "rar",
] as const;
export type TextSource = (typeof TEXT_SOURCES)[number];

/** Serialisable: it crosses a worker's border. */
export interface TakenText {
  readonly from: TextSource;
  /** Written by a stranger. */
  readonly text: string;
  /** Whether it ends before what it was taken out of does. */
  readonly isTruncated: boolean;
  /** What was left out, or why there is no text: sentences of ours, never the sender's words. */
  readonly notes: readonly string[];
}

/** Why no text could be taken out: a sentence of ours, which becomes a note. Everything else thrown is a fault of the file. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

export function noText(from: TextSource, note: string): TakenText {
  return { from, text: "", isTruncated: false, notes: [note] };
}

/** The note on text that the sender hid; none where there was none. */
export function hiddenTextNotes(chars: number): readonly string[] {
  if (chars === 0) return [];
  return [`${countOf(chars, "character")} of hidden text left out, which a reader does not see.`];
}

export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}
