/** The cost of accepting a message: by Keypost, by Dovecot's LMTP, and by Postfix in front of it. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dovecot } from "../test/support/dovecot.ts";
import { figure, median, shown, spread } from "./figures.ts";
import { bearer } from "./http.ts";
import { processorMsBelow } from "./processes.ts";
import { sendByUs } from "./senders.ts";
import { claimMailboxes, type Mailbox, type Service } from "./service.ts";
import { WARM_UP_MESSAGES } from "./warm-up.ts";

const CONNECTIONS = 10;
const MAILBOXES = 50;
const MESSAGES = 600;
const MESSAGE_BYTES = 4_096;
const RUNS = 3;

interface Way {
  /** An SMTP port, or the path of an LMTP socket. */
  readonly at: number | string;
  /** The processes that do the work, each with its descendants. */
  readonly pids: readonly number[];
  /** Resolves when everything accepted has been delivered, if that is later. */
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
  await deliver(ours, mailboxes, WARM_UP_MESSAGES);
  await deliver(theirs, mailboxes, WARM_UP_MESSAGES);
  await lookAtAll(service, mailboxes);
  for (let run = 0; run < RUNS; run += 1) {
    costs.ours.push(await deliver(ours, mailboxes));
    costs.theirs.push(await deliver(theirs, mailboxes));
    costs.look.push(await measured([service.pid], MESSAGES, () => lookAtAll(service, mailboxes)));
  }
  report("Keypost SMTP: durable, parsed, indexed", costs.ours);
  report("Dovecot LMTP: in the Maildir", costs.theirs, costs.ours);
  report("  then indexed by Keypost at the next request", costs.look, costs.ours);
}

export async function masterPid({ configFile }: Dovecot): Promise<number> {
  return Number(await readFile(join(dirname(configFile), "run", "master.pid"), "utf8"));
}

export function report(name: string, costs: readonly Cost[], beside?: readonly Cost[]): void {
  const rates = costs.map(({ perSecond }) => perSecond);
  const used = costs.map(({ processorMs }) => processorMs);
  const ratio = (own: readonly number[], other: readonly number[] = []) =>
    beside ? `, ${shown(median(own) / median(other))} x Keypost` : "";
  figure(
    name,
    spread(rates, "messages/s") +
      ratio(
        rates,
        beside?.map(({ perSecond }) => perSecond),
      ),
  );
  figure(
    "  CPU time per message",
    spread(used, "ms") +
      ratio(
        used,
        beside?.map(({ processorMs }) => processorMs),
      ),
  );
}

export function deliver(way: Way, mailboxes: readonly Mailbox[], messages = MESSAGES): Promise<Cost> {
  return measured(way.pids, messages, async () => {
    const recipients = mailboxes.map(({ address }) => address);
    const load = { recipients, messages, connections: CONNECTIONS, messageBytes: MESSAGE_BYTES };
    await sendByUs({ at: way.at, isKept: true, ...load });
    await way.arrived?.();
  });
}

async function measured(
  pids: readonly number[],
  messages: number,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const before = await processorMsBelow(...pids);
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  return {
    perSecond: messages / seconds,
    processorMs: ((await processorMsBelow(...pids)) - before) / messages,
  };
}

/** Requests each mailbox's status, which indexes files that other programs added. */
export async function lookAtAll({ url }: Service, mailboxes: readonly Mailbox[]): Promise<void> {
  for (const { token } of mailboxes) {
    const response = await fetch(new URL("/v1/mailbox", url), { headers: bearer(token) });
    await response.arrayBuffer();
  }
}
