/** Digits of many scripts. */

/** Found when the first text needs them. */
let known: readonly number[] | undefined;

/** The digits of any script as ASCII ones (Unicode: a script's ten digits stand in a row). */
export function asciiDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    known ??= zeroes();
    const zero = known.findLast((start) => start <= codePoint);
    return zero === undefined ? digit : String(codePoint - zero);
  });
}

function zeroes(): number[] {
  const starts: number[] = [];
  // Every script's digits stand in the first two planes; asking once at the start costs little.
  for (let codePoint = 0x660; codePoint < 0x1_ffff; codePoint += 1) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(codePoint))) continue;
    starts.push(codePoint);
    codePoint += 9;
  }
  return starts;
}
