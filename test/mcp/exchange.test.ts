import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, IncomingMessage, type ServerResponse } from "node:http";
import { connect, Socket } from "node:net";
import { test } from "node:test";
import { leftSignal, readJson, respond } from "../../mcp/exchange.ts";
import { onLoopback } from "../support/loopback.ts";

test("readJson returns at once when the client has left before its body is read", {
  timeout: 60_000,
}, async () => {
  const request = new IncomingMessage(new Socket());
  request.destroy();
  await once(request, "close");
  assert.deepEqual(await readJson(request), { status: 400 });
});

test("readJson answers 400 to a body that is not UTF-8", async () => {
  const request = new IncomingMessage(new Socket());
  request.push(Buffer.from('{"query":"Gr\u00fc\u00dfe"}', "latin1"));
  request.push(null);
  assert.deepEqual(await readJson(request), { status: 400 });
});

test("respond cancels its source when a client leaves", { timeout: 60_000 }, async () => {
  const ended = Promise.withResolvers<void>();
  const source = () =>
    new ReadableStream({
      start: (stream) => stream.enqueue(Buffer.from("data: {}\n\n")),
      cancel: () => ended.resolve(),
    });
  await using listening = await answerWith(source);
  const { answered, port } = listening;
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(socket, "data");
  socket.destroy();
  await Promise.all([ended.promise, answered]);
});

test("respond passes on what a client does not read, so that the listener counts it", {
  timeout: 60_000,
}, async () => {
  const [parts, partBytes] = [50, 1_000_000];
  // As the SDK does, which enqueues each answer of a batch whether anybody reads or not.
  const source = () =>
    new ReadableStream({
      start: (stream) => {
        for (let part = 0; part < parts; part++) stream.enqueue(Buffer.alloc(partBytes, "x"));
        stream.close();
      },
    });
  await using listening = await answerWith(source);
  const { answered, port } = listening;
  const socket = connect(port, "127.0.0.1").pause();
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const response = await answered;
  // The kernel has some megabytes.
  assert.ok(response.writableLength > (parts * partBytes) / 2, `${response.writableLength}`);
  socket.destroy();
});

/** A server that answers one request with `respond`, from this source. `answered` resolves after that. */
async function answerWith(source: () => ReadableStream) {
  const { promise, resolve, reject } = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, response) => {
    respond(response, new Response(source()), leftSignal(response)).then(() => resolve(response), reject);
  });
  return { ...(await onLoopback(server)), answered: promise };
}

test("respond ends if its source writes once more as the client leaves", { timeout: 60_000 }, async () => {
  const answered = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    const left = leftSignal(response);
    const source = new ReadableStream({
      start: (stream) => left.addEventListener("abort", () => stream.enqueue(Buffer.alloc(65_536))),
    });
    respond(response, new Response(source), left).then(answered.resolve, answered.reject);
  });
  await using listening = await onLoopback(server);
  const socket = connect(listening.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(socket, "data");
  socket.destroy();
  await answered.promise;
});

test("respond writes events that are available together in one packet", async () => {
  const source = () =>
    new ReadableStream({
      start: (stream) => {
        stream.enqueue(Buffer.from("id: 1\n\n"));
        stream.enqueue(Buffer.from("data: {}\n\n"));
        stream.close();
      },
    });
  let packets = 0;
  const server = createServer((request, response) => {
    const { socket } = request;
    for (const way of ["_write", "_writev"] as const) {
      const write = socket[way]?.bind(socket) as (...parts: unknown[]) => void;
      const counted = (...parts: unknown[]) => {
        packets += 1;
        write(...parts);
      };
      Object.assign(socket, { [way]: counted });
    }
    void respond(response, new Response(source()), leftSignal(response));
  });
  await using listening = await onLoopback(server);
  const answer = await fetch(listening.url, { headers: { connection: "close" } });
  const text = await answer.text();
  assert.equal(text, "id: 1\n\ndata: {}\n\n");
  assert.equal(packets, 1);
});
