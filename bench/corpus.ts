/**
 * `npm run corpus`: the accuracy of the extraction on the open messages of `test/corpus/`, by kind and language, compared
 * with npm packages. `npm run corpus -- --misses codes` lists the misses. `-- --held` prints one line about the messages in
 * `held/`. Nothing prints more about them, because it would be used for tuning.
 */
import { parseArgs } from "node:util";
import { parseMessage } from "../core/mime/mime.ts";
import {
  type Answer,
  type CorpusMessage,
  corpusMessages,
  judge,
  MEASURES,
  type Measure,
  type Point,
} from "../test/support/corpus.ts";
import { KEYPOST, PEERS, type Reader } from "./corpus-peers.ts";

interface Judged {
  readonly mail: CorpusMessage;
  readonly answer: Answer;
  readonly points: readonly Point[];
}

async function judgedBy(reader: Reader, mails: readonly CorpusMessage[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const mail of mails) {
    const answer = await reader.read(mail.bytes).catch(() => ({}));
    judged.push({ mail, answer, points: judge(mail, answer) });
  }
  return judged;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function pointsOf(judged: readonly Judged[], ...measures: readonly Measure[]): readonly Point[] {
  return judged.flatMap(({ points }) => points.filter(({ measure }) => measures.includes(measure)));
}

/** Such as `0.987 (152)`: the share of right ones, and the total. A dash if the total is 0. */
function share(right: number, all: number): string {
  return all === 0 ? "-" : `${(right / all).toFixed(3)} (${all})`;
}

const rightShare = (points: readonly Point[]) =>
  share(points.filter(({ isRight }) => isRight).length, points.length);

/** The precision: how many of the extracted ones are right, in messages with and without one. */
function precision(judged: readonly Judged[], there: Measure, absent: Measure): string {
  const right = pointsOf(judged, there).filter(({ isRight }) => isRight).length;
  const wrong = pointsOf(judged, there, absent).filter(({ isFalse }) => isFalse).length;
  return share(right, right + wrong);
}

const COLUMNS: Readonly<Record<string, (judged: readonly Judged[]) => string>> = {
  "code precision": (judged) => precision(judged, "codes", "no code"),
  "code recall": (judged) => rightShare(pointsOf(judged, "codes")),
  "no false code": (judged) => rightShare(pointsOf(judged, "no code")),
  "link kinds": (judged) => rightShare(pointsOf(judged, "links")),
  "acting precision": (judged) => precision(judged, "acting link", "idle link"),
  "acting recall": (judged) => rightShare(pointsOf(judged, "acting link")),
  "reply text": (judged) => rightShare(pointsOf(judged, "reply")),
  forwarded: (judged) => rightShare(pointsOf(judged, "forward")),
  "visible text": (judged) => rightShare(pointsOf(judged, "text")),
  "nothing hidden": (judged) => rightShare(pointsOf(judged, "hidden")),
  injection: (judged) => rightShare(pointsOf(judged, "injection")),
  "no injection": (judged) => rightShare(pointsOf(judged, "no injection")),
};

function table(title: string, rows: ReadonlyMap<string, readonly Judged[]>): void {
  const names = Object.keys(COLUMNS);
  print(`\n${title}`);
  print(`  ${"".padEnd(24)}${names.map((name) => name.padStart(18)).join("")}`);
  for (const [name, judged] of rows) {
    const cells = Object.values(COLUMNS).map((cell) => cell(judged).padStart(18));
    print(`  ${name.padEnd(24)}${cells.join("")}`);
  }
}

const BUCKETS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** Prints the calibration of confidences: one of 0.9 should be right nine times of ten. */
async function printCalibration(mails: readonly CorpusMessage[]): Promise<void> {
  const tops: { confidence: number; isRight: boolean }[] = [];
  for (const { bytes, expected } of mails) {
    const [top] = (await parseMessage(bytes)).codes;
    if (top) tops.push({ confidence: top.confidence, isRight: top.value === expected.codes[0] });
  }
  print("\nconfidence of the likeliest code, and how often it was the code");
  for (const [at, from] of BUCKETS.slice(0, -1).entries()) {
    const to = BUCKETS[at + 1] ?? 1;
    const inside = tops.filter(({ confidence }) => confidence >= from && confidence < to);
    print(
      `  ${from} to ${to}`.padEnd(26) + share(inside.filter(({ isRight }) => isRight).length, inside.length),
    );
  }
}

const grouped = (judged: readonly Judged[], by: (mail: CorpusMessage) => string) =>
  new Map(
    [...Map.groupBy(judged, ({ mail }) => by(mail))].sort(([one], [other]) => one.localeCompare(other)),
  );

function printMisses(judged: readonly Judged[], measure: Measure): void {
  const asked: readonly Measure[] = measure === "codes" ? ["codes", "no code"] : [measure];
  for (const { mail, points } of judged) {
    for (const { isRight, saw, measure: of } of points) {
      if (!isRight && asked.includes(of)) print(`${mail.kind}/${mail.name}: ${saw}`);
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { misses: { type: "string" }, held: { type: "boolean" } } });
  if (values.held === true) {
    const held = await judgedBy(KEYPOST, corpusMessages("held"));
    table("share of right answers (total)", new Map([["held out", held]]));
    return;
  }
  const mails = corpusMessages("open");
  const open = await judgedBy(KEYPOST, mails);
  if (values.misses !== undefined) {
    const measure = MEASURES.find((name) => name === values.misses);
    if (!measure) throw new Error(`--misses takes ${MEASURES.join(", ")}.`);
    printMisses(open, measure);
    return;
  }
  const languages = new Set(mails.map(({ expected }) => expected.language.split("-")[0]));
  print(`${mails.length} open messages in ${languages.size} languages.`);
  table("share of right answers (total)", new Map([["all", open]]));
  table(
    "by kind of message",
    grouped(open, ({ kind }) => kind),
  );
  table(
    "by language",
    grouped(open, ({ expected }) => expected.language.split("-")[0] ?? ""),
  );
  await printCalibration(mails);
  const beside = new Map<string, readonly Judged[]>([["keypost", open]]);
  for (const peer of PEERS) beside.set(peer.name, await judgedBy(peer, mails));
  table("compared with npm packages, on the same messages", beside);
}

await main();
