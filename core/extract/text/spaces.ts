/** What becomes one space and is none: to replace each space of a text by itself takes ten times as long. */
const SPACES = /\s{2,}|[^\S ]/g;

/** As a screen shows it: runs of spaces and breaks are one space, and none stand at either end. */
export function collapsed(text: string): string {
  return text.replace(SPACES, " ").trim();
}
