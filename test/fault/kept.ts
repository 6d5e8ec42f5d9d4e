/** Checks that a restarted service keeps what it promised before. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { ask, claim, readNext } from "./load.ts";
import { type Claimed, type Inbox, type Letter, numberIn, type Promised, textOf } from "./promised.ts";
import type { Serving } from "./serving.ts";

const MAIL_DOMAIN = "mail.test";
const PAGE = 100;

interface Look {
  readonly serving: Serving;
  readonly dataDir: string;
  readonly promised: Promised;
  /** Which letters are compared byte by byte. For the others only their presence is checked. */
  readonly isCompared: (letter: Letter) => boolean;
  readonly claims: readonly Claimed[];
}

interface Listed {
  readonly id: string;
  readonly sequence: number;
  readonly number: number;
}

/** One sentence per broken promise. Nothing may be sending meanwhile. */
export async function brokenPromises(look: Look): Promise<readonly string[]> {
  const { promised, dataDir } = look;
  const broken: string[] = [];
  for (const name of ["keypost.db", "index.db"]) {
    const found = integrityOf(join(dataDir, name));
    if (found !== "ok") broken.push(`integrity_check of ${name}: ${found}`);
  }
  const inInboxes = await Promise.all(promised.inboxes.map((inbox) => brokenInInbox(look, inbox)));
  broken.push(...inInboxes.flat());
  for (const one of look.claims) broken.push(...(await brokenInClaim(look, one)));
  return broken;
}

function integrityOf(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    return database.pragma("integrity_check", { simple: true });
  } finally {
    database.close();
  }
}

async function brokenInInbox(look: Look, inbox: Inbox): Promise<readonly string[]> {
  const { serving, promised } = look;
  const { status } = await ask(serving, "/v1/mailbox", { token: inbox.token });
  if (status !== 200) return [`the token of ${inbox.id} gets status ${status}`];
  while (await readNext(serving, promised, inbox, 1));
  const listed = await list(serving, inbox);
  const promisedHere = [...promised.letters.values()].filter(({ to }) => to === inbox);
  return [
    ...brokenOrder(inbox),
    ...brokenLists(inbox, listed, promisedHere),
    ...brokenFiles(look.dataDir, inbox, listed),
    ...(await brokenBytes(look, inbox, listed, promisedHere)),
  ];
}

/** A reader that continues from its cursor gets each message once, with increasing sequence numbers. */
function brokenOrder({ seen }: Inbox): readonly string[] {
  const broken: string[] = [];
  for (const [place, one] of seen.entries()) {
    const last = seen[place - 1];
    if (last && one.sequence <= last.sequence) {
      broken.push(
        `letter ${one.number} has sequence ${one.sequence}, after the cursor was at ${last.sequence}`,
      );
    }
  }
  return [...broken, ...doubled(seen).map((number) => `a reader got letter ${number} twice`)];
}

function brokenLists(inbox: Inbox, listed: readonly Listed[], letters: readonly Letter[]): readonly string[] {
  const numbers = new Set(listed.map(({ number }) => number));
  const bySeen = new Map(inbox.seen.map((one) => [one.id, one.sequence]));
  const readNumbers = new Set(inbox.seen.map(({ number }) => number));
  return [
    ...letters.filter(({ number }) => !numbers.has(number)).map(({ number }) => `letter ${number} is lost`),
    ...letters
      .filter(({ number }) => numbers.has(number) && !readNumbers.has(number))
      .map(({ number }) => `letter ${number} was not found by a cursor`),
    ...doubled(listed).map((number) => `letter ${number} is there twice`),
    ...listed
      .filter(({ id, sequence }) => bySeen.get(id) !== sequence)
      .map(
        ({ id, number, sequence }) =>
          `letter ${number} had sequence ${bySeen.get(id)} when read, and has ${sequence}`,
      ),
  ];
}

function doubled(some: readonly { readonly number: number }[]): readonly number[] {
  // A letter without a number has lost its bytes, and is reported as lost under its number.
  const numbers = some.map(({ number }) => number).filter((number) => !Number.isNaN(number));
  return numbers.filter((number, place) => numbers.indexOf(number) !== place);
}

/** Checks what IMAP will show: the same messages, each as one file. */
function brokenFiles(dataDir: string, inbox: Inbox, listed: readonly Listed[]): readonly string[] {
  const stems = mailFiles(dataDir, inbox).map((path) => basename(path).replace(/:.*$/, ""));
  const broken: string[] = [];
  if (new Set(stems).size !== stems.length) broken.push(`two files of ${inbox.id} have the same base name`);
  const numbered = stems.map((stem) => Number(/K(\d+)R/.exec(stem)?.[1])).sort((a, b) => a - b);
  const shown = listed.map(({ sequence }) => sequence).sort((a, b) => a - b);
  if (numbered.join() !== shown.join())
    broken.push(`${inbox.id} has files for the sequence numbers ${numbered}, and lists ${shown}`);
  return broken;
}

async function brokenBytes(
  { serving, dataDir, isCompared }: Look,
  inbox: Inbox,
  listed: readonly Listed[],
  letters: readonly Letter[],
): Promise<readonly string[]> {
  const broken: string[] = [];
  const files = mailFiles(dataDir, inbox);
  for (const letter of letters) {
    const row = listed.find(({ number }) => number === letter.number);
    if (!row || !isCompared(letter)) continue;
    const headers = { authorization: `Bearer ${inbox.token}` };
    const raw = await fetch(`${serving.url}/v1/messages/${row.id}/raw`, { headers });
    const bytes = Buffer.from(await raw.arrayBuffer());
    const file = files.find((path) => path.includes(`K${row.sequence}R`));
    const sent = Buffer.from(`${textOf(letter)}\r\n`);
    if (!bytes.subarray(-sent.length).equals(sent)) broken.push(`letter ${letter.number} is damaged`);
    if (!file || !readFileSync(file).equals(bytes))
      broken.push(`the file of letter ${letter.number} differs from what the API returns`);
  }
  return broken;
}

function mailFiles(dataDir: string, { email }: Inbox): readonly string[] {
  const maildir = join(dataDir, "mail", MAIL_DOMAIN, email.slice(0, email.lastIndexOf("@")), "Maildir");
  return ["new", "cur"].flatMap((folder) =>
    readdirSync(join(maildir, folder)).map((name) => join(maildir, folder, name)),
  );
}

async function list(serving: Serving, { token }: Inbox): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (let next = ""; ; ) {
    const { body } = await ask(serving, `/v1/messages?limit=${PAGE}${next}`, { token });
    for (const one of body.messages as { id: string; sequence: number; subject: string }[]) {
      listed.push({ id: one.id, sequence: one.sequence, number: numberIn(one.subject) });
    }
    if (!body.next_cursor) return listed;
    next = `&cursor=${body.next_cursor}`;
  }
}

/** Checks that the key has the same mailbox, a payment still counts, and the token is valid. */
async function brokenInClaim(
  { serving }: Look,
  { key, id, isPaid, token }: Claimed,
): Promise<readonly string[]> {
  const again = await claim(serving, key);
  if (again.body.id !== id) return [`the key of ${id} now gets ${again.body.id ?? again.status}`];
  const broken: string[] = [];
  if (isPaid && again.body.status !== "active") broken.push(`${id} was paid for and is ${again.body.status}`);
  if (token !== undefined) {
    const { status } = await ask(serving, "/v1/mailbox", { token });
    if (status !== 200) broken.push(`the token of ${id} gets status ${status}`);
  }
  return broken;
}
