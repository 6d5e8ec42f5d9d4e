/** All space except a single space character: replacing each of these too takes ten times as long. */
const SPACES = /\s{2,}|[^\S ]/g;

/** Text as a screen shows it: each run of spaces and breaks is one space, with none at either end. */
export function collapsed(text: string): string {
  return text.replace(SPACES, " ").trim();
}
