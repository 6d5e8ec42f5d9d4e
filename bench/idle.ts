/** The cost of ten thousand idle connections, and of a ping on each. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency, shown } from "./figures.ts";
import { bearer } from "./http.ts";
import { processorMsBelow } from "./processes.ts";
import { claimMailboxes, type Mailbox, residentMb, type Service, startService } from "./service.ts";

/** Both processes have a descriptor for each, so they need a limit of more than 10,000. */
const CONNECTIONS = 10_000;
/** Few, so that the listen queue does not overflow. */
const OPENED_AT_ONCE = 250;
const CALLS = 500;
const IDLE_MS = 5_000;

const PING = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

/** Sends a ping and waits for the first bytes of the answer. */
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

/** Latencies of sequential calls on a kept connection, as an agent makes them. */
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
  if (!mailbox) throw new Error("no mailbox was claimed");
  await callSamples(service, mailbox);
  figure("REST call, without idle connections", latency(await callSamples(service, mailbox)));
  const before = await residentMb(service.pid);
  const sockets = await openAll(service);
  await sleep(1_000);
  const open = await residentMb(service.pid);
  figure("resident memory, without and with them", `${shown(before)} MB, ${shown(open)} MB`);
  figure("memory per idle connection", `${shown(((open - before) * 1_024) / CONNECTIONS)} KB`);
  figure("CPU while idle", await processorShare(service));
  figure("REST call, with idle connections", latency(await callSamples(service, mailbox)));
  const usedMs = await processorMsBelow(service.pid);
  const startMs = performance.now();
  for (let at = 0; at < sockets.length; at += OPENED_AT_ONCE) {
    await Promise.all(sockets.slice(at, at + OPENED_AT_ONCE).map(ping));
  }
  const tookMs = performance.now() - startMs;
  figure("pings on all connections", `${shown((CONNECTIONS * 1_000) / tookMs)} pings/s`);
  figure("CPU time for all pings", `${shown((await processorMsBelow(service.pid)) - usedMs)} ms`);
  for (const socket of sockets) socket.destroy();
}

async function processorShare({ pid }: Service): Promise<string> {
  const usedMs = await processorMsBelow(pid);
  await sleep(IDLE_MS);
  return `${shown((((await processorMsBelow(pid)) - usedMs) * 100) / IDLE_MS)} % of a core`;
}
