/** A thousand who wait, beside a flood of mail and connections that never get done: how late is an answer, and is anything lost. */
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
/** At each of them, half over REST and half over MCP. */
const WAITERS_EACH = 4;
const SLOW_CONNECTIONS = 600;
const MESSAGE_BYTES = 4_096;
const LOAD = { connections: 20, messageBytes: MESSAGE_BYTES, isKept: true };
const LOADED_MAILBOXES = 20;
/** So that the flood ends soon after it is told to. */
const FLOOD_BATCH = 500;
/** Of letters to those who wait; each of these sessions pauses between them. */
const LETTER_SESSIONS = 4;
const LETTER_PAUSE_MS = 100;
const WARM_UP_SECONDS = 2;
/** Time for the last answer to come. */
const ANSWER_MS_MAX = 30_000;

interface Scene {
  readonly service: Service;
  readonly waiters: readonly Waiter[];
  readonly loaded: readonly Mailbox[];
  /** When each letter to those who wait had its 250. */
  readonly accepted: Moments;
  /** The mailbox of each letter. */
  readonly addressed: Map<number, Mailbox>;
  /** Messages of the flood that were answered 250. */
  flooded: number;
}

export async function benchCrowd({ isQuick }: { readonly isQuick: boolean }): Promise<void> {
  const seconds = isQuick ? 3 : 15;
  heading(
    `${MAILBOXES * WAITERS_EACH} waits at ${MAILBOXES} mailboxes: from 250 to answer, ${seconds} s each`,
    `npm run bench -- crowd${isQuick ? " --quick" : ""}`,
  );
  if (missingPostfix()) process.stdout.write(`  Without smtp-source, the flood is sent by ourselves.\n`);
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
  await phase(scene, "alone", seconds);
  await phase(scene, "beside a flood of mail", seconds, { isFlooded: true });
  await phase(scene, "beside a flood and slow connections", seconds, { isFlooded: true, isSlow: true });
  over.abort();
  await Promise.all(waiting);
  requireNothingLost(scene);
  const held = await keypost.settled?.(loaded, scene.flooded);
  if (held !== scene.flooded) throw new Error(`Of ${scene.flooded} messages of the flood ${held} are there.`);
  await keypost.check?.([...mailboxes, ...loaded]);
  figure("letters, each answered to four, none lost or twice", `${scene.accepted.size}`);
  figure("messages of the flood, each there once", `${scene.flooded}`);
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
    figure(`${name}: ${face}`, `${latency(samples)}, longest ${shown(Math.max(...samples))} ms`);
  }
  figure("  the service's event loop, longest delay", `${shown(await longestDelayMs(service))} ms`);
  if (isFlooded) figure("  the flood, answered 250", `${shown(perSecond)} messages/s`);
  if (slow) figure("  slow connections", `${slow.open} open, ${slow.cutOff} cut off meanwhile`);
}

/** Since this was last asked. */
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

/** Letters to those who wait, one mailbox after the other, until each of them has been answered to all. */
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
    if (failure !== undefined) throw new Error("A wait failed.", { cause: failure });
  }
}

function requireNothingLost({ waiters, accepted, addressed }: Scene): void {
  requireWaiting(waiters);
  for (const { mailbox, answered, repeated } of waiters) {
    if (repeated.length > 0) throw new Error(`Letters ${repeated} were answered twice to one who waits.`);
    const missed = [...accepted.keys()].filter(
      (number) => addressed.get(number) === mailbox && !answered.has(number),
    );
    if (missed.length > 0)
      throw new Error(`Letters ${missed} were accepted, and not answered to all who wait.`);
  }
}
