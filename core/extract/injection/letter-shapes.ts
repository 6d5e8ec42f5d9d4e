/** Letters that are Latin ones by their shape alone, as who hides words from a search writes them, and a model reads them. */

/** Small capitals, which Unicode does not call variants of letters, and capitals of the Cherokee. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  (
    "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz " +
    "Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꮖi Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꭱr Ꮪs Ꭲt Ꮩv Ꮃw Ꭹy Ꮓz"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
/** Where alphabets of letters in white on black begin, and that of which flags are made. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
const ALPHABET_LETTERS = 26;
const SHAPED = new RegExp(
  `[${[...SHAPES.keys()].join("")}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}\\u{1f1e6}-\\u{1f1ff}]`,
  "gu",
);

/** Each as the small letter that it looks like. What Unicode knows as a variant is another's work (NFKC). */
export function withPlainLetters(text: string): string {
  return text.replace(SHAPED, letterOf);
}

function letterOf(shaped: string): string {
  const known = SHAPES.get(shaped);
  if (known !== undefined) return known;
  const codePoint = shaped.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => codePoint >= start && codePoint < start + ALPHABET_LETTERS);
  return first === undefined ? shaped : String.fromCharCode(0x61 + codePoint - first);
}
