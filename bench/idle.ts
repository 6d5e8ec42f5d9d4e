/** What ten thousand connections cost that do nothing, and what a ping costs. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency, shown } from "./figures.ts";
import { bearer } from "./http.ts";
import { processorMsBelow } from "./processes.ts";
import { claimMailboxes, type Mailbox, residentMb, type Service, startService } from "./service.ts";

/** As many here as there: with a limit of 20,000 descriptors for each process there is room for both. */
const CONNECTIONS = 10_000;
/** So that no listen queue overflows. */
const OPENED_AT_ONCE = 250;
const CALLS = 500;
const IDLE_MS = 5_000;

const PING = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

/** Sends a ping and waits until something of its answer is there. */
async function ping(socket: Socket): Promise<void> {
  const answered = once(socket, "data");
  socket.write(PING);
  await answered;
}

async function openConnection({ url }: Service): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, "connect");
  await ping(socket);
  return socket;
}

async function openAll(service: Service): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < CONNECTIONS) {
    sockets.push(
      ...(await Promise.all(Array.from({ length: OPENED_AT_ONCE }, () => openConnection(service)))),
    );
  }
  return sockets;
}

/** One after another, each on a connection that is kept: what an agent at work notices. */
async function callSamples({ url }: Service, { token }: Mailbox): Promise<number[]> {
  const samples: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const startMs = performance.now();
    const answer = await fetch(new URL("/v1/mailbox", url), { headers: bearer(token) });
    await answer.text();
    samples.push(performance.now() - startMs);
  }
  return samples;
}

export async function benchIdle(): Promise<void> {
  heading(`${CONNECTIONS} idle HTTP connections`, "npm run bench -- idle");
  await using service = await startService();
  const [mailbox] = await claimMailboxes(service, 1);
  if (!mailbox) throw new Error("A mailbox was claimed.");
  await callSamples(service, mailbox);
  figure("a call, alone", latency(await callSamples(service, mailbox)));
  const before = await residentMb(service.pid);
  const sockets = await openAll(service);
  await sleep(1_000);
  const open = await residentMb(service.pid);
  figure("resident, before and with them", `${shown(before)} MB, ${shown(open)} MB`);
  figure("an idle connection", `${shown(((open - before) * 1_024) / CONNECTIONS)} KB`);
  figure("processor while nothing happens", await processorShare(service));
  figure("a call beside them", latency(await callSamples(service, mailbox)));
  const usedMs = await processorMsBelow(service.pid);
  const startMs = performance.now();
  for (let at = 0; at < sockets.length; at += OPENED_AT_ONCE) {
    await Promise.all(sockets.slice(at, at + OPENED_AT_ONCE).map(ping));
  }
  const tookMs = performance.now() - startMs;
  figure("a ping on each of them", `${shown((CONNECTIONS * 1_000) / tookMs)} a second`);
  figure(
    "processor for a ping",
    `${shown((await processorMsBelow(service.pid)) - usedMs)} ms for all of them`,
  );
  for (const socket of sockets) socket.destroy();
}

async function processorShare({ pid }: Service): Promise<string> {
  const usedMs = await processorMsBelow(pid);
  await sleep(IDLE_MS);
  return `${shown((((await processorMsBelow(pid)) - usedMs) * 100) / IDLE_MS)} % of a core`;
}
