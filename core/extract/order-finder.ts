/** Where a text has the words that orders to a model are made of, sentence by sentence, each language by itself. */

import { withLatinLetters } from "./lookalike.ts";
import { WordFinder } from "./word-finder.ts";
import { ORDERS, type OrderWords } from "./words/order-words.ts";

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

/** Bits stand for languages here. */
const opening = new WordFinder(
  ORDERS.map((orders, at) => ({ tag: 2 ** at, words: OPENING.flatMap((kind) => orders[kind]).map(bare) })),
);
const finders: (WordFinder | undefined)[] = [];

/** One list for each language that the text may be in. `isUnseen`: of text that nobody sees. */
export function ordersIn(text: string, isUnseen: boolean): readonly Sentence[][] {
  if (text === "") return [];
  const plain = bare(text);
  const isAll = isUnseen && plain.length <= UNSEEN_CHARS;
  const languages = isAll ? -1 : opening.find(plain).reduce((bits, { tags }) => bits | tags, 0);
  if (languages === 0) return [];
  const ends = sentenceEnds(plain);
  const addresses = [...plain.matchAll(/[\w.+-]@[\w-]+\.|https?:\/\//g)].map(({ index }) => index);
  return ORDERS.flatMap((orders, at) =>
    (languages & (2 ** at)) === 0 ? [] : [sentencesOf(plain, finderFor(orders, at), ends, addresses)],
  );
}

function finderFor(orders: OrderWords, at: number): WordFinder {
  finders[at] ??= new WordFinder(KINDS.map((kind) => ({ tag: TAG[kind], words: orders[kind].map(bare) })));
  return finders[at];
}

function sentencesOf(
  text: string,
  finder: WordFinder,
  ends: readonly number[],
  addresses: readonly number[],
): Sentence[] {
  const hits = finder.find(text).map(({ start, tags }) => ({ start, tags }));
  for (const start of addresses) hits.push({ start, tags: TAG.addresses });
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
