/** The command: as a process where its start or end matters, otherwise the same command line within this process. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import {
  commandLine,
  ended,
  keypost,
  keypostJson,
  startKeypost,
  untilSaid,
} from "../support/keypost-process.ts";
import { typed, typedJson } from "../support/typed-command.ts";

let app: TestApp;
let folder: TemporaryFolder;

before(async () => {
  app = await startTestApp();
  folder = aFolder();
});
after(async () => {
  await app.close();
  folder[Symbol.dispose]();
});

/** Each test that receives mail has its own agent. */
function anAgent(name: string) {
  const key = folder.file(name);
  return { home: folder.path, env: { KEYPOST_URL: app.app.httpUrl, KEYPOST_KEY: key } };
}

let idle: ReturnType<typeof anAgent> | undefined;

/** An agent with a mailbox without mail. */
async function idleAgent() {
  if (idle) return idle;
  const agent = anAgent("idle");
  await typedJson(agent, "claim");
  idle = agent;
  return agent;
}

const SIGN_UP = {
  from: "Shop <no-reply@shop.example>",
  subject: "Confirm your address",
  text: "Your verification code is 493817.\n\nOr open https://shop.example/verify?token=abc to confirm.",
};

test("claim, wait, list, read and search with --json agree about a message", async () => {
  const ann = anAgent("ann");
  const { email, cursor } = await typedJson(ann, "claim");
  await app.sendMail({ ...SIGN_UP, to: email });
  const { status, message } = await typedJson(ann, "wait", "--contains", "code", "--after", cursor);
  assert.deepEqual([status, message.codes[0].value], ["received", "493817"]);
  const { messages } = await typedJson(ann, "list");
  assert.deepEqual([messages.length, messages[0].id, messages[0].seen], [1, message.id, true]);
  assert.equal((await typedJson(ann, "read", message.id)).subject, SIGN_UP.subject);
  assert.equal((await typedJson(ann, "search", "confirm")).messages[0].id, message.id);
  assert.equal((await typedJson(ann, "status")).email, email);
});

test("claim gives the same mailbox for the same key, and another one for another key", async () => {
  const bob = anAgent("bob");
  const [first, again] = [await typedJson(bob, "claim"), await typedJson(bob, "claim")];
  const other = await typedJson(anAgent("not-bob"), "claim");
  assert.equal(again.email, first.email);
  assert.notEqual(other.email, first.email);
});

test("wait prints the code and the link, without escapes if stdout is not a terminal", async () => {
  const cat = anAgent("cat");
  const { email } = await typedJson(cat, "claim");
  await app.sendMail({ ...SIGN_UP, to: email });
  const { code, out } = await keypost(cat, "wait");
  assert.equal(code, EXIT.ok);
  assert.match(out, /^code +493817$/m);
  assert.match(out, /^link \(verify\) +https:\/\/shop\.example\/verify\?token=abc$/m);
  assert.ok(!out.includes("\u001b"));
});

test("wait ends when the message arrives", async () => {
  const dan = anAgent("dan");
  const { email } = await typedJson(dan, "claim");
  const waiting = typedJson(dan, "wait", "--from", "shop.example", "--timeout-seconds", "280");
  await until(() => app.app.core.gauges().waits > 0);
  await app.sendMail({ ...SIGN_UP, to: email });
  assert.equal((await waiting).status, "received");
});

test("wait exits with 4 on a timeout, and prints how to continue", async () => {
  const eve = await idleAgent();
  const { code, out } = await typed(eve, "wait", "--timeout-seconds", "0.1");
  assert.equal(code, EXIT.timedOut);
  assert.match(out, /^No message within \d+ s\. .*: call `keypost wait` again with --after cur_/);
});

test("a command with a key without a mailbox exits with 3 and says to claim one", async () => {
  const { code, err } = await typed(anAgent("fay"), "status");
  assert.equal(code, EXIT.notFound);
  assert.match(err, /claim/);
});

test("read of an unknown message exits with 3, and prints the refusal with --json", async () => {
  const gus = await idleAgent();
  const { code, out } = await typed(gus, "read", "msg_aaaaaaaaaaaaaaaaaaaa", "--json");
  assert.equal(code, EXIT.notFound);
  assert.equal(JSON.parse(out).error.code, "message_not_found");
});

test("a usage error exits with 2, with one style for people and JSON for programs", async () => {
  const hal = anAgent("hal");
  const [nothing, unknown, bad, lost] = await Promise.all(
    [[], ["admin", "--json", "lisst"], ["list", "--limit", "0"], ["admin", "extend", "--until", "none"]].map(
      (words) => keypost(hal, ...words),
    ),
  );
  assert.deepEqual(
    [nothing, unknown, bad, lost].map((one) => one?.code),
    Array(4).fill(EXIT.usage),
  );
  assert.match(nothing?.err ?? "", /^Usage: keypost .*KEYPOST_URL .*Exit codes:/s);
  // The same style whether Commander or the schema finds the mistake, with the command's own help.
  assert.equal(bad?.err, "keypost: --limit must be 1 or more.\n  See keypost list --help.\n");
  assert.equal(lost?.err, "keypost: Missing required argument 'id'.\n  See keypost admin extend --help.\n");
  // With --json the error is on stdout, and stderr is empty.
  const { error } = JSON.parse(unknown?.out ?? "");
  assert.deepEqual([error.code, error.retryable, unknown?.err], ["bad_request", false, ""]);
  assert.match(error.message, /^Unknown command 'lisst'/);
  for (const words of [["read"], ["list", "--nonsense"]])
    await assert.rejects(typed(hal, ...words), { name: "CommanderError" });
});

