/**
 * No route and no tool reveals anything of another mailbox, not even that it exists. Each is called with every
 * name of another mailbox's things, and must answer as it does to a name that never existed.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { cursorFor } from "../../../core/index.ts";
import { OPERATIONS } from "../../../core/operations/index.ts";
import { checkOperator } from "../../../server/rest/authenticate.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { startTestApp } from "../../support/app.ts";
import { until } from "../../support/clock.ts";
import {
  callTool,
  inSession,
  modern,
  open,
  openSession,
  type Sent,
  send,
  sessionStream,
} from "../../support/mcp-wire.ts";
import {
  type Belongings,
  callOf,
  callsWith,
  type DescribedRoute,
  describedRoutes,
  type Given,
  namesOf,
  namesSomething,
} from "../../support/route-calls.ts";

/** Shared by all tests here. */
const service = await startTestApp({ env: { ADMIN_API_KEY: "key-of-the-operator" } });
after(() => service.close());
const mcp = new URL("/mcp", service.app.httpUrl);
const routes = await describedRoutes(service);

const SECRET = "quokka";
const OWN = "numbat";

async function fill(word: string, letters: number) {
  const { id, email, token, key } = await service.claim();
  for (let n = 1; n <= letters; n++) {
    const attachments = [{ filename: "a.txt", content: word }];
    await service.sendMail({ to: email, subject: `${word} ${n}`, text: word, attachments });
  }
  const { messages, next_cursor } = await service.ask<{
    messages: { id: string; thread_id: string; sequence: number }[];
    next_cursor: string;
  }>("/v1/messages?limit=1", { token });
  const { cursor } = await service.ask<{ cursor: string }>("/v1/mailbox", { token });
  const [{ id: message = "", thread_id: thread = "", sequence: uid = 0 } = {}] = messages;
  const session = await openSession(mcp, token);
  const own = { mailbox: id, email, message, thread, cursor, page: next_cursor, uid, session };
  return { token, belongings: { ...own, publicKey: key.line } satisfies Belongings };
}

const ann = await fill(SECRET, 3);
const bob = await fill(OWN, 2);
// Hands out all messages, so that no wait below changes the answer of the next.
const WAIT = { token: bob.token, body: { timeout_seconds: 0 } };
while ((await service.ask("/v1/messages/wait", WAIT)).status === "received");

/** Names of the same form that never existed. */
const NOBODY = "mbx_abcdefghij2345672345";
const nonexistent: Belongings = {
  mailbox: NOBODY,
  email: `${NOBODY}@mail.test`,
  message: "msg_abcdefghij2345672345",
  thread: "thr_abcdefghij2345672345",
  cursor: cursorFor({ id: NOBODY } as Parameters<typeof cursorFor>[0], 3),
  page: cursorFor({ id: NOBODY } as Parameters<typeof cursorFor>[0], 3).replace(/^cur/, "page"),
  uid: 1_000,
  session: randomBytes(32).toString("hex"),
  publicKey: new AgentKeyPair().line,
};

/** Removes what differs in every answer, such as request ids. */
function comparable(text: string): string {
  return text
    .replaceAll(/req_[0-9a-f]{24}|keypost\.v1\.[\w.%]+/g, "…")
    .replaceAll(/(UNTRUSTED|END) [0-9a-f]{16}/g, "$1")
    .replaceAll(/^id: \d+$/gm, "id")
    .replaceAll(/"(waited_seconds|retry_after_seconds|expires_in)":[\d.]+/g, '"$1":0');
}

/** Fails if the text contains an id, the address or the mail of the other mailbox. */
function assertNothingOfAnn(text: string, about: string): void {
  const { message, thread, email, mailbox, session } = ann.belongings;
  for (const secret of [message, thread, email, mailbox, session]) {
    assert.ok(!text.includes(secret), `${about} gave ${secret}`);
  }
  assert.doesNotMatch(text, new RegExp(`${SECRET} \\d|>${SECRET}|"${SECRET}`), about);
}

/** Puts the caller's token into a body that has one. */
const withToken = (given: Given, token: string): Given =>
  "access_token" in given ? { ...given, access_token: token } : given;

async function answerOf(route: DescribedRoute, given: Given) {
  const { path, options } = callOf(route, withToken(given, bob.token));
  const leaving = new AbortController();
  const response = await service.call(path, { ...options, token: bob.token, signal: leaving.signal });
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "a stream" : await response.text();
  leaving.abort();
  const names = [...response.headers].filter(([name]) => !/^(date|x-request-id|content-length)$/.test(name));
  return { status: response.status, headers: Object.fromEntries(names), text: comparable(text) };
}

