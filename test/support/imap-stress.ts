/** Mail clients, senders and agents that change two mailboxes concurrently and at random, with the same choices for the same seed. */
import "./ordinary-user.ts";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { ImapFlow } from "imapflow";
import type { Mailbox, MessageSummary } from "../../core/index.ts";
import type { TestApp } from "./app.ts";
import { until } from "./clock.ts";
import { letter } from "./core.ts";
import type { Dovecot } from "./dovecot.ts";
import { ImapWitness } from "./imap-witness.ts";
import { Chance } from "./random.ts";
import { SmtpClient } from "./smtp-client.ts";

/** The first word of a subject says what may happen to the message. Flags are recorded only for those that stay. */
const FATES = ["stays", "moves", "goes"] as const;

/** The folders of the mail clients, of the first and of the second mailbox. */
const CLIENTS = [
  ["INBOX", "INBOX", "INBOX", "INBOX", "Archive", "Archive"],
  ["INBOX", "INBOX", "INBOX", "Archive"],
] as const;
const SENDERS = 2;
const AGENTS = 2;
/** Each is set and cleared by only one client, so that its last state is known. */
const OWN_FLAGS = ["\\Flagged", "\\Answered", "invoice", "$Forwarded"];

export interface StressedMailbox {
  readonly mailbox: Mailbox;
  readonly token: string;
  readonly maildir: string;
  readonly connect: () => Promise<ImapFlow>;
  readonly uidValidity: bigint;
  /** The subjects that each SMTP session sent, in order, and those that were appended. */
  readonly sent: string[][];
  readonly appended: string[];
  /** The expected own flags of messages that stay, by subject. */
  readonly ownFlags: Map<string, Set<string>>;
  /** Every message that a follower got, in order. */
  readonly followed: MessageSummary[];
  /** Subjects by folder and UID, which never refer to another message. */
  readonly subjects: Map<string, string>;
  /** Knows INBOX from a session that is open all the time. */
  readonly witness: ImapWitness;
}

interface Stress {
  readonly app: TestApp;
  readonly dovecot: Dovecot;
  readonly seed: number;
  readonly lastsMs: number;
}

/** Resolves when all of them have stopped. */
export async function stress({ app, dovecot, seed, lastsMs }: Stress): Promise<readonly StressedMailbox[]> {
  const mailboxes: StressedMailbox[] = [];
  for (const _ of CLIENTS) mailboxes.push(await openMailbox(app, dovecot));
  const following = new AbortController();
  for (const shared of mailboxes) void follow(app, shared, following.signal);
  const deadline = performance.now() + lastsMs;
  const workers: Promise<void>[] = [];
  const work = async (step: (chance: Chance) => Promise<void>) => {
    const chance = new Chance(seed * 1_000 + workers.length);
    while (performance.now() < deadline) await step(chance);
  };
  for (const [index, shared] of mailboxes.entries()) {
    for (const [number, folder] of (CLIENTS[index] ?? []).entries()) {
      workers.push(work(await mailClient(shared, folder, OWN_FLAGS[number])));
    }
    for (let each = 0; each < SENDERS; each++) workers.push(work(await sender(app, shared)));
    for (let each = 0; each < AGENTS; each++) workers.push(work(agent(app, shared)));
    workers.push(work((chance) => watch(shared, chance)));
  }
  await Promise.all(workers);
  await untilFollowed(app, mailboxes);
  following.abort();
  return mailboxes;
}

async function openMailbox(app: TestApp, dovecot: Dovecot): Promise<StressedMailbox> {
  const { token } = await app.claim();
  const mailbox = await app.app.core.authenticate(token);
  const { username, password } = await app.app.core.imapAccess(mailbox);
  const connect = () => dovecot.connect(username, password);
  const client = await connect();
  await client.mailboxCreate("Archive");
  const { uidValidity } = await client.mailboxOpen("INBOX");
  await client.logout();
  return {
    ...{ mailbox, token, connect, uidValidity },
    maildir: join(app.dataDir, "mail", "mail.test", mailbox.id, "Maildir"),
    ...{ sent: [], appended: [], ownFlags: new Map(), followed: [], subjects: new Map() },
    witness: await ImapWitness.open(await connect(), "INBOX"),
  };
}

/** Looks more rarely than the others act, so that several changes are reported at once. */
async function watch({ witness }: StressedMailbox, chance: Chance): Promise<void> {
  await witness.look();
  await delay(chance.below(100));
}

