/** Sends the same load to several servers in turn, so that a machine that slows down slows down for all. */
import { median, quantile, row, spread } from "./figures.ts";
import { processorMsBelow } from "./processes.ts";
import type { Mailbox } from "./service.ts";
import type { Side } from "./side.ts";

export interface Scene {
  readonly title: string;
  /** The same on each server. */
  readonly mailboxes: readonly Mailbox[];
  /** Enough to use each connection and each process. */
  readonly warmUpMessages: number;
  /** Sends that many messages, and possibly more to measure. Resolves when each has its 250. */
  readonly send: (port: number, messages: number) => Promise<Sent>;
}

interface Sent {
  readonly messages: number;
  readonly answeredPerSecond: number;
  /** From the final dot to the 250, for messages that were timed. */
  readonly latenciesMs: readonly number[];
}

export interface Course {
  readonly rounds: number;
  /** The approximate time per server in a round. */
  readonly seconds: number;
}

interface Run {
  readonly tookMs: number;
  readonly answeredPerSecond: number;
  readonly deliveredPerSecond: number;
  /** CPU time of all processes of the server per message. */
  readonly processorMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** The number of messages that were timed. */
  readonly timed: number;
}

/** A shorter run is no calibration, because opening connections takes time. */
const CALIBRATION_SHARE = 0.25;
/** Bare smtp-server varies less, so it needs less time, but it greets after 100 ms. */
const CEILING_SHARE = 0.8;
const MESSAGES_MAX = 30_000;

/** Compares the first side with each of the others. Throws if a message is lost. */
export async function compare(sides: readonly Side[], scene: Scene, course: Course): Promise<void> {
  const stands = sides.map((side) => new Stand(side, scene));
  for (const stand of stands) await stand.warmUp(course);
  for (let round = 0; round < course.rounds; round += 1)
    for (const stand of stands) await stand.run(stand.messages);
  for (const stand of stands) await stand.side.check?.(scene.mailboxes);
  report(scene.title, stands);
}

/** Reports the first messages after the start of each server, and then warms it up. */
export async function warmUpAll(
  sides: readonly Side[],
  scene: Scene,
  { first, all }: { readonly first: number; readonly all: number },
): Promise<void> {
  const stands = sides.map((side) => new Stand(side, scene));
  for (const stand of stands) await stand.run(first);
  report(`First ${first} messages after the start: ${scene.title}`, stands);
  for (const stand of stands) await stand.goOn(all - first);
}

/** A server and its runs in a scene. */
class Stand {
  readonly side: Side;
  readonly runs: Run[] = [];
  readonly #scene: Scene;
  /** The number of accepted messages. */
  sent = 0;
  /** The number of messages per run, from the calibration. */
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

  /** The same without recording it. */
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
      throw new Error(`${side.name} accepted ${this.sent} messages, but has ${held}`);
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
  ["accepted, messages/s", "answeredPerSecond"],
  ["delivered, messages/s", "deliveredPerSecond"],
  ["CPU time per message, ms", "processorMs"],
  ["final dot to 250, median, ms", "medianMs"],
  ["final dot to 250, p99, ms", "p99Ms"],
];

function report(title: string, stands: readonly Stand[]): void {
  const [ours, ...others] = stands;
  process.stdout.write(`\n  ${title}\n`);
  row("", [...stands.map(({ side }) => side.name), ...others.map(({ side }) => `ratio to ${side.name}`)]);
  for (const [name, key] of FIGURES) {
    const of = ({ runs }: Stand) => runs.map((run) => run[key]);
    const ratios = others.map((other) =>
      spread(of(other).map((theirs, round) => (ours?.runs[round]?.[key] ?? Number.NaN) / theirs)),
    );
    row(name, [...stands.map((stand) => spread(of(stand))), ...ratios]);
  }
  row(
    "  timed messages",
    stands.map(({ runs }) => `${runs.reduce((sum, { timed }) => sum + timed, 0)}`),
  );
  row(
    "messages, each stored once",
    stands.map(({ side, sent }) => (side.settled ? `${sent}` : `${sent}, discarded`)),
  );
}
