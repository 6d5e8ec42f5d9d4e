const SIGNS = [
  ["M", 1_000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** Roman numerals exist for 1 to 3,999. Other numbers are written in figures. */
export function romanNumeral(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  let [text, rest] = ["", number];
  for (const [sign, worth] of SIGNS) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}
