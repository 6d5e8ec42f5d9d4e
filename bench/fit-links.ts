/**
 * `npm run fit-links`: fits the weights of links' signs to the open corpus, cross-validates in five folds, and writes
 * `core/extract/links/link-weights.ts`. `-- --dry` writes nothing, and `-- --misses` lists the mistakes in the folds.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { KIND_OF } from "../core/extract/links/link-kind.ts";
import { ACTIONS } from "../core/extract/links/link-reading.ts";
import { linkSigns } from "../core/extract/links/link-signs.ts";
import { type LinkToWeigh, weighedAction } from "../core/extract/links/link-weighing.ts";
import { LINK_WEIGHTS, type LinkSign } from "../core/extract/links/link-weights.ts";
import { judgedLinks, linksToWeigh } from "../core/extract/links/links.ts";
import { type Choice, fitted, type Prior } from "./choice-regression.ts";
import { chance, FOLDS, foldOf, openMail } from "./fit-mail.ts";
import { writeWeights } from "./weights-file.ts";

/** How often each link is fitted with a part of what words say unknown, and with how much of it. */
const THINNED_TIMES = 3;
const UNKNOWN_SHARE = 0.3;
const WORD_SIGN = /^(?:rules|hints|text|sentence|lead|subject|message|said)\b/;
const FIRMNESS = 1;

const FILE = join(import.meta.dirname, "..", "core", "extract", "links", "link-weights.ts");
const NAMES = Object.keys(LINK_WEIGHTS) as readonly LinkSign[];
const INDEX = new Map(NAMES.map((name, at) => [name, at]));
const PRIOR: Prior = {
  mean: new Float64Array(NAMES.length),
  firmness: new Float64Array(NAMES.length).fill(FIRMNESS),
};
/**
 * Set by hand, because the corpus is not typical: its hard mail often omits the word password, while elsewhere such words
 * are mostly about new dates or seats.
 */
const SET: Partial<Record<LinkSign, number>> = { "hints at it, with no password named": 0.5 };
const SET_FIRMNESS = 1e6;
for (const [name, value] of Object.entries(SET)) {
  const at = INDEX.get(name as LinkSign) ?? 0;
  PRIOR.mean[at] = value;
  PRIOR.firmness[at] = SET_FIRMNESS;
}

interface Link {
  readonly message: string;
  readonly url: string;
  readonly wanted: string;
  readonly byRules: string;
  readonly weighed: LinkToWeigh | undefined;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

async function corpusLinks(): Promise<readonly Link[]> {
  const links: Link[] = [];
  for await (const { name: message, expected, reading } of openMail()) {
    const { linkSource } = reading;
    const judged = judgedLinks(linkSource);
    const cases = linksToWeigh(judged, linkSource);
    for (const { candidate, kind: byRules, at } of judged) {
      const label = expected.links.find(({ url }) => URL.parse(url)?.href === candidate.url.href);
      if (label === undefined) continue;
      links.push({
        message,
        url: candidate.url.href,
        wanted: label.kind,
        byRules,
        weighed: cases.get(at),
      });
    }
  }
  return links;
}

function choicesOf({ message, url, wanted, weighed }: Link): readonly Choice[] {
  if (weighed === undefined) return [];
  return Array.from({ length: THINNED_TIMES + 1 }, (_, version) => ({
    candidates: ACTIONS.map((action) =>
      linkSigns(weighed.evidence, weighed.peers, action)
        .filter((sign) => version === 0 || isKnown(sign, `${message}/${url}/${version}`))
        .map((sign) => INDEX.get(sign) ?? 0),
    ),
    chosen: ACTIONS.findIndex((action) => KIND_OF[action] === wanted),
    share: 1 / (THINNED_TIMES + 1),
  }));
}

function isKnown(sign: LinkSign, seed: string): boolean {
  return !WORD_SIGN.test(sign) || chance(`${seed}/${sign}`) >= UNKNOWN_SHARE;
}

type Weights = Readonly<Record<LinkSign, number>>;

function fit(links: readonly Link[]): Weights {
  const values = fitted(links.flatMap(choicesOf), PRIOR);
  return Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? 0])) as Weights;
}

function saidBy(weights: Weights, { byRules, weighed }: Link): string {
  if (weighed === undefined) return byRules;
  const action = weighedAction(weighed, (signs) => signs.reduce((sum, sign) => sum + weights[sign], 0));
  return action === undefined ? "other" : KIND_OF[action];
}

const isActing = (kind: string) => kind !== "other" && kind !== "unsubscribe";

function printScore(title: string, links: readonly Link[], said: (link: Link) => string): void {
  const share = (part: readonly Link[], all: readonly Link[]) =>
    `${(part.length / Math.max(1, all.length)).toFixed(3)} (${part.length}/${all.length})`;
  const isRight = (link: Link) => said(link) === link.wanted;
  const acting = links.filter(({ wanted }) => isActing(wanted));
  const given = links.filter((link) => isActing(said(link)));
  print(
    `${title.padEnd(20)} all ${share(links.filter(isRight), links)}  recall ${share(acting.filter(isRight), acting)}  precision ${share(given.filter(isRight), given)}`,
  );
}

function printFolds(links: readonly Link[], isListed: boolean): void {
  const said = new Map<Link, string>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isIn = ({ message }: Link) => foldOf({ name: message }, "message") === fold;
    const weights = fit(links.filter((link) => !isIn(link)));
    for (const link of links.filter(isIn)) said.set(link, saidBy(weights, link));
  }
  const saidOf = (link: Link) => said.get(link) ?? "";
  printScore("all folds", links, saidOf);
  if (!isListed) return;
  for (const link of links.filter((one) => saidOf(one) !== one.wanted))
    print(`${link.message}: ${link.url.slice(0, 120)} is ${link.wanted}, said ${saidOf(link)}`);
}

const { values: asked } = parseArgs({ options: { dry: { type: "boolean" }, misses: { type: "boolean" } } });
const links = await corpusLinks();
print(`${links.length} links, ${NAMES.length} weights`);
printScore("rules only", links, ({ byRules }) => byRules);
printFolds(links, asked.misses === true);
const weights = fit(links);
printScore("training data", links, (link) => saidBy(weights, link));
if (!asked.dry) writeWeights(FILE, weights);
