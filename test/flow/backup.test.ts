/** Runs the shell blocks of docs/operating.md for backup and restore, while mail arrives. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import Database from "better-sqlite3";
import { startTestApp, type TestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { readProjectFile } from "../support/project-files.ts";
import { requirement } from "../support/requirement.ts";

const SKIP = { skip: ["bash", "sqlite3", "rsync"].map(requirement).find(Boolean) ?? false };
const LETTERS_BEFORE = 25;
const SHELL_MS_MAX = 300_000;

interface Listed {
  readonly messages: readonly { readonly id: string; readonly subject: string; readonly sequence: number }[];
  readonly next_cursor: string | null;
}

function shellBlock(first: string): string {
  const blocks = [...readProjectFile("docs/operating.md").matchAll(/```sh\n(.*?)```/gs)].map(
    ([, block = ""]) => block,
  );
  return blocks.find((block) => block.includes(first)) ?? assert.fail(`no shell with ${first}`);
}

function* repeat(line: string): Generator<string> {
  for (;;) yield line.repeat(100);
}

/** Runs the block with temporary folders in place of the page's. */
async function runBlock(block: string, folder: TemporaryFolder, dataDir: string): Promise<void> {
  const here = block.replaceAll("/var/lib/keypost", dataDir).replaceAll("/backup", folder.file("backup"));
  const shell = spawn("bash", ["-eo", "pipefail", "-c", here], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: SHELL_MS_MAX,
  });
  const [said, [code]] = await Promise.all([text(shell.stderr), once(shell, "exit")]);
  assert.equal(code, 0, said);
}

async function everySubject(app: TestApp, token: string): Promise<string[]> {
  const subjects: string[] = [];
  let path = "/v1/messages?limit=100";
  for (;;) {
    const { messages, next_cursor } = await app.ask<Listed>(path, { token });
    subjects.push(...messages.map(({ subject }) => subject));
    if (next_cursor === null) return subjects.sort();
    path = `/v1/messages?limit=100&cursor=${encodeURIComponent(next_cursor)}`;
  }
}

/** Sends mail and marks earlier messages until the signal aborts, so that files are added and renamed. */
async function keepBusy(app: TestApp, to: string, token: string, signal: AbortSignal): Promise<string[]> {
  const sent: string[] = [];
  while (!signal.aborted) {
    const subject = `Meanwhile ${sent.length}`;
    await app.sendMail({ to, subject, text: subject });
    sent.push(subject);
    const { messages } = await app.ask<Listed>("/v1/messages?limit=10", { token });
    for (const { id } of messages) {
      await app.ask(`/v1/messages/${id}`, { method: "PATCH", token, body: { seen: sent.length % 2 === 0 } });
    }
  }
  return sent;
}

test(
  "a backup made while mail arrives restores all mail acknowledged before it, and the token",
  SKIP,
  async () => {
    using folder = aFolder();
    await using app = await startTestApp({ env: { DATA_DIR: folder.file("data") } });
    const { email, token } = await app.claim();
    const before = Array.from({ length: LETTERS_BEFORE }, (_, number) => `Before ${number}`);
    for (const subject of before) await app.sendMail({ to: email, subject, text: subject });
    const {
      messages: [newest],
    } = await app.ask<Listed>("/v1/messages?limit=1", { token });
    const stopping = new AbortController();
    const busy = keepBusy(app, email, token, stopping.signal);
    mkdirSync(folder.file("backup"));
    await runBlock(shellBlock("vacuum into"), folder, folder.file("data"));
    stopping.abort();
    const meanwhile = await busy;
    await app.app.stop();

    await runBlock(shellBlock("rsync -a /backup/mail/"), folder, folder.file("restored"));
    await using restored = await startTestApp({ env: { DATA_DIR: folder.file("restored") } });
    const found = await everySubject(restored, token);
    assert.deepEqual(
      found.filter((subject) => subject.startsWith("Before")),
      before.toSorted(),
    );
    assert.equal(new Set(found).size, found.length, "no message is there twice");
    const known = new Set([...before, ...meanwhile]);
    assert.deepEqual(
      found.filter((subject) => !known.has(subject)),
      [],
    );
    const same = await restored.ask<Listed["messages"][number]>(`/v1/messages/${newest?.id}`, { token });
    assert.equal(same.sequence, newest?.sequence);
  },
);

test("a backup of a large ledger with constant writes ends", SKIP, async () => {
  using folder = aFolder();
  for (const path of ["backup", "data/secrets", "data/mail"])
    mkdirSync(folder.file(path), { recursive: true });
  const file = folder.file("data/keypost.db");
  const ledger = new Database(file);
  ledger.pragma("journal_mode = WAL");
  ledger.exec("create table filler as select zeroblob(40000000) as bytes, 0 as turn");
  ledger.close();
  const writer = spawn("sqlite3", ["-cmd", "pragma synchronous = off", file], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  writer.stdin.on("error", () => {});
  const turns = Readable.from(repeat("begin; insert into filler values (null, 1); commit;\n"));
  turns.pipe(writer.stdin);
  try {
    await until(() => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 100_000);
    await runBlock(shellBlock("vacuum into"), folder, folder.file("data"));
  } finally {
    turns.destroy();
    writer.kill("SIGKILL");
    await once(writer, "exit");
  }
  assert.ok(statSync(folder.file("backup/keypost.db")).size > 40_000_000);
});
