import assert from "node:assert/strict";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { HTTP_REFUSED_CONNECTION_MS, RESPONSE_MS_MAX } from "../../../core/index.ts";
import { type HttpListener, startHttpListener } from "../../../server/http/listener.ts";
import { RefusedSockets } from "../../../server/http/refused-sockets.ts";
import { parseRange, peerOf } from "../../../server/network.ts";
import { send } from "../../../server/rest/exchange.ts";
import { TestClock } from "../../support/clock.ts";
import { clientsOf, IMPATIENT, NOBODY, startListener } from "../../support/http-listener.ts";
import { recordingLog } from "../../support/log.ts";

/** Sends `rest` every 10 ms, so that no idle timer fires. Returns all that was answered. */
async function trickle(listener: HttpListener, start: string, rest: string): Promise<string> {
  const socket: Socket = connect(listener.port, "127.0.0.1");
  let answer = "";
  // The server may reset a connection that is still written to. What it sent before counts.
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

test("a request whose headers arrive too slowly gets 408", async (t) => {
  // Headers have less time than a whole request.
  const listener = await startListener(t, { ...IMPATIENT, requestMs: 60_000 });
  assert.match(await trickle(listener, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", "x"), /^HTTP\/1\.1 408 /);
});

test("a request whose body arrives too slowly is cut off", async (t) => {
  const listener = await startListener(t, IMPATIENT);
  listener.serve((request) => request.resume());
  const start = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";
  assert.match(await trickle(listener, start, "x"), /^(HTTP\/1\.1 408 |$)/);
});

test("an answer may take longer than a request", async (t) => {
  const listener = await startListener(t, IMPATIENT);
  listener.serve((request, response) => {
    request.resume();
    setTimeout(() => response.end("after all"), IMPATIENT.requestMs * 3);
  });
  const response = await fetch(listener.url, { method: "POST", body: "{}" });
  assert.equal(await response.text(), "after all");
});

test("requests that the parser refuses are counted and, once a minute, logged by reason, and broken connections are not", async (t) => {
  const { log, events } = recordingLog();
  const clients = clientsOf({ log });
  // Only one is impatient: on a busy machine any request may be too slow for that.
  const listener = await startListener(t, {}, clients);
  const impatient = await startListener(t, IMPATIENT, clients);
  const say = async (words: string, { port } = listener, leave: (socket: Socket) => void = () => {}) => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    await once(socket, "connect");
    socket.write(words, () => leave(socket));
    return await text(socket).catch(() => "");
  };
  const head = "GET / HTTP/1.1\r\nHost: x\r\n";
  assert.match(await say("EHLO sender.example\r\n"), /^HTTP\/1\.1 400 /);
  assert.match(await say("\x16\x03\x01\x02\x00\x01\x00"), /^HTTP\/1\.1 400 /);
  assert.match(await say("CONNECT x:25 HTTP/1.1\r\nHost: x:25\r\n\r\n"), /^HTTP\/1\.1 405 /);
  assert.match(await say(`${head}Expect: wonders\r\n\r\n`.repeat(99)), /^HTTP\/1\.1 417 /);
  assert.match(await say(`${head}X: ${"x".repeat(40_000)}\r\n\r\n`), /^HTTP\/1\.1 431 /);
  assert.match(await say(head, impatient), /^HTTP\/1\.1 408 /);
  assert.match(await say("", impatient), /^HTTP\/1\.1 408 /);
  await say(head, listener, (socket) => socket.resetAndDestroy());
  while (listener.gauges().connections > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.deepEqual(listener.gauges().refused, {
    ...NOBODY,
    bad_request: 4,
    header_too_large: 1,
    too_slow: 2,
  });
  assert.deepEqual(
    events.map(({ event, fields }) => [event, fields.code, fields.peer]),
    ["bad_request", "header_too_large", "too_slow"].map((code) => ["httpRefused", code, "127.0.0.1"]),
  );
});

test("connections beyond the limit are closed at once", async (t) => {
  const listener = await startListener(t, { connections: 1 });
  const first = connect(listener.port, "127.0.0.1");
  await once(first, "connect");
  const second = connect(listener.port, "127.0.0.1");
  second.on("error", () => {});
  assert.equal(await text(second), "");
  assert.equal(listener.gauges().refused.too_many_connections, 1);
  first.destroy();
});

test("requests of a trusted proxy without a valid client address are counted, and logged once a minute", async (t) => {
  const { log, events } = recordingLog();
  const proxy = parseRange("127.0.0.1") ?? assert.fail();
  const clients = clientsOf({ trustedProxies: [proxy], log });
  const listener = await startListener(t, {}, clients);
  listener.serve((request, response) => {
    clients.requested(request, clients.addressOf(request));
    response.end();
  });
  for (const hops of [
    "unknown",
    "203.0.113.9:4711",
    "203.0.113.9, [::1]",
    "203.0.113.9, x, 127.0.0.1",
    " ",
  ]) {
    await fetch(listener.url, { headers: { "x-forwarded-for": hops } });
  }
  const unnamed = listener.gauges().unnamed;
  await fetch(listener.url);
  await fetch(listener.url, { headers: { "x-forwarded-for": "x, 203.0.113.9" } });
  await fetch(listener.url, { headers: { "x-forwarded-for": "127.0.0.1" } });
  assert.deepEqual([unnamed, listener.gauges().unnamed], [5, 5]);
  assert.deepEqual(
    events.map(({ event, fields }) => [event, fields.proxy]),
    [["httpClientUnnamed", "127.0.0.1"]],
  );
});

test("a network beyond its limit of connections gets 429, is logged once a minute, and may return", async (t) => {
  const { log, events } = recordingLog();
  const clock = new TestClock();
  const clients = clientsOf({ connectionsPerNetworkMax: 2, isLoopbackExempt: false, clock, log });
  const listener = await startListener(t, {}, clients);
  listener.serve((_, response) => response.end("served"));
  const open = [connect(listener.port, "127.0.0.1"), connect(listener.port, "127.0.0.1")];
  await Promise.all(open.map((socket) => once(socket, "connect")));
  const refused = async () => {
    const response = await fetch(listener.url, { method: "POST", body: "x".repeat(100_000) });
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    return [response.status, response.headers.get("retry-after"), error.code, error.retryable];
  };
  for (let round = 0; round < 3; round++) assert.deepEqual(await refused(), [429, "5", "rate_limited", true]);
  const told = () => events.map(({ event, fields }) => [event, fields.code, fields.peer]);
  assert.deepEqual(told(), [["httpRefused", "too_many_from_network", "127.0.0.1"]]);
  await clock.advance(60_000);
  await refused();
  assert.equal(told().length, 2);
  assert.deepEqual(listener.gauges(), {
    connections: 2,
    refused: { ...NOBODY, too_many_from_network: 4 },
    unnamed: 0,
  });
  for (const socket of open) socket.destroy();
  while (listener.gauges().connections > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(await (await fetch(listener.url)).text(), "served");
});

test("HttpClients counts connections by IPv4 address or IPv6 /64, and 0 means no limit", () => {
  const clients = clientsOf({ connectionsPerNetworkMax: 1 });
  const leave = clients.connected({ remoteAddress: "2001:db8::1" });
  assert.ok(
    leave &&
      clients.connected({ remoteAddress: "2001:db8:0:1::1" }) &&
      clients.connected({ remoteAddress: "203.0.113.9" }),
  );
  assert.equal(clients.connected({ remoteAddress: "2001:db8::ffff:2" }), undefined);
  assert.equal(clients.connected({ remoteAddress: "::ffff:203.0.113.9" }), undefined);
  leave();
  leave();
  assert.ok(clients.connected({ remoteAddress: "2001:db8::2" }));
  assert.equal(clients.connected({ remoteAddress: "2001:db8::3" }), undefined);
  for (const address of ["127.0.0.1", "::1", "127.0.0.1"])
    assert.ok(clients.connected({ remoteAddress: address }), address);
  const boundless = clientsOf({ connectionsPerNetworkMax: 0 });
  for (let round = 0; round < 10_000; round++)
    assert.ok(boundless.connected({ remoteAddress: "203.0.113.9" }));
});

test("HttpClients does not limit a trusted proxy's connections, and counts requests by its clients", () => {
  const trustedProxies = [parseRange("192.0.2.1") ?? assert.fail()];
  const clients = clientsOf({ connectionsPerNetworkMax: 2, trustedProxies });
  const asks = (from: string | undefined, by = "192.0.2.1") => {
    const headers = from === undefined ? {} : { "x-forwarded-for": from };
    const request = { headers, socket: { remoteAddress: by } } as never;
    return clients.requested(request, peerOf(request, trustedProxies));
  };
  for (let round = 0; round < 10; round++)
    assert.ok(clients.connected({ remoteAddress: "192.0.2.1" }) && asks(undefined));
  const leave = asks("203.0.113.9");
  assert.ok(leave && asks("198.51.100.1, 203.0.113.9"));
  assert.equal(asks("203.0.113.9"), undefined);
  assert.ok(asks("203.0.113.8"));
  leave();
  assert.ok(asks("203.0.113.9"));
  // X-Forwarded-For of a peer that is no proxy is ignored: its connection is counted.
  assert.ok(asks("203.0.113.9", "203.0.113.7"));
  // A client's direct connections count together with its requests through the proxy.
  assert.equal(clients.connected({ remoteAddress: "203.0.113.9" }), undefined);
});

test("close() lets pending answers complete within the grace, and cuts off the others", async (t) => {
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

test("close() writes a large answer to its end", async (t) => {
  const listener = await startListener(t);
  const bytes = 32 * 1024 * 1024;
  listener.serve((_, response) => response.end(Buffer.alloc(bytes, "x")));
  const socket = connect(listener.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  // The answer has begun, and is too large for the buffers of both sockets.
  await once(socket, "readable");
  const closed = listener.close({ graceMs: 10_000 });
  const answer = await text(socket);
  await closed;
  assert.equal(answer.length - answer.indexOf("\r\n\r\n") - 4, bytes);
});

test("the URL for clients is loopback when the listener is on every interface", async (t) => {
  const listener = await startHttpListener({ host: undefined, port: 0 }, recordingLog().log, clientsOf());
  t.after(() => listener.close({ graceMs: 0 }));
  assert.equal(listener.url, `http://127.0.0.1:${listener.port}`);
  listener.serve((_, response) => response.end("here"));
  assert.equal(await (await fetch(listener.url)).text(), "here");
});

test("an answer that is not read is cut off after RESPONSE_MS_MAX", async (t) => {
  const listener = await startListener(t);
  const { promise: sent, resolve } = Promise.withResolvers<ServerResponse>();
  listener.serve((_request, response) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    send(response, 200, "text/plain", Buffer.alloc(16 * 1_024 * 1_024));
    resolve(response);
  });
  const socket = connect(listener.port, "127.0.0.1").on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const response = await sent;
  t.mock.timers.tick(RESPONSE_MS_MAX - 1);
  assert.equal(response.destroyed, false);
  t.mock.timers.tick(1);
  assert.equal(response.destroyed, true);
  t.mock.timers.reset();
  socket.destroy();
});

test("a connection that was turned away and stays open is closed after HTTP_REFUSED_CONNECTION_MS", async (t) => {
  const server = createServer({ allowHalfOpen: true }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const staying = connect({ port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => {});
  const [socket]: Socket[] = await once(server, "connection");
  t.mock.timers.enable({ apis: ["setTimeout"] });
  new RefusedSockets().add(socket as Socket);
  t.mock.timers.tick(HTTP_REFUSED_CONNECTION_MS - 1);
  assert.equal(socket?.destroyed, false);
  t.mock.timers.tick(1);
  assert.equal(socket?.destroyed, true);
  t.mock.timers.reset();
  staying.destroy();
  server.close();
});
