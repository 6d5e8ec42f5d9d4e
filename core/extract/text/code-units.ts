/** The UTF-16 code units of a text. An array is read twice as fast as the string, which has several internal forms. */
export type CodeUnits = Uint16Array;

/** The NULs behind the end, which is as far as callers look ahead. */
const BEHIND = 8;
const FIRST_UNITS = 1 << 14;

let units = new Uint16Array(FIRST_UNITS);
let known = "";

/** The code units of `text`, followed by NULs. Valid until the next call with another text. */
export function unitsOf(text: string): CodeUnits {
  if (text === known) return units;
  if (text.length + BEHIND > units.length) units = new Uint16Array(2 * (text.length + BEHIND));
  Buffer.from(units.buffer).write(text, "utf16le");
  units.fill(0, text.length, text.length + BEHIND);
  known = text;
  return units;
}
