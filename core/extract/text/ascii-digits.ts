/** Digits of many scripts. */

/** Computed when the first text needs it. */
let known: readonly number[] | undefined;

/** Replaces the digits of any script with ASCII digits. In Unicode, the ten digits of a script are consecutive. */
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
  // All scripts have their digits in the first two planes, so this one search is cheap.
  for (let codePoint = 0x660; codePoint < 0x1_ffff; codePoint += 1) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(codePoint))) continue;
    starts.push(codePoint);
    codePoint += 9;
  }
  return starts;
}
