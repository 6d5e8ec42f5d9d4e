/** Weighs what a link may be for. */

import { ADDRESS_ITSELF } from "../words/links/link-nouns.ts";
import {
  ACTIONS,
  type Action,
  isAboutTrade,
  isBareUrl,
  isManaging,
  speaksOf,
  type TextReading,
} from "./link-reading.ts";
import { type LinkEvidence, type LinkPeers, linkSigns, namesMatter } from "./link-signs.ts";
import { LINK_WEIGHTS, type LinkSign } from "./link-weights.ts";

/**
 * The least log-odds for an action. Above even odds, because the corpus has a larger share of such links than real
 * mail.
 */
const LINK_SCORE_MIN = 0.5;

export interface LinkToWeigh {
  readonly evidence: LinkEvidence;
  readonly peers: LinkPeers;
}

/** The likeliest action; undefined if it is not likely enough. */
export function weighedAction({ evidence, peers }: LinkToWeigh, score = scoreOf): Action | undefined {
  const scored = ACTIONS.map((action) => ({ action, score: score(linkSigns(evidence, peers, action)) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < LINK_SCORE_MIN || confirmsTrade(evidence, best.action)) return undefined;
  if (best.action === "verify" && isOnlyToGathering(evidence)) return undefined;
  return isSpokenOf(evidence, best.action) ? best.action : undefined;
}

/**
 * Whether words or the URL say the action or name its object. The look of a button is not enough: "Your export is
 * ready: [Download]". Nor is the name of a device, which news about it contains, too.
 */
function isSpokenOf(
  { words, urlReading, byRules, context, isHintAlone }: LinkEvidence,
  action: Action,
): boolean {
  if (byRules === action || urlReading.says.has(action)) return true;
  if (action !== "reset" && isOnlyManaged(words, context, action)) return false;
  if (isBareUrl(context.text)) return true;
  if (action === "reset" && isHintAlone) return true;
  if (action !== "signIn" && [words.text, words.sentence].some((said) => namesMatter(said, action)))
    return true;
  const yes = action === "reset" ? "renew" : "approve";
  return Object.values(words).some((said) => speaksOf(said, action) || said.nouns.has(yes));
}

/**
 * "To manage your registration, follow this link", where no other words ask for the action. But "Open this link within a
 * day, or we cancel your registration".
 */
function isOnlyManaged(
  { text, sentence, lead, subject }: LinkEvidence["words"],
  { text: shown, isShortLived }: LinkEvidence["context"],
  action: Action,
): boolean {
  if (isShortLived || [lead, subject].some((said) => speaksOf(said, action))) return false;
  return isManaging(isBareUrl(shown) ? sentence : text);
}

/**
 * "Did you get your parcel? [Yes, I got it]": words that confirm mean nothing about an order, unless an address or the
 * like is named, if only in the URL: `confirm-email`.
 */
function confirmsTrade({ words, urlReading }: LinkEvidence, action: Action): boolean {
  if (action !== "verify" || (urlReading.says.has(action) && urlReading.namesAccount)) return false;
  if (!isAboutTrade(words.subject) || !(isAboutTrade(words.lead) || isAboutTrade(words.sentence)))
    return false;
  const near = [words.text, words.sentence, words.lead];
  return !near.some((read) => namesMatter(read, action));
}

/**
 * `[Accept your invite]`, to a wedding. Where an account, a place to work or work to do together is named, or the link
 * names a mailbox, it is to that: "Confirm your email address to see the invitation".
 */
function isOnlyToGathering({ words, urlReading, context }: LinkEvidence): boolean {
  if (urlReading.says.has("verify") && urlReading.namesAccount) return false;
  if (ADDRESS_ITSELF.test(context.text) || words.text.nouns.has("mail")) return false;
  const isInvitation = ({ nouns }: TextReading) => nouns.has("invitation");
  if (!isInvitation(words.text) && !isInvitation(words.sentence)) return false;
  const isToAccount = (said: TextReading) =>
    said.nouns.has("workplace") ||
    said.nouns.has("collaboration") ||
    (namesMatter(said, "verify") && !isInvitation(said));
  if (Object.values(words).some(isToAccount)) return false;
  return [words.sentence, words.lead, words.subject].some(({ nouns }) => nouns.has("gathering"));
}

function scoreOf(signs: readonly LinkSign[]): number {
  return signs.reduce((sum, sign) => sum + LINK_WEIGHTS[sign], 0);
}
