import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { PARSE_AHEAD_MAX, PARSE_MS_MAX } from "../../../core/limits.ts";
import { parseMessage } from "../../../core/mime/mime.ts";
import { type MimeWorkers, openMimeWorkers } from "../../../core/mime/mime-workers.ts";
import type { PoolPlan } from "../../../core/workers/thread-pool.ts";
import { until } from "../../support/clock.ts";
import { mailBytes } from "../../support/mime.ts";

const UNRULY = new URL("../../support/unruly-mime-worker.ts", import.meta.url);

interface OpenWorkers extends AsyncDisposable {
  readonly mime: MimeWorkers;
  /** Errors that were logged as unforeseen. */
  readonly faults: unknown[];
}

function open(changed?: Partial<PoolPlan>): OpenWorkers {
  const faults: unknown[] = [];
  const mime = openMimeWorkers({ log: { unforeseen: (what) => void faults.push(what.error) } }, changed);
  return { mime, faults, [Symbol.asyncDispose]: () => mime.close() };
}

/** The product's workers, for tests that end no thread; only the last of them does. */
const real = open();
after(() => real[Symbol.asyncDispose]());

/** Workers that misbehave as a message says, for tests that end a thread. A new one replaces it. */
const misbehaving = open({ worker: UNRULY });
after(() => misbehaving[Symbol.asyncDispose]());

/** The same with a lower limit of time: what hangs without using the processor is ended after five times that. */
const hanging = open({ worker: UNRULY, taskMsMax: 200 });
after(() => hanging[Symbol.asyncDispose]());

/** Workers that load slowly and answer with their thread id as subject. */
const SLOW = new URL("../../support/slow-mime-worker.ts", import.meta.url);
const slow = open({ worker: SLOW });
after(() => slow[Symbol.asyncDispose]());

function unruly(misbehaviour: string): Buffer {
  return mailBytes({ headers: [`X-Do: ${misbehaviour}`] });
}

test("MimeWorkers.parse() returns what parseMessage returns, dates included", async () => {
  const bytes = mailBytes({ body: "Your verification code is 492013. It expires in 10 minutes.\r\n" });
  assert.deepEqual(await real.mime.parse(bytes), await parseMessage(bytes));
});

test("MimeWorkers.warmUp() starts one thread, and none when one is running", async () => {
  const parsed: string[] = [];
  const meter = { parsed: (how: string) => parsed.push(how) };
  const log = { unforeseen: ({ error }: { error: unknown }) => assert.fail(String(error)) };
  const mime = openMimeWorkers({ log, meter }, { worker: UNRULY });
  mime.warmUp();
  mime.warmUp();
  assert.equal(mime.waiting, 1);
  await mime.parse(mailBytes());
  mime.warmUp();
  assert.equal(mime.waiting, 0);
  // The warm-up message is not metered.
  assert.deepEqual(parsed, ["parsed"]);
  await mime.close();
});

test("MimeWorkers do not start a second thread while the first is loading", async () => {
  const first = slow.mime.parse(mailBytes());
  await setTimeout(50);
  const second = slow.mime.parse(mailBytes());
  assert.equal((await second).subject, (await first).subject);
});

test("MimeWorkers give messages to an idle thread while another is loading", async () => {
  const { subject } = await slow.mime.parse(mailBytes());
  const more = Array.from({ length: PARSE_AHEAD_MAX + 2 }, () => slow.mime.parse(mailBytes()));
  for (const message of await Promise.all(more)) assert.equal(message.subject, subject);
});

test("MimeWorkers run one thread when memory is small, and two otherwise", async (context) => {
  const threadsWith = async (memoryMib: number): Promise<number> => {
    let threads = 0;
    const count = () => {
      threads += 1;
    };
    process.on("worker", count);
    context.mock.method(process, "constrainedMemory", () => memoryMib * 1024 * 1024);
    await using workers = open({ worker: UNRULY });
    await workers.mime.parse(mailBytes());
    await Promise.all(Array.from({ length: 2 * PARSE_AHEAD_MAX }, () => workers.mime.parse(mailBytes())));
    process.off("worker", count);
    return threads;
  };
  assert.equal(await threadsWith(512), 1);
  assert.equal(await threadsWith(1024), 2);
});

test("MimeWorkers do not count the time a thread needs to warm up against a message", async () => {
  const worker = new URL("../../support/slow-to-warm-mime-worker.ts", import.meta.url);
  await using workers = open({ worker, taskMsMax: 100 });
  const { isParsed } = await workers.mime.parse(mailBytes());
  assert.deepEqual([isParsed, workers.faults], [true, []]);
});

test("MimeWorkers.parse() does not change or detach the bytes it is given", async () => {
  const whole = Buffer.concat([Buffer.from("before"), mailBytes(), Buffer.from("after")]);
  const copy = Buffer.from(whole);
  await real.mime.parse(whole.subarray(6, whole.length - 5));
  assert.deepEqual(whole, copy);
});

test("MimeWorkers.parse() returns the right answer for each of three hundred messages at once", async () => {
  const subjects = Array.from({ length: 300 }, (_, at) => `number ${at}`);
  const parsed = await Promise.all(
    subjects.map((subject) => real.mime.parse(mailBytes({ headers: [`Subject: ${subject}`] }))),
  );
  assert.deepEqual(
    parsed.map(({ subject }) => subject),
    subjects,
  );
});

