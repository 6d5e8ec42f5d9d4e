/** Letters that look like others (Unicode UTS #39, §4). */

/** Cyrillic, Greek and Armenian letters, and other signs, each with the Latin letter that it looks like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    "аa сc ԁd еe ҽe ɡg һh іi ӏl јj кk оo рp ԛq ѕs ѵv ѡw ԝw хx уy ʏy " +
    "αa ϲc ιi κk νv οo ρp υu χx γy ϳj օo ոn սu հh ցg զq ѐe ёe їi ıi ɩi ɑa ǀl ⅼl ⅰi ⅽc ⅾd ⅿm"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
/** All of those alphabets, and the other signs above. */
const FOREIGN =
  /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0131\u0251\u0261\u0269\u028f\u01c0\u217c\u2170\u217d\u217e\u217f]/;

/** A word with letters of several scripts has such a place. */
const MIXED = /[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/;

const FOREIGN_LETTERS = new RegExp(FOREIGN, "gu");

/** The letter itself if it looks like no other. */
const latinLetterFor = (letter: string) => LOOKALIKES.get(letter) ?? letter;

/** The Latin letters for which a glance takes letters and digits. Expects lower case without diacritics. */
export function plainLetters(text: string): string {
  const letters = FOREIGN.test(text) ? text.replace(FOREIGN_LETTERS, latinLetterFor) : text;
  return letters.replaceAll("0", "o").replace(/[1|]/g, "l");
}

/** Replaces lookalikes among Latin letters. Words of another script stay. Expects lower case. */
export function withLatinLetters(text: string): string {
  if (!FOREIGN.test(text) || !MIXED.test(text)) return text;
  return text.replace(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/gu,
    (word) => (/[a-z]/.test(word) ? word.replace(/[^a-z]/gu, latinLetterFor) : word),
  );
}

/**
 * Whether a word consists only of Latin letters and lookalikes, and has at least one of the latter: `раураl` is
 * Cyrillic but for its end. Expects lower case.
 */
export function looksLatin(word: string): boolean {
  return FOREIGN.test(word) && [...word].every((letter) => /[a-z0-9-]/.test(latinLetterFor(letter)));
}