/** Leaves out MCP, and routes whose answer changes between two calls. */
const isCompared = ({ path, method }: DescribedRoute) =>
  !["/mcp", "/metrics"].includes(path) && !(method === "GET" && path === "/v1/deliveries");

test("FIELDS lists every field of every route, with what it names", () => {
  const unknown = routes.flatMap(({ method, path, fields }) =>
    fields
      .filter((field) => namesOf(field) === undefined)
      .map(({ name }) => `${name} of ${method} ${path}: add it to FIELDS`),
  );
  assert.deepEqual(unknown, []);
  assert.ok(routes.length > 25);
});

test("every route answers to names of another mailbox as to names that never existed", async () => {
  const before = await service.ask("/v1/messages", { token: ann.token });
  let calls = 0;
  for (const route of routes.filter(isCompared)) {
    const foreign = [...callsWith(route, ann.belongings)];
    const never = [...callsWith(route, nonexistent)];
    for (const [n, { about, given }] of foreign.entries()) {
      const answer = await answerOf(route, given);
      const other = never[n]?.given ?? assert.fail();
      if (namesSomething(route, given)) assert.ok([400, 404].includes(answer.status), about);
      // A call without names is the same for both.
      if (!isDeepStrictEqual(given, other))
        assert.deepEqual(answer, await answerOf(route, other), `${route.method} ${about}`);
      assertNothingOfAnn(answer.text, `${route.method} ${about}`);
      calls++;
    }
  }
  assert.ok(calls > 120, `${calls}`);
  assert.deepEqual(await service.ask("/v1/messages", { token: ann.token }), before);
});

test("the same calls succeed for the mailbox's owner, so they are valid", async () => {
  const isKept = ({ method, path }: DescribedRoute) =>
    isCompared({ method, path, fields: [] }) &&
    method !== "DELETE" &&
    !/claim|challenge|resolve|renew/.test(path);
  for (const route of routes.filter(isKept)) {
    for (const { about, given } of callsWith(route, ann.belongings)) {
      if (about.includes(" = ")) continue;
      const { path, options } = callOf(route, withToken(given, ann.token));
      const leaving = new AbortController();
      const response = await service.call(path, { ...options, token: ann.token, signal: leaving.signal });
      assert.equal(response.status, 200, `${about}: ${response.status}`);
      leaving.abort();
    }
  }
});

async function answerTo(sent: Sent): Promise<{ readonly status: number; readonly text: string }> {
  const { status, text } = await send(mcp, { ...sent, token: bob.token });
  return { status, text: comparable(text) };
}

test("every tool answers to names of another mailbox as to names that never existed", async () => {
  const before = await service.ask("/v1/messages", { token: ann.token });
  let calls = 0;
  for (const { name, route, notInTool = [] } of OPERATIONS.filter(({ isTool }) => isTool)) {
    const described = routes.find(({ method, path }) => method === route.method && path === route.path);
    assert.ok(described, name);
    const tool = {
      path: route.path,
      fields: described.fields.filter((field) => !notInTool.includes(field.name)),
    };
    const never = [...callsWith(tool, nonexistent)];
    for (const [n, { about, given }] of [...callsWith(tool, ann.belongings)].entries()) {
      const other = never[n]?.given ?? assert.fail();
      if (isDeepStrictEqual(given, other)) continue;
      const answer = await answerTo(callTool(name, given));
      assert.deepEqual(answer, await answerTo(callTool(name, other)), `${name}: ${about}`);
      assertNothingOfAnn(answer.text, `${name}: ${about}`);
      calls++;
    }
  }
  assert.ok(calls > 50, `${calls}`);
  assert.deepEqual(await service.ask("/v1/messages", { token: ann.token }), before);
});