test("an invalid KEYPOST_URL exits with 2, and an unreachable service with 5", async () => {
  const env = { KEYPOST_KEY: folder.file("ida") };
  const bad = await typed({ home: folder.path, env: { ...env, KEYPOST_URL: "nonsense" } }, "status");
  const gone = await typed(
    { home: folder.path, env: { ...env, KEYPOST_URL: "http://127.0.0.1:9" } },
    "status",
  );
  // `--json` may also come before the command.
  const none = await keypost({ home: folder.path, env }, "--json", "status");
  assert.deepEqual([bad.code, gone.code, none.code], [EXIT.usage, EXIT.unreachable, EXIT.unreachable]);
  assert.equal(JSON.parse(none.out).error.code, "service_unreachable");
});

test("a refusal of the service names the flag that was typed", async () => {
  const agent = await idleAgent();
  const none = await typed(agent, "claim", "--billing-email", "nobody");
  assert.equal(
    [none.code, none.err.split("\n")[0]].join(),
    "2,keypost: --billing-email is not an email address.",
  );
});

test("a command for a revoked mailbox exits with 6", async () => {
  const jim = anAgent("jim");
  const { id } = await typedJson(jim, "claim");
  const operator = { home: folder.path, env: { DATA_DIR: app.dataDir } };
  assert.equal((await typedJson(operator, "admin", "revoke", id)).status, "revoked");
  assert.equal((await typed(jim, "list")).code, EXIT.refused);
});

test("an admin command whose key the service refuses exits with 6 and says what to do", async () => {
  const key = join(app.dataDir, "secrets", "operator");
  const kept = readFileSync(key);
  writeFileSync(key, "another");
  const { code, err } = await typed({ home: folder.path, env: { DATA_DIR: app.dataDir } }, "admin", "stats");
  writeFileSync(key, kept);
  assert.equal(code, EXIT.refused);
  assert.match(err, /does not take the key in .*operator\.\n {2}Run the command where the service runs/);
});

test("output to a full disk exits with 1", {
  skip: !existsSync("/dev/full") && "needs /dev/full",
}, async () => {
  const full = openSync("/dev/full", "w");
  const [file, args] = commandLine("serve", "--help");
  const child = spawn(file, args, { stdio: ["pipe", full, "pipe"] });
  closeSync(full);
  const [[code], err] = await Promise.all([once(child, "close"), text(child.stderr as Readable)]);
  assert.deepEqual([code, err], [EXIT.failure, "keypost: Its output can't be written (ENOSPC).\n"]);
});

test("a failure that nobody reads keeps its exit code", async () => {
  const [file, args] = commandLine("no-such-command");
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.destroy();
  assert.deepEqual(await once(child, "close"), [EXIT.usage, null]);
});

test("an interrupted wait exits with 130", async () => {
  const kim = await idleAgent();
  const waiting = startKeypost(kim, "wait", "--timeout-seconds", "200");
  const waits = app.app.core.gauges().waits;
  await until(() => app.app.core.gauges().waits !== waits);
  waiting.kill("SIGINT");
  assert.equal(await ended(waiting), EXIT.interrupted);
});

test(".env is read, and non-empty environment variables take precedence over it", async () => {
  using elsewhere = aFolder();
  writeFileSync(
    elsewhere.file(".env"),
    `KEYPOST_URL=${app.app.httpUrl}\nKEYPOST_KEY=${folder.file("wrong")}\n`,
  );
  const lea = { home: elsewhere.path, env: { KEYPOST_KEY: folder.file("lea"), KEYPOST_URL: "" } };
  const { email } = await keypostJson(lea, "claim");
  assert.equal((await typedJson(anAgent("lea"), "status")).email, email);
});

test("a .env that cannot be read exits with 2", async () => {
  using elsewhere = aFolder();
  symlinkSync(".env", elsewhere.file(".env"));
  const { code, err } = await keypost({ home: elsewhere.path }, "dovecot-config");
  assert.deepEqual([code, err], [EXIT.usage, "keypost: .env in this folder can't be read (ELOOP).\n"]);
});

test("serve reports all bad settings at once and exits with 2", async () => {
  const env = { HTTP_ADDR: "nonsense", KEYPOST_TYPO: "1" };
  const { code, out, err } = await keypost({ home: folder.path, env }, "serve", "--json");
  assert.deepEqual([code, err], [EXIT.usage, ""]);
  const { error } = JSON.parse(out);
  assert.equal(error.code, "bad_request");
  assert.match(error.message, /HTTP_ADDR.*KEYPOST_TYPO/);
});

test("serve exits with 0 on SIGHUP and a signal right after it, and commands in its folder find it before", async () => {
  using elsewhere = aFolder();
  const addresses = { HTTP_ADDR: "127.0.0.1:0", SMTP_ADDR: "127.0.0.1:0" };
  const service = startKeypost({ home: elsewhere.path, env: addresses }, "serve");
  await untilSaid(service.stderr, /service_started/);
  await keypostJson({ home: elsewhere.path }, "claim");
  service.kill("SIGHUP");
  // As npm passes on a Ctrl-C that the service has had already.
  service.kill("SIGINT");
  assert.equal(await ended(service), EXIT.ok);
});