for (const [misbehaviour, workers, fault] of [
  ["hang", hanging, /not parsed within/],
  // A slow machine may reach the time limit first.
  ["eat", misbehaving, /memory|not parsed within/],
  ["die", misbehaving, /exit code 3/],
] as const) {
  test(`MimeWorkers return only the header of a message that makes a thread ${misbehaviour}, and parse those after it`, async () => {
    workers.faults.length = 0;
    const messages = [mailBytes(), unruly(misbehaviour), ...Array.from({ length: 40 }, () => mailBytes())];
    const parsed = await Promise.all(messages.map((bytes) => workers.mime.parse(bytes)));
    assert.deepEqual(
      parsed.map(({ isParsed }) => isParsed),
      messages.map((_, at) => at !== 1),
    );
    assert.equal(parsed[1]?.from.address, "ann@acme.example");
    assert.match(workers.faults.map(String).join(), fault);
  });
}

for (const [when, does, misbehaviour, cpuShare] of [
  ["the machine was busy", "parse", "pause", 0],
  ["the thread was", "do not parse", "hang", 1],
] as const)
  test(`MimeWorkers ${does} a message that took longer than the limit because ${when}`, async (t) => {
    await using workers = open({ worker: UNRULY });
    await workers.mime.parse(mailBytes());
    // Three seconds pass whenever the pool looks. Those without CPU time end before nothing but the clock counts.
    let passedMs = 0;
    t.mock.method(performance, "now", () => passedMs);
    t.mock.method(process, "cpuUsage", () => {
      if (cpuShare > 0 || passedMs < 3 * PARSE_MS_MAX) passedMs += 3_000;
      return { user: 1_000 * cpuShare * passedMs, system: 0 };
    });
    const { isParsed } = await workers.mime.parse(unruly(misbehaviour));
    assert.equal(isParsed, cpuShare === 0);
  });

test("MimeWorkers do not take a thread that sleeps for one that gets no processor", async (t) => {
  const worker = new URL("../../support/sleeping-mime-worker.ts", import.meta.url);
  await using workers = open({ worker, taskMsMax: 500 });
  const start = performance.now();
  const now = performance.now.bind(performance);
  // Five times the limit never pass, so the clock alone ends nothing.
  t.mock.method(performance, "now", () => Math.min(now(), start + 1_000));
  t.mock.method(process, "cpuUsage", () => ({ user: 0, system: 0 }));
  const { isParsed } = await workers.mime.parse(mailBytes());
  assert.equal(isParsed, false);
});

test("MimeWorkers do not wait for a thread that cannot be terminated", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keypost-deaf-"));
  const files = ["one", "other"].map((name) => join(folder, name));
  const messages = [...files.map((file) => unruly(`deaf ${pathToFileURL(file)}`)), mailBytes(), mailBytes()];
  try {
    const parsed = await Promise.all(messages.map((bytes) => hanging.mime.parse(bytes)));
    assert.deepEqual(
      parsed.map(({ isParsed }) => isParsed),
      [false, false, true, true],
    );
  } finally {
    // The children keep their threads blocked until they are killed. On a busy machine, they may still be starting.
    for (const file of files) {
      await until(() => existsSync(file) && readFileSync(file, "utf8") !== "");
      process.kill(Number(readFileSync(file, "utf8")));
    }
    rmSync(folder, { recursive: true });
  }
});

// If the thread could not be ended, each of these messages would take half a minute or more.
test("MimeWorkers end a thread in time that is busy with seven million replacements", {
  timeout: 60_000,
}, async () => {
  const lines = "a\r\n".repeat(7_000_000);
  const dots = ".\r\n".repeat(7_000_000);
  const tags = `--b\r\n\r\n${"<p>a".repeat(5_000_000)}`;
  await real.mime.parse(mailBytes({ body: lines }));
  await real.mime.parse(mailBytes({ headers: ["Content-Transfer-Encoding: base64"], body: dots }));
  await real.mime.parse(mailBytes({ headers: ["Content-Type: multipart/mixed; boundary=b"], body: tags }));
});

test("MimeWorkers return only the headers of messages when no thread can start", async () => {
  await using workers = open({ worker: new URL("./no-such-worker.ts", import.meta.url) });
  const parsed = await Promise.all([workers.mime.parse(mailBytes()), workers.mime.parse(mailBytes())]);
  assert.deepEqual(
    parsed.map(({ isParsed, subject }) => [isParsed, subject]),
    [
      [false, "Hello"],
      [false, "Hello"],
    ],
  );
});

test("MimeWorkers.close() answers pending messages with their headers, and logs no error", async () => {
  const { mime, faults } = open({ worker: UNRULY });
  const pending = mime.parse(unruly("hang"));
  await mime.close();
  assert.deepEqual([(await pending).isParsed, faults], [false, []]);
});

test("MimeWorkers.parse() returns only the header of a message after close()", async () => {
  const { mime } = open();
  await mime.close();
  assert.equal((await mime.parse(mailBytes())).isParsed, false);
});

test("MimeWorkers that are not closed do not keep the process alive", async () => {
  const script = `
    import { openMimeWorkers } from ${JSON.stringify(new URL("../../../core/mime/mime-workers.ts", import.meta.url).href)};
    const mime = openMimeWorkers({ log: { unforeseen() {} } }, { worker: new URL(${JSON.stringify(SLOW.href)}) });
    const parse = () => mime.parse(Buffer.from("Subject: x\\r\\n\\r\\ny"));
    await parse();
    // Enough for a second thread to start, which is still loading when the first has finished them all.
    await Promise.all(Array.from({ length: ${PARSE_AHEAD_MAX + 2} }, parse));
    process.stdout.write("parsed");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
    // A process that stays alive is killed, and the test fails.
    timeout: 120_000,
    killSignal: "SIGKILL",
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, "close");
  assert.deepEqual([code, Buffer.concat(chunks).toString()], [0, "parsed"]);
});
