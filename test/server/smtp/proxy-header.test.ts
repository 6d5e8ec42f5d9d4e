import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";
import { SMTP_PROXY_HEADER_MS_MAX } from "../../../core/index.ts";
import { parseRange } from "../../../server/network.ts";
import { readProxyHeader } from "../../../server/smtp/proxy-header.ts";
import { settle, TestClock, until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { fc } from "../../support/fast-check.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
after(close);

const LOOPBACK = [parseRange("127.0.0.0/8")].filter((range) => range !== undefined);
const SIGNATURE = Buffer.from("\r\n\r\n\0\r\nQUIT\n", "latin1");

/** A header of version 2, as in §2.2 of the PROXY protocol. */
function binary(command: number, family: number, body: readonly number[]): Buffer {
  const head = Buffer.from([command, family, body.length >> 8, body.length & 255]);
  return Buffer.concat([SIGNATURE, head, Buffer.from(body)]);
}

const V4 = [203, 0, 113, 9, 192, 0, 2, 25, 0xdd, 0xd5, 0, 25];
const V6 = [
  ...[0x20, 0x01, 0x0d, 0xb8],
  ...Array<number>(11).fill(0),
  1,
  ...Array<number>(16).fill(0),
  1,
  2,
  0,
  25,
];
const GOOD: readonly (readonly [Buffer, string | undefined])[] = [
  [Buffer.from("PROXY TCP4 203.0.113.9 192.0.2.25 56789 25\r\n"), "203.0.113.9"],
  [Buffer.from("PROXY TCP6 2001:db8::1 2001:db8::25 258 25\r\n"), "2001:db8::1"],
  [Buffer.from("PROXY TCP4 203.0.113.9 192.0.2.25 65535 65535\r\n"), "203.0.113.9"],
  [Buffer.from("PROXY UNKNOWN\r\n"), undefined],
  [Buffer.from("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n"), undefined],
  [binary(0x21, 0x11, V4), "203.0.113.9"],
  [binary(0x21, 0x21, V6), "2001:db8:0:0:0:0:0:1"],
  // TLVs, such as the server name of TLS, are skipped.
  [binary(0x21, 0x11, [...V4, 0x02, 0, 3, 97, 98, 99]), "203.0.113.9"],
  [binary(0x20, 0x00, []), undefined],
  [binary(0x20, 0x11, V4), undefined],
  [binary(0x21, 0x00, []), undefined],
];
const BAD_TEXTS = [
  "EHLO sender.example\r\n",
  "PROXY TCP4 203.0.113.9 192.0.2.25 56789\r\n",
  "PROXY TCP4 203.0.113.999 192.0.2.25 1 25\r\n",
  "PROXY TCP4 2001:db8::1 192.0.2.25 1 25\r\n",
  "PROXY TCP4 203.0.113.9 2001:db8::25 1 25\r\n",
  "PROXY TCP6 fe80::1%eth0 ::1 1 25\r\n",
  "PROXY TCP4 203.0.113.9 192.0.2.25 65536 25\r\n",
  "PROXY TCP4 203.0.113.9 192.0.2.25 1 65536\r\n",
  "PROXY  TCP4 203.0.113.9 192.0.2.25 1 25\r\n",
  "proxy TCP4 203.0.113.9 192.0.2.25 1 25\r\n",
  "EHLO PROXY UNKNOWN\r\n",
  "PROXY UDP4 203.0.113.9 192.0.2.25 1 25\r\n",
  `PROXY UNKNOWN ${"x".repeat(107)}`,
];
const BAD: readonly Buffer[] = [
  ...BAD_TEXTS.map((text) => Buffer.from(text)),
  binary(0x11, 0x11, V4),
  binary(0x22, 0x11, V4),
  binary(0x21, 0x12, V4),
  binary(0x21, 0x31, Array<number>(216).fill(0)),
  binary(0x21, 0x11, V4.slice(1)),
  binary(0x21, 0x21, V4),
  binary(0x21, 0x11, [...V4, ...Array<number>(8_000).fill(0)]),
];

test("readProxyHeader reads both versions, ignores what follows, and asks for more if incomplete", () => {
  for (const [bytes, address] of GOOD) {
    const read = readProxyHeader(Buffer.concat([bytes, Buffer.from("EHLO x\r\n")]));
    assert.ok(typeof read === "object", bytes.toString());
    assert.deepEqual([read.bytes, read.client?.address], [bytes.length, address]);
    for (let length = 0; length < bytes.length; length++)
      assert.equal(readProxyHeader(bytes.subarray(0, length)), "more", `${bytes} ${length}`);
  }
});

test("readProxyHeader refuses everything else", () => {
  for (const bytes of BAD) assert.equal(readProxyHeader(bytes), "bad", bytes.toString());
});

test("readProxyHeader never throws, decides within 4 KiB, and returns only IP addresses", () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(...GOOD.map(([bytes]) => bytes), ...BAD, SIGNATURE, Buffer.from("PROXY ")),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), fc.nat(30), (parts, from) => {
      const bytes = Buffer.concat(parts).subarray(from);
      const read = readProxyHeader(bytes);
      if (read === "more") assert.ok(bytes.length < 4_096);
      if (typeof read === "object") {
        assert.ok(read.bytes <= bytes.length);
        assert.match(read.client?.address ?? "::", /^[0-9a-f.:]{2,45}$/i);
      }
    }),
    { numRuns: 3_000 },
  );
});

