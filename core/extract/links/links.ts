/** The links of a message, the most useful first. No link is ever fetched. */
import { LINKS_CHARS_MAX, LINKS_MAX } from "../../limits.ts";
import { doesSomething, type Link, type LinkKind } from "../../message.ts";
import { withoutInvisible } from "../text/invisible-characters.ts";
import { collapsed } from "../text/spaces.ts";
import { means } from "../words/meanings.ts";
import { findLinkCandidates, type LinkCandidate, type LinkSource, parseWebUrl } from "./link-candidates.ts";
import { actionOfKind, actionOfSubject, type JudgedKind, KIND_OF, kindOf } from "./link-kind.ts";
import { saysShortLived } from "./link-lifetime.ts";
import { ACTIONS, readText, speaksOf, type TextReading } from "./link-reading.ts";
import { carriedBy, evidenceOf, saidNear } from "./link-signs.ts";
import { hostOf, isOfSender, someActElsewhere } from "./link-sites.ts";
import { type LinkToWeigh, weighedAction } from "./link-weighing.ts";

export interface FoundLinks {
  readonly links: readonly Link[];
  /** Whether the text of a link names another host than its target. */
  readonly hasDisguise: boolean;
  /** Whether some links that act lead to the sender's site and others elsewhere. */
  readonly actsElsewhere: boolean;
}

const TEXT_CHARS_MAX = 200;
/** The beginning of a message, which says what it is about. */
const MESSAGE_CHARS = 1_500;
const MANY_LINKS = 8;
/** A message with more links is a list of links. */
const LINKS_WEIGHED_MAX = 30;

/** Links that act come first, links that unsubscribe last. */
export function rankOf(kind: LinkKind): number {
  if (doesSomething(kind)) return 0;
  return kind === "unsubscribe" ? 2 : 1;
}

interface JudgedLink extends JudgedKind {
  readonly candidate: LinkCandidate;
  readonly at: number;
  /** Whether its URL carries something that only the recipient has. */
  readonly hasToken: boolean;
}

export function findLinks(source: LinkSource): FoundLinks {
  const judged = judgedLinks(source);
  const toWeigh = linksToWeigh(judged, source);
  const weighed = withListUnsubscribe(
    judged.map((one) => withKind(one, toWeigh.get(one.at))),
    source.unsubscribe,
  );
  const found = kept(withoutUndoing(weighed), source);
  return {
    links: found.map(linkFor),
    hasDisguise: judged.some(({ candidate }) => candidate.shownHost !== undefined),
    actsElsewhere: someActElsewhere(found, source),
  };
}

/** What the rules know about each link. */
export function judgedLinks(source: LinkSource): readonly JudgedLink[] {
  const candidates = findLinkCandidates(source);
  if (candidates.length === 0) return [];
  const subject = readText(source.subject);
  const isShortLived = saysShortLived(source.text);
  const judged = candidates.map((candidate, at): JudgedLink => {
    const url = candidate.tracking.target ?? candidate.url;
    const { isOpaque } = candidate.tracking;
    const found = kindOf({ ...candidate, url, isOpaque, subject, isShortLived });
    const kind = candidate.isStrangersText && doesSomething(found.kind) ? "other" : found.kind;
    return { ...found, kind, candidate, at, hasToken: found.urlReading.hasToken };
  });
  return withSubject(judged, subject);
}

/** The links that may act, by index: those that act by the rules, and unknown ones that carry something. */
export function linksToWeigh(
  judged: readonly JudgedLink[],
  source: LinkSource,
): ReadonlyMap<number, LinkToWeigh> {
  if (judged.length > LINKS_WEIGHED_MAX) return new Map();
  const weighed = judged
    .map((one) => ({
      ...one,
      byRules: actionOfKind(one.kind),
      carried: carriedBy(one.urlReading, one.context.url),
    }))
    .filter((one) => one.byRules !== undefined || (one.carried !== "nothing" && isUnknown(one)));
  if (weighed.length === 0) return new Map();
  const message = readText(source.text.slice(0, MESSAGE_CHARS));
  const carrying = weighed.filter(({ carried }) => carried !== "nothing");
  const isAmongMany = judged.length > MANY_LINKS;
  const known = weighed.filter(({ byRules }) => byRules !== undefined);
  const seen = weighed.map((one) => {
    const evidence = evidenceOf(one, message);
    return { one, evidence, said: saidNear(evidence) };
  });
  const toWeigh = seen.map(({ one, evidence }): [number, LinkToWeigh] => {
    const others = seen.filter((other) => other.one !== one);
    const place = {
      isFirst: one.at === 0,
      isOnlyCarrying: carrying.length === 1 && carrying[0] === one,
      isBesideKnown: known.some((other) => other !== one),
      saidOfOthers: new Set(others.flatMap(({ said }) => said)),
    };
    return [one.at, { evidence, peers: { isAmongMany, ...place } }];
  });
  return new Map(toWeigh);
}

/**
 * Whether it may still act. A refusal, a link that shows another host and a stranger's words cannot be what the message
 * is for.
 */
function isUnknown({ kind, isRefusal, urlReading, candidate }: JudgedLink): boolean {
  if (candidate.isStrangersText || candidate.shownHost !== undefined) return false;
  return kind === "other" && !isRefusal && !urlReading.refuses;
}

function withKind(one: JudgedLink, weighed: LinkToWeigh | undefined): JudgedLink {
  if (weighed === undefined) return one;
  const action = weighedAction(weighed);
  if (action === undefined) return { ...one, kind: "other" };
  return { ...one, kind: KIND_OF[action], hasToken: weighed.evidence.carried !== "nothing" };
}

