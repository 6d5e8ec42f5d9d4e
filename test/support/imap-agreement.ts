/** Checks that the API, IMAP and the folder agree about a mailbox that no longer changes. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageIdFor } from "../../core/message.ts";
import { parseUidList } from "../../core/store/maildir/uid-list.ts";
import type { TestApp } from "./app.ts";
import type { StressedMailbox } from "./imap-stress.ts";

interface Listed {
  readonly id: string;
  readonly sequence: number;
  readonly subject: string;
  readonly seen: boolean;
}

/** A message as IMAP shows it. */
interface Shown {
  readonly id: string;
  readonly uid: number;
  readonly subject: string;
  readonly flags: readonly string[];
}

interface Agreement {
  readonly app: TestApp;
  readonly shared: StressedMailbox;
}

/** Throws at the first disagreement, else returns the number of messages. */
export async function requireAgreement(agreement: Agreement): Promise<number> {
  // First, before any other request synchronises the index.
  const listed = await everyPage(agreement);
  const { inbox, archive } = await requireImap(agreement, listed);
  assert.deepEqual(await filesOf(agreement.shared), byId(inbox));
  assert.deepEqual(
    await agreement.shared.witness.testify(),
    inbox.map(({ uid, flags }) => ({ uid, flags })),
  );
  requireEverythingKept(agreement.shared, inbox, archive);
  requireOwnFlags(agreement.shared, inbox);
  requireSequences(agreement.shared, listed);
  return listed.length;
}

async function everyPage({ app, shared: { token } }: Agreement): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const path: string = `/v1/messages?limit=100${cursor && `&cursor=${cursor}`}`;
    const page = await app.ask<{ messages: Listed[]; next_cursor: string | null }>(path, { token });
    listed.push(...page.messages);
    cursor = page.next_cursor;
  }
  return listed;
}

async function requireImap({ app, shared }: Agreement, listed: readonly Listed[]) {
  const status = await app.app.core.mailboxStatus(shared.mailbox);
  const client = await shared.connect();
  const { uidValidity } = await client.mailboxOpen("INBOX", { readOnly: true });
  assert.equal(uidValidity, shared.uidValidity);
  const inbox = await shown(shared, client, "");
  const bySubject = ({ id, subject }: Listed | Shown) => `${id} ${subject}`;
  assert.deepEqual(
    listed.map((message) => `${bySubject(message)} ${message.seen}`).sort(),
    inbox.map((message) => `${bySubject(message)} ${message.flags.includes("\\Seen")}`).sort(),
  );
  const counts = await client.status("INBOX", { messages: true, unseen: true });
  const unread = listed.filter(({ seen }) => !seen).length;
  assert.ok(counts);
  assert.deepEqual([counts.messages, counts.unseen, status.unread], [listed.length, unread, unread]);
  const quota = await client.getQuota("INBOX");
  const usedBytes = (quota || undefined)?.storage?.usage ?? 0;
  assert.equal(usedBytes / 1_024, Math.ceil(status.storageUsedBytes / 1_024));
  await client.mailboxOpen("Archive", { readOnly: true });
  const archive = await shown(shared, client, ".Archive");
  await client.logout();
  return { inbox, archive };
}

async function shown(
  { maildir }: StressedMailbox,
  client: Awaited<ReturnType<StressedMailbox["connect"]>>,
  folder: string,
): Promise<readonly Shown[]> {
  const uids = parseUidList(await readFile(join(maildir, folder, "dovecot-uidlist"), "utf8"));
  const stems = new Map([...uids].map(([stem, uid]) => [uid, stem]));
  const messages: Shown[] = [];
  // "1:*" is invalid in an empty folder (RFC 9051 §9, seq-number).
  if (client.mailbox === false || client.mailbox.exists === 0) return messages;
  for await (const { uid, flags, envelope } of client.fetch("1:*", {
    uid: true,
    flags: true,
    envelope: true,
  })) {
    const id = messageIdFor(stems.get(uid) ?? "");
    const lasting = [...(flags ?? [])].filter((flag) => flag !== "\\Recent").sort();
    messages.push({ id, uid, subject: envelope?.subject ?? "", flags: lasting });
  }
  return messages;
}

const LETTERS: Record<string, string> = {
  ...{ D: "\\Draft", F: "\\Flagged", P: "$Forwarded", R: "\\Answered", S: "\\Seen", T: "\\Deleted" },
};

/** The flags of each file. `dovecot-keywords` says what `a` to `z` mean (Dovecot's documentation, "Maildir Mailbox Format"). */
async function filesOf({ maildir }: StressedMailbox): Promise<ReadonlyMap<string, readonly string[]>> {
  const meanings = { ...LETTERS };
  const keywords = await readFile(join(maildir, "dovecot-keywords"), "utf8").catch(() => "");
  for (const [, number, keyword = ""] of keywords.matchAll(/^(\d+) (.+)$/gm)) {
    meanings[String.fromCharCode(97 + Number(number))] = keyword;
  }
  const files = new Map<string, readonly string[]>();
  for (const folder of ["new", "cur"]) {
    for (const name of await readdir(join(maildir, folder))) {
      const [stem = "", letters = ""] = name.split(":2,");
      const id = messageIdFor(stem);
      assert.ok(!files.has(id), `${name} is there twice`);
      files.set(id, [...letters].map((letter) => meanings[letter] ?? letter).sort());
    }
  }
  return new Map([...files].sort());
}

function requireEverythingKept(
  { sent, appended }: StressedMailbox,
  inbox: readonly Shown[],
  archive: readonly Shown[],
): void {
  const times = (messages: readonly Shown[], subject: string) =>
    messages.filter((message) => message.subject === subject).length;
  for (const subject of [...sent.flat(), ...appended]) {
    if (subject.startsWith("stays")) assert.equal(times(inbox, subject), 1, subject);
    if (subject.startsWith("moves")) assert.ok(times([...inbox, ...archive], subject) > 0, subject);
  }
}

function requireOwnFlags({ ownFlags, sent, appended }: StressedMailbox, inbox: readonly Shown[]): void {
  const accepted = new Set([...sent.flat(), ...appended]);
  for (const { subject, flags } of inbox) {
    const own = ownFlags.get(subject);
    if (!own || !accepted.has(subject)) continue;
    const found = flags.filter((flag) => flag !== "\\Seen");
    assert.deepEqual(found, [...own].sort(), subject);
  }
}

/** Requires unique, increasing sequence numbers in order of arrival, and one for every message. */
function requireSequences({ followed, sent }: StressedMailbox, listed: readonly Listed[]): void {
  const numbers = followed.map(({ sequence }) => sequence);
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((a, b) => a - b),
  );
  const told = new Map(followed.map(({ sequence, id }) => [sequence, id]));
  for (const { sequence, id } of listed) assert.equal(told.get(sequence), id, `${sequence}`);
  for (const session of sent) {
    const accepted = session.filter((subject) => subject.startsWith("stays"));
    const arrived = followed.map(({ subject }) => subject).filter((subject) => accepted.includes(subject));
    assert.deepEqual(arrived, accepted);
  }
}

function byId(messages: readonly Shown[]): ReadonlyMap<string, readonly string[]> {
  return new Map(messages.map(({ id, flags }) => [id, flags] as const).sort());
}
