/** Weighs what a link may be for. */

import { ACTIONS, type Action } from "./link-reading.ts";
import { type LinkCompany, type LinkView, linkSigns } from "./link-signs.ts";
import { LINK_WEIGHTS, type LinkSign } from "./link-weights.ts";

/** Log-odds from which on it is said: more than even, because the corpus has more such links than mail has. */
const LINK_SCORE_MIN = 0.5;

export interface LinkCase {
  readonly view: LinkView;
  readonly company: LinkCompany;
}

/** The likeliest of what it may do; undefined where that is not likely. */
export function weighedAction({ view, company }: LinkCase, score = scoreOf): Action | undefined {
  const scored = ACTIONS.map((action) => ({ action, score: score(linkSigns(view, company, action)) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= LINK_SCORE_MIN ? best.action : undefined;
}

function scoreOf(signs: readonly LinkSign[]): number {
  return signs.reduce((sum, sign) => sum + LINK_WEIGHTS[sign], 0);
}
