/** What ten thousand blocked waits cost. */
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency, shown } from "./figures.ts";
import { claimMailboxes, type Mailbox, residentMb, type Service, startService } from "./service.ts";
import { metric } from "./side.ts";
import { type Wait, waitOverMcp, waitOverRest, wakeSamples } from "./wake.ts";

const WAITS = 10_000;
/** At most a thousand waits may be open on one mailbox; a hundred each is a fleet. */
const MAILBOXES = 100;
/** So that no listen queue overflows. */
const OPENED_AT_ONCE = 250;
const WAKE_ROUNDS = 100;
const WAIT_SECONDS = 50;

const input = ({ cursor }: Mailbox) => ({ after: cursor, timeout_seconds: WAIT_SECONDS });

const OVER: Record<string, Wait> = { REST: waitOverRest, "MCP over HTTP": waitOverMcp };

/** The number that the service itself gives, so that nothing is counted which is not blocked yet. */
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
      if (Date.now() > deadline) throw new Error(`Only ${await openWaits(service)} waits were open.`);
    }
  }
}

async function measure(name: string, wait: Wait): Promise<void> {
  await using service = await startService();
  const [measured, ...mailboxes] = await claimMailboxes(service, MAILBOXES + 1);
  if (!measured) throw new Error("A mailbox was claimed.");
  const before = await residentMb(service.pid);
  const leave = new AbortController();
  await block(service, mailboxes, wait, leave.signal);
  await sleep(1_000);
  const blocked = await residentMb(service.pid);
  figure(`${name}: resident, idle`, `${shown(before)} MB`);
  figure(`${name}: resident, with ${WAITS} blocked waits`, `${shown(blocked)} MB`);
  figure(`${name}: a blocked wait`, `${shown(((blocked - before) * 1_024) / WAITS)} KB`);
  const samples = await wakeSamples(service, measured, wait, WAKE_ROUNDS);
  figure(`${name}: from 250 to answer, beside them`, latency(samples));
  leave.abort();
  const left = performance.now();
  while ((await openWaits(service)) > 0) await sleep(50);
  figure(`${name}: all of them freed after their callers left`, `${shown(performance.now() - left)} ms`);
}

export async function benchWaits(): Promise<void> {
  heading(`${WAITS} blocked waits over ${MAILBOXES} mailboxes`, "npm run bench -- waits");
  for (const [name, wait] of Object.entries(OVER)) await measure(name, wait);
}
