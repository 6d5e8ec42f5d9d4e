/** Limits of pipelined requests, and of answers that a client does not read. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { HTTP_PIPELINED_MAX, HTTP_UNREAD_LOOK_MS } from "../../../core/index.ts";
import { parseRange } from "../../../server/network.ts";
import { clientsOf, startListener } from "../../support/http-listener.ts";

test("a connection with too many pipelined requests is closed, and their responses are closed too", async (t) => {
  const listener = await startListener(t);
  let [open, begun] = [0, 0];
  listener.serve((_, response) => {
    open += 1;
    begun += 1;
    response.on("close", () => {
      open -= 1;
    });
  });
  const socket = connect(listener.port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1_000));
  assert.equal(await text(socket).catch(() => ""), "");
  while (open > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(listener.gauges().refused.too_many_pipelined, 1);
  assert.equal(begun, HTTP_PIPELINED_MAX);
});

test("a connection may make any number of requests one after the other", async (t) => {
  const listener = await startListener(t);
  listener.serve((_, response) => response.end("served"));
  const socket = connect(listener.port, "127.0.0.1");
  const closed = once(socket, "close").then(() => ["closed"]);
  for (let round = 0; round < 3 * HTTP_PIPELINED_MAX; round++) {
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const [answer] = await Promise.race([once(socket, "data"), closed]);
    assert.match(String(answer), /^HTTP\/1\.1 200 /);
  }
  socket.destroy();
  assert.equal(listener.gauges().refused.too_many_pipelined, 0);
});

test("unread answers take bounded memory: a client's oldest are cut off, and readers are served", async (t) => {
  const listener = await startListener(t, { unreadBytes: 40_000_000 });
  const bytes = Buffer.alloc(16_000_000, "x");
  const waiting = Promise.withResolvers<void>();
  listener.serve(async ({ url }, response) => {
    if (url === "/waits") await waiting.promise;
    response.end(bytes);
  });
  // The oldest request, but none of its answer is unread.
  const waits = fetch(`${listener.url}/waits`);
  while (listener.gauges().connections < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  const slow = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const socket = connect(listener.port, "127.0.0.1").on("error", () => {});
      socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      await once(socket, "readable");
      return socket;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, HTTP_UNREAD_LOOK_MS));
  assert.equal((await (await fetch(listener.url)).arrayBuffer()).byteLength, bytes.length);
  const cutOff = listener.gauges().refused.too_much_unread;
  assert.ok(cutOff >= 2 && cutOff < 5, `${cutOff}`);
  const read = await Promise.all(
    slow.map((socket) =>
      text(socket).then(
        ({ length }) => length > bytes.length,
        () => false,
      ),
    ),
  );
  assert.deepEqual(
    read,
    read.map((_, place) => place >= cutOff),
  );
  waiting.resolve();
  assert.equal((await (await waits).arrayBuffer()).byteLength, bytes.length);
});

const MB = 1_000_000;

test("the client with most unread is cut off, each connection counts once, and slow readers are kept", async (t) => {
  const proxy = parseRange("127.0.0.1") ?? assert.fail();
  // The kernel buffers some megabytes of each answer, which are not in our memory.
  const listener = await startListener(t, { unreadBytes: 200 * MB }, clientsOf({ trustedProxies: [proxy] }));
  const bytes = Buffer.alloc(32 * MB, "x");
  listener.serve(({ url = "" }, response) => response.end(bytes.subarray(0, Number(url.slice(1)) * MB)));
  const ask = async (client: string, megabytes: number, times = 1): Promise<Socket> => {
    const socket = connect(listener.port, "127.0.0.1").on("error", () => {});
    socket.write(`GET /${megabytes} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${client}\r\n\r\n`.repeat(times));
    await once(socket, "readable");
    return socket;
  };
  const slow = await ask("198.51.100.7", 32);
  const less = await ask("198.51.100.8", 32, 4);
  const many = await ask("2001:db8::1", 24, HTTP_PIPELINED_MAX);
  const newer = await ask("2001:db8::2", 32);
  await new Promise((resolve) => setTimeout(resolve, HTTP_UNREAD_LOOK_MS));
  (await ask("203.0.113.9", 0)).destroy();
  await text(many).catch(() => "");
  assert.equal(listener.gauges().refused.too_much_unread, 1);
  assert.deepEqual([less.closed, newer.closed], [false, false]);
  slow.end();
  const answer = await text(slow);
  assert.equal(answer.length - answer.indexOf("\r\n\r\n") - 4, 32 * MB);
});
