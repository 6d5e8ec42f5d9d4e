import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { AgentKeyPair } from "../support/agent-key.ts";
import { letter } from "../support/core.ts";
import { aFolder } from "../support/folder.ts";
import { requirement } from "../support/requirement.ts";
import { SmtpClient } from "../support/smtp-client.ts";
import { ask, claim } from "./load.ts";
import { type Serving, startServing } from "./serving.ts";
import { type Syscall, tracing, tracingScript } from "./strace.ts";

const skip = requirement("strace");

const folder = aFolder();
let serving: Serving;

before(async () => {
  if (skip) return;
  serving = await startServing({ dataDir: folder.file("data"), logFile: folder.file("log") });
});
after(async () => {
  if (!skip) await serving.stop();
  folder[Symbol.dispose]();
});

const SYNCS = ["fsync", "fdatasync"];
const CALLS = ["openat", "rename", "renameat", "renameat2", "link", "linkat", "write", "writev", "pwrite64"];

/** Asserts that each call ended before the next one began, and that none is missing. */
function assertOrder(steps: Readonly<Record<string, Syscall | undefined>>): void {
  const missing = Object.entries(steps).filter(([, call]) => !call);
  assert.deepEqual(missing, []);
  const told = Object.entries(steps) as [string, Syscall][];
  for (const [place, [name, call]] of told.entries()) {
    const next = told[place + 1];
    if (next)
      assert.ok(
        call.ended < next[1].began,
        `${name} ends before ${next[0]} begins:\n${call.text}\n${next[1].text}`,
      );
  }
}

const isSyncOf = (path: RegExp) => (call: Syscall) => SYNCS.includes(call.name) && path.test(call.text);

test("a message's bytes, number, name and row are written in that order before its 250", {
  skip,
}, async () => {
  const { body } = await claim(serving, new AgentKeyPair());
  const client = await SmtpClient.greeted(serving.smtpPort);
  assert.match(await client.begin(String(body.email)), /^354/);
  let reply = "";
  const calls = await tracing(serving.pid, [...SYNCS, ...CALLS], async () => {
    reply = await client.finish(letter({}));
  });
  client.close();
  assert.match(reply, /^250 /);
  const opened = calls.find(
    ({ name, text }) => name === "openat" && /\/tmp\/keypost\.[^"]+", O_WRONLY/.test(text),
  );
  const path = /"([^"]+)"/.exec(opened?.text ?? "")?.[1] ?? "none";
  const written = calls.findLast(({ name, text }) => name.includes("write") && text.includes(`<${path}>`));
  const isWrittenSynced = opened?.text.includes("O_DSYNC");
  const renamed = calls.find(({ name, text }) => /^(rename|link)/.test(name) && text.includes(path));
  const named = calls.find(isSyncOf(/Maildir\/new>/));
  assertOrder({
    "opening the file": opened,
    "writing it": written,
    ...(!isWrittenSynced && { "syncing it": calls.find(isSyncOf(new RegExp(`<${path}>`))) }),
    "reserving its number in the ledger": calls.find(isSyncOf(/keypost\.db-wal/)),
    "naming it": renamed,
    "syncing the folder": named,
    // Later writes record the delivery.
    "committing the row": calls.find(
      (call) =>
        call.began > (named?.ended ?? 0) && call.name === "pwrite64" && /index\.db-wal/.test(call.text),
    ),
    answering: calls.findLast(
      ({ name, text }) => name.startsWith("write") && text.includes(reply.slice(0, 12)),
    ),
  });
});

test("a claim is synced in the ledger before it is answered", { skip }, async () => {
  const key = new AgentKeyPair();
  await ask(serving, "/healthz");
  const calls = await tracing(serving.pid, [...SYNCS, ...CALLS], async () => {
    assert.equal((await claim(serving, key)).status, 201);
  });
  assertOrder({
    "writing the ledger": calls.findLast(
      ({ name, text }) => name === "pwrite64" && /keypost\.db-wal/.test(text),
    ),
    "syncing it": calls.findLast(isSyncOf(/keypost\.db-wal/)),
    answering: calls.findLast(({ text }) => text.includes("HTTP/1.1 201")),
  });
});

const sourceOf = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
/** Whether the call gives a file a name that ends in `path`, by link or rename. */
const isNamed = (path: RegExp) => (call: Syscall) => /^(rename|link)/.test(call.name) && path.test(call.text);

