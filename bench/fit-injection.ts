/**
 * `npm run fit-injection`: fits the weights of instructions' signs to the open corpus, cross-validates in
 * five folds by message and five by language, and writes `core/extract/injection/reader-weights.ts`. `-- --dry` writes
 * nothing, and `-- --misses` lists the mistakes in the folds.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type InjectionSource, injectionSigns, textsIn } from "../core/extract/injection/injection-signs.ts";
import { findOrderWords } from "../core/extract/injection/order-finder.ts";
import { ORDER_SCORE_MIN } from "../core/extract/injection/reader-orders.ts";
import { isHidden, readerMentionsIn } from "../core/extract/injection/reader-signs.ts";
import { READER_WEIGHTS, type ReaderSign, START } from "../core/extract/injection/reader-weights.ts";
import { injectionSource } from "../core/extract/safety.ts";
import { HONEST_TEXTS, MODEL_ORDERS } from "../test/support/injection-cases.ts";
import { type Choice, fitted, type Prior } from "./choice-regression.ts";
import { HAND_READER_WEIGHTS, HAND_START } from "./fit-injection-hand.ts";
import { chance, FOLDS, foldOf, openMail } from "./fit-mail.ts";
import { writeWeights } from "./weights-file.ts";

const PASSES = 4;
/** The precision of the prior around weights set by hand. */
const FIRMNESS = 1.5;
/** The weights of messages without an instruction: those that talk about models or imitate one, and ordinary ones. */
const WITHOUT_SHARE = 3;
const ORDINARY_SHARE = 5;
/** The weight of a case of the tests. */
const CASE_SHARE = 8;
/** How often a message with an instruction is fitted with some signs unknown, and how much each of these counts. */
const THINNED_TIMES = 3;
const THINNED_SHARE = 0.5;
const LOST_SHARE = 0.15;
/** How much it counts as if the reader had a name that is not known. */
const NAMELESS_SHARE = 1;

const FILE = join(import.meta.dirname, "..", "core", "extract", "injection", "reader-weights.ts");
const NAMES = Object.keys(READER_WEIGHTS) as readonly ReaderSign[];
/** The intercept is a sign that every message has. */
const INDEX = new Map(NAMES.map((name, at) => [name, at + 1]));
const NAMED = new Set((["machine", "helper", "program", "called"] as const).map((name) => INDEX.get(name)));
const PRIOR: Prior = {
  mean: Float64Array.from([HAND_START, ...NAMES.map((name) => HAND_READER_WEIGHTS[name])]),
  firmness: Float64Array.from([0.05, ...NAMES.map(() => FIRMNESS)]),
};

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Mail {
  readonly name: string;
  readonly language: string;
  readonly isOrder: boolean;
  /** Whether it is recognised without the signs of its reader. */
  readonly isKnown: boolean;
  readonly mentions: readonly (readonly number[])[];
}

async function corpusMail(): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  for await (const { name, language, expected, reading } of openMail())
    mails.push(mailOf(name, language, expected.injection, injectionSource(reading.safetySource)));
  return mails;
}

/** The cases of the tests, which must hold. */
function caseMail(): readonly Mail[] {
  const sourceOf = (text: string) => ({ shown: [text], alone: [], unseen: [] });
  return [
    ...Object.entries(MODEL_ORDERS).map(([name, text]) => mailOf(name, "", true, sourceOf(text))),
    ...Object.entries(HONEST_TEXTS).map(([name, text]) => mailOf(name, "", false, sourceOf(text))),
  ];
}

function mailOf(name: string, language: string, isOrder: boolean, source: InjectionSource): Mail {
  const mentions = [...textsIn(source)].flatMap(({ text, visibility }) =>
    findOrderWords(text, isHidden(visibility)).flatMap((hits) => readerMentionsIn(hits, visibility)),
  );
  return {
    name,
    language,
    isOrder,
    isKnown: injectionSigns(source, () => false).signs.length > 0,
    mentions: mentions.map(({ signs }) => [0, ...signs.map((sign) => INDEX.get(sign) ?? 0)]),
  };
}

const oddsOf = (signs: readonly number[], weights: Float64Array) =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);

function likeliest(mentions: Mail["mentions"], weights: Float64Array): number {
  const odds = mentions.map((signs) => oddsOf(signs, weights));
  return odds.indexOf(Math.max(...odds));
}

