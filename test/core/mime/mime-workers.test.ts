import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { PARSE_AHEAD_MAX } from "../../../core/limits.ts";
import { parseMessage } from "../../../core/mime/mime.ts";
import { type MimeWorkers, openMimeWorkers } from "../../../core/mime/mime-workers.ts";
import { mailBytes } from "../../support/mime.ts";

const UNRULY = new URL("../../support/unruly-mime-worker.ts", import.meta.url);

interface Opened extends AsyncDisposable {
  readonly mime: MimeWorkers;
  /** What was logged. */
  readonly faults: unknown[];
}

function open(worker?: URL): Opened {
  const faults: unknown[] = [];
  const mime = openMimeWorkers({ log: { unforeseen: (what) => void faults.push(what.error) } }, worker);
  return { mime, faults, [Symbol.asyncDispose]: () => mime.close() };
}

/** The threads of those tests that end none, but for the last of them. */
const ruly = open();
after(() => ruly[Symbol.asyncDispose]());

/** The threads of those tests in which a message ends one: another comes in its place. */
const wild = open(UNRULY);
after(() => wild[Symbol.asyncDispose]());

/** Threads that take their time to load, and tell which of them has answered. */
const SLOW = new URL("../../support/slow-mime-worker.ts", import.meta.url);
const slow = open(SLOW);
after(() => slow[Symbol.asyncDispose]());

function unruly(deed: string): Buffer {
  return mailBytes({ headers: [`X-Do: ${deed}`] });
}

test("MimeWorkers parse says what parseMessage says, dates and all", async () => {
  const bytes = mailBytes({ body: "Your verification code is 492013. It expires in 10 minutes.\r\n" });
  assert.deepEqual(await ruly.mime.parse(bytes), await parseMessage(bytes));
});

test("MimeWorkers prepare starts a thread once, and none where one was", async () => {
  const parsed: string[] = [];
  const meter = { parsed: (how: string) => parsed.push(how) };
  const log = { unforeseen: ({ error }: { error: unknown }) => assert.fail(String(error)) };
  const mime = openMimeWorkers({ log, meter }, UNRULY);
  mime.prepare();
  mime.prepare();
  assert.equal(mime.waiting, 1);
  await mime.parse(mailBytes());
  mime.prepare();
  assert.equal(mime.waiting, 0);
  // What it rehearses is nobody's message.
  assert.deepEqual(parsed, ["parsed"]);
  await mime.close();
});

test("MimeWorkers wait for a thread that loads, and load no other beside it", async () => {
  const first = slow.mime.parse(mailBytes());
  await setTimeout(50);
  const second = slow.mime.parse(mailBytes());
  assert.equal((await second).subject, (await first).subject);
});

test("MimeWorkers let no message wait for a thread that loads beside one that has nothing to do", async () => {
  const { subject } = await slow.mime.parse(mailBytes());
  const more = Array.from({ length: PARSE_AHEAD_MAX + 2 }, () => slow.mime.parse(mailBytes()));
  for (const message of await Promise.all(more)) assert.equal(message.subject, subject);
});

test("MimeWorkers are one thread where there is little memory, and two elsewhere", async (context) => {
  const threadsWith = async (memoryMib: number): Promise<number> => {
    let threads = 0;
    const count = () => {
      threads += 1;
    };
    process.on("worker", count);
    context.mock.method(process, "constrainedMemory", () => memoryMib * 1024 * 1024);
    await using opened = open(UNRULY);
    await opened.mime.parse(mailBytes());
    await Promise.all(Array.from({ length: 2 * PARSE_AHEAD_MAX }, () => opened.mime.parse(mailBytes())));
    process.off("worker", count);
    return threads;
  };
  assert.equal(await threadsWith(512), 1);
  assert.equal(await threadsWith(1024), 2);
});

test("MimeWorkers hold it against no message that a thread is slow to load what it needs", async () => {
  await using opened = open(new URL("../../support/slow-to-warm-mime-worker.ts", import.meta.url));
  const { isParsed } = await opened.mime.parse(mailBytes());
  assert.deepEqual([isParsed, opened.faults], [true, []]);
});

test("MimeWorkers parse leaves the bytes it was given as they were", async () => {
  const whole = Buffer.concat([Buffer.from("before"), mailBytes(), Buffer.from("after")]);
  const copy = Buffer.from(whole);
  await ruly.mime.parse(whole.subarray(6, whole.length - 5));
  assert.deepEqual(whole, copy);
});

