/** Weighs what a link may be for. */

import {
  ACTIONS,
  type Action,
  isBareAddress,
  isOfElsewhere,
  speaksOf,
  type WordsRead,
} from "./link-reading.ts";
import { type LinkCompany, type LinkView, linkSigns, namesMatter } from "./link-signs.ts";
import { LINK_WEIGHTS, type LinkSign } from "./link-weights.ts";

/**
 * The least log-odds for an action. Above even odds, because the corpus has a larger share of such links than real
 * mail.
 */
const LINK_SCORE_MIN = 0.5;

export interface LinkCase {
  readonly view: LinkView;
  readonly company: LinkCompany;
}

/** The likeliest action; undefined if it is not likely enough. */
export function weighedAction({ view, company }: LinkCase, score = scoreOf): Action | undefined {
  const scored = ACTIONS.map((action) => ({ action, score: score(linkSigns(view, company, action)) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < LINK_SCORE_MIN || isOfTrade(view, best.action)) return undefined;
  if (best.action === "verify" && isToGathering(view)) return undefined;
  return isSpokenOf(view, best.action) ? best.action : undefined;
}

/**
 * Whether words or the address say the action or name its object. The look of a button is not enough: "Your export is
 * ready: [Download]". Nor is the name of a device, which news about it contains, too.
 */
function isSpokenOf({ words, address, byRules, clue, isHintAlone }: LinkView, action: Action): boolean {
  if (byRules === action || address.says.has(action) || isBareAddress(clue.text)) return true;
  if (action === "reset" && isHintAlone) return true;
  if (action !== "signIn" && [words.text, words.sentence].some((said) => namesMatter(said, action)))
    return true;
  const yes = action === "reset" ? "renew" : "approve";
  return Object.values(words).some((said) => speaksOf(said, action) || said.nouns.has(yes));
}

/**
 * "Did you get your parcel? [Yes, I got it]": words that confirm mean nothing about an order, unless an address or the
 * like is named.
 */
function isOfTrade({ words }: LinkView, action: Action): boolean {
  if (action !== "verify") return false;
  if (!isOfElsewhere(words.subject) || !(isOfElsewhere(words.lead) || isOfElsewhere(words.sentence)))
    return false;
  const near = [words.text, words.sentence, words.lead];
  return !near.some((read) => namesMatter(read, action));
}

/** `[Accept your invite]`, to a wedding. Where an account or a place to work is named, it is to that. */
function isToGathering({ words }: LinkView): boolean {
  const isInvitation = ({ nouns }: WordsRead) => nouns.has("invitation");
  if (!isInvitation(words.text) && !isInvitation(words.sentence)) return false;
  const isToAccount = (said: WordsRead) =>
    said.nouns.has("workplace") || (namesMatter(said, "verify") && !isInvitation(said));
  if (Object.values(words).some(isToAccount)) return false;
  return [words.sentence, words.lead, words.subject].some(({ nouns }) => nouns.has("gathering"));
}

function scoreOf(signs: readonly LinkSign[]): number {
  return signs.reduce((sum, sign) => sum + LINK_WEIGHTS[sign], 0);
}