test("secrets and an agent's key are synced before they are named, and their folder before they are used", {
  skip,
}, async () => {
  using place = aFolder();
  const script = `
    const { openSecrets } = await import(${sourceOf("core/store/secrets.ts")});
    const { openKeyFile } = await import(${sourceOf("client/key-file.ts")});
    await openSecrets(${JSON.stringify(place.file("data"))});
    await openKeyFile(${JSON.stringify(place.file("keys/identity"))});`;
  const calls = tracingScript(script, [...SYNCS, ...CALLS]);
  for (const path of ["secrets/edproof", "secrets/imap", "secrets/operator", "keys/identity"]) {
    const named = calls.find(isNamed(new RegExp(`/${path}"`)));
    const folderSynced = isSyncOf(new RegExp(`/${path.split("/")[0]}>`));
    assertOrder({
      "writing it": calls.find(
        ({ name, text }) => name.includes("write") && new RegExp(`/${path}\\.\\w+>`).test(text),
      ),
      "syncing it": calls.find(isSyncOf(new RegExp(`/${path}\\.\\w+>`))),
      "naming it": named,
      "syncing the folder": calls.find((call) => call.began > (named?.ended ?? 0) && folderSynced(call)),
      "reading it": calls.find(
        ({ name, text, began }) =>
          name === "openat" && began > (named?.ended ?? 0) && text.includes(`/${path}"`),
      ),
    });
  }
});

for (const isCopied of [false, true]) {
  test(`a Maildir that is ${isCopied ? "copied" : "moved"} by an import is synced before the import counts as done`, {
    skip,
  }, async () => {
    using place = aFolder();
    for (const name of ["new", "cur", "tmp"]) mkdirSync(place.file(`their/${name}`), { recursive: true });
    writeFileSync(place.file("their/new/1.M1.host"), letter({}));
    const order = {
      from: place.file("their"),
      to: place.file("mail/a.test/box/Maildir"),
      isCopied,
      isTrial: false,
    };
    const script = `
      const { takeOver } = await import(${sourceOf("core/store/maildir/maildir-takeover.ts")});
      await takeOver(${JSON.stringify(order)});`;
    const calls = tracingScript(script, [...SYNCS, ...CALLS]);
    const named = calls.find(isNamed(/mail\/a\.test\/box\/Maildir"/));
    const after = (call: Syscall) => call.began > (named?.ended ?? 0);
    for (const inside of isCopied ? ["/new/1\\.M1\\.host", "/new", "/cur", ""] : []) {
      const synced = calls.find(isSyncOf(new RegExp(`/Maildir\\.importing${inside}>`)));
      assertOrder({ [`syncing the copy${inside}`]: synced, "naming it": named });
    }
    assertOrder({
      "naming it": named,
      "syncing the mailbox": calls.find((call) => after(call) && isSyncOf(/\/box>/)(call)),
      "syncing the domain": calls.find((call) => after(call) && isSyncOf(/\/a\.test>/)(call)),
      "syncing the root": calls.find((call) => after(call) && isSyncOf(/\/mail>/)(call)),
    });
  });
}

test("a backup of a mailbox without mail is on the disk, with its folders, before its ledger is named", {
  skip,
}, async () => {
  using place = aFolder();
  mkdirSync(place.file("backup"));
  const { body } = await claim(serving, new AgentKeyPair());
  // Makes its Maildir.
  assert.equal((await ask(serving, "/v1/messages", { token: String(body.access_token) })).status, 200);
  const order = {
    dataDir: folder.file("data"),
    ledgerFile: folder.file("data/keypost.db"),
    folder: place.file("backup"),
  };
  const script = `
    const { backUp } = await import(${sourceOf("core/backup.ts")});
    await backUp(${JSON.stringify(order)}, new AbortController().signal);`;
  const calls = tracingScript(script, [...SYNCS, ...CALLS]);
  const box = String(body.email).split("@")[0];
  const anchor = calls.find(isNamed(new RegExp(`/${box}/Maildir/keypost-anchor"`)));
  const named = calls.find(isNamed(/\/backup\/keypost\.db"/));
  const folders = ["/backup", "/backup/mail", "/mail/[^/]+", `/${box}`, `/${box}/Maildir`];
  for (const path of [...folders, "/backup/secrets"]) {
    const synced = calls.findLast(
      (call) => call.ended < (named?.began ?? 0) && isSyncOf(new RegExp(`${path}>`))(call),
    );
    assertOrder({
      ...(path.endsWith("Maildir") && { "naming the anchor": anchor }),
      [`syncing ${path}`]: synced,
    });
  }
  assertOrder({
    "syncing the ledger": calls.find(isSyncOf(/keypost\.db\.new>/)),
    "naming it": named,
    "syncing the backup": calls.findLast(isSyncOf(/\/backup>/)),
  });
});
