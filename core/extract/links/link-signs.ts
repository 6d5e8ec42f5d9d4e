/** The signs for and against a link's doing something, as a person would name them. */
import type { Noun } from "../words/links/link-nouns.ts";
import { means } from "../words/meanings.ts";
import {
  ACTIONS,
  type Action,
  isAboutTrade,
  isBareUrl,
  isShort,
  type LinkContext,
  type LinkReading,
  readText,
  speaksOf,
  type TextReading,
} from "./link-reading.ts";
import { leadsTo } from "./link-sentence.ts";
import { carriesShortMark } from "./link-token.ts";
import type { UrlReading } from "./link-url.ts";
import type { LinkSign } from "./link-weights.ts";

/** Where words that matter for a link stand, from the nearest to the farthest. */
const PLACES = ["text", "sentence", "lead", "subject", "message"] as const;
type Place = (typeof PLACES)[number];

type Carried = "a token" | "a mark" | "a short mark" | "nothing";

/** What is known of a link, from which its signs are. */
export interface LinkEvidence {
  readonly context: LinkContext;
  readonly urlReading: UrlReading;
  readonly carried: Carried;
  /** The action that the rules see in it. */
  readonly byRules: Action | undefined;
  readonly words: Readonly<Record<Place, TextReading>>;
  /** Whether a hint is all there is. "Pick a new one" means a password if one is named, otherwise a date or a seat. */
  readonly isHintAlone: boolean;
}

/** What the links of a message reveal about each other. */
export interface LinkPeers {
  readonly isFirst: boolean;
  /** Whether no other link carries a token or mark. */
  readonly isOnlyCarrying: boolean;
  readonly isAmongMany: boolean;
  /** Whether the rules know what another link does. */
  readonly isBesideKnown: boolean;
  /** The actions that other links say or hint at, in their text or sentence. */
  readonly saidOfOthers: ReadonlySet<Action>;
}

/** How many sentences above the link's own are read. */
const LEADS_MAX = 3;

/** What each action is done to. */
const MATTER: Readonly<Record<Action, readonly Noun[]>> = {
  verify: ["address"],
  signIn: ["device"],
  reset: ["password"],
};

export function carriedBy(urlReading: UrlReading, url: URL): Carried {
  if (urlReading.hasToken) return "a token";
  if (urlReading.hasMark) return "a mark";
  return carriesShortMark(url) ? "a short mark" : "nothing";
}

/** `message`: the meaning of the beginning of the message's text. */
export function evidenceOf(
  seen: LinkReading & Pick<LinkEvidence, "carried" | "byRules">,
  message: TextReading,
): LinkEvidence {
  const { before, subject } = seen.context;
  const [, ...leads] = leadsTo(before);
  const words = {
    text: seen.text,
    sentence: seen.around(),
    lead: readText(leads.slice(0, LEADS_MAX).join(". ")),
    subject,
    message,
  };
  const read = Object.values(words);
  const isHint = read.some(({ asked }) => asked.has("reset"));
  const isNamed = seen.urlReading.namesPassword || read.some((said) => namesMatter(said, "reset"));
  if (!isHint || isNamed) return { ...seen, words, isHintAlone: false };
  const apart = Object.fromEntries(PLACES.map((place) => [place, withoutReset(words[place])]));
  return { ...seen, words: apart as LinkEvidence["words"], isHintAlone: true };
}

function withoutReset(said: TextReading): TextReading {
  return { ...said, asked: said.asked.difference(new Set(["reset"])) };
}

/** The actions that its text or its sentence says or hints at. */
export function saidNear({ words: { text, sentence } }: LinkEvidence): readonly Action[] {
  return ACTIONS.filter((action) => speaksOf(text, action) || speaksOf(sentence, action));
}

