/** Runs a service under load, lets it fail at random instants, and checks its promises after each restart. */

import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Chance } from "../support/random.ts";
import { brokenPromises } from "./kept.ts";
import { claimMailboxes, openInbox, read, send } from "./load.ts";
import { Promised } from "./promised.ts";
import { type Serving, startServing } from "./serving.ts";

/** A way in which a service fails. */
export interface Failure {
  readonly dataDir: string;
  /** Fails at this instant. The service ends soon after. */
  strike(serving: Serving, promised: Promised): void;
  /** Makes what is left ready for a new service. */
  recover(): Promise<void>;
  /** Makes an empty data folder. */
  renew(): Promise<void>;
}

export interface Figures {
  rounds: number;
  letters: number;
  claims: number;
  startMsMax: number;
  /** One sentence per broken promise. */
  readonly broken: string[];
}

export interface Course {
  readonly failure: Failure;
  readonly rounds: number;
  readonly seed: number;
  /** No round begins later. */
  readonly secondsMax: number;
  readonly tell: (line: string) => void;
}

/** Senders and claimers of a round. A single sender shows a missing sync, which another's sync could hide. */
const CROWDS = [
  { senders: 10, claimers: 0 },
  { senders: 1, claimers: 0 },
  { senders: 4, claimers: 2 },
  { senders: 0, claimers: 4 },
  { senders: 2, claimers: 0 },
] as const;
const INBOXES = 3;
/** After this many rounds the data folder is renewed, so that neither the disk nor a check grows without end. */
const ROUNDS_OF_A_WORLD = 20;
const KINDS = [
  "at an answer",
  "after the first answer",
  "at an answer",
  "after the first answer",
  "after the start",
] as const;
const ANSWERS_MAX = 150;
const INSTANT_MS_MAX = 1_500;
/** A round ends after this time even with few answers, because a new service is slow and the machine may be busy. */
const ROUND_MS_MAX = 10_000;
const SETTINGS = { PAYMENT_PROVIDER: "mock" };

interface World {
  readonly promised: Promised;
  serving: Serving;
}

export async function runRounds(course: Course): Promise<Figures> {
  const figures: Figures = { rounds: 0, letters: 0, claims: 0, startMsMax: 0, broken: [] };
  const deadline = performance.now() + course.secondsMax * 1_000;
  const logFile = join(tmpdir(), `keypost-fault-${process.pid}.log`);
  process.once("exit", () => rmSync(logFile, { force: true }));
  const chance = new Chance(course.seed);
  let world: World | undefined;
  try {
    for (let number = 1; number <= course.rounds && performance.now() < deadline; number++) {
      world ??= await openWorld(course.failure, logFile);
      const broken = await round(course, world, { number, chance, figures, logFile });
      figures.broken.push(...broken);
      const isLast = number === course.rounds || number % ROUNDS_OF_A_WORLD === 0;
      if (broken.length === 0 && !isLast) continue;
      if (broken.length === 0) figures.broken.push(...(await settled(course, world)));
      await world.serving.stop();
      await course.failure.renew();
      world = undefined;
    }
  } finally {
    world?.serving.kill();
    await world?.serving.ended;
  }
  return figures;
}

async function openWorld({ dataDir }: Failure, logFile: string): Promise<World> {
  const serving = await startServing({ dataDir, logFile, env: SETTINGS });
  const promised = new Promised();
  for (let count = 0; count < INBOXES; count++) await openInbox(serving, promised, count === 0);
  return { promised, serving };
}

interface Round {
  readonly number: number;
  readonly chance: Chance;
  readonly figures: Figures;
  readonly logFile: string;
}

async function round({ failure, tell }: Course, world: World, this_: Round): Promise<readonly string[]> {
  const { promised } = world;
  const { number, chance, figures } = this_;
  const known = new Set(promised.letters.keys());
  const [lettersBefore, claimsBefore] = [promised.letters.size, promised.claims.length];
  const how = await struck(failure, world, this_);
  promised.end();
  await failure.recover();
  const serving = await startServing({ dataDir: failure.dataDir, logFile: this_.logFile, env: SETTINGS });
  world.serving = serving;
  promised.whenAnswered(() => undefined);
  const isCompared = (letter: { readonly number: number }) =>
    !known.has(letter.number) || chance.below(20) === 0;
  const claims = promised.claims.slice(claimsBefore);
  const look = { serving, dataDir: failure.dataDir, promised, isCompared, claims };
  const broken = [...promised.refused.splice(0), ...(await brokenPromises(look))];
  figures.rounds++;
  figures.letters += promised.letters.size - lettersBefore;
  figures.claims += claims.length;
  figures.startMsMax = Math.max(figures.startMsMax, serving.startMs);
  const came = `${promised.letters.size - lettersBefore} messages and ${claims.length} claims acknowledged`;
  tell(`${number}: ${how}, ${came}, started in ${serving.startMs.toFixed(0)} ms, ${broken.length} broken`);
  for (const sentence of broken) tell(`  ${sentence}`);
  return broken;
}

/** Loads the service until it fails and has ended. Returns a description of the moment. */
async function struck(
  failure: Failure,
  { promised, serving }: World,
  { number, chance }: Round,
): Promise<string> {
  const { senders = 0, claimers = 0 } = CROWDS[number % CROWDS.length] ?? {};
  const { promise, resolve } = Promise.withResolvers<string>();
  let isStruck = false;
  const strike = (how: string) => {
    if (isStruck) return;
    isStruck = true;
    failure.strike(serving, promised);
    resolve(how);
  };
  const guard = setTimeout(() => strike("after the time limit"), ROUND_MS_MAX);
  const kind = chance.pick(KINDS);
  const delayMs = chance.below(INSTANT_MS_MAX);
  let timer: NodeJS.Timeout | undefined;
  const strikeLater = () => {
    timer ??= setTimeout(() => strike(`${delayMs} ms ${kind}`), delayMs);
  };
  let leftAnswers = 1 + chance.below(ANSWERS_MAX);
  promised.whenAnswered(() => {
    if (kind === "after the first answer") strikeLater();
    if (kind === "at an answer" && --leftAnswers === 0) strike(kind);
  });
  if (kind === "after the start") strikeLater();
  const failed = (error: unknown) => {
    if (!isStruck) promised.refused.push(`before the failure: ${error}`);
  };
  const work = [
    ...Array.from({ length: senders }, (_, place) =>
      send(serving, promised, new Chance(number * 1_000 + place)),
    ),
    ...Array.from({ length: claimers }, () => claimMailboxes(serving, promised)),
    ...promised.inboxes.map((inbox) => read(serving, promised, inbox)),
  ].map((one) => one.catch(failed));
  const how = await promise;
  clearTimeout(timer);
  clearTimeout(guard);
  await serving.ended;
  await Promise.all(work);
  return `${senders} senders, ${claimers} claimers, ${how}`;
}

/** Sends all letters that are left, and then compares every letter byte by byte. */
async function settled(
  { failure: { dataDir } }: Course,
  { promised, serving }: World,
): Promise<readonly string[]> {
  promised.whenAnswered(() => {
    if (promised.unsent.length === 0) promised.end();
  });
  await send(serving, promised, new Chance(0));
  promised.whenAnswered(() => undefined);
  const { claims } = promised;
  return await brokenPromises({ serving, dataDir, promised, isCompared: () => true, claims });
}
