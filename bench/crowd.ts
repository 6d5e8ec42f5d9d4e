/** A thousand waits beside a flood of mail and slow connections: the delay of answers, and whether anything is lost. */
import { setTimeout as sleep } from "node:timers/promises";
import { figure, heading, latency, shown } from "./figures.ts";
import { startFlood } from "./flood.ts";
import { missingPostfix } from "./postfix-dovecot.ts";
import { claimMailboxes, type Mailbox, type Service, startService } from "./service.ts";
import { keypostSide, metric } from "./side.ts";
import { startSlowloris } from "./slowloris.ts";
import { orderIn, SmtpSession, signUpMessage } from "./smtp-session.ts";
import { type Moments, Waiter } from "./waiters.ts";
import { waitOverMcp, waitOverRest } from "./wake.ts";

const MAILBOXES = 250;
/** Per mailbox, half over REST and half over MCP. */
const WAITERS_EACH = 4;
const SLOW_CONNECTIONS = 600;
const MESSAGE_BYTES = 4_096;
const LOAD = { connections: 20, messageBytes: MESSAGE_BYTES, isKept: true };
const LOADED_MAILBOXES = 20;
/** Small, so that the flood ends soon after it is stopped. */
const FLOOD_BATCH = 500;
/** SMTP sessions that send to the waiters, with a pause after each message. */
const LETTER_SESSIONS = 4;
const LETTER_PAUSE_MS = 100;
const WARM_UP_SECONDS = 2;
/** The time that the last answers may take. */
const ANSWER_MS_MAX = 30_000;

interface Scene {
  readonly service: Service;
  readonly waiters: readonly Waiter[];
  readonly loaded: readonly Mailbox[];
  /** When each message to a waiter got its 250. */
  readonly accepted: Moments;
  /** The mailbox of each message. */
  readonly addressed: Map<number, Mailbox>;
  /** How many messages of the flood got a 250. */
  flooded: number;
}

export async function benchCrowd({ isQuick }: { readonly isQuick: boolean }): Promise<void> {
  const seconds = isQuick ? 3 : 15;
  heading(
    `${MAILBOXES * WAITERS_EACH} waits on ${MAILBOXES} mailboxes: time from 250 to answer, ${seconds} s each`,
    `npm run bench -- crowd${isQuick ? " --quick" : ""}`,
  );
  if (missingPostfix())
    process.stdout.write(`  smtp-source is missing: the flood is sent by our own client.\n`);
  const service = await startService({ MAIL_DOMAIN: "mail.test", MAILBOX_QUOTA_BYTES: `${2 ** 40}` });
  await using keypost = keypostSide(service);
  const mailboxes = await claimMailboxes(service, MAILBOXES);
  const loaded = await claimMailboxes(service, LOADED_MAILBOXES);
  const waiters = mailboxes.flatMap((mailbox) =>
    Array.from({ length: WAITERS_EACH }, () => new Waiter(mailbox)),
  );
  const scene: Scene = { service, waiters, loaded, accepted: new Map(), addressed: new Map(), flooded: 0 };
  const over = new AbortController();
  const waiting = waiters.map((waiter, index) =>
    waiter.follow(service, index % 2 === 0 ? waitOverRest : waitOverMcp, over.signal),
  );
  while ((await metric(service, "keypost_waits")) < waiters.length) {
    requireWaiting(waiters);
    await sleep(50);
  }
  await during(scene, WARM_UP_SECONDS);
  await phase(scene, "no load", seconds);
  await phase(scene, "flood of mail", seconds, { isFlooded: true });
  await phase(scene, "flood and slow connections", seconds, { isFlooded: true, isSlow: true });
  over.abort();
  await Promise.all(waiting);
  requireNothingLost(scene);
  const held = await keypost.settled?.(loaded, scene.flooded);
  if (held !== scene.flooded)
    throw new Error(`only ${held} of ${scene.flooded} messages of the flood are stored`);
  await keypost.check?.([...mailboxes, ...loaded]);
  figure("messages, each answered once to four waiters", `${scene.accepted.size}`);
  figure("messages of the flood, each stored once", `${scene.flooded}`);
}