function choicesOf(mail: Mail, weights: Float64Array): Choice[] {
  const { name, language, isOrder, mentions } = mail;
  if (mentions.length === 0) return [];
  const whole = language === "" ? CASE_SHARE : 1;
  const without = name.startsWith("injection/") || language === "" ? WITHOUT_SHARE : ORDINARY_SHARE;
  if (!isOrder) return [{ candidates: mentions, chosen: -1, share: whole * without }];
  const best = mentions[likeliest(mentions, weights)] ?? [];
  const thinned = Array.from({ length: THINNED_TIMES }, (_, time) =>
    best.filter((sign) => sign === 0 || chance(`${name}/${time}/${sign}`) >= LOST_SHARE),
  );
  // As if the model's name was unknown.
  const nameless = mentions.filter((signs) => !signs.some((sign) => NAMED.has(sign)));
  const other = nameless[likeliest(nameless, weights)];
  return [
    { candidates: [best], chosen: 0, share: 1 },
    ...(other === undefined ? [] : [{ candidates: [other], chosen: 0, share: NAMELESS_SHARE }]),
    ...thinned.map((signs) => ({ candidates: [signs], chosen: 0, share: THINNED_SHARE })),
  ];
}

const CASES = caseMail();

function fit(corpus: readonly Mail[]): Float64Array {
  const mails = [...corpus, ...CASES];
  let weights: Float64Array = PRIOR.mean;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const found = weights;
    weights = fitted(
      mails.flatMap((mail) => choicesOf(mail, found)),
      PRIOR,
    );
  }
  return weights;
}

function isSaid({ isKnown, mentions }: Mail, weights: Float64Array): boolean {
  return isKnown || mentions.some((signs) => oddsOf(signs, weights) >= ORDER_SCORE_MIN);
}

function printTotals(title: string, mails: readonly Mail[], said: ReadonlySet<Mail>): void {
  const orders = mails.filter(({ isOrder }) => isOrder);
  const others = mails.filter(({ isOrder }) => !isOrder);
  const count = (some: readonly Mail[]) =>
    `${some.filter((mail) => said.has(mail)).length} of ${some.length}`;
  print(`${title.padEnd(24)} found ${count(orders)}, false ${count(others)}`);
}

function printFolds(by: "message" | "language", mails: readonly Mail[], isListed: boolean): void {
  const said = new Set<Mail>();
  const nameless = new Set<Mail>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fit(mails.filter((mail) => foldOf(mail, by) !== fold));
    for (const mail of mails.filter((one) => foldOf(one, by) === fold)) {
      if (isSaid(mail, weights)) said.add(mail);
      const mentions = mail.mentions.filter((signs) => !signs.some((sign) => NAMED.has(sign)));
      if (isSaid({ ...mail, mentions }, weights)) nameless.add(mail);
    }
  }
  printTotals("  with no reader known", mails, nameless);
  printTotals(`all folds by ${by}`, mails, said);
  if (!isListed) return;
  for (const mail of mails)
    if (mail.isOrder !== said.has(mail))
      print(`  ${mail.isOrder ? "missed" : "false"} ${mail.name}: ${likeliestSigns(mail)}`);
}

/** The signs of the most likely instruction by the current weights. */
function likeliestSigns({ mentions }: Mail): string {
  const weights = Float64Array.from([START, ...NAMES.map((name) => READER_WEIGHTS[name])]);
  const best = mentions[likeliest(mentions, weights)] ?? [];
  return `${oddsOf(best, weights).toFixed(1)} ${best.map((sign) => NAMES[sign - 1] ?? "").join(", ")}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dry: { type: "boolean" }, misses: { type: "boolean" } } });
  const mails = await corpusMail();
  print(`${mails.length} messages, ${NAMES.length} signs`);
  printFolds("message", mails, values.misses === true);
  printFolds("language", mails, false);
  const weights = fit(mails);
  printTotals("training data", mails, new Set(mails.filter((mail) => isSaid(mail, weights))));
  if (values.dry !== true) {
    const named = Object.fromEntries(NAMES.map((name, at) => [name, weights[at + 1] ?? 0]));
    writeWeights(FILE, named, { before: START, now: weights[0] ?? 0 });
  }
}

await main();
