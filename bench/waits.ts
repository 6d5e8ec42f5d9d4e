/** The cost of ten thousand blocked waits. */
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency, shown } from "./figures.ts";
import { claimMailboxes, type Mailbox, residentMb, type Service, startService } from "./service.ts";
import { metric } from "./side.ts";
import { type Wait, waitOverMcp, waitOverRest, wakeSamples } from "./wake.ts";

const WAITS = 10_000;
/** A hundred waits each, which is below the limit per mailbox. */
const MAILBOXES = 100;
/** Few, so that the listen queue does not overflow. */
const OPENED_AT_ONCE = 250;
const WAKE_ROUNDS = 100;
const WAIT_SECONDS = 50;

const input = ({ cursor }: Mailbox) => ({ after: cursor, timeout_seconds: WAIT_SECONDS });

const OVER: Record<string, Wait> = { REST: waitOverRest, "MCP over HTTP": waitOverMcp };

/** From the service's metrics, so that only blocked waits are counted. */
const openWaits = (service: Service) => metric(service, "keypost_waits");

async function block(service: Service, mailboxes: readonly Mailbox[], wait: Wait, signal: AbortSignal) {
  const failures: unknown[] = [];
  for (let opened = 0; opened < WAITS; ) {
    for (const end = Math.min(WAITS, opened + OPENED_AT_ONCE); opened < end; opened += 1) {
      const mailbox = mailboxes[opened % mailboxes.length];
      if (!mailbox) continue;
      wait(service, mailbox, input(mailbox), signal).catch((error) => signal.aborted || failures.push(error));
    }
    for (const deadline = Date.now() + 30_000; (await openWaits(service)) < opened; await sleep(20)) {
      if (failures.length > 0) throw failures[0];
      if (Date.now() > deadline) throw new Error(`only ${await openWaits(service)} waits are open`);
    }
  }
}

async function measure(name: string, wait: Wait): Promise<void> {
  await using service = await startService();
  const [measured, ...mailboxes] = await claimMailboxes(service, MAILBOXES + 1);
  if (!measured) throw new Error("no mailbox was claimed");
  const before = await residentMb(service.pid);
  const leave = new AbortController();
  await block(service, mailboxes, wait, leave.signal);
  await sleep(1_000);
  const blocked = await residentMb(service.pid);
  figure(`${name}: resident memory, idle`, `${shown(before)} MB`);
  figure(`${name}: resident memory, ${WAITS} blocked waits`, `${shown(blocked)} MB`);
  figure(`${name}: memory per blocked wait`, `${shown(((blocked - before) * 1_024) / WAITS)} KB`);
  const samples = await wakeSamples(service, measured, wait, WAKE_ROUNDS);
  figure(`${name}: 250 to answer, with these waits`, latency(samples));
  leave.abort();
  const left = performance.now();
  while ((await openWaits(service)) > 0) await sleep(50);
  figure(`${name}: time to free all after their clients left`, `${shown(performance.now() - left)} ms`);
}

export async function benchWaits(): Promise<void> {
  heading(`${WAITS} blocked waits on ${MAILBOXES} mailboxes`, "npm run bench -- waits");
  for (const [name, wait] of Object.entries(OVER)) await measure(name, wait);
}