test("behind a trusted proxy the client's address is in the delivery log and counts for the limits", async () => {
  const bounds = { connectionsPerAddressMax: 1 };
  await using listener = await startTestListener(core, { bounds, proxies: LOOPBACK });
  const { mailbox, accessToken } = await claim();
  const headers = GOOD.filter(([, address]) => address !== undefined);
  for (const [header, address] of headers.slice(0, 2)) {
    const client = await SmtpClient.connect(listener.port, header);
    assert.match((await client.reply()).join(), /^220/);
    const second = await SmtpClient.connect(listener.port, header);
    assert.match((await second.reply()).join(), /^421 .* from your network/);
    await client.ask("EHLO sender.example");
    await client.begin(mailbox.address);
    assert.match(await client.finish(`Subject: ${address}\r\n`), /^250/);
    const [delivery] = await core.explainDelivery(mailbox, { limit: 1 });
    assert.equal(delivery?.peerAddress, address);
    await client.ask("QUIT");
    await client.rest();
    await until(() => listener.gauges().sessions === 0);
  }
  assert.equal((await storedIn(core, accessToken)).length, 2);
});

test("a PROXY header may arrive byte by byte, and a command with it is refused as early talking", async () => {
  await using listener = await startTestListener(core, { proxies: LOOPBACK });
  for (const [header] of [GOOD[0], GOOD[5]] as (typeof GOOD)[number][]) {
    const slow = await SmtpClient.connect(listener.port);
    await slow.trickle([...header].map((byte) => Buffer.from([byte])));
    assert.match((await slow.reply()).join(), /^220/);
    assert.match(await slow.ask("NOOP"), /^250/);
    const early = await SmtpClient.connect(listener.port, Buffer.concat([header, Buffer.from("EHLO x\r\n")]));
    assert.match((await early.reply()).join(), /^421 /);
  }
});

async function connectFrom(address: string, port: number) {
  const header = Buffer.from(`PROXY TCP4 ${address} 192.0.2.25 56789 25\r\n`);
  const client = await SmtpClient.connect(port, header);
  return { client, said: (await client.reply()).join() };
}

test("a site has a limit of connections per minute over all its addresses", async () => {
  const clock = new TestClock();
  const bounds = { siteConnectionsPerMinuteMax: 2 };
  await using listener = await startTestListener(core, { proxies: LOOPBACK, bounds, clock });
  for (const [address, expected] of [
    ["203.0.113.1", /^220/],
    ["203.0.113.2", /^220/],
    ["203.0.113.3", /^421 .* in a minute/],
    ["203.0.114.3", /^220/],
  ] as const)
    assert.match((await connectFrom(address, listener.port)).said, expected);
  await clock.advance(60_000);
  assert.match((await connectFrom("203.0.113.3", listener.port)).said, /^220/);
});

