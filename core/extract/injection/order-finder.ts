/** Where a text has the words that orders to a model are made of, sentence by sentence, each language by itself. */

import { sentenceEnds } from "../text/sentence-ends.ts";
import { type Found, WordFinder } from "../text/word-finder.ts";
import { tagBits } from "../text/word-tags.ts";
import { ORDERS, type OrderWords } from "../words/orders/order-words.ts";
import { listed, spelt, withoutHyphens, wordsOfMarkdown } from "./bare-text.ts";
import { type LanguagesOfText, languageBit, languagesIn } from "./order-languages.ts";
import { SentenceMoods } from "./sentence-moods.ts";

const KINDS = [
  "models",
  "calls",
  "overrides",
  "instructions",
  "rules",
  "scopes",
  "sends",
  "secrets",
  "newest",
  "hides",
  "users",
  "obeys",
  "tools",
  "prompts",
  "reveals",
  "people",
  "never",
  "machines",
  "helpers",
  "programs",
  "ifs",
  "beings",
  "dears",
  "reads",
  "mails",
  "asks",
  "owners",
  "quiet",
  "topics",
] as const satisfies readonly (keyof OrderWords)[];

export type OrderTag = (typeof KINDS)[number] | "addresses";

export const TAG = tagBits<OrderTag>([...KINDS, "addresses"]);

/** One in which something was found. */
export interface Sentence {
  /** Among all sentences of the text. */
  readonly index: number;
  readonly start: number;
  /** Of TAG. */
  tags: number;
  /** Whether what tells to ignore stands within quotation marks: somebody speaks of such an order. */
  isQuoted: boolean;
}

/** Without one of these there is no order, so that most mail is read once and no more. */
const OPENING = [
  "models",
  "calls",
  "overrides",
  "hides",
  "prompts",
  "machines",
  "helpers",
  "programs",
] as const;
/** Shorter is no order in any language, but may be the name of the mailbox: `Agent`. */
const ORDER_CHARS_MIN = 6;
/** What is not seen is short, and read in all languages up to this. */
const UNSEEN_CHARS = 4_000;
/** How far apart the sentences of one order may be. */
export const PASSAGE_SENTENCES = 2;
/** What is shown is read so many sentences around an opening: those of its order, and what stands around each of them. */
const READ_SENTENCES = 2 * PASSAGE_SENTENCES;

/** What may open an order by itself, and what stands in most of them and in other mail, too. */
const [PLAIN, WEAK] = [1, 2];
const WEAK_MAX = 8;

/** Built for the first text: a thread that reads no mail is spared it. */
let opening: WordFinder | undefined;

function openingFinder(): WordFinder {
  const all = (kinds: readonly (typeof KINDS)[number][]) =>
    listed(ORDERS.flatMap((orders) => kinds.flatMap((kind) => orders[kind])));
  // Of one word, these stand in mail of all kinds.
  const phrases = all(["quiet", "mails"]).filter((word) => word.includes(" "));
  return new WordFinder([
    { tag: PLAIN, words: all(OPENING) },
    { tag: WEAK, words: phrases },
  ]);
}

/** Those that are in earnest, and the first of those that nearly all mail has: `if you did not ask for this message`. */
function openingsIn(text: string): readonly Found[] {
  opening ??= openingFinder();
  let weak = 0;
  return opening.find(text).filter(({ tags }) => (tags & PLAIN) !== 0 || weak++ < WEAK_MAX);
}

/** Of one language. */
interface LanguageFinders {
  readonly words: WordFinder;
  readonly moods: SentenceMoods | undefined;
}

const finders: (LanguageFinders | undefined)[] = [];

/** What was found of the words of one language. */
export interface Reading {
  readonly page: Page;
  /** Where the language says at the end of a sentence whether it is an order. */
  readonly moods: SentenceMoods | undefined;
  /** In order, none within another. */
  readonly hits: readonly Found[];
  /** Those in which something was found. */
  readonly sentences: readonly Sentence[];
}

/**
 * One for each language that the text may be in, of what an order can be made of. `isUnseen`: of text that nobody sees,
 * where an order may do without an opening.
 */
export function readingsOf(text: string, isUnseen: boolean): readonly Reading[] {
  if (text.length < ORDER_CHARS_MIN) return [];
  const written = spelt(wordsOfMarkdown(text));
  const plain = withoutHyphens(written);
  const isAll = isUnseen && plain.length <= UNSEEN_CHARS;
  const openings = isAll ? [] : openingsIn(plain);
  if (!isAll && openings.length === 0) return [];
  const page: Page = { text: plain, ends: sentenceEnds(plain), addresses: addressesIn(written) };
  // Around those of all languages: one's word may be a part of another's longer one, which alone is found.
  const stretches = isUnseen ? [{ from: 0, to: plain.length }] : stretchesAround(openings, page);
  const languages = languagesIn(plain, stretches);
  return ORDERS.flatMap((orders, at) => {
    const own = stretchesIn(languages, at, stretches, page);
    return own.length === 0 ? [] : [readingIn(page, findersFor(orders, at), own)];
  });
}

