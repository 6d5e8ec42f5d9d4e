/**
 * The signs for and against an order to a model that reads for somebody, taken from the surroundings of each name of
 * such a reader. A person who is asked why would name the same signs.
 */
import type { FoundWord } from "../text/word-finder.ts";
import { tagsOf } from "../text/word-tags.ts";
import { isAside, isMail } from "./mail-asides.ts";
import { ASKS, bitsOf, type LanguageHits, type OrderTag, type SearchedText, TAG } from "./order-finder.ts";
import type { ReaderSign } from "./reader-weights.ts";
import type { Mood, SentenceMoods } from "./sentence-moods.ts";

/**
 * How visible a text is to a person. The less visible it is, the fewer signs make it an order. Subjects and names of
 * people and files are `alone`.
 */
export type Visibility = "shown" | "alone" | "unseen" | "encoded";

export const isHidden = (visibility: Visibility) => visibility === "unseen" || visibility === "encoded";

/** A name of a reader, or the word in its place. */
export interface ReaderMention {
  readonly signs: readonly ReaderSign[];
  /** Bits of `TAG` for all that was found in its order. */
  readonly tags: number;
}

const MACHINES = bitsOf("machines", "models", "toModels");
const HELPERS = bitsOf("helpers", "programs");
/** An order that nobody sees may address no one. */
const NOBODY = bitsOf("owners", "quiet", "hides", "users");
const QUIET = bitsOf("quiet", "hides");
const OWNERS = bitsOf("owners", "users");

/** How far before and after a name its order may be. */
const BEFORE_CHARS = 160;
const AFTER_CHARS = 420;
const NEAR_CHARS = 14;
const BY_CHARS = 60;
const BESIDE_CHARS = 12;
/** How many sentences after its own may belong to the order. */
const SENTENCES_AFTER = 2;
/** A text with so many names of readers is about them. */
const MANY_NAMES = 4;

/** In the order of the text. */
export function readerMentionsIn(languageHits: LanguageHits, visibility: Visibility): ReaderMention[] {
  const hits = languageHits.hits.filter((hit, at, all) => !isAside(hit, at, all, languageHits.searched.text));
  const wanted = MACHINES | HELPERS | NOBODY | TAG.reads;
  const names = hits.reduce((count, { tags }) => count + ((tags & MACHINES) === 0 ? 0 : 1), 0);
  const mentions: ReaderMention[] = [];
  const bounds = { first: 0, sentence: 0 };
  for (const [at, hit] of hits.entries()) {
    if ((hit.tags & wanted) === 0 || !mayBeReader(hit, at, hits)) continue;
    const context = contextOf(hit, at, { ...languageHits, hits }, bounds);
    mentions.push(mentionAt(context, visibility, names));
  }
  return mentions;
}

/** Anyone who "reads" is a reader, whatever the name, if this message is what is read. */
function mayBeReader({ start, end, tags }: FoundWord, at: number, hits: readonly FoundWord[]): boolean {
  if ((tags & (MACHINES | HELPERS | NOBODY)) !== 0) return true;
  const [before, after] = [hits[at - 1], hits[at + 1]];
  if (isMail(after)) return after.start - end <= NEAR_CHARS;
  return isMail(before) && start - before.end <= NEAR_CHARS;
}

/** Whether it is a reader by name, or because it reads. */
function isReader({ tags }: FoundWord): boolean {
  return (tags & (MACHINES | HELPERS | TAG.reads)) !== 0;
}

/** Consecutive words, in order. */
interface Words {
  readonly found: readonly FoundWord[];
  /** The combined bits of `TAG`, so that a tag that none has is not searched for. */
  readonly tags: number;
}

/** The surroundings of a name. */
interface MentionContext extends SentenceMood {
  readonly hit: FoundWord;
  readonly text: string;
  readonly from: number;
  /** The end of its sentence. */
  readonly end: number;
  readonly before: Words;
  /** Words in the same sentence, and in the sentences after it. */
  readonly after: Words;
  readonly next: Words;
  /** Whether the language puts the verb last. Then the words that address the reader follow the name. */
  readonly isVerbLast: boolean;
}

/** In languages that show it: whether the sentence orders or tells. If it shows neither, the mood of a later one. */
interface SentenceMood {
  readonly mood?: Mood;
  readonly nextMood?: Mood;
}

