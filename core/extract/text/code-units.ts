/** The code units of a text. To ask an array for them takes half as long as to ask the string, which has several ways to be stored. */
export type CodeUnits = Uint16Array;

/** NULs behind the end, as many as anybody looks ahead. */
const BEHIND = 8;
const FIRST_UNITS = 1 << 14;

let units = new Uint16Array(FIRST_UNITS);
let known = "";

/** Good until the next text is asked for; NULs behind its end. */
export function unitsOf(text: string): CodeUnits {
  if (text === known) return units;
  if (text.length + BEHIND > units.length) units = new Uint16Array(2 * (text.length + BEHIND));
  Buffer.from(units.buffer).write(text, "utf16le");
  units.fill(0, text.length, text.length + BEHIND);
  known = text;
  return units;
}
