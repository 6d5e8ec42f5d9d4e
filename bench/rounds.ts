/** Rounds of one load at several servers, in turn, so that a machine that becomes slower does so for each. */
import { median, quantile, row, spread } from "./figures.ts";
import { processorMsBelow } from "./processes.ts";
import type { Mailbox } from "./service.ts";
import type { Side } from "./side.ts";

export interface Scene {
  readonly title: string;
  /** The same at each server. */
  readonly mailboxes: readonly Mailbox[];
  /** Enough to have each connection and each process at work. */
  readonly warmUpMessages: number;
  /** Sends so many messages, and perhaps some more to measure; resolves when each has its 250. */
  readonly send: (port: number, messages: number) => Promise<Sent>;
}

interface Sent {
  readonly messages: number;
  readonly answeredPerSecond: number;
  /** From the last dot to the 250, of those that were timed. */
  readonly latenciesMs: readonly number[];
}

export interface Course {
  readonly rounds: number;
  /** How long each server works in a round, more or less. */
  readonly seconds: number;
}

interface Run {
  readonly tookMs: number;
  readonly answeredPerSecond: number;
  readonly deliveredPerSecond: number;
  /** Of all processes of the server, for each message. */
  readonly processorMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Messages that these two are of. */
  readonly timed: number;
}

/** A run that is shorter than this share says too little of how fast a server is: connections take time to open. */
const CALIBRATION_SHARE = 0.25;
/** The ceiling is steadier, and needs less time to be known; but it greets 100 ms late. */
const CEILING_SHARE = 0.8;
const MESSAGES_MAX = 30_000;

/** The first side is compared with each of the others. Throws where a message is lost. */
export async function compare(sides: readonly Side[], scene: Scene, course: Course): Promise<void> {
  const stands = sides.map((side) => new Stand(side, scene));
  for (const stand of stands) await stand.warmUp(course);
  for (let round = 0; round < course.rounds; round += 1)
    for (const stand of stands) await stand.run(stand.messages);
  for (const stand of stands) await stand.side.check?.(scene.mailboxes);
  report(scene.title, stands);
}

/** Prints what the first messages after its start cost each server, and warms it up with more of them. */
export async function warmUpAll(
  sides: readonly Side[],
  scene: Scene,
  { first, all }: { readonly first: number; readonly all: number },
): Promise<void> {
  const stands = sides.map((side) => new Stand(side, scene));
  for (const stand of stands) await stand.run(first);
  report(`The first ${first} messages after the start: ${scene.title}`, stands);
  for (const stand of stands) await stand.goOn(all - first);
}

/** A server, and what it has done in a scene. */
class Stand {
  readonly side: Side;
  readonly runs: Run[] = [];
  readonly #scene: Scene;
  /** Messages that were answered 250. */
  sent = 0;
  /** How many keep it at work as long as wanted, which a warm-up finds out. */
  messages = 0;

  constructor(side: Side, scene: Scene) {
    this.side = side;
    this.#scene = scene;
  }

  async warmUp({ seconds }: Course): Promise<void> {
    await this.#measured(this.#scene.warmUpMessages);
    const wantedMs = seconds * 1_000 * (this.side.settled ? 1 : CEILING_SHARE);
    for (let messages = this.#scene.warmUpMessages; this.messages === 0; messages *= 2) {
      const { tookMs } = await this.#measured(messages);
      if (tookMs < wantedMs * CALIBRATION_SHARE) continue;
      this.messages = Math.min(MESSAGES_MAX, Math.ceil((messages * wantedMs) / tookMs));
    }
  }

  async run(messages: number): Promise<void> {
    this.runs.push(await this.#measured(messages));
  }

  /** The same, and nobody asks what it took. */
  async goOn(messages: number): Promise<void> {
    await this.#measured(messages);
  }

  async #measured(messages: number): Promise<Run> {
    const { side } = this;
    const usedMs = await processorMsBelow(...side.pids);
    const startedMs = performance.now();
    const sent = await this.#scene.send(side.port, messages);
    this.sent += sent.messages;
    const held = await side.settled?.(this.#scene.mailboxes, this.sent);
    const deliveredMs = performance.now() - startedMs;
    if (held !== undefined && held !== this.sent) {
      throw new Error(`${side.name} has answered 250 to ${this.sent} messages, and ${held} are there.`);
    }
    return {
      tookMs: deliveredMs,
      answeredPerSecond: sent.answeredPerSecond,
      deliveredPerSecond: (sent.messages * 1_000) / deliveredMs,
      processorMs: ((await processorMsBelow(...side.pids)) - usedMs) / sent.messages,
      medianMs: median(sent.latenciesMs),
      p99Ms: quantile(sent.latenciesMs, 0.99),
      timed: sent.latenciesMs.length,
    };
  }
}

const FIGURES: readonly (readonly [string, keyof Run])[] = [
  ["answered 250, a second", "answeredPerSecond"],
  ["delivered, a second", "deliveredPerSecond"],
  ["processor, ms a message", "processorMs"],
  ["last dot to 250, median, ms", "medianMs"],
  ["last dot to 250, p99, ms", "p99Ms"],
];

function report(title: string, stands: readonly Stand[]): void {
  const [ours, ...others] = stands;
  process.stdout.write(`\n  ${title}\n`);
  row("", [...stands.map(({ side }) => side.name), ...others.map(({ side }) => `x of ${side.name}`)]);
  for (const [name, key] of FIGURES) {
    const of = ({ runs }: Stand) => runs.map((run) => run[key]);
    const ratios = others.map((other) =>
      spread(of(other).map((theirs, round) => (ours?.runs[round]?.[key] ?? Number.NaN) / theirs)),
    );
    row(name, [...stands.map((stand) => spread(of(stand))), ...ratios]);
  }
  row(
    "  messages that were timed",
    stands.map(({ runs }) => `${runs.reduce((sum, { timed }) => sum + timed, 0)}`),
  );
  row(
    "messages, each there once",
    stands.map(({ side, sent }) => (side.settled ? `${sent}` : `${sent}, none kept`)),
  );
}