test("resources, sessions and streams of another mailbox are as if they did not exist", async () => {
  const list = await answerTo(modern("resources/list"));
  assertNothingOfAnn(list.text, "resources/list");
  assert.match(list.text, /keypost:\/\/messages\/msg_/);
  const tries = (of: Belongings): Sent[] => [
    ...Object.values(of).flatMap((thing) =>
      ["keypost://messages/", "keypost://mailbox/"].flatMap((start) => [
        modern("resources/read", { uri: `${start}${thing}` }),
        inSession(bob.belongings.session, "resources/read", { uri: `${start}${thing}` }),
        inSession(bob.belongings.session, "resources/subscribe", { uri: `${start}${thing}` }),
        inSession(bob.belongings.session, "resources/unsubscribe", { uri: `${start}${thing}` }),
      ]),
    ),
    inSession(of.session, "ping"),
    inSession(of.session, "tools/call", { name: "list_messages", arguments: {} }),
    sessionStream(of.session),
    sessionStream(of.session, "1"),
    sessionStream(bob.belongings.session, `${of.session}_1`),
    { ...sessionStream(of.session), method: "DELETE" },
  ];
  const never = tries(nonexistent);
  for (const [n, sent] of tries(ann.belongings).entries()) {
    const about = JSON.stringify(sent);
    // The protocol's errors repeat the URI that the caller asked for.
    const withoutNames = ({ status, text }: Awaited<ReturnType<typeof answerTo>>) => ({
      status,
      text: text.replaceAll(/keypost:\/\/[^"\\]*/g, "uri"),
    });
    const answer = await answerTo(sent);
    assert.deepEqual(withoutNames(answer), withoutNames(await answerTo(never[n] ?? {})), about);
    assertNothingOfAnn(withoutNames(answer).text, about);
  }
  const alive = await send(mcp, { ...inSession(ann.belongings.session, "ping"), token: ann.token });
  assert.equal(alive.status, 200);
});

test("no stream has news of another mailbox, from whatever cursor it begins", async () => {
  const leaving = new AbortController();
  const { cursor, token } = await service.claim();
  const asked = { token, headers: { "last-event-id": cursor }, signal: leaving.signal };
  const stream = await service.call("/v1/events", asked);
  const listen = modern("subscriptions/listen", { notifications: { resourcesListChanged: true } });
  const news = await open(mcp, { ...listen, token, signal: leaving.signal });
  let heard = "";
  const hear = async (chunks: AsyncIterable<Uint8Array | string>) => {
    for await (const chunk of chunks) heard += Buffer.from(chunk).toString("utf8");
  };
  const hearing = Promise.allSettled([hear(stream.body ?? assert.fail()), hear(news)]);
  await until(() => heard.includes("event: ready"));
  await service.sendMail({ to: ann.belongings.email, subject: `${SECRET} 9`, text: SECRET });
  const { email } = await service.ask<{ email: string }>("/v1/mailbox", { token });
  await service.sendMail({ to: email, subject: OWN, text: OWN });
  await until(() => heard.includes(OWN) && heard.includes("list_changed"));
  leaving.abort();
  await hearing;
  assert.equal(heard.split('event: message\ndata: {"id"').length, 2);
  assert.equal(heard.split("notifications/resources/list_changed").length, 2);
  assertNothingOfAnn(heard, "a stream");
});

test("every operation of a mailbox is 401 without a token or with an unknown one", async () => {
  const needing = OPERATIONS.filter(({ needs }) => needs === "mailbox").map(({ route }) => route);
  const streams = routes.filter(({ path }) => /\/raw$|\/attachments\/|\/events$/.test(path));
  const guarded = [...routes.filter((one) => needing.some(({ path }) => path === one.path)), ...streams];
  for (const route of guarded) {
    const [call] = callsWith(route, ann.belongings);
    const { path, options } = callOf(route, call?.given ?? {});
    for (const token of ["", "kpt_unknown", `${ann.token}x`, ann.token.slice(0, -1)]) {
      const response = await service.call(path, { ...options, token });
      assert.equal(response.status, 401, `${route.path} with ${token.slice(0, 5)}`);
      assert.match(response.headers.get("www-authenticate") ?? "", /^Bearer /);
      await response.body?.cancel();
    }
  }
});

test("every operator's operation is 404 to a mailbox's token, like an unknown path", async () => {
  const never = await service.call("/admin/nothing", { token: bob.token });
  const expected = comparable(await never.text());
  for (const { name, route } of OPERATIONS.filter(({ needs }) => needs === "operator")) {
    for (const thing of Object.values(ann.belongings)) {
      const path = route.path.replace("{id}", encodeURIComponent(thing));
      const response = await service.call(path, { method: route.method, token: bob.token });
      assert.equal(`${response.status} ${comparable(await response.text())}`, `404 ${expected}`, name);
    }
  }
});

test("the data folder's token is accepted only from this machine", async () => {
  const keys = { adminApiKey: undefined, localToken: "local" };
  const isOperatorAt = (remoteAddress: string, localAddress = "192.0.2.4") => {
    const request = {
      headers: { authorization: "Bearer local" },
      socket: { remoteAddress, localAddress },
    } as IncomingMessage;
    return checkOperator({ guard: (_peer, _token, check) => check() }, keys, request, remoteAddress);
  };
  assert.deepEqual([await isOperatorAt("::1"), await isOperatorAt("192.0.2.5")], [true, false]);
  // A service that does not listen on loopback.
  assert.equal(await isOperatorAt("192.0.2.5", "192.0.2.5"), true);
});
