import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, IncomingMessage } from "node:http";
import { type AddressInfo, connect, Socket } from "node:net";
import { test } from "node:test";
import { leftSignal, readJson, respond } from "../../mcp/exchange.ts";
import { until } from "../support/clock.ts";

test("readJson returns at once when the client has left before its body is read", {
  timeout: 10_000,
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

test("respond cancels its source when a client stops reading and then leaves", {
  timeout: 10_000,
}, async () => {
  const ended = Promise.withResolvers<void>();
  const source = () =>
    new ReadableStream({
      pull: (stream) => stream.enqueue(Buffer.alloc(65_536)),
      cancel: () => ended.resolve(),
    });
  const answered = Promise.withResolvers<void>();
  let isFull = () => false;
  const server = createServer((_, response) => {
    isFull = () => response.writableNeedDrain;
    respond(response, new Response(source()), leftSignal(response)).then(answered.resolve, answered.reject);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1").pause();
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await until(() => isFull());
  socket.destroy();
  await Promise.all([ended.promise, answered.promise]);
  await new Promise((closed) => server.close(closed));
});

test("respond ends if its source writes once more as the client leaves", { timeout: 10_000 }, async () => {
  const answered = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    const left = leftSignal(response);
    const source = new ReadableStream({
      start: (stream) => left.addEventListener("abort", () => stream.enqueue(Buffer.alloc(65_536))),
    });
    respond(response, new Response(source), left).then(answered.resolve, answered.reject);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(socket, "data");
  socket.destroy();
  await answered.promise;
  await new Promise((closed) => server.close(closed));
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
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
  const text = await answer.text();
  await new Promise((closed) => server.close(closed));
  assert.equal(text, "id: 1\n\ndata: {}\n\n");
  assert.equal(packets, 1);
});
