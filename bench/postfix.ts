/** Compares Keypost, Postfix with Dovecot, and bare smtp-server, which discards everything. */
import { readFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { heading } from "./figures.ts";
import { missingPostfix, startPostfixDovecot } from "./postfix-dovecot.ts";
import { type Course, compare, type Scene, warmUpAll } from "./rounds.ts";
import { type OwnLoad, probe, sendBySource, sendByUs } from "./senders.ts";
import { claimMailboxes, type Mailbox, type Service, startService } from "./service.ts";
import { keypostSide, type Side, startDiscard } from "./side.ts";
import { signedMail } from "./signed-letters.ts";
import { FIRST_MESSAGES, WARM_UP_MESSAGES } from "./warm-up.ts";

const MAIL_DOMAIN = "mail.test";
/** With a quota that is never reached. */
const SETTINGS = { MAIL_DOMAIN, MAILBOX_QUOTA_BYTES: `${2 ** 40}` };
const MAILBOXES = 20;
const COURSE: Course = { rounds: 3, seconds: 2.5 };
const QUICK_COURSE: Course = { rounds: 1, seconds: 1 };
const SMALL_BYTES = 4_096;
const LARGE_BYTES = 51_200;
const LOADS = [1, 20, 100].flatMap((connections) =>
  [SMALL_BYTES, LARGE_BYTES].map((messageBytes) => ({ connections, messageBytes, isKept: true })),
);

/** Also the load of the first messages after the start. */
const USUAL_LOAD: Loaded = { connections: 20, messageBytes: SMALL_BYTES, isKept: true };
const WARM_UP = { first: FIRST_MESSAGES, all: WARM_UP_MESSAGES };

/** The parameters of a scene. */
interface Loaded {
  readonly connections: number;
  readonly messageBytes: number;
  readonly isKept: boolean;
}

const titleOf = ({ connections, messageBytes, isKept }: Loaded) =>
  `${connections} connection${connections === 1 ? "" : "s"}${isKept ? "" : ", one per message"}, ${messageBytes / 1_024} KB`;

export async function benchPostfix({ isQuick }: { readonly isQuick: boolean }): Promise<void> {
  const course = isQuick ? QUICK_COURSE : COURSE;
  heading(
    `Compared with Postfix and Dovecot LMTP: ${course.rounds} rounds of ${course.seconds} s each, in turn`,
    `npm run bench -- postfix${isQuick ? " --quick" : ""}`,
  );
  const missing = missingPostfix();
  if (missing)
    process.stdout.write(`  POSTFIX AND DOVECOT ARE LEFT OUT: ${missing}. Mail is sent by our own client.\n`);
  process.stdout.write(
    `  In ${tmpdir()} on ${fileSystemOf(tmpdir())}; load average before: ${loadavg()[0]?.toFixed(2)}\n`,
  );
  await plainMail(course, missing === undefined);
  await signedMailScene(course, missing === undefined);
}

/** The kind of file system that a folder is on. Linux only. */
function fileSystemOf(folder: string): string {
  const mounts = readFileSync("/proc/mounts", "utf8").trim().split("\n");
  const [, , kind = "?"] =
    mounts
      .map((line) => line.split(" "))
      .filter(([, place = ""]) => `${folder}/`.startsWith(place === "/" ? "/" : `${place}/`))
      .sort(([, one = ""], [, other = ""]) => other.length - one.length)[0] ?? [];
  return kind;
}

async function plainMail(course: Course, hasPostfix: boolean): Promise<void> {
  const service = await startService(SETTINGS);
  await using keypost = keypostSide(service);
  const loads: Loaded[] = [...LOADS, { connections: 20, messageBytes: SMALL_BYTES, isKept: false }];
  const first = sourceScene(USUAL_LOAD, await someMailboxes(service), hasPostfix);
  const scenes: Scene[] = [];
  for (const load of loads) scenes.push(sourceScene(load, await someMailboxes(service), hasPostfix));
  for (const isKept of [true, false]) {
    const load = { connections: 20, messageBytes: SMALL_BYTES, isKept, hasTls: true };
    scenes.push(ownScene(`${titleOf(load)}, STARTTLS`, await someMailboxes(service), load));
  }
  const certificateFile = join(service.dataDir, "secrets", "smtp-tls.pem");
  const addresses = [first, ...scenes].flatMap(({ mailboxes }) => mailboxes).map(({ address }) => address);
  await using postfix = hasPostfix
    ? await startPostfixDovecot({ domain: MAIL_DOMAIN, addresses, certificateFile })
    : undefined;
  await using ceiling = await startDiscard(certificateFile);
  const sides = sidesOf(keypost, postfix, ceiling);
  await warmUpAll(sides, first, WARM_UP);
  for (const scene of scenes) await compare(sides, scene, course);
}

const sidesOf = (keypost: Side, postfix: Side | undefined, ceiling: Side): Side[] => [
  keypost,
  ...(postfix ? [postfix] : []),
  ceiling,
];

const someMailboxes = (service: Service) => claimMailboxes(service, MAILBOXES);

/** Our own connections, because smtp-source reports no latencies. Beside a single one of its connections, ours pauses. */
function measuringOf(connections: number): { readonly connections: number; readonly pauseMs: number } {
  return connections === 1 ? { connections: 1, pauseMs: 20 } : { connections: connections / 5, pauseMs: 0 };
}

function sourceScene(load: Loaded, mailboxes: readonly Mailbox[], hasSource: boolean): Scene {
  const recipients = mailboxes.map(({ address }) => address);
  const measuring = measuringOf(load.connections);
  const connections = Math.max(1, load.connections - measuring.connections);
  return {
    title: titleOf(load),
    mailboxes,
    warmUpMessages: 100 + 2 * load.connections,
    async send(at, messages) {
      const over = new AbortController();
      const latenciesMs: number[] = [];
      const startedMs = performance.now();
      const probing = probe({ ...load, ...measuring, at, recipients, until: over.signal, latenciesMs });
      const all = { ...load, connections, at, recipients, messages };
      await (hasSource ? sendBySource(all) : sendByUs(all));
      const answeredPerSecond = perSecond(messages + latenciesMs.length, startedMs);
      over.abort();
      await probing;
      return { messages: messages + latenciesMs.length, answeredPerSecond, latenciesMs };
    },
  };
}

const perSecond = (count: number, startedMs: number) => (count * 1_000) / (performance.now() - startedMs);

/** Uses only our own client, because smtp-source has no TLS and sends identical messages. */
function ownScene(
  title: string,
  mailboxes: readonly Mailbox[],
  load: Loaded & Pick<OwnLoad, "hasTls">,
  letters?: () => OwnLoad["letter"],
): Scene {
  const recipients = mailboxes.map(({ address }) => address);
  return {
    title,
    mailboxes,
    warmUpMessages: 200,
    async send(at, messages) {
      const startedMs = performance.now();
      const letter = letters?.();
      const latenciesMs = await sendByUs({ ...load, at, recipients, messages, ...(letter && { letter }) });
      return { messages, answeredPerSecond: perSecond(messages, startedMs), latenciesMs };
    },
  };
}

/** With sender checks, which by default are off for mail from this machine. */
async function signedMailScene(course: Course, hasPostfix: boolean): Promise<void> {
  await using mail = await signedMail(SMALL_BYTES);
  const service = await startService({ ...SETTINGS, SENDER_CHECKS: "all", DNS_SERVERS: mail.dnsAddress });
  await using keypost = keypostSide(service);
  const sceneOf = (mailboxes: readonly Mailbox[]) =>
    ownScene(`${titleOf(USUAL_LOAD)}, DKIM`, mailboxes, USUAL_LOAD, mail.nextLetters);
  const first = sceneOf(await someMailboxes(service));
  const scene = sceneOf(await someMailboxes(service));
  const addresses = [first, scene].flatMap(({ mailboxes }) => mailboxes).map(({ address }) => address);
  const filter = hasPostfix ? await mail.startFilter() : undefined;
  if (filter?.missing) process.stdout.write(`\n  POSTFIX DOES NOT CHECK SIGNATURES: ${filter.missing}.\n`);
  const more = filter?.port ? [`smtpd_milters = inet:127.0.0.1:${filter.port}`] : [];
  await using started = hasPostfix
    ? await startPostfixDovecot({ domain: MAIL_DOMAIN, addresses, more })
    : undefined;
  const postfix = started && { ...started, pids: [...started.pids, ...(filter?.pid ? [filter.pid] : [])] };
  await using ceiling = await startDiscard();
  const sides = sidesOf(keypost, postfix, ceiling);
  await warmUpAll(sides, first, WARM_UP);
  await compare(sides, scene, course);
  await mail.requireProven(service, scene.mailboxes);
  if (started && filter?.pid)
    await mail.requireVerified(started.mailFolder, scene.mailboxes[0]?.address ?? "");
}
