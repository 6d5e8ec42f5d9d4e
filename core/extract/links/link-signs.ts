/** What speaks for it that a link does something, and what against it: what a person would say when asked why. */
import type { Noun } from "../words/links/link-nouns.ts";
import { means } from "../words/meanings.ts";
import type { AddressReading } from "./link-address.ts";
import {
  ACTIONS,
  type Action,
  isBareAddress,
  isOfElsewhere,
  isShort,
  type LinkClue,
  type LinkReading,
  readWords,
  speaksOf,
  type WordsRead,
} from "./link-reading.ts";
import { leadsTo } from "./link-sentence.ts";
import { carriesShortMark } from "./link-token.ts";
import type { LinkSign } from "./link-weights.ts";

/** Where words bear on a link, from the nearest to the farthest. */
const PLACES = ["text", "sentence", "lead", "subject", "message"] as const;
type Place = (typeof PLACES)[number];

type Carried = "a token" | "a mark" | "a short mark" | "nothing";

/** A link, read as far as it takes to weigh it. */
export interface LinkView {
  readonly clue: LinkClue;
  readonly address: AddressReading;
  readonly carried: Carried;
  /** What rules take it for. */
  readonly byRules: Action | undefined;
  readonly words: Readonly<Record<Place, WordsRead>>;
  /** "Pick a new one" hints at a password where one is named, and at a date or a seat elsewhere. */
  readonly isHintAlone: boolean;
}

/** What the links of a message say of each other. */
export interface LinkCompany {
  readonly isFirst: boolean;
  /** Whether no other one carries anything. */
  readonly isOnlyCarrying: boolean;
  readonly isAmongMany: boolean;
  /** Whether rules say of another one what it does. */
  readonly isBesideKnown: boolean;
  /** What the words of others, or their sentences, say or hint at. */
  readonly saidOfOthers: ReadonlySet<Action>;
}

/** Sentences above the one that a link stands in. */
const LEADS_MAX = 3;

/** What an action is done to. */
const MATTER: Readonly<Record<Action, readonly Noun[]>> = {
  verify: ["address"],
  signIn: ["device"],
  reset: ["password"],
};

export function carriedBy(address: AddressReading, url: URL): Carried {
  if (address.hasToken) return "a token";
  if (address.hasMark) return "a mark";
  return carriesShortMark(url) ? "a short mark" : "nothing";
}

/** `message`: what the beginning of the message's text says. */
export function viewOf(
  seen: LinkReading & Pick<LinkView, "carried" | "byRules">,
  message: WordsRead,
): LinkView {
  const { before, subject } = seen.clue;
  const [, ...leads] = leadsTo(before);
  const words = {
    text: seen.text,
    sentence: seen.around(),
    lead: readWords(leads.slice(0, LEADS_MAX).join(". ")),
    subject,
    message,
  };
  const read = Object.values(words);
  const isHint = read.some(({ asked }) => asked.has("reset"));
  const isNamed = seen.address.namesPassword || read.some((said) => namesMatter(said, "reset"));
  if (!isHint || isNamed) return { ...seen, words, isHintAlone: false };
  const apart = Object.fromEntries(PLACES.map((place) => [place, withoutReset(words[place])]));
  return { ...seen, words: apart as LinkView["words"], isHintAlone: true };
}

function withoutReset(said: WordsRead): WordsRead {
  return { ...said, asked: said.asked.difference(new Set(["reset"])) };
}

/** What its own words or its sentence say or hint at. */
export function saidNear({ words: { text, sentence } }: LinkView): readonly Action[] {
  return ACTIONS.filter((action) => speaksOf(text, action) || speaksOf(sentence, action));
}

/** For one of the things that a link may do. */
export function linkSigns(view: LinkView, company: LinkCompany, action: Action): readonly LinkSign[] {
  return [
    action,
    ...(view.byRules === action ? (["rules say so"] as const) : []),
    ...PLACES.flatMap((place) => wordSigns(place, view.words[place], action)),
    ...nearSigns(view, company, action),
    ...addressSigns(view, action),
    ...textSigns(view),
    ...yesSigns(view, action),
    ...placeSigns(view, company),
    ...unaskedSigns(view, company),
  ];
}

type Signs = readonly (LinkSign | false)[];

const those = (signs: Signs): readonly LinkSign[] => signs.filter((sign) => sign !== false);

/** Whether words name what the action is done to. */
export function namesMatter({ nouns }: WordsRead, action: Action): boolean {
  return MATTER[action].some((noun) => nouns.has(noun));
}

function wordSigns(place: Place, said: WordsRead, action: Action): readonly LinkSign[] {
  return those([
    means(said, action) && `${place} says so`,
    said.asked.has(action) && `${place} hints at it`,
    namesMatter(said, action) && `${place} names its matter`,
    place !== "text" && isOfElsewhere(said) && `${place} is of trade`,
  ]);
}

/** Of the words nearest to it, and of those that the message bears in front. */
function nearSigns(view: LinkView, { saidOfOthers }: LinkCompany, action: Action): readonly LinkSign[] {
  const { text, sentence } = view.words;
  const isReset = action === "reset";
  const isOther = ACTIONS.some((other) => other !== action && speaksOf(sentence, other));
  return those([
    isOther && "sentence says another",
    sentence.nouns.has("link") && "sentence speaks of a link",
    text.nouns.has("renew") && isReset && "text renews",
    sentence.nouns.has("renew") && isReset && "sentence renews",
    means(sentence, "disclaims") && "sentence disclaims",
    isReset && view.isHintAlone && "hints at it, with no password named",
    saidOfOthers.has(action) && !saidNear(view).includes(action) && "said of another link",
  ]);
}

function addressSigns({ address, carried, words }: LinkView, action: Action): readonly LinkSign[] {
  const saying = [words.text, words.sentence, words.lead, words.subject].filter((said) =>
    speaksOf(said, action),
  );
  const isSaid = saying.length > 0 || address.says.has(action);
  return those([
    carried !== "nothing" && `carries ${carried}`,
    carried !== "nothing" && isSaid && `said, and carries ${carried}`,
    saying.length > 1 && "said twice",
    address.says.has(action) && "address says so",
    address.namesPassword &&
      (action === "reset" ? "address names a password" : "address names a password, of no reset"),
  ]);
}

function textSigns({ clue: { text } }: LinkView): readonly LinkSign[] {
  const isBare = isBareAddress(text);
  return those([isBare && "bare address", !isBare && isShort(text) && "button"]);
}

/** A button that says yes says it to what is spoken of: an address, or what waits to come in. */
function yesSigns({ words }: LinkView, action: Action): readonly LinkSign[] {
  if (!words.text.nouns.has("approve")) return [];
  const around = [words.sentence, words.lead, words.subject, words.message];
  return around.some((read) => namesMatter(read, action)) ? ["yes, to its matter"] : [];
}

/** What is said to whoever did not ask for it: nobody says so of an order, or of news. */
function unaskedSigns({ words: { message } }: LinkView, company: LinkCompany): readonly LinkSign[] {
  if (!means(message, "disclaims")) return [];
  return those(["message disclaims", company.isOnlyCarrying && "message disclaims, of the only one"]);
}

function placeSigns({ clue }: LinkView, company: LinkCompany): readonly LinkSign[] {
  return those([
    company.isFirst && "first link",
    company.isOnlyCarrying && "only one that carries anything",
    company.isAmongMany && "among many",
    company.isBesideKnown && "beside one that rules know",
    clue.isPassing && "good for a while",
    clue.isOpaque && "tracked",
    /[:：]\s*$/.test(clue.before) && "below a colon",
  ]);
}