async function follow(app: TestApp, { mailbox, followed }: StressedMailbox, signal: AbortSignal) {
  try {
    for await (const message of app.app.core.followMailbox(mailbox, 0, signal)) followed.push(message);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Waits for the followers, which get a message after the index, unless it has been deleted. */
async function untilFollowed(app: TestApp, mailboxes: readonly StressedMailbox[]): Promise<void> {
  for (const { mailbox, followed } of mailboxes) {
    const { messages } = await app.app.core.listMessages(mailbox, { filter: {}, limit: 1 });
    const { sequence = 0 } = messages[0] ?? {};
    await until(() => (followed.at(-1)?.sequence ?? 0) >= sequence);
  }
}

let letters = 0;
const newSubject = (chance: Chance) => `${chance.pick(FATES)} ${++letters}`;

async function sender(app: TestApp, { mailbox, sent, ownFlags }: StressedMailbox) {
  const session = await SmtpClient.greeted(app.app.smtpPort);
  const mine: string[] = [];
  sent.push(mine);
  return async (chance: Chance) => {
    const subject = newSubject(chance);
    if (subject.startsWith("stays")) ownFlags.set(subject, new Set());
    await session.begin(mailbox.address);
    const reply = await session.finish(letter({ subject, text: "x".repeat(chance.below(3_000)) }));
    if (!reply.startsWith("250")) throw new Error(reply);
    mine.push(subject);
    await delay(chance.below(60));
  };
}

/** Lists the messages, and marks a random one, or deletes it if it may go. */
function agent(app: TestApp, { token }: StressedMailbox) {
  type Listed = { messages: { id: string; subject: string }[] };
  return async (chance: Chance) => {
    const { messages } = await app.ask<Listed>("/v1/messages?limit=100", { token });
    const message = chance.pick(messages);
    if (!message) return;
    const path = `/v1/messages/${message.id}`;
    const response =
      message.subject.startsWith("goes") && chance.below(3) === 0
        ? await app.call(path, { token, method: "DELETE" })
        : await app.call(path, { token, method: "PATCH", body: { seen: chance.below(2) === 0 } });
    // Another client may have removed it.
    if (!response.ok && response.status !== 404) throw new Error(`${path}: ${await response.text()}`);
    await response.arrayBuffer();
    await delay(chance.below(10));
  };
}

async function mailClient(shared: StressedMailbox, folder: string, ownFlag: string | undefined) {
  const client = await shared.connect();
  await client.mailboxOpen(folder);
  return async (chance: Chance) => {
    if (chance.below(8) === 0) return await append(shared, client, chance, ownFlag);
    const all = await client.search({ all: true }, { uid: true });
    const uid = chance.pick(all || []);
    const subject = uid === undefined ? undefined : await subjectOf(shared, client, folder, uid);
    if (uid === undefined || subject === undefined) return;
    if (chance.below(3) === 0) return await mark(client, uid, "\\Seen", chance.below(2) === 0);
    if (subject.startsWith("goes")) return await remove(client, folder, uid, chance);
    if (subject.startsWith("moves")) return await carry(client, folder, uid, chance);
    if (ownFlag === undefined) return;
    const isSet = chance.below(2) === 0;
    await mark(client, uid, ownFlag, isSet);
    const flags = shared.ownFlags.get(subject);
    if (isSet) flags?.add(ownFlag);
    else flags?.delete(ownFlag);
  };
}

/** The subject of a message, or undefined if it is gone. */
async function subjectOf(
  { subjects }: StressedMailbox,
  client: ImapFlow,
  folder: string,
  uid: number,
): Promise<string | undefined> {
  const key = `${folder} ${uid}`;
  const known = subjects.get(key);
  if (known !== undefined) return known;
  const found = await client.fetchOne(`${uid}`, { envelope: true }, { uid: true });
  const subject = (found || undefined)?.envelope?.subject;
  if (subject !== undefined) subjects.set(key, subject);
  return subject;
}

async function append(
  { appended, ownFlags }: StressedMailbox,
  client: ImapFlow,
  chance: Chance,
  ownFlag: string | undefined,
): Promise<void> {
  const subject = newSubject(chance);
  const flags = [...(chance.below(2) === 0 ? ["\\Seen"] : []), ...(ownFlag === undefined ? [] : [ownFlag])];
  // Recorded before the APPEND, because other clients set their flags as soon as they see the message.
  if (subject.startsWith("stays")) ownFlags.set(subject, new Set(flags.filter((flag) => flag === ownFlag)));
  await client.append("INBOX", letter({ subject, text: "y".repeat(chance.below(3_000)) }), flags);
  appended.push(subject);
}

async function mark(client: ImapFlow, uid: number, flag: string, isSet: boolean): Promise<void> {
  if (isSet) await client.messageFlagsAdd(`${uid}`, [flag], { uid: true });
  else await client.messageFlagsRemove(`${uid}`, [flag], { uid: true });
}

async function remove(client: ImapFlow, folder: string, uid: number, chance: Chance): Promise<void> {
  const way = chance.below(3);
  if (way === 0) await client.messageDelete(`${uid}`, { uid: true });
  else await mark(client, uid, "\\Deleted", true);
  if (way !== 2) return;
  // CLOSE expunges all messages with \Deleted (RFC 9051 §6.4.1).
  await client.mailboxClose();
  await client.mailboxOpen(folder);
}

async function carry(client: ImapFlow, folder: string, uid: number, chance: Chance): Promise<void> {
  const other = folder === "INBOX" ? "Archive" : "INBOX";
  // Rarely copies, because every copy may be copied again.
  if (chance.below(6) === 0) await client.messageCopy(`${uid}`, other, { uid: true });
  else await client.messageMove(`${uid}`, other, { uid: true });
}
