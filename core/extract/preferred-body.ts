/** Chooses between a message's text part and its page (the HTML that mail clients show), by what a person would see. */

/** The page says more if it has half as many words again. A preheader or a footer is less than that. */
const SAYS_MORE_RATIO = 1.5;
/** The same if the page contains everything that the text part says. Then the text part is an excerpt. */
const HOLDS_MORE_RATIO = 1.2;
/** If the page lacks a larger share of the text part, the text part is about something else. */
const OTHER_WORDS_SHARE = 0.3;
/** If the page has a smaller share of the text part's words, it shows its content in pictures. */
const PICTURES_SAY_SHARE = 0.4;

/** Lines of this length were broken by a program, not by the writer. */
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
 * The page, if the two differ, because a person was shown the page. The text part, if it says the same in a form of its
 * own, or if the page has little but pictures.
 */
export function isPageBetter({ plain, page, isOpenEnded, hasPictures }: Texts): boolean {
  // A page that was cut off in transit contains only the start of the text part.
  if (isOpenEnded && plain.startsWith(page.replaceAll("*", ""))) return false;
  const words = wordsOf(plain);
  const pageWords = wordsOf(page);
  if (words.length === 0 || pageWords.length === 0) return words.length === 0;
  const isThin = hasPictures && pageWords.length < words.length * PICTURES_SAY_SHARE;
  return !isThin && (saysLess(words, pageWords) || saysOther(words, pageWords) || isWrapped(plain, page));
}

/** Whether the text part leaves out something of the page: many words, or a number that may be the point. */
function saysLess(words: readonly string[], pageWords: readonly string[]): boolean {
  if (pageWords.length > words.length * SAYS_MORE_RATIO + 3) return true;
  const onPage = new Set(pageWords);
  if (pageWords.length > words.length * HOLDS_MORE_RATIO + 2 && words.every((word) => onPage.has(word)))
    return true;
  const known = new Set(words);
  return pageWords.some((word) => isTelling(word) && !known.has(word));
}

/** Whether the text part says something that the page does not. Then nobody saw it. */
function saysOther(words: readonly string[], pageWords: readonly string[]): boolean {
  const onPage = new Set(pageWords);
  const others = words.filter((word) => !onPage.has(word));
  return others.some(isTelling) || others.length > words.length * OTHER_WORDS_SHARE + 5;
}

/** Without quotes, whose lines were broken by others. */
function isWrapped(plain: string, page: string): boolean {
  if (/^>/m.test(plain) || /^>/m.test(page)) return false;
  return (plain.match(WRAPPED_LINE)?.length ?? 0) > 0;
}

/** A number, but not a year. The footer of every page has a year. */
function isTelling(word: string): boolean {
  return word.length >= 4 && /\p{Nd}/u.test(word) && !/^(19|20)\d\d$/.test(word);
}

function wordsOf(text: string): string[] {
  const withoutUrls = text.replace(/(?:https?:\/\/|www\.)[^\s)>\]]+/gi, " ").toLowerCase();
  return (
    withoutUrls.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
