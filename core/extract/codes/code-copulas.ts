/** What connects a code with its name: the word for `is` in many languages, a colon, `as`. */
import { anyOf } from "../words/word-pattern.ts";

const ARTICLES = anyOf("ο | το | η | le | la | el | il | der | die | das");
const COPULAS = anyOf(`
  is | are | ist | sind | lautet | est | es | é | è | sono | son | são | to(?=\\s*:) | jest | je | jsou | sú | glasi |
  är | er | είναι | einai | ειναι | este | sunt | adalah | ialah | là | هو | هي | ہے | है | हैं | কি | হল | হলো |
  คือ | הוא | היא | ir | yra | és | ni | është | ay | е | це | эт[оа] | է | են | არის | ಏನೆಂದರೆ | هي التالية |
  عبارت است از | عبارتست از | شما | تان | anda | kamu | của bạn | شماست | الخاص بك | الخاص بكم | خاص بك | שלך | שלכם |
  — | – | -
`);
const AS = anyOf(`
  as | als | comme | como | come | com | som | jako | как | як | kot | kao | ca | olarak | sebagai | làm
`);
/** Thai and Lao "is", and Chinese "is" with the particle that stands for it in Japanese: not set apart by spaces. */
const THAI_AND_LAO_IS = "คือ|ຄື";
const HAN_AND_KANA_IS = "是为為は";
const WORD_ENDS = "(?![\\p{L}\\p{M}])";
/** What may stand between "is" and the value, on either side of it, within the brackets of an expression. */
const MARKS_BEFORE = `\\s\\p{Ps}\\p{Pi}"'*`;
const MARKS_BEHIND = `\\s\\p{Pe}\\p{Pf}"'*`;

/** Words of many languages that connect a thing with its value and have no other meaning between the two. */
export const ONLY_COPULA = new RegExp(
  `^(?:[\\s\\p{P}\\p{S}]|${COPULAS}${WORD_ENDS}|${THAI_AND_LAO_IS}|[${HAN_AND_KANA_IS}이가은는をである])*$`,
  "iu",
);
/** `… est le`: somewhere in it a thing is said to be its value. */
export const HAS_COPULA = new RegExp(`(?:^|\\s)${COPULAS}${WORD_ENDS}`, "iu");
const WITH_ARTICLE = `(?:^|\\s)${COPULAS}(?:\\s${ARTICLES})?`;
/** At its end, perhaps with an article behind it: `είναι ο`. */
export const ENDS_IN_COPULA = new RegExp(
  `(?:${WITH_ARTICLE}|[${HAN_AND_KANA_IS}]|${THAI_AND_LAO_IS})[:：${MARKS_BEFORE}]*$`,
  "iu",
);
export const ENDS_IN_COLON = new RegExp(`[:：|][${MARKS_BEFORE}]*$`, "u");
/** At the beginning of what follows a value. */
export const BEGINS_WITH_COPULA = new RegExp(
  `^[${MARKS_BEHIND}]*(?:(?:${COPULAS}|${AS})${WORD_ENDS}|[${HAN_AND_KANA_IS}이가])`,
  "iu",
);
const VERBS = anyOf(`
  می[ \\u200c]?باشد | است | هست | ہے | है | आहे | छ | આછે | છે | ਹੈ | 입니다 | 이다 | です | դ | է
`);
/** Behind the value, in languages whose sentences end with the verb: `کد تایید شما … 29504 می باشد`. */
export const BEGINS_WITH_VERB = new RegExp(`^[${MARKS_BEHIND}]*${VERBS}${WORD_ENDS}`, "u");

/** ` on ` means "is" in Finnish and Estonian, and is a preposition in English. */
const FINNIC_IS = /^ on $/;
const FINNIC_NAME = /(?:koodi|kood|tunnus|luku|sana)\p{L}*$/iu;
const FINNIC_IS_AHEAD = /^([\])】"”]? )on(?= )/;
/** `to` means "is" in Polish, and something else elsewhere. */
const POLISH_IS = /^ to $/;
const POLISH_NAME = /(?:kod|hasło)$/iu;
const POLISH_IS_AHEAD = /^([\])】"”]? )to(?= )/;
/** `la` is Vietnamese "is" without its marks, and an article in Romance languages. */
const VIETNAMESE_IS = /(^|\s)la(?=\s|$)/i;
const VIETNAMESE_NAME = /^(?:ma|mat khau) /i;

/**
 * The text between the name of a code and its value. Words that mean "is" only in some languages become a colon there.
 */
export function gapBefore(name: string, gap: string): string {
  // A row of dots may connect a label with its value.
  const plain = gap.replace(/\.{3,}/g, ":");
  if (FINNIC_IS.test(plain)) return FINNIC_NAME.test(name) ? ": " : " on ";
  if (POLISH_IS.test(plain)) return POLISH_NAME.test(name) ? ": " : " to ";
  return VIETNAMESE_NAME.test(name) ? plain.replace(VIETNAMESE_IS, "$1:") : plain;
}

/** `G-492013(이)가`: the particle after a value, in the form for any final sound. */
const KOREAN_PARTICLE = /^\((?:이|은|을|는|가|를)\)[이가은는을를]?|^[은는](?=\s)/;
/** Templates reverse the order in right-to-left scripts: `492013 :קוד האימות שלך הוא`. */
const TURNED_COLON = /^ ?[:：] ?$/;
const FROM_RIGHT = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** The text between a value and the name of a code after it. */
export function gapAfter(name: string, gap: string): string {
  if (TURNED_COLON.test(gap) && FROM_RIGHT.test(name)) return " ";
  if (POLISH_NAME.test(name)) return gap.replace(POLISH_IS_AHEAD, "$1jest");
  if (FINNIC_NAME.test(name)) return gap.replace(FINNIC_IS_AHEAD, "$1ist");
  if (VIETNAMESE_NAME.test(name) && VIETNAMESE_IS.test(gap)) return gap.replace(VIETNAMESE_IS, "$1là");
  return gap.replace(KOREAN_PARTICLE, "이");
}
