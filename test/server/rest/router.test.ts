import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { JSON_BODY_BYTES_MAX, Refusal } from "../../../core/index.ts";
import { sendJson } from "../../../server/rest/exchange.ts";
import { RequestSlots } from "../../../server/rest/request-slots.ts";
import { aRoute, startTestRouter } from "../../support/rest.ts";

interface Problem {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    readonly request_id: string;
  };
}

async function problemOf(response: Response): Promise<Problem["error"] & { status: number }> {
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  return { status: response.status, ...((await response.json()) as Problem).error };
}

const echo = aRoute({
  method: "POST",
  serve: async ({ request, response }) => sendJson(response, 200, { got: request.body ?? null }),
});

test("an unknown path is 404 in JSON, with any method", async () => {
  await using rest = await startTestRouter([aRoute({})]);
  for (const method of ["GET", "POST", "DELETE", "OPTIONS"]) {
    const problem = await problemOf(await fetch(`${rest.url}/v1/nothing`, { method }));
    assert.equal(`${problem.status} ${problem.code}`, "404 not_found", method);
    assert.match(problem.fix, /MCP is at \/mcp/);
  }
});

test("a request whose target has no path is 404 in JSON", async () => {
  await using rest = await startTestRouter([aRoute({})]);
  const socket = connect(rest.port, "127.0.0.1");
  socket.end("GET http://[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const answer = await text(socket);
  assert.match(answer, /^HTTP\/1\.1 404 /);
  assert.match(answer, /"code":"not_found"/);
  assert.match(answer, /X-Content-Type-Options: nosniff/);
});

test("a wrong method is 405 in JSON, with Allow and a pointer to /mcp", async () => {
  await using rest = await startTestRouter([aRoute({}), aRoute({ method: "PATCH" })]);
  const response = await fetch(`${rest.url}/v1/thing`, { method: "POST", body: "{}" });
  assert.equal(response.headers.get("allow"), "GET, HEAD, PATCH");
  const problem = await problemOf(response);
  assert.equal(`${problem.status} ${problem.code}`, "405 bad_request");
  assert.match(problem.fix, /MCP is at \/mcp/);
});

test("a literal path takes precedence over one with a parameter", async () => {
  const say = (path: string) =>
    aRoute({ method: "POST", path, serve: async ({ response }) => sendJson(response, 200, { path }) });
  await using rest = await startTestRouter([say("/v1/messages/{id}"), say("/v1/messages/wait")]);
  const response = await fetch(`${rest.url}/v1/messages/wait`, { method: "POST" });
  assert.deepEqual(await response.json(), { path: "/v1/messages/wait" });
});

test("a body over the limit is 413, and the connection is closed", async () => {
  await using rest = await startTestRouter([echo]);
  const body = JSON.stringify({ field: "x".repeat(JSON_BODY_BYTES_MAX) });
  const response = await fetch(`${rest.url}/v1/thing`, { method: "POST", body });
  assert.equal(response.headers.get("connection"), "close");
  const problem = await problemOf(response);
  assert.equal(`${problem.status} ${problem.code}`, "413 payload_too_large");
});

test("a body that is not a JSON object in UTF-8 is 400", async () => {
  await using rest = await startTestRouter([echo]);
  const latin1 = Buffer.from('{"subject":"Gr\u00fc\u00dfe"}', "latin1");
  for (const body of ["{", "null", '"text"', "7", "{}{}", "{'a':1}", latin1]) {
    const problem = await problemOf(await fetch(`${rest.url}/v1/thing`, { method: "POST", body }));
    assert.equal(`${problem.status} ${problem.code}`, "400 bad_request", String(body));
    assert.doesNotMatch(problem.message, /position|token/i);
  }
});

test("a body is read as JSON whatever its Content-Type, such as curl's default", async () => {
  await using rest = await startTestRouter([echo]);
  for (const type of ["application/x-www-form-urlencoded", "text/plain", "application/json"]) {
    const headers = { "content-type": type };
    const response = await fetch(`${rest.url}/v1/thing`, { method: "POST", body: '{"a":1}', headers });
    assert.deepEqual(await response.json(), { got: { a: 1 } }, type);
  }
});

test("a compressed body is 400, because its decompressed size is unbounded", async () => {
  await using rest = await startTestRouter([echo]);
  const headers = { "content-encoding": "gzip" };
  const problem = await problemOf(
    await fetch(`${rest.url}/v1/thing`, { method: "POST", body: "x", headers }),
  );
  assert.equal(problem.status, 400);
});

test("a path that cannot be decoded is 400", async () => {
  await using rest = await startTestRouter([aRoute({ path: "/v1/things/{id}" })]);
  const problem = await problemOf(await fetch(`${rest.url}/v1/things/%ff`));
  assert.equal(`${problem.status} ${problem.code}`, "400 bad_request");
});

test("an unforeseen error is logged in full, and the client gets only its request id", async () => {
  const broken = aRoute({
    serve: async () => {
      throw new Error("SQLITE_CORRUPT: in /var/lib/keypost");
    },
  });
  await using rest = await startTestRouter([broken]);
  const response = await fetch(`${rest.url}/v1/thing`);
  const requestId = response.headers.get("x-request-id");
  const problem = await problemOf(response);
  assert.equal(`${problem.status} ${problem.code}`, "500 internal");
  assert.equal(problem.request_id, requestId);
  assert.doesNotMatch(JSON.stringify(problem), /SQLITE|var/);
  const logged = rest.events.find(({ event }) => event === "unforeseen");
  assert.equal(logged?.fields.requestId, requestId);
  assert.match(String(logged?.fields.error), /SQLITE_CORRUPT/);
});

test("a refusal with retryAfterSeconds has a Retry-After header", async () => {
  const refuse = aRoute({
    serve: async () => {
      throw new Refusal("rate_limited", "Too often.", { retryAfterSeconds: 7 });
    },
  });
  await using rest = await startTestRouter([refuse]);
  const response = await fetch(`${rest.url}/v1/thing`);
  assert.equal(response.headers.get("retry-after"), "7");
  assert.equal(response.status, 429);
});

test("every answer has nosniff, no-store, CSP and HSTS headers, and none for CORS", async () => {
  await using rest = await startTestRouter([aRoute({})], { isHttps: true });
  for (const path of ["/v1/thing", "/nothing"]) {
    const { headers } = await fetch(rest.url + path);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.match(headers.get("strict-transport-security") ?? "", /max-age/);
    assert.equal(headers.get("x-powered-by"), null);
    assert.equal(headers.get("access-control-allow-origin"), null);
  }
});

test("an operator's route is 404 to others, exactly like an unknown path", async () => {
  const hidden = aRoute({ method: "POST", path: "/admin/thing", needs: "operator" });
  await using rest = await startTestRouter([hidden]);
  const ask = async (path: string, init: RequestInit) => {
    const { request_id: _, ...problem } = await problemOf(await fetch(rest.url + path, init));
    return problem;
  };
  const headers = { authorization: "Bearer not the admin key" };
  const unknown = await ask("/admin/other", { method: "POST", headers });
  assert.deepEqual(await ask("/admin/thing", { method: "POST", headers }), unknown);
  assert.deepEqual(await ask("/admin/thing", { method: "POST", body: "{not json", headers }), unknown);
  assert.deepEqual(await ask("/admin/thing", { method: "GET" }), unknown);
});

test("an operator's route accepts the admin key, and the data folder's token from this machine", async () => {
  const hidden = aRoute({ path: "/admin/thing", needs: "operator" });
  await using rest = await startTestRouter([hidden], {
    operator: { adminApiKey: "key-of-the-operator", localToken: "local-token" },
  });
  const statusOf = async (headers: Record<string, string>) =>
    (await fetch(`${rest.url}/admin/thing`, { headers })).status;
  assert.equal(await statusOf({ authorization: "Bearer key-of-the-operator" }), 200);
  assert.equal(await statusOf({ authorization: "Bearer local-token" }), 200);
  // Behind a proxy on this machine, the request may come from elsewhere.
  assert.equal(await statusOf({ authorization: "Bearer local-token", "x-forwarded-for": "192.0.2.1" }), 404);
});

test("without an admin key, an operator's route is 404 to any Authorization", async () => {
  const hidden = aRoute({ path: "/admin/thing", needs: "operator" });
  const operator = { adminApiKey: undefined, localToken: "local-token" };
  await using rest = await startTestRouter([hidden], { operator });
  for (const authorization of ["Bearer ", "Bearer undefined", "Basic bG9jYWwtdG9rZW4=", ""]) {
    const response = await fetch(`${rest.url}/admin/thing`, { headers: { authorization } });
    assert.equal(response.status, 404, authorization);
  }
});

test("requests beyond the slots get 503 with a random Retry-After, and a freed slot is reused", async () => {
  const gate = Promise.withResolvers<void>();
  const slow = aRoute({
    path: "/slow",
    serve: async ({ response }) => {
      await gate.promise;
      response.end();
    },
  });
  await using rest = await startTestRouter([slow, aRoute({})], { slots: new RequestSlots(1) });
  const first = fetch(`${rest.url}/slow`);
  let busy: Response;
  do busy = await fetch(`${rest.url}/v1/thing`);
  while (busy.status === 200);
  const body = (await busy.json()) as { retry_after_seconds: number; error: { code: string } };
  assert.equal(busy.status, 503);
  assert.equal(body.error.code, "busy");
  assert.ok(body.retry_after_seconds >= 3 && body.retry_after_seconds <= 100);
  assert.equal(busy.headers.get("retry-after"), String(body.retry_after_seconds));
  gate.resolve();
  await (await first).text();
  assert.equal((await fetch(`${rest.url}/v1/thing`)).status, 200);
});

test("a body that arrives slowly holds no slot", async () => {
  await using rest = await startTestRouter([echo, aRoute({ path: "/other" })], {
    slots: new RequestSlots(1),
  });
  const slow = connect(rest.port, "127.0.0.1");
  slow.write("POST /v1/thing HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
  await once(slow, "ready");
  assert.equal((await fetch(`${rest.url}/other`)).status, 200);
  slow.destroy();
});

test("a route with holdsSlot false holds no slot", async () => {
  const gate = Promise.withResolvers<void>();
  const blocked = aRoute({
    path: "/blocked",
    holdsSlot: false,
    serve: async ({ response }) => {
      await gate.promise;
      response.end();
    },
  });
  await using rest = await startTestRouter([blocked, aRoute({})], { slots: new RequestSlots(1) });
  const waiting = Promise.all([fetch(`${rest.url}/blocked`), fetch(`${rest.url}/blocked`)]);
  assert.equal((await fetch(`${rest.url}/v1/thing`)).status, 200);
  gate.resolve();
  await waiting;
});

test("a client that disconnects aborts the operation's signal, and is logged as 499", async () => {
  const left = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<void>();
  const blocked = aRoute({
    serve: ({ signal }) => {
      entered.resolve();
      signal.addEventListener("abort", () => left.resolve());
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  });
  await using rest = await startTestRouter([blocked]);
  const leaving = new AbortController();
  const gone = assert.rejects(fetch(`${rest.url}/v1/thing`, { signal: leaving.signal }));
  await entered.promise;
  leaving.abort();
  await Promise.all([gone, left.promise]);
  assert.deepEqual(
    rest.events.map(({ event, fields }) => `${event} ${fields.status}`),
    ["requestServed 499"],
  );
});

test("a completed answer does not abort the operation's signal", async () => {
  const signals: AbortSignal[] = [];
  const quick = aRoute({
    serve: async ({ signal, response }) => {
      signals.push(signal);
      sendJson(response, 200, {});
    },
  });
  await using rest = await startTestRouter([quick]);
  await (await fetch(`${rest.url}/v1/thing`)).text();
  await fetch(`${rest.url}/v1/nothing`);
  assert.deepEqual(
    signals.map((signal) => signal.aborted),
    [false],
  );
});

test("requests on an open connection get 503 while the service stops", async () => {
  await using rest = await startTestRouter([aRoute({})], { isStopping: () => true });
  const problem = await problemOf(await fetch(`${rest.url}/v1/thing`));
  assert.equal(`${problem.status} ${problem.code}`, "503 stopping");
});

test("an answer that fails after its headers is cut off, never completed as if it were whole", async () => {
  const broken = aRoute({
    serve: async ({ response }) => {
      response.writeHead(200, { "Content-Length": "100" });
      await new Promise((written) => response.write("half of it", written));
      throw new Error("gone");
    },
  });
  await using rest = await startTestRouter([broken]);
  const socket = connect(rest.port, "127.0.0.1");
  socket.write("GET /v1/thing HTTP/1.1\r\nHost: x\r\n\r\n");
  const answer = await text(socket);
  assert.match(answer, /half of it$/);
});