test("MimeWorkers parse gives each of three hundred messages its own answer", async () => {
  const subjects = Array.from({ length: 300 }, (_, at) => `number ${at}`);
  const parsed = await Promise.all(
    subjects.map((subject) => ruly.mime.parse(mailBytes({ headers: [`Subject: ${subject}`] }))),
  );
  assert.deepEqual(
    parsed.map(({ subject }) => subject),
    subjects,
  );
});

for (const [deed, fault] of [
  ["hang", /not parsed within/],
  // Whichever bound a slow machine meets first.
  ["eat", /memory|not parsed within/],
  ["die", /exit code 3/],
] as const) {
  test(`MimeWorkers tell a message by its header when it makes the thread ${deed}, and parse those behind it`, async () => {
    wild.faults.length = 0;
    const messages = [mailBytes(), unruly(deed), ...Array.from({ length: 40 }, () => mailBytes())];
    const parsed = await Promise.all(messages.map((bytes) => wild.mime.parse(bytes)));
    assert.deepEqual(
      parsed.map(({ isParsed }) => isParsed),
      messages.map((_, at) => at !== 1),
    );
    assert.equal(parsed[1]?.from.address, "ann@acme.example");
    assert.match(wild.faults.map(String).join(), fault);
  });
}

test("MimeWorkers wait for no thread that cannot notice that it is to end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keypost-deaf-"));
  const files = ["one", "other"].map((name) => join(folder, name));
  const messages = [...files.map((file) => unruly(`deaf ${file}`)), mailBytes(), mailBytes()];
  try {
    const parsed = await Promise.all(messages.map((bytes) => wild.mime.parse(bytes)));
    assert.deepEqual(
      parsed.map(({ isParsed }) => isParsed),
      [false, false, true, true],
    );
  } finally {
    // They are at it still.
    for (const file of files) process.kill(Number(readFileSync(file, "utf8")));
    rmSync(folder, { recursive: true });
  }
});

// Where nothing can end it, each message takes half a minute and more.
test("MimeWorkers end a thread in time that replaces something seven million times", {
  timeout: 60_000,
}, async () => {
  const lines = "a\r\n".repeat(7_000_000);
  const dots = ".\r\n".repeat(7_000_000);
  const tags = `--b\r\n\r\n${"<p>a".repeat(5_000_000)}`;
  await ruly.mime.parse(mailBytes({ body: lines }));
  await ruly.mime.parse(mailBytes({ headers: ["Content-Transfer-Encoding: base64"], body: dots }));
  await ruly.mime.parse(mailBytes({ headers: ["Content-Type: multipart/mixed; boundary=b"], body: tags }));
});

test("MimeWorkers tell every message by its header when no thread can start", async () => {
  await using opened = open(new URL("./no-such-worker.ts", import.meta.url));
  const parsed = await Promise.all([opened.mime.parse(mailBytes()), opened.mime.parse(mailBytes())]);
  assert.deepEqual(
    parsed.map(({ isParsed, subject }) => [isParsed, subject]),
    [
      [false, "Hello"],
      [false, "Hello"],
    ],
  );
});

test("MimeWorkers close answers what is pending by its header, without a fault", async () => {
  const { mime, faults } = open(UNRULY);
  const pending = mime.parse(unruly("hang"));
  await mime.close();
  assert.deepEqual([(await pending).isParsed, faults], [false, []]);
});

test("MimeWorkers parse after close tells a message by its header", async () => {
  const { mime } = open();
  await mime.close();
  assert.equal((await mime.parse(mailBytes())).isParsed, false);
});

test("MimeWorkers that nobody closed keep no process alive", async () => {
  const script = `
    import { openMimeWorkers } from ${JSON.stringify(new URL("../../../core/mime/mime-workers.ts", import.meta.url).href)};
    const mime = openMimeWorkers({ log: { unforeseen() {} } }, new URL(${JSON.stringify(SLOW.href)}));
    const parse = () => mime.parse(Buffer.from("Subject: x\\r\\n\\r\\ny"));
    await parse();
    // So many that a second thread is started, which loads when the first has done them all.
    await Promise.all(Array.from({ length: ${PARSE_AHEAD_MAX + 2} }, parse));
    process.stdout.write("parsed");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
    // One that stays alive fails the test, and goes.
    timeout: 20_000,
    killSignal: "SIGKILL",
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, "close");
  assert.deepEqual([code, Buffer.concat(chunks).toString()], [0, "parsed"]);
});