/**
 * Addresses in `List-Unsubscribe` unsubscribe, if nothing else is known of them. Signatures need not cover that field.
 */
function withListUnsubscribe(
  judged: readonly JudgedLink[],
  unsubscribe: readonly string[] = [],
): readonly JudgedLink[] {
  const unsubscribeHrefs = new Set(unsubscribe.map((url) => parseWebUrl(url)?.href));
  return judged.map((one) =>
    one.kind === "other" && unsubscribeHrefs.has(one.candidate.url.href)
      ? { ...one, kind: "unsubscribe" }
      : one,
  );
}

/**
 * A vague link in a sentence that takes something back reverses the message's action, if another link may act: "If you
 * did not ask for this, cancel the confirmation here: https://acme.example/x". Without another link it does so only if
 * its sentence names no action, or its URL takes back: "Your address was changed. To undo the change, follow this
 * link".
 */
function withoutUndoing(judged: readonly JudgedLink[]): readonly JudgedLink[] {
  const undoing = new Set(judged.filter(isUndoing));
  const isBesideOther = judged.some((one) => !undoing.has(one) && (isAction(one) || one.hasToken));
  return judged.map((one) =>
    undoing.has(one) && (isBesideOther || one.urlReading.takesBack || saysNoAction(one))
      ? { ...one, kind: "other" }
      : one,
  );
}

function saysNoAction({ sentence }: JudgedLink): boolean {
  return !ACTIONS.some((action) => speaksOf(sentence, action));
}

function isAction({ kind }: JudgedLink): boolean {
  return doesSomething(kind);
}

/** Leaving a list undoes nothing, unless the sentence names a proof. */
function isUndoing({ kind, isVague, sentence, urlReading }: JudgedLink): boolean {
  if (!isVague || kind === "other" || !(sentence.nouns.has("undo") || urlReading.takesBack)) return false;
  return kind !== "unsubscribe" || means(sentence, "verify");
}

/**
 * If no link says what it does, the subject says it about the only link that carries something, or about the first that
 * carries something and says nothing.
 */
function withSubject(judged: readonly JudgedLink[], subject: TextReading): readonly JudgedLink[] {
  const action = actionOfSubject(subject);
  if (action === undefined || judged.some(isAction)) return judged;
  const carrying = judged.filter((one) => {
    const { kind, hasToken, candidate } = one;
    const mayBeMeant = kind === "other" && candidate.shownHost === undefined && !candidate.isStrangersText;
    return mayBeMeant && hasToken && !isOfOtherMatter(one);
  });
  const [only] = carrying.filter(({ candidate, isRefusal }) => !candidate.tracking.isOpaque && !isRefusal);
  const meant =
    carrying.length === 1 && only !== undefined
      ? only
      : carrying.find(({ isVague, candidate }) => isVague && candidate.text !== "");
  return judged.map((one) => (one === meant ? { ...one, kind: KIND_OF[action] } : one));
}

/** `The invoice of your order: https://acme.example/x`: the words that lead to it say what it is. */
function isOfOtherMatter(one: JudgedLink): boolean {
  const { isVague, sentence } = one;
  if (one.changesNothing) return true;
  const isElsewhere = sentence.nouns.has("elsewhere") && !sentence.nouns.has("address");
  return isVague && isElsewhere && saysNoAction(one);
}

/** Within the bounds, the most useful first. Of those that act, personal links to the sender's site come first. */
function kept(judged: readonly JudgedLink[], source: LinkSource): readonly JudgedLink[] {
  // The link that leaves the list is worth more than another article.
  const keptLast = ({ kind }: JudgedLink) => Number(kind === "other");
  const first = judged.toSorted((one, other) => keptLast(one) - keptLast(other) || one.at - other.at);
  let chars = 0;
  const within = first.slice(0, LINKS_MAX).filter(({ candidate: { written, text } }) => {
    chars += written.length + Math.min(text.length, TEXT_CHARS_MAX);
    return chars <= LINKS_CHARS_MAX;
  });
  const own = new Set(within.filter((one) => carriesAction(one) && isOfSender(one.candidate.url, source)));
  return within.sort(
    (one, other) =>
      rankOf(one.kind) - rankOf(other.kind) ||
      Number(own.has(other)) - Number(own.has(one)) ||
      other.weight - one.weight ||
      one.at - other.at,
  );
}

function carriesAction(one: JudgedLink): boolean {
  return isAction(one) && (one.hasToken || one.urlReading.hasMark);
}

function linkFor({ candidate, context: { isShortLived }, urlReading, kind, hasToken }: JudgedLink): Link {
  const { url, text, after, tracking, shownHost } = candidate;
  const acts = doesSomething(kind);
  return {
    url: asWritten(candidate),
    kind,
    host: hostOf(url),
    text: collapsed(withoutInvisible(text).text).slice(0, TEXT_CHARS_MAX),
    isOneTime: acts
      ? hasToken || urlReading.hasMark || isShortLived
      : kind === "other" && isShortLived && saysShortLived(`${text} ${after.split("\n", 1)[0]}`),
    isTracked: tracking.isTracked,
    targetHost: tracking.targetHost,
    shownHost,
  };
}

/** The sender's spelling, unless a browser would go somewhere that the spelling does not show. */
function asWritten({ url, written }: LinkCandidate): string {
  return url.href === written || url.href === `${written}/` ? written : url.href;
}
