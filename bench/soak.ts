/**
 * `npm run soak`, or `npm run soak -- --minutes 30`: mail, waits, reads, deletions and claims on all interfaces at once.
 * Exits with 1 if memory or descriptors grow after the warm-up, or if a message is lost or repeated. Linux only.
 */
import "../test/support/ordinary-user.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../server/config.ts";
import { type Dovecot, startDovecot } from "../test/support/dovecot.ts";
import { freePorts } from "../test/support/free-ports.ts";
import { requirement } from "../test/support/requirement.ts";
import { type Action, Actors } from "./actors.ts";
import { figure, heading, shown } from "./figures.ts";
import { descriptorsOf, growthOf, type Sample, sampleOf } from "./growth.ts";
import { closeConnections } from "./http.ts";
import { Inspector } from "./inspector.ts";
import { claimMailboxes, type Mailbox, type Service, startService } from "./service.ts";
import { type Face, Owner } from "./soak-owners.ts";
import { breakOff, claimOne, leaveWait, sendSome, waitInVain, watchStream } from "./soak-passers.ts";

const MAIL_DOMAIN = "mail.test";
const FACES: readonly Face[] = ["REST", "REST", "REST", "MCP", "MCP", "MCP", "IMAP", "IMAP"];
const SENDERS = 4;
const SAMPLE_MS = 5_000;
/** The warm-up, in which code is compiled and caches and pools fill, is not sampled. */
const WARM_UP_SHARE = 0.2;
const READ_MS_MAX = 60_000;
/**
 * The growth that is allowed after the warm-up, whatever its duration: noise of garbage collection, the allocator and open
 * connections.
 */
const GROWTH_MAX: Readonly<Partial<Record<keyof Sample, readonly [string, string, number]>>> = {
  heapMb: ["heap", " MB", 8],
  residentMb: ["resident memory", " MB", 40],
  descriptors: ["descriptors", "", 10],
};
/** More descriptors without clients at the end than after the warm-up. A thread that starts late has five. */
const DESCRIPTORS_LEFT_MAX = 12;
/** Time for a closed connection to be noticed. */
const REST_MS = 2_000;

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error("--minutes takes a number above 0.");

heading(`Mixed load for ${minutes} minutes`, `npm run soak -- --minutes ${minutes}`);
const [port = 0] = await freePorts(1);
await using service = await startService({ MAIL_DOMAIN }, [`--inspect=127.0.0.1:${port}`]);
using inspector = await Inspector.open(port);
const missing = requirement("dovecot");
if (missing) process.stdout.write(`  IMAP is left out: ${missing}.\n`);
const { core } = readConfig({ DATA_DIR: service.dataDir, MAIL_DOMAIN });
await using dovecot = missing ? undefined : await startDovecot({ settings: core });
const faults = await soak(service, inspector, dovecot);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
process.stdout.write(faults.length === 0 ? "  No growth and no message lost.\n" : "");
process.exitCode = faults.length === 0 ? 0 : 1;

async function soak(service: Service, inspector: Inspector, dovecot: Dovecot | undefined): Promise<string[]> {
  const faces = FACES.filter((face) => face !== "IMAP" || dovecot);
  const [quiet, ...mailboxes] = await claimMailboxes(service, faces.length + 1);
  if (!quiet) throw new Error("no mailbox was claimed");
  const owners = mailboxes.map((mailbox, index) => new Owner(service, mailbox, faces[index] ?? "REST"));
  const scene = { service, dovecot, owners, quiet };
  const faults: string[] = [];
  // Threads and database connections are opened at their first use.
  faults.push(...(await underLoad(scene, () => sleep(minutes * 60_000 * WARM_UP_SHARE))));
  const atRest = await descriptorsAtRest(service);
  let samples: readonly Sample[] = [];
  faults.push(
    ...(await underLoad(scene, async () => {
      samples = await samplesOf(service, inspector, owners);
    })),
  );
  for (const owner of owners) faults.push(...(await owner.faults()));
  const left = (await descriptorsAtRest(service)) - atRest;
  figure("descriptors without clients, before and after", `${atRest}, ${atRest + left}`);
  if (left > DESCRIPTORS_LEFT_MAX) faults.push(`${left} more descriptors are open without clients.`);
  return [...faults, ...growthFaults(samples)];
}

interface Scene {
  readonly service: Service;
  readonly dovecot: Dovecot | undefined;
  readonly owners: readonly Owner[];
  /** A mailbox without mail. */
  readonly quiet: Mailbox;
}

/** Runs `work` under load, waits until all mail has been read, and returns the failures. */
async function underLoad(scene: Scene, work: () => Promise<unknown>): Promise<readonly string[]> {
  const { dovecot, owners } = scene;
  const readers = new Actors();
  for (const owner of owners) {
    const hasClient = owner.face === "IMAP" && dovecot;
    readers.start((signal) => (hasClient ? owner.readByImap(dovecot, signal) : owner.readNext(signal)));
  }
  const passers = new Actors();
  for (const action of actions(scene)) passers.start(action);
  await work();
  await passers.stop();
  await untilRead(owners);
  await readers.stop();
  return [...passers.failures, ...readers.failures];
}

function actions({ service, owners, quiet }: Scene): readonly Action[] {
  return [
    ...Array.from({ length: SENDERS }, () => sendSome(service, owners)),
    claimOne(service),
    leaveWait(service, quiet),
    leaveWait(service, quiet),
    waitInVain(service, quiet),
    watchStream(service, quiet),
    breakOff(service, quiet),
  ];
}

async function descriptorsAtRest(service: Service): Promise<number> {
  closeConnections();
  await sleep(REST_MS);
  return await descriptorsOf(service);
}

/** Takes samples, and prints one per minute. */
async function samplesOf(
  service: Service,
  inspector: Inspector,
  owners: readonly Owner[],
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const startMs = performance.now();
  const passed = () => (performance.now() - startMs) / 60_000;
  let told = -1;
  while (passed() < minutes * (1 - WARM_UP_SHARE)) {
    await sleep(SAMPLE_MS);
    const sample = await sampleOf(service, inspector, passed());
    samples.push(sample);
    if (Math.floor(sample.minutes) === told) continue;
    told = Math.floor(sample.minutes);
    const { residentMb, heapMb, descriptors, indexMb } = sample;
    figure(
      `${shown(sample.minutes)} min: ${sumOf(owners, ({ received }) => received.length)} messages read`,
      `resident ${shown(residentMb)} MB, heap ${shown(heapMb)} MB, ${descriptors} descriptors, index ${shown(indexMb)} MB`,
    );
  }
  return samples;
}

function sumOf(owners: readonly Owner[], count: (owner: Owner) => number): number {
  return owners.reduce((sum, owner) => sum + count(owner), 0);
}

async function untilRead(owners: readonly Owner[]): Promise<void> {
  const unread = () => sumOf(owners, ({ accepted, received }) => accepted.size - received.length);
  for (const deadline = Date.now() + READ_MS_MAX; unread() > 0 && Date.now() < deadline; ) await sleep(50);
}

function growthFaults(samples: readonly Sample[]): string[] {
  const faults: string[] = [];
  for (const [key, [name, unit, most]] of Object.entries(GROWTH_MAX)) {
    const growth = growthOf(samples, key as keyof Sample);
    figure(`${name}: growth since the warm-up`, `${shown(growth)}${unit}, at most ${most}${unit}`);
    if (growth > most) faults.push(`${name} has grown by ${shown(growth)}${unit} since the warm-up.`);
  }
  return faults;
}