async function phase(
  scene: Scene,
  name: string,
  seconds: number,
  { isFlooded = false, isSlow = false } = {},
): Promise<void> {
  const { service, loaded } = scene;
  using slow = isSlow ? await startSlowloris(targetsOf(service, loaded)) : undefined;
  await longestDelayMs(service);
  const before = new Set(scene.accepted.keys());
  const started = performance.now();
  const flood = isFlooded ? startFlood(floodOf(scene)) : undefined;
  await during(scene, seconds);
  const flooded = (await flood?.stop()) ?? 0;
  scene.flooded += flooded;
  const perSecond = (flooded * 1_000) / (performance.now() - started);
  for (const [face, offset] of [
    ["REST", 0],
    ["MCP over HTTP", 1],
  ] as const) {
    const samples = scene.waiters
      .filter((_, index) => index % 2 === offset)
      .flatMap(({ answered }) => [...answered])
      .filter(([number]) => scene.accepted.has(number) && !before.has(number))
      .map(([number, answeredMs]) => answeredMs - (scene.accepted.get(number) ?? 0));
    figure(`${name}: ${face}`, `${latency(samples)}, max ${shown(Math.max(...samples))} ms`);
  }
  figure("  longest event loop delay of the service", `${shown(await longestDelayMs(service))} ms`);
  if (isFlooded) figure("  flood accepted", `${shown(perSecond)} messages/s`);
  if (slow) figure("  slow connections", `${slow.open} open, ${slow.cutOff} closed by the service`);
}

/** Since the last call. */
async function longestDelayMs(service: Service): Promise<number> {
  return (await metric(service, 'keypost_event_loop_delay_seconds{percentile="100"}')) * 1_000;
}

const targetsOf = ({ smtpPort, url }: Service, [victim]: readonly Mailbox[]) => ({
  ...{ smtpPort, httpPort: Number(url.port), recipient: victim?.address ?? "" },
  connections: SLOW_CONNECTIONS,
});

const floodOf = ({ service, loaded }: Scene) => ({
  ...{ ...LOAD, at: service.smtpPort, messages: FLOOD_BATCH },
  recipients: loaded.map(({ address }) => address),
});

/** Sends to the waiters' mailboxes in turn, and then waits until every waiter has every message. */
async function during(scene: Scene, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1_000;
  const mailboxes = scene.waiters
    .filter((_, index) => index % WAITERS_EACH === 0)
    .map(({ mailbox }) => mailbox);
  const sender = async () => {
    const session = await SmtpSession.open(scene.service.smtpPort);
    while (performance.now() < deadline) {
      const mailbox = mailboxes[scene.addressed.size % mailboxes.length];
      if (!mailbox) break;
      const text = signUpMessage(mailbox.address, MESSAGE_BYTES);
      scene.addressed.set(orderIn(text), mailbox);
      await session.send(mailbox.address, text);
      scene.accepted.set(orderIn(text), performance.now());
      await sleep(LETTER_PAUSE_MS);
    }
    await session.quit();
  };
  await Promise.all(Array.from({ length: LETTER_SESSIONS }, sender));
  const answersLeft = () =>
    scene.accepted.size * WAITERS_EACH - sumOf(scene.waiters.map(({ answered }) => answered.size));
  for (const end = performance.now() + ANSWER_MS_MAX; answersLeft() > 0 && performance.now() < end; )
    await sleep(20);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

function requireWaiting(waiters: readonly Waiter[]): void {
  for (const { failure } of waiters) {
    if (failure !== undefined) throw new Error("a wait failed", { cause: failure });
  }
}

function requireNothingLost({ waiters, accepted, addressed }: Scene): void {
  requireWaiting(waiters);
  for (const { mailbox, answered, repeated } of waiters) {
    if (repeated.length > 0) throw new Error(`a waiter got the messages ${repeated} twice`);
    const missed = [...accepted.keys()].filter(
      (number) => addressed.get(number) === mailbox && !answered.has(number),
    );
    if (missed.length > 0)
      throw new Error(`the messages ${missed} were accepted, but not every waiter got them`);
  }
}
