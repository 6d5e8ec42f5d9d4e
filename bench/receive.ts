/** The rate of accepted messages, which are durable, parsed and indexed before the 250. */
import { figure, heading, latency, median, shown, spread } from "./figures.ts";
import { processorMsBelow } from "./processes.ts";
import { type OwnLoad, sendByUs } from "./senders.ts";
import { claimMailboxes, startService } from "./service.ts";
import { startDiscard } from "./side.ts";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";
import { FIRST_MESSAGES, WARM_UP_MESSAGES } from "./warm-up.ts";

const CONNECTIONS = 20;
const MAILBOXES = 100;
const MESSAGE_BYTES = 4_096;
const REUSED_MESSAGES = 4_000;
const RECONNECTED_MESSAGES = 2_000;
/** Fewer, because bare smtp-server greets after 100 ms. */
const DISCARDED_RECONNECTED_MESSAGES = 600;
const RUNS = 3;

interface Run {
  readonly perSecond: number;
  /** CPU time of the server per message. */
  readonly processorMs: number;
  readonly latenciesMs: readonly number[];
}

interface Load extends Pick<OwnLoad, "at" | "recipients" | "messages" | "isKept"> {
  /** The server's process, whose CPU time is counted. */
  readonly pid: number;
}

async function run({ pid, ...load }: Load): Promise<Run> {
  const usedMs = await processorMsBelow(pid);
  const started = performance.now();
  const latenciesMs = await sendByUs({ ...load, connections: CONNECTIONS, messageBytes: MESSAGE_BYTES });
  return {
    perSecond: load.messages / ((performance.now() - started) / 1_000),
    processorMs: ((await processorMsBelow(pid)) - usedMs) / load.messages,
    latenciesMs,
  };
}

async function report(name: string, load: Load, times = RUNS): Promise<void> {
  const runs: Run[] = [];
  for (let index = 0; index < times; index += 1) runs.push(await run(load));
  const rates = runs.map(({ perSecond }) => perSecond);
  figure(name, spread(rates, "messages/s"));
  figure("  last dot to 250", latency(runs.flatMap(({ latenciesMs }) => latenciesMs)));
  figure("  CPU time of the server per message", `${shown(median(runs.map((one) => one.processorMs)))} ms`);
}

/** Reports the first messages after the start, and sends the rest of the warm-up. */
async function warmUp(name: string, load: Omit<Load, "messages" | "isKept">): Promise<void> {
  await report(
    `${name}, first ${FIRST_MESSAGES} messages after the start`,
    { ...load, messages: FIRST_MESSAGES, isKept: true },
    1,
  );
  await run({ ...load, messages: WARM_UP_MESSAGES - FIRST_MESSAGES, isKept: true });
}

async function alone(port: number, recipient: string): Promise<string> {
  const session = await SmtpSession.open(port);
  const samples: number[] = [];
  for (let index = 0; index < 300; index += 1) {
    samples.push(await session.send(recipient, signUpMessage(recipient, MESSAGE_BYTES)));
  }
  await session.quit();
  return `${latency(samples)}, ${shown(1_000 / median(samples))} messages/s`;
}

export async function benchReceive(): Promise<void> {
  heading(
    `Messages accepted: ${CONNECTIONS} connections, ${MESSAGE_BYTES} bytes, ${MAILBOXES} mailboxes, ${RUNS} runs`,
    "npm run bench -- receive",
  );
  {
    await using service = await startService();
    const recipients = (await claimMailboxes(service, MAILBOXES)).map(({ address }) => address);
    const load = { at: service.smtpPort, recipients, pid: service.pid };
    await warmUp("keypost", load);
    figure("keypost, one session, last dot to 250", await alone(service.smtpPort, recipients[0] ?? ""));
    await report("keypost, kept connections", { ...load, messages: REUSED_MESSAGES, isKept: true });
    await report("keypost, one connection per message", {
      ...load,
      messages: RECONNECTED_MESSAGES,
      isKept: false,
    });
  }
  await using discard = await startDiscard();
  const load = {
    at: discard.port,
    recipients: ["somebody@bench.example"],
    pid: discard.pids[0] ?? 0,
  };
  await warmUp("bare smtp-server", load);
  await report("bare smtp-server, kept connections", {
    ...load,
    messages: REUSED_MESSAGES,
    isKept: true,
  });
  await report("bare smtp-server, one connection per message", {
    ...load,
    messages: DISCARDED_RECONNECTED_MESSAGES,
    isKept: false,
  });
}
