/** What a message costs until it is accepted: by us, by Dovecot's LMTP, and by Postfix in front of that. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dovecot } from "../test/support/dovecot.ts";
import { figure, median, shown, spread } from "./figures.ts";
import { bearer } from "./http.ts";
import { processorMsBelow } from "./processes.ts";
import { claimMailboxes, type Mailbox, type Service } from "./service.ts";
import { SmtpSession, signUpMessage } from "./smtp-session.ts";

const CONNECTIONS = 10;
const MAILBOXES = 50;
const MESSAGES = 600;
const MESSAGE_BYTES = 4_096;
const RUNS = 3;

export interface Way {
  /** A port of SMTP, or the path of a socket of LMTP. */
  readonly at: number | string;
  /** Processes that do the work, each with all below it. */
  readonly pids: readonly number[];
  /** Until everything accepted has arrived, where that is later. */
  readonly arrived?: () => Promise<void>;
}

export interface Cost {
  readonly perSecond: number;
  readonly processorMs: number;
}

export async function benchDelivery(service: Service, dovecot: Dovecot): Promise<void> {
  const mailboxes = await claimMailboxes(service, MAILBOXES);
  const ours = { at: service.smtpPort, pids: [service.pid] };
  const theirs = { at: dovecot.lmtpSocket, pids: [await masterPid(dovecot)] };
  const costs: Record<"ours" | "theirs" | "look", Cost[]> = { ours: [], theirs: [], look: [] };
  await deliver(ours, mailboxes, 200);
  await deliver(theirs, mailboxes, 200);
  await lookAtAll(service, mailboxes);
  for (let run = 0; run < RUNS; run += 1) {
    costs.ours.push(await deliver(ours, mailboxes));
    costs.theirs.push(await deliver(theirs, mailboxes));
    costs.look.push(await measured([service.pid], MESSAGES, () => lookAtAll(service, mailboxes)));
  }
  report("Keypost's SMTP: durable, parsed, indexed", costs.ours);
  report("Dovecot's LMTP: in the Maildir", costs.theirs, costs.ours);
  report("  and indexed by Keypost at the next look", costs.look, costs.ours);
}

export async function masterPid({ configFile }: Dovecot): Promise<number> {
  return Number(await readFile(join(dirname(configFile), "run", "master.pid"), "utf8"));
}

export function report(name: string, costs: readonly Cost[], beside?: readonly Cost[]): void {
  const rates = costs.map(({ perSecond }) => perSecond);
  const used = costs.map(({ processorMs }) => processorMs);
  const ratio = (own: readonly number[], other: readonly number[] = []) =>
    beside ? `, ${shown(median(own) / median(other))} x ours` : "";
  figure(
    name,
    spread(rates, "messages/s") +
      ratio(
        rates,
        beside?.map(({ perSecond }) => perSecond),
      ),
  );
  figure(
    "  processor time for a message",
    spread(used, "ms") +
      ratio(
        used,
        beside?.map(({ processorMs }) => processorMs),
      ),
  );
}

export function deliver(way: Way, mailboxes: readonly Mailbox[], messages = MESSAGES): Promise<Cost> {
  let next = 0;
  const sender = async () => {
    const session = await SmtpSession.open(way.at);
    while (next < messages) {
      const recipient = mailboxes[next % mailboxes.length]?.address ?? "";
      next += 1;
      await session.send(recipient, signUpMessage(recipient, MESSAGE_BYTES));
    }
    await session.quit();
  };
  return measured(way.pids, messages, async () => {
    await Promise.all(Array.from({ length: CONNECTIONS }, sender));
    await way.arrived?.();
  });
}

async function measured(
  pids: readonly number[],
  messages: number,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const usedMs = async () => {
    const used = await Promise.all(pids.map((pid) => processorMsBelow(pid)));
    return used.reduce((sum, one) => sum + one, 0);
  };
  const before = await usedMs();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  return { perSecond: messages / seconds, processorMs: ((await usedMs()) - before) / messages };
}

/** What other programs have put there is a message when somebody asks. */
async function lookAtAll({ url }: Service, mailboxes: readonly Mailbox[]): Promise<void> {
  for (const { token } of mailboxes) {
    const response = await fetch(new URL("/v1/mailbox", url), { headers: bearer(token) });
    await response.arrayBuffer();
  }
}

/** Files of mail in that data folder. */
async function filesIn(dataDir: string): Promise<number> {
  const paths = await readdir(join(dataDir, "mail"), { recursive: true });
  return paths.filter((path) => /\/(new|cur)\/[^/]+$/.test(path)).length;
}

/** Resolves when there are so many. */
export async function untilFiles(dataDir: string, count: number): Promise<void> {
  for (const deadline = Date.now() + 60_000; (await filesIn(dataDir)) < count; await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`Only ${await filesIn(dataDir)} of ${count} have arrived.`);
  }
}
