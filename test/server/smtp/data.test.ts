import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../../../core/index.ts";
import { MessageMemory, readMessage, SenderLeft } from "../../../server/smtp/data.ts";
import { fc } from "../../support/fast-check.ts";

async function* streamOf(chunks: readonly Buffer[]): AsyncIterable<Buffer> {
  yield* chunks;
}

function refusalOf(code: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code;
}

test("readMessage returns the bytes, however they were cut", async () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)));
  await fc.assert(
    fc.asyncProperty(chunks, async (cut) => {
      const place = new MessageMemory({ bytesMax: 1_000_000 }).reserve();
      const read = await readMessage(streamOf(cut), 1_000_000, place);
      assert.deepEqual(read, Buffer.concat(cut));
    }),
  );
});

test("readMessage accepts a message of exactly the limit, and refuses one byte more", async () => {
  const room = new MessageMemory({ bytesMax: 1_000 });
  const whole = await readMessage(streamOf([Buffer.alloc(60), Buffer.alloc(40)]), 100, room.reserve());
  assert.equal(whole.length, 100);
  const reading = readMessage(streamOf([Buffer.alloc(60), Buffer.alloc(41)]), 100, room.reserve());
  await assert.rejects(reading, refusalOf("message_too_large"));
});

test("readMessage reads a message over the limit to its end, and buffers none of the rest", async () => {
  const room = new MessageMemory({ bytesMax: 1_000 });
  using place = room.reserve();
  let read = 0;
  const endless = async function* () {
    for (; read < 50; read++) {
      yield Buffer.alloc(60);
      if (read > 2) assert.equal(room.freeBytes, 1_000);
    }
  };
  await assert.rejects(readMessage(endless(), 100, place), refusalOf("message_too_large"));
  assert.equal(read, 50);
});

test("readMessage refuses with `busy` when other messages use the memory, and frees its own", async () => {
  const room = new MessageMemory({ bytesMax: 100_000 });
  const other = room.reserve();
  other.grow(60_000);
  {
    using place = room.reserve();
    const reading = readMessage(streamOf([Buffer.alloc(20_000), Buffer.alloc(30_000)]), 50_000, place);
    await assert.rejects(reading, refusalOf("busy"));
  }
  other[Symbol.dispose]();
  assert.equal(room.freeBytes, 100_000);
});

test("readMessage uses at most twice the memory of a message that arrives byte by byte", async () => {
  const room = new MessageMemory({ bytesMax: 10_000_000 });
  using place = room.reserve();
  const bytes = Array.from({ length: 100_000 }, () => Buffer.from("x"));
  const read = await readMessage(streamOf(bytes), 10_000_000, place);
  assert.equal(read.length, 100_000);
  assert.ok(10_000_000 - room.freeBytes <= 200_000);
});

test("readMessage throws SenderLeft when the connection breaks", async () => {
  const broken = async function* () {
    yield Buffer.from("half");
    throw new Error("ECONNRESET");
  };
  await assert.rejects(
    readMessage(broken(), 100, new MessageMemory({ bytesMax: 100 }).reserve()),
    SenderLeft,
  );
});

test("MessageMemory leaves memory to other sites, and reserves some for messages that begin", () => {
  const room = new MessageMemory({ bytesMax: 1_000_000, siteBytesMax: 500_000, reservedBytes: 200_000 });
  const [one, two] = [room.reserve("203.0.113"), room.reserve("203.0.113")];
  assert.deepEqual([one.grow(300_000), two.grow(300_000), two.grow(200_000)], [true, false, true]);
  const other = room.reserve("203.0.114");
  // With what it already holds, this message no longer counts as one that begins.
  assert.deepEqual([other.grow(60_000), other.grow(300_000), other.grow(200_000)], [true, false, true]);
  const uncounted = room.reserve();
  assert.deepEqual([uncounted.grow(100_000), uncounted.grow(60_000)], [false, true]);
  for (const place of [one, one, two, other, uncounted]) place[Symbol.dispose]();
  assert.equal(room.freeBytes, 1_000_000);
  assert.equal(one.grow(500_000), true);
});
