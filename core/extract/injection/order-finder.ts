/** Where a text has the words that orders to a model are made of, sentence by sentence, each language by itself. */

import { type Found, WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/order-words.ts";
import { bare, listed } from "./bare-text.ts";
import { languageBit, likelyLanguages } from "./order-languages.ts";

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

export const TAG = Object.fromEntries(
  [...KINDS, "addresses" as const].map((kind, at) => [kind, 2 ** at]),
) as Readonly<Record<OrderTag, number>>;

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
  const all = (kinds: readonly (keyof OrderWords)[]) =>
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

const finders: (WordFinder | undefined)[] = [];

/** What was found of the words of one language. */
export interface Reading {
  readonly page: Page;
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
  const plain = bare(text);
  const isAll = isUnseen && plain.length <= UNSEEN_CHARS;
  const openings = isAll ? [] : openingsIn(plain);
  if (!isAll && openings.length === 0) return [];
  const page: Page = { text: plain, ends: sentenceEnds(plain), addresses: addressesIn(plain) };
  // Around those of all languages: one's word may be a part of another's longer one, which alone is found.
  const stretches = isUnseen ? [{ from: 0, to: plain.length }] : stretchesAround(openings, page);
  const languages = likelyLanguages(plain, stretches);
  return ORDERS.flatMap((orders, at) =>
    (languages & languageBit(at)) === 0 ? [] : [readingIn(page, finderFor(orders, at), stretches)],
  );
}

export interface Page {
  readonly text: string;
  /** Where each sentence ends but the last. */
  readonly ends: readonly number[];
  /** Where addresses of mail and of the web stand. */
  readonly addresses: readonly number[];
}

/** Of whole sentences. */
interface Stretch {
  readonly from: number;
  to: number;
}

function finderFor(orders: OrderWords, at: number): WordFinder {
  finders[at] ??= new WordFinder(KINDS.map((kind) => ({ tag: TAG[kind], words: listed(orders[kind]) })));
  return finders[at];
}

/** In order, none into another. */
function stretchesAround(openings: readonly Found[], { text, ends }: Page): readonly Stretch[] {
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

function readingIn(page: Page, finder: WordFinder, stretches: readonly Stretch[]): Reading {
  const hits = stretches.flatMap(({ from, to }) => finder.find(page.text, from, to));
  for (const start of page.addresses) hits.push({ start, end: start, tags: TAG.addresses });
  hits.sort((one, other) => one.start - other.start);
  return { page, hits, sentences: sentencesOf(page, hits) };
}

function sentencesOf({ text, ends }: Page, hits: readonly Found[]): Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  for (const { start, tags } of hits) {
    while ((ends[index] ?? text.length) <= start && index < ends.length) index += 1;
    const isQuoted =
      (tags & TAG.overrides) !== 0 && /["“„«‘'「『]\s?$/.test(text.slice(Math.max(0, start - 2), start));
    const last = sentences.at(-1);
    if (last?.index === index) {
      last.tags |= tags;
      last.isQuoted ||= isQuoted;
    } else sentences.push({ index, start, tags, isQuoted });
  }
  return sentences;
}

function addressesIn(text: string): number[] {
  return [...text.matchAll(/[\w.+-]@[\w-]+\.|https?:\/\//g)].map(({ index }) => index);
}

/** Where sentences end: at their marks, and at empty lines. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]+(?=["'”»)\]]*(?:\s|$))|[。！？؟।]+|\n[ \t>]*\n/g)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
}
