/** Finds in one pass what kinds of characters a line has. Nearly every pattern needs some that most lines lack. */

/** Bits. */
export const HAS = {
  /** Of any script. */
  digit: 1 << 0,
  dot: 1 << 1,
  colon: 1 << 2,
  at: 1 << 3,
  plus: 1 << 4,
  bracket: 1 << 5,
  hash: 1 << 6,
  tilde: 1 << 7,
  /** Markdown for emphasis and quotes. */
  mark: 1 << 8,
  /** Beyond ASCII. */
  other: 1 << 9,
  /** May be a digit of another script. */
  otherDigit: 1 << 10,
} as const;

const ASCII_END = 0x80;

const CHARACTERS: Readonly<Record<Exclude<keyof typeof HAS, "other" | "otherDigit">, RegExp>> = {
  digit: /[0-9]/,
  dot: /\./,
  colon: /:/,
  at: /@/,
  plus: /\+/,
  bracket: /\(/,
  hash: /#/,
  tilde: /~/,
  mark: /[*>`#]/,
};

const SIGNS = Uint16Array.from({ length: ASCII_END }, (_, unit) =>
  Object.entries(CHARACTERS)
    .filter(([, characters]) => characters.test(String.fromCharCode(unit)))
    .reduce((signs, [sign]) => signs | HAS[sign as keyof typeof HAS], 0),
);

/** Bits of `HAS`. */
export function characterKindsIn(line: string): number {
  let signs = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit < ASCII_END) signs |= SIGNS[unit] as number;
    else signs |= mayBeDigit(unit) ? HAS.other | HAS.digit | HAS.otherDigit : HAS.other;
  }
  return signs;
}

/**
 * Whether the UTF-16 unit is in a range of Unicode that has digits. The other ranges have letters, punctuation and
 * ideographs.
 */
function mayBeDigit(unit: number): boolean {
  return (unit >= 0x0660 && unit < 0x1d00) || (unit >= 0xa600 && unit < 0xac00) || unit >= 0xd800;
}
