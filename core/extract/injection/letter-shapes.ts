/** Characters that only look like Latin letters. They hide words from a search, but models read them. */

/** Small capitals, which Unicode does not treat as variants of letters, and Cherokee capitals. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  (
    "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz " +
    "Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꮖi Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꭱr Ꮪs Ꭲt Ꮩv Ꮃw Ꭹy Ꮓz"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
/** The starts of the alphabets in white on black, and of the regional indicators for flags. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
const ALPHABET_LETTERS = 26;
const SHAPED = new RegExp(
  `[${[...SHAPES.keys()].join("")}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}\\u{1f1e6}-\\u{1f1ff}]`,
  "gu",
);

/** Replaces each by the lower-case letter that it looks like. NFKC does the same for Unicode's own variants. */
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
