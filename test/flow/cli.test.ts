/** The command: real processes for what each way to its end is, and otherwise the same words without a start. */
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

/** Each test has an agent of its own, but for what no mail comes to. */
function anAgent(name: string) {
  const key = folder.file(name);
  return { home: folder.path, env: { KEYPOST_URL: app.app.httpUrl, KEYPOST_KEY: key } };
}

let quiet: ReturnType<typeof anAgent> | undefined;

/** One that has a mailbox to which nobody writes. */
async function theQuietOne() {
  if (quiet) return quiet;
  const agent = anAgent("quiet");
  await typedJson(agent, "claim");
  quiet = agent;
  return agent;
}

const SIGN_UP = {
  from: "Shop <no-reply@shop.example>",
  subject: "Confirm your address",
  text: "Your verification code is 493817.\n\nOr open https://shop.example/verify?token=abc to confirm.",
};

test("claim, wait, list, read and search tell one story, in JSON", async () => {
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

test("the same key gets the same mailbox, and another key another one", async () => {
  const bob = anAgent("bob");
  const [first, again] = [await typedJson(bob, "claim"), await typedJson(bob, "claim")];
  const other = await typedJson(anAgent("not-bob"), "claim");
  assert.equal(again.email, first.email);
  assert.notEqual(other.email, first.email);
});

test("a wait for people prints the code and the link, plain where there is no terminal", async () => {
  const cat = anAgent("cat");
  const { email } = await typedJson(cat, "claim");
  await app.sendMail({ ...SIGN_UP, to: email });
  const { code, out } = await keypost(cat, "wait");
  assert.equal(code, EXIT.ok);
  assert.match(out, /^code +493817$/m);
  assert.match(out, /^link \(verify\) +https:\/\/shop\.example\/verify\?token=abc$/m);
  assert.ok(!out.includes("\u001b"));
});

test("a wait that is there before the message ends with it", async () => {
  const dan = anAgent("dan");
  const { email } = await typedJson(dan, "claim");
  const waiting = typedJson(dan, "wait", "--from", "shop.example", "--timeout-seconds", "30");
  await until(() => app.app.core.gauges().waits > 0);
  await app.sendMail({ ...SIGN_UP, to: email });
  assert.equal((await waiting).status, "received");
});

test("a wait without a message ends with 4 and says how to go on", async () => {
  const eve = await theQuietOne();
  const { code, out } = await typed(eve, "wait", "--timeout-seconds", "0.1");
  assert.equal(code, EXIT.timedOut);
  assert.match(out, /--after /);
});

test("a key without a mailbox ends with 3 and says to claim one", async () => {
  const { code, err } = await typed(anAgent("fay"), "status");
  assert.equal(code, EXIT.notFound);
  assert.match(err, /claim/);
});

test("a message that is not there ends with 3, for a program with the refusal as JSON", async () => {
  const gus = await theQuietOne();
  const { code, out } = await typed(gus, "read", "msg_aaaaaaaaaaaaaaaaaaaa", "--json");
  assert.equal(code, EXIT.notFound);
  assert.equal(JSON.parse(out).error.code, "message_not_found");
});

test("a slip on the command line ends with 2", async () => {
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
  // One style, whoever finds the fault, and the help of the command at hand.
  assert.equal(bad?.err, "keypost: --limit must be 1 or more.\n  See keypost list --help.\n");
  assert.equal(lost?.err, "keypost: Missing required argument 'id'.\n  See keypost admin extend --help.\n");
  // A program finds it where it looks for every other answer, and nothing else.
  const { error } = JSON.parse(unknown?.out ?? "");
  assert.deepEqual([error.code, error.retryable, unknown?.err], ["bad_request", false, ""]);
  assert.match(error.message, /^Unknown command 'lisst'/);
  for (const words of [["read"], ["list", "--nonsense"]])
    await assert.rejects(typed(hal, ...words), { name: "CommanderError" });
});

test("a bad KEYPOST_URL ends with 2, a service that is not there with 5", async () => {
  const env = { KEYPOST_KEY: folder.file("ida") };
  const bad = await typed({ home: folder.path, env: { ...env, KEYPOST_URL: "nonsense" } }, "status");
  const gone = await typed(
    { home: folder.path, env: { ...env, KEYPOST_URL: "http://127.0.0.1:9" } },
    "status",
  );
  // Before the name of the command `--json` means the same as after it.
  const none = await keypost({ home: folder.path, env }, "--json", "status");
  assert.deepEqual([bad.code, gone.code, none.code], [EXIT.usage, EXIT.unreachable, EXIT.unreachable]);
  assert.equal(JSON.parse(none.out).error.code, "service_unreachable");
});

test("a refusal of the service speaks of what was typed", async () => {
  const agent = await theQuietOne();
  const none = await typed(agent, "claim", "--billing-email", "nobody");
  assert.equal(
    [none.code, none.err.split("\n")[0]].join(),
    "2,keypost: --billing-email is not an email address.",
  );
});

test("a revoked mailbox ends with 6", async () => {
  const jim = anAgent("jim");
  const { id } = await typedJson(jim, "claim");
  const operator = { home: folder.path, env: { DATA_DIR: app.dataDir } };
  assert.equal((await typedJson(operator, "admin", "revoke", id)).status, "revoked");
  assert.equal((await typed(jim, "list")).code, EXIT.refused);
});

test("a service that does not take the folder's key ends an operator's command with 6, and says what to do", async () => {
  const key = join(app.dataDir, "secrets", "operator");
  const kept = readFileSync(key);
  writeFileSync(key, "another");
  const { code, err } = await typed({ home: folder.path, env: { DATA_DIR: app.dataDir } }, "admin", "stats");
  writeFileSync(key, kept);
  assert.equal(code, EXIT.refused);
  assert.match(err, /does not take the key in .*operator\.\n {2}Run the command where the service runs/);
});

test("an answer that a full disk does not take ends with 1", {
  skip: !existsSync("/dev/full") && "there is no /dev/full",
}, async () => {
  const full = openSync("/dev/full", "w");
  const [file, args] = commandLine("serve", "--help");
  const child = spawn(file, args, { stdio: ["pipe", full, "pipe"] });
  closeSync(full);
  const [[code], err] = await Promise.all([once(child, "close"), text(child.stderr as Readable)]);
  assert.deepEqual([code, err], [EXIT.failure, "keypost: Its output can't be written (ENOSPC).\n"]);
});

test("a wait that is interrupted ends with 130", async () => {
  const kim = await theQuietOne();
  const waiting = startKeypost(kim, "wait", "--timeout-seconds", "200");
  const waits = app.app.core.gauges().waits;
  await until(() => app.app.core.gauges().waits !== waits);
  waiting.kill("SIGINT");
  assert.equal(await ended(waiting), EXIT.interrupted);
});

test("a .env in the folder is read, and the real environment wins over it where it is not empty", async () => {
  using elsewhere = aFolder();
  writeFileSync(
    elsewhere.file(".env"),
    `KEYPOST_URL=${app.app.httpUrl}\nKEYPOST_KEY=${folder.file("wrong")}\n`,
  );
  const lea = { home: elsewhere.path, env: { KEYPOST_KEY: folder.file("lea"), KEYPOST_URL: "" } };
  const { email } = await keypostJson(lea, "claim");
  assert.equal((await typedJson(anAgent("lea"), "status")).email, email);
});

test("a .env that is there and can't be read is no .env without settings", async () => {
  using elsewhere = aFolder();
  symlinkSync(".env", elsewhere.file(".env"));
  const { code, err } = await keypost({ home: elsewhere.path }, "dovecot-config");
  assert.deepEqual([code, err], [EXIT.usage, "keypost: .env in this folder can't be read (ELOOP).\n"]);
});

test("serve says bad settings all at once and ends with 2", async () => {
  const env = { HTTP_ADDR: "nonsense", KEYPOST_TYPO: "1" };
  const { code, out, err } = await keypost({ home: folder.path, env }, "serve", "--json");
  assert.deepEqual([code, err], [EXIT.usage, ""]);
  const { error } = JSON.parse(out);
  assert.equal(error.code, "bad_request");
  assert.match(error.message, /HTTP_ADDR.*KEYPOST_TYPO/);
});

test("serve stops with 0 when its terminal is closed, and one in its folder finds it before", async () => {
  using elsewhere = aFolder();
  const addresses = { HTTP_ADDR: "127.0.0.1:0", SMTP_ADDR: "127.0.0.1:0" };
  const service = startKeypost({ home: elsewhere.path, env: addresses }, "serve");
  await untilSaid(service.stderr, /service_started/);
  await keypostJson({ home: elsewhere.path }, "claim");
  service.kill("SIGHUP");
  assert.equal(await ended(service), EXIT.ok);
});