function contextOf(
  hit: FoundWord,
  at: number,
  { hits, searched, moods }: LanguageHits,
  bounds: { first: number; sentence: number },
): MentionContext {
  const { text, ends } = searched;
  while ((ends[bounds.sentence] ?? text.length) <= hit.start && bounds.sentence < ends.length)
    bounds.sentence += 1;
  const from = Math.max(ends[bounds.sentence - 1] ?? 0, hit.start - BEFORE_CHARS);
  const end = Math.min(ends[bounds.sentence] ?? text.length, hit.end + AFTER_CHARS);
  const last = Math.min(ends[bounds.sentence + SENTENCES_AFTER] ?? text.length, hit.end + AFTER_CHARS);
  while ((hits[bounds.first]?.start ?? from) < from) bounds.first += 1;
  const after: FoundWord[] = [];
  const next: FoundWord[] = [];
  for (let following = at + 1; following < hits.length; following += 1) {
    const one = hits[following] as FoundWord;
    if (one.start >= last) break;
    (one.start < end ? after : next).push(one);
  }
  const before = wordsOf(hits.slice(bounds.first, at));
  const sentenceMood = moods === undefined ? {} : moodFrom(bounds.sentence, last, searched, moods);
  const words = { before, after: wordsOf(after), next: wordsOf(next) };
  return { hit, text, from, end, ...words, isVerbLast: moods !== undefined, ...sentenceMood };
}

/** The mood of the sentence, or of the first after it that has one and ends before `last`. */
function moodFrom(
  sentence: number,
  last: number,
  { text, ends }: SearchedText,
  moods: SentenceMoods,
): SentenceMood {
  const final = Math.min(sentence + SENTENCES_AFTER, ends.length);
  for (let at = sentence; at <= final; at += 1) {
    const end = ends[at] ?? text.length;
    if (end > last) break;
    const mood = moods.moodAt(text, end);
    if (mood !== undefined) return at === sentence ? { mood } : { nextMood: mood };
  }
  return {};
}

function wordsOf(found: readonly FoundWord[]): Words {
  return { found, tags: tagsOf(found) };
}

function count({ found, tags }: Words, wanted: number): number {
  if ((tags & wanted) === 0) return 0;
  return found.reduce((sum, one) => sum + ((one.tags & wanted) === 0 ? 0 : 1), 0);
}

function hasAny({ found, tags }: Words, wanted: number, isMeant: (one: FoundWord) => boolean): boolean {
  return (tags & wanted) !== 0 && found.some((one) => (one.tags & wanted) !== 0 && isMeant(one));
}

function mentionAt(context: MentionContext, visibility: Visibility, names: number): ReaderMention {
  const { hit, before, after, next } = context;
  const spoken = spokenSigns(context);
  const asked = askedSigns(context);
  const isToIt = isReader(hit) && spoken.some((sign) => sign !== "head" && sign !== "being");
  const isAsked = asked.some((sign) => sign === "asks once" || sign === "asks next");
  const signs: ReaderSign[] = [
    kindOf(hit),
    ...spoken,
    ...asked,
    ...topicSigns(context, names),
    ...moodSigns(context),
    ...(isToIt && isAsked ? (["spoken to and asked"] as const) : []),
    ...(visibility === "shown" ? [] : [visibility]),
  ];
  return { signs, tags: before.tags | hit.tags | after.tags | next.tags };
}

function kindOf({ tags }: FoundWord): ReaderSign {
  if ((tags & TAG.toModels) !== 0) return "called";
  if ((tags & MACHINES) !== 0) return "machine";
  if ((tags & TAG.helpers) !== 0) return "helper";
  if ((tags & TAG.programs) !== 0) return "program";
  return (tags & TAG.reads) !== 0 ? "reading" : "nobody";
}

