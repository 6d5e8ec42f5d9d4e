/** Which of a message's two texts says what a person would see: the text part, or the page that mail clients show. */

/** The page says more when it has half as many words again: a preheader or a footer more is not yet more. */
const SAYS_MORE_RATIO = 1.5;
/** The same where it says all that the text part says: then the text part is a piece of it. */
const HOLDS_MORE_RATIO = 1.2;
/** A text part of which the page lacks more than this is about something else. */
const OTHER_WORDS_SHARE = 0.3;
/** A page with fewer words than this share of the text part's says it in pictures. */
const PICTURES_SAY_SHARE = 0.4;

/** Lines of this length are broken by a program, where its lines end and not where the writer's do. */
const WRAPPED_LINE = /^(?![>|\s]).{58,80}\n(?=[\p{L}\p{N}(])/gmu;

interface Texts {
  readonly plain: string;
  /** The HTML as text. */
  readonly page: string;
  /** Whether the HTML ends in the middle of a text. */
  readonly isOpenEnded: boolean;
  readonly hasPictures: boolean;
}

/**
 * The page, wherever the two differ: it is what a person was shown. The text part where it says the same in a form of
 * its own, and where the page says hardly anything but in pictures.
 */
export function isPageBetter({ plain, page, isOpenEnded, hasPictures }: Texts): boolean {
  // What was cut off on its way is the beginning of what the text part says whole.
  if (isOpenEnded && plain.startsWith(page.replaceAll("*", ""))) return false;
  const words = wordsOf(plain);
  const pageWords = wordsOf(page);
  if (words.length === 0 || pageWords.length === 0) return words.length === 0;
  const isThin = hasPictures && pageWords.length < words.length * PICTURES_SAY_SHARE;
  return !isThin && (saysLess(words, pageWords) || saysOther(words, pageWords) || isWrapped(plain, page));
}

/** Whether the text part leaves out what the page says: many of its words, or a number that might be the point. */
function saysLess(words: readonly string[], pageWords: readonly string[]): boolean {
  if (pageWords.length > words.length * SAYS_MORE_RATIO + 3) return true;
  const onPage = new Set(pageWords);
  if (pageWords.length > words.length * HOLDS_MORE_RATIO + 2 && words.every((word) => onPage.has(word)))
    return true;
  const known = new Set(words);
  return pageWords.some((word) => isTelling(word) && !known.has(word));
}

/** Whether it says what the page does not: then nobody saw it. */
function saysOther(words: readonly string[], pageWords: readonly string[]): boolean {
  const onPage = new Set(pageWords);
  const others = words.filter((word) => !onPage.has(word));
  return others.some(isTelling) || others.length > words.length * OTHER_WORDS_SHARE + 5;
}

/** Quotes aside, whose lines are as they were quoted. */
function isWrapped(plain: string, page: string): boolean {
  if (/^>/m.test(plain) || /^>/m.test(page)) return false;
  return (plain.match(WRAPPED_LINE)?.length ?? 0) > 0;
}

/** A number, but not a year, which stands in the footer of every page. */
function isTelling(word: string): boolean {
  return word.length >= 4 && /\p{Nd}/u.test(word) && !/^(19|20)\d\d$/.test(word);
}

function wordsOf(text: string): string[] {
  const withoutUrls = text.replace(/(?:https?:\/\/|www\.)[^\s)>\]]+/gi, " ").toLowerCase();
  return (
    withoutUrls.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
