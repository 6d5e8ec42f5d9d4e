/** Runs the shell blocks of docs/operating.md for backup and restore, while mail arrives and is marked. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { startTestApp, type TestApp } from "../support/app.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { commandLine, environmentOf } from "../support/keypost-process.ts";
import { readProjectFile } from "../support/project-files.ts";
import { requirement } from "../support/requirement.ts";

const SKIP = { skip: requirement("bash") };
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

/** Runs the block with temporary folders in place of the page's, and the sources in place of the package. */
async function runBlock(block: string, folder: TemporaryFolder, dataDir: string): Promise<void> {
  const here = block.replaceAll("/var/lib/keypost", dataDir).replaceAll("/backup", folder.file("backup"));
  const [file, words] = commandLine();
  const command = `keypost() { "${[file, ...words].join('" "')}" "$@"; }\n`;
  const shell = spawn("bash", ["-eo", "pipefail", "-c", command + here], {
    env: environmentOf({ home: folder.path }),
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
    await runBlock(shellBlock("keypost admin backup"), folder, folder.file("data"));
    stopping.abort();
    const meanwhile = await busy;
    await app.app.stop();

    await runBlock(shellBlock("cp -a /backup/mail/"), folder, folder.file("restored"));
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
