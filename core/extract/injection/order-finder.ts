/** Where a text has the words that orders to a model are made of, sentence by sentence, each language by itself. */

import { withLatinLetters } from "../text/lookalike.ts";
import { type Found, WordFinder } from "../text/word-finder.ts";
import { ORDERS, type OrderWords } from "../words/order-words.ts";

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
const OPENING = ["models", "calls", "overrides", "hides", "prompts"] as const;
/** What is not seen is short, and read in all languages up to this. */
const UNSEEN_CHARS = 4_000;
/** How far apart the sentences of one order may be. */
export const PASSAGE_SENTENCES = 2;
/** What is shown is read so many sentences around an opening: those of its order, and what stands around each of them. */
const READ_SENTENCES = 2 * PASSAGE_SENTENCES;

/** Bits stand for languages here. */
const opening = new WordFinder(
  ORDERS.map((orders, at) => ({ tag: 2 ** at, words: OPENING.flatMap((kind) => orders[kind]).map(bare) })),
);
const finders: (WordFinder | undefined)[] = [];

/**
 * One list for each language that the text may be in, of the sentences that an order can be made of. `isUnseen`: of text
 * that nobody sees, where an order may do without an opening.
 */
export function ordersIn(text: string, isUnseen: boolean): readonly Sentence[][] {
  if (text === "") return [];
  const plain = bare(text);
  const isAll = isUnseen && plain.length <= UNSEEN_CHARS;
  const openings = isAll ? [] : opening.find(plain);
  if (!isAll && openings.length === 0) return [];
  const page: Page = { text: plain, ends: sentenceEnds(plain), addresses: addressesIn(plain) };
  // Around those of all languages: one's word may be a part of another's longer one, which alone is found.
  const stretches = isUnseen ? [{ from: 0, to: plain.length }] : stretchesAround(openings, page);
  const languages = openings.reduce((bits, { tags }) => bits | tags, isAll ? -1 : 0);
  return ORDERS.flatMap((orders, at) =>
    (languages & (2 ** at)) === 0 ? [] : [sentencesOf(page, finderFor(orders, at), stretches)],
  );
}

interface Page {
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
  finders[at] ??= new WordFinder(KINDS.map((kind) => ({ tag: TAG[kind], words: orders[kind].map(bare) })));
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

function sentencesOf(page: Page, finder: WordFinder, stretches: readonly Stretch[]): Sentence[] {
  const { text, ends } = page;
  const hits: { readonly start: number; readonly tags: number }[] = stretches.flatMap(({ from, to }) =>
    finder.find(text, from, to),
  );
  for (const start of page.addresses) hits.push({ start, tags: TAG.addresses });
  hits.sort((one, other) => one.start - other.start);
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

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ı: "i",
  "’": "'",
  ʼ: "'",
};

/** In lower case, without accents and underscores; the same for words and texts. Letters that stand in for Latin ones are those. */
export function bare(text: string): string {
  const lower = text.toLowerCase().replaceAll("-", " ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return withLatinLetters(lower.normalize("NFKC"))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652\u0591-\u05bd\u05bf-\u05c7]/g, "")
    .normalize("NFC")
    .replace(/[łøæœßđı’ʼ]/g, (letter) => LETTERS[letter] ?? letter);
}
