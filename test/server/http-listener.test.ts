import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { type TestContext, test } from "node:test";
import { type HttpBounds, type HttpListener, startHttpListener } from "../../server/http-listener.ts";
import { recordingLog } from "../support/log.ts";

const IMPATIENT: HttpBounds = {
  headersMs: 150,
  requestMs: 250,
  idleMs: 10_000,
  connections: 10,
  checkMs: 20,
};

async function startListener(t: TestContext, bounds: Partial<HttpBounds> = {}): Promise<HttpListener> {
  const listener = await startHttpListener({ host: "127.0.0.1", port: 0 }, recordingLog().log, {
    ...IMPATIENT,
    ...bounds,
  });
  t.after(() => listener.close({ graceMs: 0 }));
  return listener;
}

/** Sends the rest a byte at a time, often enough that no idle timer would ever fire. Gives all that was answered. */
async function trickle(listener: HttpListener, start: string, rest: string): Promise<string> {
  const socket: Socket = connect(listener.port, "127.0.0.1");
  let answer = "";
  // A peer that we still write to may reset the connection; what matters is what it said before.
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.write(start);
  const trickling = setInterval(() => socket.write(rest), 10);
  await new Promise((closed) => socket.on("close", closed));
  clearInterval(trickling);
  return answer;
}

test("headers that trickle in are cut off", async (t) => {
  const listener = await startListener(t);
  assert.match(await trickle(listener, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", "x"), /^HTTP\/1\.1 408 /);
});

test("a body that trickles in is cut off", async (t) => {
  const listener = await startListener(t);
  listener.serve((request) => request.resume());
  const start = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";
  assert.match(await trickle(listener, start, "x"), /^(HTTP\/1\.1 408 |$)/);
});

test("an answer may take longer than a request may", async (t) => {
  const listener = await startListener(t);
  listener.serve((request, response) => {
    request.resume();
    setTimeout(() => response.end("after all"), IMPATIENT.requestMs * 3);
  });
  const response = await fetch(listener.url, { method: "POST", body: "{}" });
  assert.equal(await response.text(), "after all");
});

test("connections beyond the bound are closed at once", async (t) => {
  const listener = await startListener(t, { connections: 1 });
  const first = connect(listener.port, "127.0.0.1");
  await once(first, "connect");
  const second = connect(listener.port, "127.0.0.1");
  second.on("error", () => {});
  assert.equal(await text(second), "");
  first.destroy();
});

test("a request that comes before there is a service is held back for it", async (t) => {
  const listener = await startListener(t);
  const early = fetch(listener.url);
  await new Promise((resolve) => setTimeout(resolve, 20));
  listener.serve((_, response) => response.end("ready"));
  assert.equal(await (await early).text(), "ready");
});

test("close lets an answer out that is being made, and cuts off the one that takes too long", async (t) => {
  const listener = await startListener(t);
  const entered = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  listener.serve(async (request, response) => {
    if (request.url === "/never") return entered.resolve();
    await closing.promise;
    response.end("made");
  });
  const made = fetch(`${listener.url}/made`).then((response) => response.text());
  const never = assert.rejects(fetch(`${listener.url}/never`));
  await entered.promise;
  const closed = listener.close({ graceMs: 100 });
  closing.resolve();
  assert.equal(await made, "made");
  await Promise.all([never, closed]);
});

test("close writes a large answer to its end", async (t) => {
  const listener = await startListener(t);
  const bytes = 32 * 1024 * 1024;
  listener.serve((_, response) => response.end(Buffer.alloc(bytes, "x")));
  const socket = connect(listener.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  // It has begun, and it can't all be out: what nobody reads does not fit into the buffers of two sockets.
  await once(socket, "readable");
  const closed = listener.close({ graceMs: 10_000 });
  const answer = await text(socket);
  await closed;
  assert.equal(answer.length - answer.indexOf("\r\n\r\n") - 4, bytes);
});

test("a URL for clients is loopback where every interface is listened on", async (t) => {
  const listener = await startHttpListener({ host: undefined, port: 0 }, recordingLog().log);
  t.after(() => listener.close({ graceMs: 0 }));
  assert.equal(listener.url, `http://127.0.0.1:${listener.port}`);
  listener.serve((_, response) => response.end("here"));
  assert.equal(await (await fetch(listener.url)).text(), "here");
});
