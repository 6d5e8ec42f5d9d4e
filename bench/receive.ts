/** How fast messages are accepted: durable, parsed and indexed before the 250. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { figure, heading, latency, median, shown, spread } from "./figures.ts";
import { claimMailboxes, processorMs, startService } from "./service.ts";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

const CONNECTIONS = 20;
const MAILBOXES = 100;
const MESSAGE_BYTES = 4_096;
const REUSED_MESSAGES = 4_000;
/** Fewer: bare smtp-server greets after 100 ms, so its sessions are slow to open. */
const RECONNECTED_MESSAGES = 2_000;
const RUNS = 3;

interface Run {
  readonly perSecond: number;
  /** Of the server, for each message. */
  readonly processorMs: number;
  readonly latenciesMs: readonly number[];
}

interface Load {
  readonly port: number;
  readonly recipients: readonly string[];
  readonly messages: number;
  readonly isReused: boolean;
  /** Process of the server, whose processor time is counted. */
  readonly pid: number;
}

async function run({ port, recipients, messages, isReused, pid }: Load): Promise<Run> {
  const latenciesMs: number[] = [];
  let next = 0;
  const sender = async () => {
    let session = isReused ? await SmtpSession.open(port) : undefined;
    while (next < messages) {
      const recipient = recipients[next % recipients.length] ?? "";
      next += 1;
      session ??= await SmtpSession.open(port);
      latenciesMs.push(await session.send(recipient, signUpMessage(recipient, MESSAGE_BYTES)));
      if (isReused) continue;
      await session.quit();
      session = undefined;
    }
    await session?.quit();
  };
  const usedMs = await processorMs(pid);
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, sender));
  return {
    perSecond: messages / ((performance.now() - started) / 1_000),
    processorMs: ((await processorMs(pid)) - usedMs) / messages,
    latenciesMs,
  };
}

async function report(name: string, load: Load): Promise<void> {
  const runs: Run[] = [];
  for (let index = 0; index < RUNS; index += 1) runs.push(await run(load));
  const rates = runs.map(({ perSecond }) => perSecond);
  figure(name, spread(rates, "messages/s"));
  figure("  last dot to 250", latency(runs.flatMap(({ latenciesMs }) => latenciesMs)));
  figure(
    "  the server's processor time for a message",
    `${shown(median(runs.map((one) => one.processorMs)))} ms`,
  );
}

async function startDiscard(): Promise<{ port: number; pid: number; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "discard.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { port: Number(String(line)), pid: Number(child.pid), stop };
}

async function alone(port: number, recipient: string): Promise<string> {
  const session = await SmtpSession.open(port);
  const samples: number[] = [];
  for (let index = 0; index < 300; index += 1) {
    samples.push(await session.send(recipient, signUpMessage(recipient, MESSAGE_BYTES)));
  }
  await session.quit();
  return `${latency(samples)}, ${shown(1_000 / median(samples))}/s`;
}

export async function benchReceive(): Promise<void> {
  heading(
    `Messages accepted: ${CONNECTIONS} connections, ${MESSAGE_BYTES} bytes, ${MAILBOXES} mailboxes, ${RUNS} runs`,
    "npm run bench -- receive",
  );
  const loads = { reused: REUSED_MESSAGES, reconnected: RECONNECTED_MESSAGES };
  {
    await using service = await startService();
    const recipients = (await claimMailboxes(service, MAILBOXES)).map(({ address }) => address);
    const load = { port: service.smtpPort, recipients, pid: service.pid };
    await run({ ...load, messages: 500, isReused: true });
    figure("keypost, one session, last dot to 250", await alone(service.smtpPort, recipients[0] ?? ""));
    await report("keypost, reused", { ...load, messages: loads.reused, isReused: true });
    await report("keypost, a connection a message", {
      ...load,
      messages: loads.reconnected,
      isReused: false,
    });
  }
  const discard = await startDiscard();
  const load = { port: discard.port, recipients: ["somebody@bench.example"], pid: discard.pid };
  await report("ceiling: smtp-server that discards, reused", {
    ...load,
    messages: loads.reused,
    isReused: true,
  });
  await report("smtp-server that discards, a connection a message", {
    ...load,
    messages: 600,
    isReused: false,
  });
  await discard.stop();
}
