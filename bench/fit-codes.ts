/**
 * `npm run fit-codes`: fits the weights of codes' signs to the open corpus and the cases of the tests, cross-validates in
 * five folds by message and five by language, and writes `core/extract/codes/code-weights.ts`. `-- --dry` writes nothing,
 * `-- --misses` lists the mistakes in the folds, and `-- --no-folds` only fits.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Sign, START, WEIGHTS } from "../core/extract/codes/code-weights.ts";
import { SCORE_MIN } from "../core/extract/codes/codes.ts";
import type { FoundWord } from "../core/extract/text/word-finder.ts";
import { type Choice, fitted, type Prior } from "./choice-regression.ts";
import { FIXED, HAND_WEIGHTS, type Weights } from "./fit-codes-hand.ts";
import {
  caseMail,
  corpusMail,
  type Mail,
  namelessWords,
  partlyKnownWords,
  ranked,
  thinnedWords,
} from "./fit-codes-mail.ts";
import { FOLDS, foldOf } from "./fit-mail.ts";
import { writeWeights } from "./weights-file.ts";

/** How often each message is judged with a third of its words unknown. */
const PARTLY_TIMES = 3;
/** How often each message is fitted with a part of its words unknown, and how much each of these counts. */
const THINNED_TIMES = 5;
const THINNED_SHARE = 0.5;
/** The weight of a case of the tests, which must hold. */
const CASE_SHARE = 10;
/** The weight of a message without a code, because an invented code is worse than a missed one. */
const WITHOUT_SHARE = 1.7;
/** The precision of the prior around weights set by hand, and of weights that are not fitted. */
const FIRMNESS = 3;
const FIXED_FIRMNESS = 1_000;
/** The fit is repeated, because its weights decide which candidates remain. */
const PASSES = 2;
const LAST_PASSES = 3;

const FILE = join(import.meta.dirname, "..", "core", "extract", "codes", "code-weights.ts");
const NAMES = ["START", ...Object.keys(WEIGHTS)] as readonly (Sign | "START")[];
const INDEX = new Map(NAMES.map((name, at) => [name, at]));
const PRIOR: Prior = {
  mean: Float64Array.from(NAMES, (name) => HAND_WEIGHTS[name]),
  // The intercept has almost no prior.
  firmness: Float64Array.from(NAMES, (name) =>
    name === "START" ? 1e-3 : FIXED.has(name) ? FIXED_FIRMNESS : FIRMNESS,
  ),
};

const print = (line: string) => process.stdout.write(`${line}\n`);

const scoreBy = (weights: Readonly<Weights>) => (signs: readonly Sign[]) =>
  signs.reduce((sum, sign) => sum + weights[sign], weights.START);

function choicesOf(mail: Mail, weights: Readonly<Weights>): Choice[] {
  const choices: Choice[] = [];
  for (let version = 0; version <= THINNED_TIMES; version += 1) {
    const words = version === 0 ? mail.page.words : thinnedWords(mail, version);
    const candidates = ranked(mail, words, scoreBy(weights));
    if (candidates.length === 0) continue;
    const whole = mail.language === undefined ? CASE_SHARE : 1;
    const share = version === 0 ? whole : THINNED_SHARE;
    const chosen = candidates.findIndex(({ candidate }) => mail.codes.includes(candidate.value));
    choices.push({
      candidates: candidates.map(({ signs }) => [0, ...signs.map((sign) => INDEX.get(sign) ?? 0)]),
      chosen,
      share: chosen < 0 ? share * WITHOUT_SHARE : share,
    });
  }
  return choices;
}

type ChoicesOf = (mail: Mail) => readonly Choice[];

function fit(mails: readonly Mail[], passes: number, byHand: ChoicesOf): Readonly<Weights> {
  let weights = HAND_WEIGHTS;
  for (let pass = 0; pass < passes; pass += 1) {
    const found = weights;
    const choices = mails.flatMap(pass === 0 ? byHand : (mail) => choicesOf(mail, found));
    const values = fitted(choices, PRIOR);
    weights = Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? 0])) as Weights;
  }
  return weights;
}

/** The extracted code of a message, and the expected one. */
interface Verdict {
  readonly name: string;
  readonly wanted: string | undefined;
  readonly said: string | undefined;
  readonly score: number;
}

