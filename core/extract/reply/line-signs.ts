/** What characters a line has, learned in one pass: nearly every expression looks for something that most lines have not. */

/** Bits. */
export const HAS = {
  /** Of any script. */
  digit: 1 << 0,
  /** Of ASCII. */
  capital: 1 << 1,
  dot: 1 << 2,
  colon: 1 << 3,
  at: 1 << 4,
  plus: 1 << 5,
  dash: 1 << 6,
  bracket: 1 << 7,
  hash: 1 << 8,
  tilde: 1 << 9,
  /** What source code is written with. */
  operator: 1 << 10,
  /** What Markdown emphasises and quotes with. */
  mark: 1 << 11,
  /** Beyond ASCII. */
  other: 1 << 12,
  /** Perhaps a digit of another script. */
  otherDigit: 1 << 13,
} as const;

const ASCII_END = 0x80;

const CHARACTERS: Readonly<Record<Exclude<keyof typeof HAS, "other" | "otherDigit">, RegExp>> = {
  digit: /[0-9]/,
  capital: /[A-Z]/,
  dot: /\./,
  colon: /:/,
  at: /@/,
  plus: /\+/,
  dash: /-/,
  bracket: /\(/,
  hash: /#/,
  tilde: /~/,
  operator: /[=;{>]/,
  mark: /[*>`#]/,
};

const SIGNS = Uint16Array.from({ length: ASCII_END }, (_, unit) =>
  Object.entries(CHARACTERS)
    .filter(([, characters]) => characters.test(String.fromCharCode(unit)))
    .reduce((signs, [sign]) => signs | HAS[sign as keyof typeof HAS], 0),
);

/** Of HAS. */
export function signsIn(line: string): number {
  let signs = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit < ASCII_END) signs |= SIGNS[unit] as number;
    else signs |= mayBeDigit(unit) ? HAS.other | HAS.digit | HAS.otherDigit : HAS.other;
  }
  return signs;
}

/** Whether it is in a part of Unicode that has digits: before, behind and between these are letters, punctuation and ideographs. */
function mayBeDigit(unit: number): boolean {
  return (unit >= 0x0660 && unit < 0x1d00) || (unit >= 0xa600 && unit < 0xac00) || unit >= 0xd800;
}
