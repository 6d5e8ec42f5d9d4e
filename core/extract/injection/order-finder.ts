/** Finds the words that make up orders to a model, sentence by sentence and for each language separately. */

import { matchesIn } from "../text/matches.ts";
import type { Place } from "../text/place.ts";
import { sentenceEnds } from "../text/sentence-ends.ts";
import { type FoundWord, WordFinder } from "../text/word-finder.ts";
import { tagBits } from "../text/word-tags.ts";
import { ORDERS, type OrderWords } from "../words/orders/order-words.ts";
import {
  joinWordsSplitByMarkdown,
  normalizedWithHyphens,
  normalizedWords,
  withoutHyphens,
} from "./normalized-text.ts";
import { type LanguagesOfText, languageBit, languagesIn } from "./order-languages.ts";
import { SentenceMoods } from "./sentence-moods.ts";

const KINDS = [
  "models",
  "toModels",
  "overrides",
  "instructions",
  "rules",
  "scopes",
  "sends",
  "secrets",
  "whichOnes",
  "hides",
  "users",
  "modelTasks",
  "tools",
  "prompts",
  "reveals",
  "betweenPeople",
  "never",
  "machines",
  "helpers",
  "programs",
  "ifs",
  "youAre",
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

/** The bits of all these tags. */
export const bitsOf = (...tags: readonly OrderTag[]) => tags.reduce((bits, tag) => bits | TAG[tag], 0);

/** What asks the reader to do something. */
export const ASKS = bitsOf("asks", "sends", "modelTasks", "tools", "overrides", "reveals");

/** A sentence in which something was found. */
export interface Sentence {
  /** Its index among all sentences of the text. */
  readonly index: number;
  readonly start: number;
  /** Bits of `TAG`. */
  tags: number;
  /** Whether the words for "ignore" are in quotation marks. Then somebody mentions such an order. */
  isQuoted: boolean;
}

/** Every order has one of these. Most mail has none, and is searched only once. */
const OPENING = [
  "models",
  "toModels",
  "overrides",
  "hides",
  "prompts",
  "machines",
  "helpers",
  "programs",
] as const;
/** In any language an order is longer. A shorter text may be the mailbox's name: `Agent`. */
const ORDER_CHARS_MIN = 6;
/** Unseen text is short. Up to this length it is read in all languages. */
const UNSEEN_CHARS = 4_000;
/** The greatest distance between the sentences of one order. */
export const PASSAGE_SENTENCES = 2;
/** So many sentences around an opening are read in visible text: those of its order, and the surroundings of each. */
const READ_SENTENCES = 2 * PASSAGE_SENTENCES;

/** PLAIN may open an order by itself. WEAK is in most orders, but also in other mail. */
const [PLAIN, WEAK] = [1, 2];
const WEAK_MAX = 8;

/** Built for the first text, so that threads which read no mail do without. */
let opening: WordFinder | undefined;

function openingFinder(): WordFinder {
  const all = (kinds: readonly (typeof KINDS)[number][]) =>
    normalizedWords(ORDERS.flatMap((orders) => kinds.flatMap((kind) => orders[kind])));
  // The single words of these kinds are in all sorts of mail.
  const phrases = all(["quiet", "mails"]).filter((word) => word.includes(" "));
  return new WordFinder([
    { tag: PLAIN, words: all(OPENING) },
    { tag: WEAK, words: phrases },
  ]);
}

/** The plain openings, and the first weak ones, which nearly all mail has: `if you did not ask for this message`. */
function openingsIn(text: string): readonly FoundWord[] {
  opening ??= openingFinder();
  let weak = 0;
  return opening.find(text).filter(({ tags }) => (tags & PLAIN) !== 0 || weak++ < WEAK_MAX);
}

interface LanguageFinders {
  readonly words: WordFinder;
  readonly moods: SentenceMoods | undefined;
}

const finders: (LanguageFinders | undefined)[] = [];

/** What was found of one language's words. */
export interface LanguageHits {
  readonly searched: SearchedText;
  /** Only for languages that show at the end of a sentence whether it is an order. */
  readonly moods: SentenceMoods | undefined;
  /** In order, none within another. */
  readonly hits: readonly FoundWord[];
  /** Those in which something was found. */
  readonly sentences: readonly Sentence[];
}

/**
 * The words that may make up an order: the hits of each language that the text may be in. `isUnseen`: for text that
 * nobody sees, where an order needs no opening.
 */
export function findOrderWords(text: string, isUnseen: boolean): readonly LanguageHits[] {
  if (text.length < ORDER_CHARS_MIN) return [];
  const written = normalizedWithHyphens(joinWordsSplitByMarkdown(text));
  const plain = withoutHyphens(written);
  const isAll = isUnseen && plain.length <= UNSEEN_CHARS;
  const openings = isAll ? [] : openingsIn(plain);
  if (!isAll && openings.length === 0) return [];
  const searched: SearchedText = { text: plain, ends: sentenceEnds(plain), addresses: addressesIn(written) };
  // Uses the openings of all languages: a word of one may be part of another's longer word, and only that is found
  // then.
  const stretches = isUnseen ? [{ from: 0, to: plain.length }] : stretchesAround(openings, searched);
  const languages = languagesIn(plain, stretches);
  return ORDERS.flatMap((orders, at) => {
    const own = stretchesIn(languages, at, stretches, searched);
    return own.length === 0 ? [] : [hitsOfLanguage(searched, findersFor(orders, at), own)];
  });
}

export interface SearchedText {
  readonly text: string;
  /** The ends of all sentences but the last. */
  readonly ends: readonly number[];
  /** Mail and web addresses, in order. */
  readonly addresses: readonly Place[];
}

/** Covers whole sentences. */
interface Stretch {
  readonly from: number;
  to: number;
}

/** The whole text if most of it may be in that language, otherwise the surroundings of its words. */
function stretchesIn(
  { likely, found }: LanguagesOfText,
  at: number,
  stretches: readonly Stretch[],
  searched: SearchedText,
): readonly Stretch[] {
  const bit = languageBit(at);
  return (likely & bit) === 0 ? stretchesAround(found.get(bit)?.places ?? [], searched) : stretches;
}

function findersFor(orders: OrderWords, at: number): LanguageFinders {
  finders[at] ??= {
    words: new WordFinder(KINDS.map((kind) => ({ tag: TAG[kind], words: normalizedWords(orders[kind]) }))),
    moods: orders.endings && new SentenceMoods(orders.endings),
  };
  return finders[at];
}

/** In order, without overlaps. */
function stretchesAround(
  openings: readonly Pick<FoundWord, "start">[],
  { text, ends }: SearchedText,
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

function hitsOfLanguage(
  searched: SearchedText,
  { words, moods }: LanguageFinders,
  stretches: readonly Stretch[],
): LanguageHits {
  const found = stretches.flatMap(({ from, to }) => words.find(searched.text, from, to));
  const hits = withoutExcuses(found, searched);
  for (const { start } of searched.addresses) hits.push({ start, end: start, tags: TAG.addresses });
  hits.sort((one, other) => one.start - other.start);
  return { searched, moods, hits, sentences: sentencesOf(searched, hits) };
}

/** Signs against an order: it is about attackers or models, or says that something must not be followed. */
const EXCUSES = bitsOf("betweenPeople", "never", "topics");

/** The author of an order chooses the host names in it, so `attacker.example` says nothing about the text's topic. */
function withoutExcuses(found: readonly FoundWord[], { text, addresses }: SearchedText): FoundWord[] {
  let next = 0;
  return found.map((hit) => {
    if ((hit.tags & EXCUSES) === 0) return hit;
    while ((addresses[next]?.end ?? text.length) <= hit.start && next < addresses.length) next += 1;
    const isInside = (addresses[next]?.start ?? text.length) < hit.end;
    return isInside || isPartOfName(hit, text) ? { ...hit, tags: hit.tags & ~EXCUSES } : hit;
  });
}

function isPartOfName({ start, end }: FoundWord, text: string): boolean {
  return (
    /^[.@]\w/.test(text.slice(end, end + 2)) || /\w[.@]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function sentencesOf({ text, ends }: SearchedText, hits: readonly FoundWord[]): Sentence[] {
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

/** In languages with the verb last, a quote ends with it. */
function standsAtQuote(text: string, start: number, end: number): boolean {
  return (
    /["“„«‘'「『]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?["”»」』]/.test(text.slice(end, end + 2))
  );
}

/** Addresses are found by these marks: testing each word of a text takes twenty times as long. */
const ADDRESS_MARK = /@(?=[\w-]+\.)|https?:\/\//g;
const IS_OF_LOCAL_PART = /[\w.+-]/;
const ADDRESS_ENDS = /[\s<>"]/g;

function addressesIn(text: string): Place[] {
  const addresses: Place[] = [];
  let end = 0;
  for (const { index: mark } of matchesIn(text, ADDRESS_MARK)) {
    if (mark < end) continue;
    let start = mark;
    const isOfMail = text.charAt(mark) === "@";
    if (isOfMail) while (IS_OF_LOCAL_PART.test(text.charAt(start - 1))) start -= 1;
    if (isOfMail && start === mark) continue;
    ADDRESS_ENDS.lastIndex = mark;
    end = ADDRESS_ENDS.exec(text)?.index ?? text.length;
    addresses.push({ start, end });
  }
  return addresses;
}