test("a site has limits of sessions and of memory over all its addresses", async () => {
  const messageBytesMax = 40_000;
  const bounds = { connectionsPerSiteMax: 2, bufferedBytesPerSiteMax: messageBytesMax };
  await using listener = await startTestListener(core, { proxies: LOOPBACK, bounds, messageBytesMax });
  const from = (address: string) => connectFrom(address, listener.port);
  const first = await from("203.0.113.1");
  const second = await from("203.0.113.2");
  assert.match(first.said, /^220/);
  assert.match(second.said, /^220/);
  assert.match((await from("203.0.113.3")).said, /^421 .* from your network/);
  const elsewhere = await from("203.0.114.3");
  assert.match(elsewhere.said, /^220/);
  const { mailbox } = await claim();
  for (const { client } of [first, second, elsewhere]) {
    await client.ask("EHLO sender.example");
    assert.match(await client.begin(mailbox.address), /^354/);
  }
  const { freeBytes } = listener.gauges();
  await first.client.send("x".repeat(20_000));
  await until(() => listener.gauges().freeBytes < freeBytes);
  assert.match(await second.client.finish("x".repeat(20_000)), /^451 4\.4\.5/);
  assert.match(await elsewhere.client.finish("x".repeat(20_000)), /^250/);
  await first.client.ask("\r\n.");
  await first.client.ask("QUIT");
  await until(() => listener.gauges().sessions === 2);
  assert.match((await from("203.0.113.3")).said, /^220/);
});

/** Connects and resets in another thread while this one is blocked, so that the peer has left before it is accepted. */
function lookAndReset(port: number, header: Buffer): void {
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  const program = `
    const { workerData: { port, header, isDone } } = require("node:worker_threads");
    const socket = require("node:net").connect(port, "127.0.0.1", () => socket.write(header, () => {
      socket.resetAndDestroy();
      Atomics.store(isDone, 0, 1);
      Atomics.notify(isDone, 0);
    }));`;
  new Worker(program, { eval: true, workerData: { port, header, isDone } });
  Atomics.wait(isDone, 0, 0, 10_000);
}

test("a proxy's health check that resets the connection is not counted as an early talker", async () => {
  await using listener = await startTestListener(core, { proxies: LOOPBACK });
  lookAndReset(listener.port, binary(0x20, 0x00, []));
  const next = await SmtpClient.connect(listener.port, GOOD[0]?.[0]);
  assert.match((await next.reply()).join(), /^220/);
  assert.equal(listener.gauges().totals.refused.spoke_first, 0);
});

test("a trusted proxy without a valid header in time is closed without a reply, and STARTTLS works behind one", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { proxies: LOOPBACK, clock });
  const wrong = await SmtpClient.connect(listener.port, Buffer.from("EHLO sender.example\r\n"));
  assert.equal(await wrong.rest(), "");
  const silent = await SmtpClient.connect(listener.port);
  await silent.send("PROXY ");
  await until(() => clock.timers > 0);
  await clock.advance(SMTP_PROXY_HEADER_MS_MAX);
  assert.equal(await silent.rest(), "");
  assert.deepEqual(
    listener.events.map(({ fields }) => fields.reason),
    ["PROXY_HEADER", "PROXY_HEADER"],
  );
  const client = await SmtpClient.connect(listener.port, GOOD[4]?.[0]);
  await client.reply();
  assert.match(await client.ask("STARTTLS"), /^220/);
  await client.startTls();
  assert.match(await client.ask("NOOP"), /^250/);
});

test("stopping does not wait for a PROXY header", async () => {
  const listener = await startTestListener(core, { proxies: LOOPBACK, clock: new TestClock() });
  const client = await SmtpClient.connect(listener.port);
  await client.trickle([Buffer.from("PRO"), Buffer.from("XY")]);
  await settle();
  await listener.stop({ graceMs: 60_000 });
  assert.equal(await client.rest(), "");
});

test("a PROXY header from an untrusted peer is an unknown command", async () => {
  await using listener = await startTestListener(core, {
    proxies: [parseRange("192.0.2.0/24")].filter((range) => range !== undefined),
  });
  const client = await SmtpClient.connect(listener.port);
  assert.match((await client.reply()).join(), /^220/);
  assert.match(await client.ask("PROXY TCP4 203.0.113.9 192.0.2.25 56789 25"), /^500/);
});