/** The signs for one action. */
export function linkSigns(evidence: LinkEvidence, peers: LinkPeers, action: Action): readonly LinkSign[] {
  return [
    action,
    ...(evidence.byRules === action ? (["rules say so"] as const) : []),
    ...PLACES.flatMap((place) => wordSigns(place, evidence.words[place], action)),
    ...nearSigns(evidence, peers, action),
    ...addressSigns(evidence, action),
    ...textSigns(evidence),
    ...yesSigns(evidence, action),
    ...placeSigns(evidence, peers),
    ...unaskedSigns(evidence, peers),
  ];
}

type Signs = readonly (LinkSign | false)[];

const those = (signs: Signs): readonly LinkSign[] => signs.filter((sign) => sign !== false);

/** Whether the words name what the action is done to. */
export function namesMatter({ nouns }: TextReading, action: Action): boolean {
  return MATTER[action].some((noun) => nouns.has(noun));
}

function wordSigns(place: Place, said: TextReading, action: Action): readonly LinkSign[] {
  return those([
    means(said, action) && `${place} says so`,
    said.asked.has(action) && `${place} hints at it`,
    namesMatter(said, action) && `${place} names its matter`,
    place !== "text" && isAboutTrade(said) && `${place} is of trade`,
  ]);
}

/** The signs in the words nearest to it, and at the beginning of the message. */
function nearSigns(evidence: LinkEvidence, { saidOfOthers }: LinkPeers, action: Action): readonly LinkSign[] {
  const { text, sentence } = evidence.words;
  const isReset = action === "reset";
  const isOther = ACTIONS.some((other) => other !== action && speaksOf(sentence, other));
  return those([
    isOther && "sentence says another",
    sentence.nouns.has("link") && "sentence speaks of a link",
    text.nouns.has("renew") && isReset && "text renews",
    sentence.nouns.has("renew") && isReset && "sentence renews",
    means(sentence, "disclaims") && "sentence disclaims",
    isReset && evidence.isHintAlone && "hints at it, with no password named",
    saidOfOthers.has(action) && !saidNear(evidence).includes(action) && "said of another link",
  ]);
}

function addressSigns({ urlReading, carried, words }: LinkEvidence, action: Action): readonly LinkSign[] {
  const saying = [words.text, words.sentence, words.lead, words.subject].filter((said) =>
    speaksOf(said, action),
  );
  const isSaid = saying.length > 0 || urlReading.says.has(action);
  return those([
    carried !== "nothing" && `carries ${carried}`,
    carried !== "nothing" && isSaid && `said, and carries ${carried}`,
    saying.length > 1 && "said twice",
    urlReading.says.has(action) && "address says so",
    urlReading.namesPassword &&
      (action === "reset" ? "address names a password" : "address names a password, of no reset"),
  ]);
}

function textSigns({ context: { text } }: LinkEvidence): readonly LinkSign[] {
  const isBare = isBareUrl(text);
  return those([isBare && "bare address", !isBare && isShort(text) && "button"]);
}

/** A button that says yes approves what is mentioned around it: an address, or a device that waits. */
function yesSigns({ words }: LinkEvidence, action: Action): readonly LinkSign[] {
  if (!words.text.nouns.has("approve")) return [];
  const around = [words.sentence, words.lead, words.subject, words.message];
  return around.some((read) => namesMatter(read, action)) ? ["yes, to its matter"] : [];
}

/** A note to those who did not ask for the mail. Mail about orders and news has none. */
function unaskedSigns({ words: { message } }: LinkEvidence, peers: LinkPeers): readonly LinkSign[] {
  if (!means(message, "disclaims")) return [];
  return those(["message disclaims", peers.isOnlyCarrying && "message disclaims, of the only one"]);
}

function placeSigns({ context }: LinkEvidence, peers: LinkPeers): readonly LinkSign[] {
  return those([
    peers.isFirst && "first link",
    peers.isOnlyCarrying && "only one that carries anything",
    peers.isAmongMany && "among many",
    peers.isBesideKnown && "beside one that rules know",
    context.isShortLived && "good for a while",
    context.isOpaque && "tracked",
    /[:：]\s*$/.test(context.before) && "below a colon",
  ]);
}