function verdictOf(mail: Mail, words: readonly FoundWord[], weights: Readonly<Weights>): Verdict {
  const [top] = ranked(mail, words, scoreBy(weights));
  const isSaid = top !== undefined && top.score >= SCORE_MIN;
  return {
    name: mail.name,
    wanted: mail.codes[0],
    said: isSaid ? top.candidate.value : undefined,
    score: top?.score ?? Number.NEGATIVE_INFINITY,
  };
}

function printVerdicts(title: string, verdicts: readonly Verdict[]): void {
  const withCode = verdicts.filter(({ wanted }) => wanted !== undefined);
  const right = withCode.filter(({ wanted, said }) => wanted === said).length;
  const said = verdicts.filter((one) => one.said !== undefined).length;
  const invented = verdicts.filter((one) => one.wanted === undefined && one.said !== undefined).length;
  const without = verdicts.length - withCode.length;
  const share = (part: number, all: number) => `${(part / Math.max(1, all)).toFixed(3)} (${part}/${all})`;
  print(
    `${title.padEnd(28)} recall ${share(right, withCode.length)}  precision ${share(right, said)}  false ${invented}/${without}`,
  );
}

/** Bounds of the buckets, in log-odds. */
const BANDS = [SCORE_MIN, 1, 2, 3, 4, Number.POSITIVE_INFINITY];

function printBands(verdicts: readonly Verdict[]): void {
  for (const [at, from] of BANDS.slice(0, -1).entries()) {
    const inside = verdicts.filter(({ score }) => score >= from && score < (BANDS[at + 1] ?? 0));
    const right = inside.filter(({ wanted, said }) => wanted === said).length;
    print(
      `  log-odds from ${from}: right ${(right / Math.max(1, inside.length)).toFixed(3)} of ${inside.length}`,
    );
  }
}

/** Cross-validation: judges each message by weights that were fitted without it, or without all mail in its language. */
function printFolds(
  by: "message" | "language",
  mails: readonly Mail[],
  cases: readonly Mail[],
  byHand: ChoicesOf,
): readonly Verdict[] {
  const all: Verdict[] = [];
  const nameless: Verdict[] = [];
  const partly: Verdict[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const judged = mails.filter((mail) => foldOf(mail, by) === fold);
    const others = mails.filter((mail) => foldOf(mail, by) !== fold);
    const weights = fit([...others, ...cases], PASSES, byHand);
    const verdicts = judged.map((mail) => verdictOf(mail, mail.page.words, weights));
    printVerdicts(`fold ${fold + 1} by ${by}`, verdicts);
    all.push(...verdicts);
    nameless.push(...judged.map((mail) => verdictOf(mail, namelessWords(mail), weights)));
    for (let version = 1; version <= PARTLY_TIMES; version += 1)
      partly.push(...judged.map((mail) => verdictOf(mail, partlyKnownWords(mail, version), weights)));
  }
  printVerdicts(`all folds by ${by}`, all);
  printVerdicts("  with no name of a code known", nameless);
  printVerdicts("  with a third of words unknown", partly);
  printBands(all);
  return all;
}

function printMisses(verdicts: readonly Verdict[]): void {
  for (const { name, wanted, said, score } of verdicts)
    if (wanted !== said)
      print(`${name}: wanted ${wanted ?? "none"}, said ${said ?? "none"} (${score.toFixed(1)})`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dry: { type: "boolean" }, misses: { type: "boolean" }, "no-folds": { type: "boolean" } },
  });
  const [mails, cases] = [await corpusMail(), caseMail()];
  print(`${mails.length} messages, ${cases.length} cases, ${NAMES.length} weights`);
  const choices = new Map([...mails, ...cases].map((mail) => [mail, choicesOf(mail, HAND_WEIGHTS)]));
  const byHand: ChoicesOf = (mail) => choices.get(mail) ?? [];
  if (values["no-folds"] !== true) {
    const verdicts = printFolds("message", mails, cases, byHand);
    printFolds("language", mails, cases, byHand);
    if (values.misses === true) printMisses(verdicts);
  }
  const weights = fit([...mails, ...cases], LAST_PASSES, byHand);
  printVerdicts(
    "training data",
    mails.map((mail) => verdictOf(mail, mail.page.words, weights)),
  );
  if (values.dry !== true) writeWeights(FILE, weights, { before: START, now: weights.START });
}

await main();