const LINE_BEGINS = /(?:^|[\n.!?:;([{«"“„。！？：]|\s[-–—*•>@])[\s>*_@#"“„«<![({-]*$/;
const IS_CALLED = /^\s{0,2}[)\]"”»]?\s{0,2}[,:،：、，]/;
const IS_LABEL = /^[^.!?。！？\n]{0,70}?[:：]/;
const OPENS_QUOTE = /["“„«‘「『]\s?$/;

/** The signs in how it is addressed. */
function spokenSigns({ hit, text, from, before, after, isVerbLast }: MentionContext): ReaderSign[] {
  const signs: ReaderSign[] = [];
  const behind = text.slice(hit.end, hit.end + 80);
  const near = (tag: OrderTag, chars: number) =>
    hasAny(before, TAG[tag], ({ end }) => hit.start - end <= chars);
  const soon = (tag: OrderTag, chars: number) =>
    hasAny(after, TAG[tag], ({ start }) => start - hit.end <= chars);
  if (near("ifs", NEAR_CHARS)) signs.push("if near");
  else if (near("ifs", BY_CHARS) || soon("ifs", NEAR_CHARS)) signs.push("if");
  if (near("youAre", NEAR_CHARS) || soon("youAre", NEAR_CHARS)) signs.push("being");
  if (near("dears", 3)) signs.push("dear");
  else if (near("dears", BY_CHARS)) signs.push("dear by");
  if (isVerbLast && (hit.tags & (MACHINES | HELPERS)) !== 0 && soon("dears", 3)) signs.push("dear behind");
  if (soon("reads", BY_CHARS) || near("reads", BY_CHARS)) signs.push("reads");
  if (soon("mails", BY_CHARS) || near("mails", BY_CHARS)) signs.push("this mail");
  const isHead = LINE_BEGINS.test(text.slice(Math.max(from, hit.start - 6), hit.start)) || hit.start === from;
  if (isHead) signs.push("head");
  if (IS_CALLED.test(behind)) signs.push("called out");
  else if (IS_LABEL.test(behind)) signs.push("label");
  return signs;
}

const CLAUSE_BEGINS = /(?:[,:;.—–(!?،؛：，。、]|\s-|\n)[\s"']*$/;

/** The signs in what it is asked to do. */
function askedSigns({ hit, text, before, after, next, mood }: MentionContext): ReaderSign[] {
  const signs: ReaderSign[] = [];
  // If the end of the sentence is an order, something is asked, by whatever word. "Tell nobody" is itself an order.
  const asks = Math.max(count(after, ASKS), mood === "orders" && isReader(hit) ? 1 : 0);
  const [first] = after.found;
  if (first !== undefined && (first.tags & ASKS) !== 0 && first.start - hit.end <= 3)
    signs.push("asks at once");
  if (asks > 0) signs.push("asks once");
  if (asks > 1) signs.push("asks twice");
  if (asks > 2) signs.push("asks thrice");
  if (asks === 0 && count(before, ASKS) > 0) signs.push("asks before");
  const nexts = count(next, ASKS);
  if (nexts > 0) signs.push("asks next");
  if (nexts > 2) signs.push("asks next thrice");
  const begins = ({ start }: FoundWord) =>
    CLAUSE_BEGINS.test(text.slice(Math.max(hit.end, start - 4), start));
  if (hasAny(after, ASKS, begins)) signs.push("clause");
  const order = after.tags | next.tags;
  if ((order & OWNERS) !== 0) signs.push("owner");
  if ((order & QUIET) !== 0) signs.push("quiet");
  if ((order & TAG.secrets) !== 0) signs.push("secrets");
  if ((order & TAG.addresses) !== 0) signs.push("address");
  if ((order & (TAG.modelTasks | TAG.tools)) !== 0) signs.push("obeys");
  return signs;
}

/** The signs that the text is about it. */
function topicSigns({ hit, text, end, before, after, next }: MentionContext, names: number): ReaderSign[] {
  const signs: ReaderSign[] = [];
  const topics = count(before, TAG.topics) + count(after, TAG.topics);
  if (topics > 0) signs.push("topic");
  if (topics > 1) signs.push("topics");
  if (count(next, TAG.topics) > 1) signs.push("topics next");
  if (hasAny(before, TAG.topics, ({ end }) => hit.start - end <= BESIDE_CHARS)) signs.push("topic before");
  if (hasAny(after, TAG.topics, ({ start }) => start - hit.end <= BESIDE_CHARS)) signs.push("topic behind");
  const here = before.tags | after.tags;
  if ((here & TAG.never) !== 0) signs.push("never");
  if ((here & TAG.betweenPeople) !== 0) signs.push("people");
  if (OPENS_QUOTE.test(text.slice(Math.max(0, hit.start - 2), hit.start))) signs.push("quoted");
  if (/["“„«‘「『]/.test(text.slice(hit.end, end))) signs.push("quote");
  if (text.charCodeAt(end - 1) === 0x3f) signs.push("question");
  if (names >= MANY_NAMES) signs.push("many names");
  return signs;
}

/** The signs in the mood of its own sentence, or if that only names it, of a later one. */
function moodSigns({ hit, before, mood, nextMood }: MentionContext): ReaderSign[] {
  if (mood === "tells") return ["tells"];
  if (mood === undefined && nextMood !== "orders") return [];
  const signs: ReaderSign[] = [mood === undefined ? "orders next" : "orders"];
  // In `the mail reading AI`, the word for reading is before the name.
  if (hasAny(before, TAG.reads, ({ end }) => hit.start - end <= NEAR_CHARS)) signs.push("reader ordered");
  return signs;
}
