/** The formats from which text is extracted. The text of an archive is the list of its files. */
export const TEXT_FORMATS = [
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
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Serialisable, because a worker thread posts it. */
export interface ExtractedText {
  readonly from: TextFormat;
  /** Written by a stranger. */
  readonly text: string;
  /** Whether the attachment has more text. */
  readonly isTruncated: boolean;
  /** What was left out, or why there is no text: sentences of ours, never the sender's words. */
  readonly notes: readonly string[];
}

/** Its message is a sentence of ours, and becomes a note. Any other error that a reader throws means a damaged file. */
export class UnreadableAttachment extends Error {
  override readonly name = "UnreadableAttachment";
}

export function noText(from: TextFormat, note: string): ExtractedText {
  return { from, text: "", isTruncated: false, notes: [note] };
}

/** The note on text that the sender hid; empty if there is none. */
export function hiddenTextNotes(chars: number): readonly string[] {
  if (chars === 0) return [];
  return [`${countOf(chars, "character")} of hidden text left out, which a reader does not see.`];
}

export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}