export interface Page {
  readonly text: string;
  /** Where each sentence ends but the last. */
  readonly ends: readonly number[];
  /** Where addresses of mail and of the web stand, in order. */
  readonly addresses: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of whole sentences. */
interface Stretch {
  readonly from: number;
  to: number;
}

/** All where most of the text may be in that language, and else what stands around its words. */
function stretchesIn(
  { likely, found }: LanguagesOfText,
  at: number,
  stretches: readonly Stretch[],
  page: Page,
): readonly Stretch[] {
  const bit = languageBit(at);
  return (likely & bit) === 0 ? stretchesAround(found.get(bit)?.places ?? [], page) : stretches;
}

function findersFor(orders: OrderWords, at: number): LanguageFinders {
  finders[at] ??= {
    words: new WordFinder(KINDS.map((kind) => ({ tag: TAG[kind], words: listed(orders[kind]) }))),
    moods: orders.endings && new SentenceMoods(orders.endings),
  };
  return finders[at];
}

/** In order, none into another. */
function stretchesAround(
  openings: readonly Pick<Found, "start">[],
  { text, ends }: Page,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let index = 0;
  for (const { start } of openings) {
    while ((ends[index] ?? text.length) <= start) index += 1;
    const from = ends[index - 1 - READ_SENTENCES] ?? 0;
    const to = ends[index + READ_SENTENCES] ?? text.length;
    const last = stretches.at(-1);
    if (last !== undefined && last.to >= from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

function readingIn(page: Page, { words, moods }: LanguageFinders, stretches: readonly Stretch[]): Reading {
  const found = stretches.flatMap(({ from, to }) => words.find(page.text, from, to));
  const hits = withoutExcuses(found, page);
  for (const { start } of page.addresses) hits.push({ start, end: start, tags: TAG.addresses });
  hits.sort((one, other) => one.start - other.start);
  return { page, moods, hits, sentences: sentencesOf(page, hits) };
}

/** What speaks against an order: that it is about attackers, about models, or told not to be followed. */
const EXCUSES = TAG.people | TAG.never | TAG.topics;

/** Whoever gives an order chooses the names of hosts in it: `attacker.example` says nothing of what the text is about. */
function withoutExcuses(found: readonly Found[], { text, addresses }: Page): Found[] {
  let next = 0;
  return found.map((hit) => {
    if ((hit.tags & EXCUSES) === 0) return hit;
    while ((addresses[next]?.end ?? text.length) <= hit.start && next < addresses.length) next += 1;
    const isInside = (addresses[next]?.start ?? text.length) < hit.end;
    return isInside || isPartOfName(hit, text) ? { ...hit, tags: hit.tags & ~EXCUSES } : hit;
  });
}

function isPartOfName({ start, end }: Found, text: string): boolean {
  return (
    /^[.@]\w/.test(text.slice(end, end + 2)) || /\w[.@]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function sentencesOf({ text, ends }: Page, hits: readonly Found[]): Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  for (const { start, end, tags } of hits) {
    while ((ends[index] ?? text.length) <= start && index < ends.length) index += 1;
    const isQuoted = (tags & TAG.overrides) !== 0 && standsAtQuote(text, start, end);
    const last = sentences.at(-1);
    if (last?.index === index) {
      last.tags |= tags;
      last.isQuoted ||= isQuoted;
    } else sentences.push({ index, start, tags, isQuoted });
  }
  return sentences;
}

/** Where the verb comes last, a quote ends with it. */
function standsAtQuote(text: string, start: number, end: number): boolean {
  return (
    /["“„«‘'「『]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?["”»」』]/.test(text.slice(end, end + 2))
  );
}

/** What makes an address one: looked for by it, for to try each word of a text takes twenty times as long. */
const ADDRESS_MARK = /@(?=[\w-]+\.)|https?:\/\//g;
const IS_OF_LOCAL_PART = /[\w.+-]/;
const ADDRESS_ENDS = /[\s<>"]/g;

function addressesIn(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { index: mark } of text.matchAll(ADDRESS_MARK)) {
    if (mark < end) continue;
    let start = mark;
    const isOfMail = text.charAt(mark) === "@";
    if (isOfMail) while (IS_OF_LOCAL_PART.test(text.charAt(start - 1))) start -= 1;
    if (isOfMail && start === mark) continue;
    ADDRESS_ENDS.lastIndex = mark;
    end = ADDRESS_ENDS.exec(text)?.index ?? text.length;
    spans.push({ start, end });
  }
  return spans;
}
