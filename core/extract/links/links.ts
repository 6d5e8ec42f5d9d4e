/** The links of a message, the most useful first. No link is ever fetched. */
import { LINKS_CHARS_MAX, LINKS_MAX } from "../../limits.ts";
import { doesSomething, type Link, type LinkKind } from "../../message.ts";
import { withoutInvisible } from "../text/invisible-characters.ts";
import { collapsed } from "../text/spaces.ts";
import { means } from "../words/meanings.ts";
import { type Candidate, candidatesOf, type LinkSource, parseWebUrl } from "./link-candidates.ts";
import { actionOfKind, actionOfSubject, type JudgedKind, KIND_OF, kindOf } from "./link-kind.ts";
import { ACTIONS, readWords, speaksOf, type WordsRead } from "./link-reading.ts";
import { carriedBy, saidNear, viewOf } from "./link-signs.ts";
import { hostOf, isOfSender, isTornBetweenSites } from "./link-sites.ts";
import { saysPassing } from "./link-time.ts";
import { type LinkCase, weighedAction } from "./link-weighing.ts";

export interface FoundLinks {
  readonly links: readonly Link[];
  /** Whether the text of a link names another host than its target. */
  readonly hasDisguise: boolean;
  /** Whether some links that act lead to the sender's site and others elsewhere. */
  readonly isTorn: boolean;
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

interface Judged extends JudgedKind {
  readonly candidate: Candidate;
  readonly at: number;
  /** Whether its address carries something that only the recipient has. */
  readonly hasToken: boolean;
}

export function findLinks(source: LinkSource): FoundLinks {
  const judged = judgedLinks(source);
  const cases = casesOf(judged, source);
  const weighed = withLeaves(
    judged.map((one) => withKind(one, cases.get(one.at))),
    source.unsubscribe,
  );
  const found = kept(withoutUndoing(weighed), source);
  return {
    links: found.map(linkFor),
    hasDisguise: judged.some(({ candidate }) => candidate.shownHost !== undefined),
    isTorn: isTornBetweenSites(found, source),
  };
}

/** What the rules know about each link. */
export function judgedLinks(source: LinkSource): readonly Judged[] {
  const candidates = candidatesOf(source);
  if (candidates.length === 0) return [];
  const subject = readWords(source.subject);
  const isPassing = saysPassing(source.text);
  const judged = candidates.map((candidate, at): Judged => {
    const url = candidate.tracking.target ?? candidate.url;
    const { isOpaque } = candidate.tracking;
    const found = kindOf({ ...candidate, url, isOpaque, subject, isPassing });
    const kind = candidate.isMereText && doesSomething(found.kind) ? "other" : found.kind;
    return { ...found, kind, candidate, at, hasToken: found.address.hasToken };
  });
  return withSubject(judged, subject);
}

/** The links that may act, by index: those that act by the rules, and unknown ones that carry something. */
export function casesOf(judged: readonly Judged[], source: LinkSource): ReadonlyMap<number, LinkCase> {
  if (judged.length > LINKS_WEIGHED_MAX) return new Map();
  const weighed = judged
    .map((one) => ({
      ...one,
      byRules: actionOfKind(one.kind),
      carried: carriedBy(one.address, one.clue.url),
    }))
    .filter((one) => one.byRules !== undefined || (one.carried !== "nothing" && isUnknown(one)));
  if (weighed.length === 0) return new Map();
  const message = readWords(source.text.slice(0, MESSAGE_CHARS));
  const carrying = weighed.filter(({ carried }) => carried !== "nothing");
  const isAmongMany = judged.length > MANY_LINKS;
  const known = weighed.filter(({ byRules }) => byRules !== undefined);
  const seen = weighed.map((one) => {
    const view = viewOf(one, message);
    return { one, view, said: saidNear(view) };
  });
  const cases = seen.map(({ one, view }): [number, LinkCase] => {
    const others = seen.filter((other) => other.one !== one);
    const place = {
      isFirst: one.at === 0,
      isOnlyCarrying: carrying.length === 1 && carrying[0] === one,
      isBesideKnown: known.some((other) => other !== one),
      saidOfOthers: new Set(others.flatMap(({ said }) => said)),
    };
    return [one.at, { view, company: { isAmongMany, ...place } }];
  });
  return new Map(cases);
}

/**
 * Whether it may still act. A refusal, a link that shows another host and a stranger's words cannot be what the message
 * is for.
 */
function isUnknown({ kind, isRefusal, address, candidate }: Judged): boolean {
  if (candidate.isMereText || candidate.shownHost !== undefined) return false;
  return kind === "other" && !isRefusal && !address.refuses;
}

function withKind(one: Judged, weighed: LinkCase | undefined): Judged {
  if (weighed === undefined) return one;
  const action = weighedAction(weighed);
  if (action === undefined) return { ...one, kind: "other" };
  return { ...one, kind: KIND_OF[action], hasToken: weighed.view.carried !== "nothing" };
}

/**
 * Addresses in `List-Unsubscribe` unsubscribe, if nothing else is known of them. Signatures need not cover that field.
 */
function withLeaves(judged: readonly Judged[], unsubscribe: readonly string[] = []): readonly Judged[] {
  const leaves = new Set(unsubscribe.map((address) => parseWebUrl(address)?.href));
  return judged.map((one) =>
    one.kind === "other" && leaves.has(one.candidate.url.href) ? { ...one, kind: "unsubscribe" } : one,
  );
}

/**
 * A vague link in a sentence that takes something back reverses the message's action, if another link may act: "If you
 * did not ask for this, cancel the confirmation here: https://acme.example/x". Without another link it does so only if
 * its sentence names no action, or its address takes back: "Your address was changed. To undo the change, follow this
 * link".
 */
function withoutUndoing(judged: readonly Judged[]): readonly Judged[] {
  const undoing = new Set(judged.filter(isUndoing));
  const isBesideOther = judged.some((one) => !undoing.has(one) && (isAction(one) || one.hasToken));
  return judged.map((one) =>
    undoing.has(one) && (isBesideOther || one.address.takesBack || saysNoAction(one))
      ? { ...one, kind: "other" }
      : one,
  );
}

function saysNoAction({ sentence }: Judged): boolean {
  return !ACTIONS.some((action) => speaksOf(sentence, action));
}

function isAction({ kind }: Judged): boolean {
  return doesSomething(kind);
}

/** Leaving a list undoes nothing, unless the sentence names a proof. */
function isUndoing({ kind, isVague, sentence, address }: Judged): boolean {
  if (!isVague || kind === "other" || !(sentence.nouns.has("undo") || address.takesBack)) return false;
  return kind !== "unsubscribe" || means(sentence, "verify");
}

/**
 * If no link says what it does, the subject says it about the only link that carries something, or about the first that
 * carries something and says nothing.
 */
function withSubject(judged: readonly Judged[], subject: WordsRead): readonly Judged[] {
  const action = actionOfSubject(subject);
  if (action === undefined || judged.some(isAction)) return judged;
  const carrying = judged.filter((one) => {
    const { kind, hasToken, candidate } = one;
    const mayBeMeant = kind === "other" && candidate.shownHost === undefined && !candidate.isMereText;
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
function isOfOtherMatter(one: Judged): boolean {
  const { isVague, sentence } = one;
  if (one.changesNothing) return true;
  const isElsewhere = sentence.nouns.has("elsewhere") && !sentence.nouns.has("address");
  return isVague && isElsewhere && saysNoAction(one);
}

/** Within the bounds, the most useful first. Of those that act, personal links to the sender's site come first. */
function kept(judged: readonly Judged[], source: LinkSource): readonly Judged[] {
  // The link that leaves the list is worth more than another article.
  const keptLast = ({ kind }: Judged) => Number(kind === "other");
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

function carriesAction(one: Judged): boolean {
  return isAction(one) && (one.hasToken || one.address.hasMark);
}

function linkFor({ candidate, clue: { isPassing }, address, kind, hasToken }: Judged): Link {
  const { url, text, after, tracking, shownHost } = candidate;
  const acts = doesSomething(kind);
  return {
    url: asWritten(candidate),
    kind,
    host: hostOf(url),
    text: collapsed(withoutInvisible(text).text).slice(0, TEXT_CHARS_MAX),
    isOneTime: acts
      ? hasToken || address.hasMark || isPassing
      : kind === "other" && isPassing && saysPassing(`${text} ${after.split("\n", 1)[0]}`),
    isTracked: tracking.isTracked,
    targetHost: tracking.targetHost,
    shownHost,
  };
}

/** The sender's spelling, unless a browser would go somewhere that the spelling does not show. */
function asWritten({ url, written }: Candidate): string {
  return url.href === written || url.href === `${written}/` ? written : url.href;
}
