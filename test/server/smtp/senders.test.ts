/** Deliveries by other programs: swaks and Postfix's smtp-source. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { openTestCore } from "../../support/core.ts";
import { PATH_WITH_DAEMONS, requirement } from "../../support/requirement.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const swaks = requirement("swaks");
const smtpSource = requirement("smtp-source");

const { core, claim, close } = await openTestCore();
const listener = await startTestListener(core);

after(async () => {
  await listener[Symbol.asyncDispose]();
  await close();
});

/** Runs a program that may be in the folder of daemons, such as smtp-source. */
async function run(program: string, words: readonly string[]): Promise<{ stdout: string }> {
  return await promisify(execFile)(program, words, { env: { ...process.env, PATH: PATH_WITH_DAEMONS } });
}

/** The transcript, each line with swaks's arrow before it, and the exit code. */
async function swaksSays(...options: readonly string[]): Promise<{ said: string; code: number }> {
  const words = ["--server", `127.0.0.1:${listener.port}`, "--helo", "swaks.example", "--timeout", "10"];
  const done = run("swaks", [...words, ...options]);
  return await done.then(
    ({ stdout }) => ({ said: stdout, code: 0 }),
    (error: { stdout: string; code: number }) => ({ said: error.stdout, code: error.code }),
  );
}

test("swaks delivers plainly, pipelined, from the null sender, and with an attachment", {
  skip: swaks,
}, async () => {
  const { mailbox, accessToken } = await claim();
  const ways = [
    [],
    ["--pipeline"],
    ["--from", "<>"],
    ["--attach-type", "text/plain", "--attach-body", ".\n..\n.x"],
  ];
  const from = ["--from", "ann@sender.example"];
  const outcomes = await Promise.all(
    ways.map((way) => swaksSays("--to", mailbox.address, ...(way[0] === "--from" ? [] : from), ...way)),
  );
  for (const { said, code } of outcomes) {
    assert.equal(code, 0, said);
    assert.match(said, /^<[~-] {1,2}250 2\.6\.0 msg_/m);
  }
  assert.equal((await storedIn(core, accessToken)).length, ways.length);
});

/** Each of these has been relayed by some server in the past. */
function foreignForms(mailbox: string): readonly string[] {
  const [local = "", domain = ""] = mailbox.split("@");
  return [
    "bob@elsewhere.example",
    "bob@ELSEWHERE.EXAMPLE",
    `bob%elsewhere.example@${domain}`,
    `elsewhere.example!bob@${domain}`,
    `elsewhere.example!bob`,
    `bob@elsewhere.example@${domain}`,
    `@${domain}:bob@elsewhere.example`,
    `${mailbox}@elsewhere.example`,
    `bob@elsewhere.example%${domain}`,
    `"bob@elsewhere.example"@${domain}`,
    `"bob%elsewhere.example"@${domain}`,
    `"bob@elsewhere.example"`,
    "bob@[127.0.0.1]",
    `${local}@[127.0.0.1]`,
    `${local}@[IPv6:::1]`,
    `${local}+bob=elsewhere.example@elsewhere.example`,
    `${mailbox}.`,
    `${local}@${domain}.elsewhere.example`,
    `<bob@elsewhere.example>`,
    `bob@sub.${domain}`,
    `bob=elsewhere.example@relay.example`,
  ];
}

test("swaks gets no form of a foreign address accepted, with any sender", {
  skip: swaks,
}, async () => {
  const { mailbox } = await claim();
  const senders = ["bob@elsewhere.example", `${mailbox.address}`, "<>"];
  const forms = foreignForms(mailbox.address);
  const said = await Promise.all(
    senders.map((from) => swaksSays("--from", from, "--to", forms.join(","), "--quit-after", "RCPT")),
  );
  for (const { said: text } of said) {
    assert.doesNotMatch(text, /-> RCPT.*\n<-\s+250/);
    assert.match(text, /550 5\.7\.1/);
    assert.ok((text.match(/-> RCPT/g)?.length ?? 0) >= forms.length, text);
  }
});

test("all messages of smtp-source on twenty connections are stored, with kept or new connections", {
  skip: smtpSource,
}, async () => {
  const { mailbox, accessToken } = await claim();
  const to = ["-l", "4096", "-f", "ann@sender.example", "-t", mailbox.address];
  await run("smtp-source", ["-s", "20", "-m", "60", ...to, "-d", `127.0.0.1:${listener.port}`]);
  await run("smtp-source", ["-s", "20", "-m", "30", ...to, `127.0.0.1:${listener.port}`]);
  assert.equal((await storedIn(core, accessToken)).length, 90);
});
