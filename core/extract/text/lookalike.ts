/** Letters that look like others (Unicode UTS #39, §4). */

/** Cyrillic, Greek and Armenian letters, and what a reader takes them for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    "аa сc ԁd еe ҽe ɡg һh іi ӏl јj кk оo рp ԛq ѕs ѵv ѡw ԝw хx уy ʏy " +
    "αa ϲc ιi κk νv οo ρp υu χx γy ϳj օo ոn սu հh ցg զq ѐe ёe їi ıi ɩi ɑa ǀl ⅼl ⅰi ⅽc ⅾd ⅿm"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
/** All of those alphabets, and the signs above. */
const FOREIGN =
  /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0131\u0251\u0261\u0269\u028f\u01c0\u217c\u2170\u217d\u217e\u217f]/;

/** Without such a place no word has letters of several kinds. */
const MIXED = /[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/;

const FOREIGN_LETTERS = new RegExp(FOREIGN, "gu");

/** The letter itself where it looks like no other. */
const latinLetterFor = (letter: string) => LOOKALIKES.get(letter) ?? letter;

/** What a glance takes letters for that have no marks, and figures among them. Lower case. */
export function plainLetters(text: string): string {
  const letters = FOREIGN.test(text) ? text.replace(FOREIGN_LETTERS, latinLetterFor) : text;
  return letters.replaceAll("0", "o").replace(/[1|]/g, "l");
}

/** Letters among Latin ones that stand in for such, as those; words of another script stay. Lower case. */
export function withLatinLetters(text: string): string {
  if (!FOREIGN.test(text) || !MIXED.test(text)) return text;
  return text.replace(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/gu,
    (word) => (/[a-z]/.test(word) ? word.replace(/[^a-z]/gu, latinLetterFor) : word),
  );
}

/** Whether there are such letters in it, and no others: `раураl`, all in Cyrillic but for its end. Lower case. */
export function looksLatin(word: string): boolean {
  return FOREIGN.test(word) && [...word].every((letter) => /[a-z0-9-]/.test(latinLetterFor(letter)));
}
