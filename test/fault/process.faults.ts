import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import Database from "better-sqlite3";
import { SmtpSession } from "../../bench/smtp-session.ts";
import { aFolder } from "../support/folder.ts";
import {
  lettersIn,
  NOT_READY_LOCKED,
  NOT_READY_OPEN,
  readiness,
  replyIn,
  replyTo,
  untilReady,
} from "./edge.ts";
import { ask, openInbox } from "./load.ts";
import { type Inbox, Promised } from "./promised.ts";
import { type Serving, startServing } from "./serving.ts";
import { sh } from "./shell.ts";

const folder = aFolder();
let serving: Serving;
let inbox: Inbox;

before(async () => {
  const env = { PAYMENT_PROVIDER: "mock" };
  serving = await startServing({ dataDir: folder.file("data"), logFile: folder.file("log"), env });
  inbox = await openInbox(serving, new Promised(), false);
});
after(async () => {
  await serving.stop();
  folder[Symbol.dispose]();
});

for (const name of ["index.db", "keypost.db"]) {
  test(`mail is deferred while another program keeps ${name} locked, and stored mail is readable`, async () => {
    const before = await lettersIn(serving, inbox);
    const number = before.length + 1;
    const other = new Database(folder.file(`data/${name}`));
    other.exec("begin immediate");
    const locked = [replyTo(serving, inbox, number), readiness(serving)] as const;
    assert.deepEqual(await lettersIn(serving, inbox), before);
    // A message needs the ledger only when a new block of numbers is reserved.
    assert.match(await locked[0], name === "index.db" ? /^4\d\d / : /^(250|4\d\d) /);
    assert.equal(await locked[1], NOT_READY_LOCKED);
    other.exec("rollback");
    other.close();
    await untilReady(serving);
    assert.match(await replyTo(serving, inbox, number), /^250 /);
    assert.deepEqual(await lettersIn(serving, inbox), [...before, number]);
  });
}

test("mail is deferred while the process can open no more files, and the process survives", async () => {
  const session = await SmtpSession.open(serving.smtpPort);
  const before = await lettersIn(serving, inbox);
  const number = before.length + 1;
  const limit = sh("prlimit", "--pid", String(serving.pid), "--nofile", "--output", "SOFT", "--noheadings");
  const mayOpen = (count: string) => sh("prlimit", "--pid", String(serving.pid), `--nofile=${count}:`);
  const open = new Set(readdirSync(`/proc/${serving.pid}/fd`).map(Number));
  // Sets the limit so that every descriptor below it is taken.
  let lowest = 0;
  while (open.has(lowest)) lowest++;
  mayOpen(String(lowest));
  assert.match(await replyIn(session, inbox, number), /^4\d\d /);
  assert.equal(await readiness(serving), NOT_READY_OPEN);
  assert.deepEqual(await lettersIn(serving, inbox), before);
  const { body } = await ask(serving, "/v1/messages", { token: inbox.token });
  const [newest] = body.messages as { id: string }[];
  const readNewest = () => ask(serving, `/v1/messages/${newest?.id}/raw`, { token: inbox.token });
  assert.equal((await readNewest()).status >= 500, true);
  // No connection can be accepted. A sender tries again, as after any broken connection.
  await assert.rejects(SmtpSession.open(serving.smtpPort));
  mayOpen(limit);
  await untilReady(serving);
  await session.quit();
  assert.match(await replyTo(serving, inbox, number), /^250 /);
  assert.equal((await readNewest()).status, 200);
  assert.deepEqual(await lettersIn(serving, inbox), [...before, number]);
});
