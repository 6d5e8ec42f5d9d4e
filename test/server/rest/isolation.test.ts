/** No operation gives one mailbox anything of another: every one is tried with another's ids and cursors. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { OPERATIONS, type Operation } from "../../../core/operations/index.ts";
import { startTestApp, type TestApp } from "../../support/app.ts";

/** One service for all tests here, each with a mailbox of its own; what changes or stops one has its own. */
const service = await startTestApp();
after(() => service.close());

interface Belongings {
  readonly token: string;
  readonly message: string;
  readonly thread: string;
  readonly cursor: string;
  readonly page: string;
}

const SECRET = "quokka";

async function fill(service: TestApp): Promise<Belongings> {
  const { email, token } = await service.claim();
  for (const subject of [SECRET, `${SECRET} again`]) {
    const attachments = [{ filename: "a.txt", content: SECRET }];
    await service.sendMail({ to: email, subject, text: SECRET, attachments });
  }
  const { messages, next_cursor } = await service.ask<{
    messages: { id: string; thread_id: string }[];
    next_cursor: string;
  }>("/v1/messages?limit=1", { token });
  const { cursor } = await service.ask<{ cursor: string }>("/v1/mailbox", { token });
  const [{ id = "", thread_id = "" } = {}] = messages;
  return { token, message: id, thread: thread_id, cursor, page: next_cursor };
}

interface Attempt {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly expected: number;
}

/** What has to be there for a request to be whole, and belongs to nobody. */
const NEUTRAL: Readonly<Record<string, unknown>> = {
  index: 0,
  query: SECRET,
  timeout_seconds: 0,
  seen: true,
};

/** One attempt for each field that names something of another mailbox; one without, where that is enough. */
function attemptsOf({ name, route, input }: Operation, of: Belongings): Attempt[] {
  const fields = Object.keys(input.shape);
  const neutral = Object.fromEntries(Object.entries(NEUTRAL).filter(([field]) => fields.includes(field)));
  const foreign: Readonly<Record<string, { value: string; expected: number }>> = {
    id: { value: route.path.includes("/threads/") ? of.thread : of.message, expected: 404 },
    after: { value: of.cursor, expected: 400 },
    cursor: { value: of.page, expected: 400 },
  };
  const tried = Object.entries(foreign).filter(([field]) => fields.includes(field));
  const attempts = tried.map(([field, { value, expected }]) => ({
    ...{ what: `${name} with ${field}`, ...route, expected },
    // A path that names something needs it, whatever else is tried.
    fields: { ...neutral, ...(fields.includes("id") && { id: foreign.id?.value }), [field]: value },
  }));
  if (!fields.includes("id")) attempts.push({ what: name, ...route, expected: 200, fields: neutral });
  return attempts;
}

async function make(service: TestApp, { method, path, fields }: Attempt, token: string): Promise<Response> {
  const left = new Map(Object.entries(fields));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, field: string) => {
    const value = left.get(field);
    left.delete(field);
    return String(value);
  });
  if (method === "POST" || method === "PATCH") {
    return await service.call(filled, { method, token, body: Object.fromEntries(left) });
  }
  const query = new URLSearchParams(
    Object.fromEntries([...left].map(([field, value]) => [field, String(value)])),
  );
  return await service.call(left.size > 0 ? `${filled}?${query}` : filled, { method, token });
}

test("no operation of a mailbox gives or changes anything of another's", async () => {
  const ann = await fill(service);
  const bob = await service.claim();
  const bytes = ["/v1/messages/{id}/raw", "/v1/messages/{id}/attachments/{index}", "/v1/events"];
  const attempts = [
    ...OPERATIONS.filter(({ needs }) => needs === "mailbox").flatMap((operation) =>
      attemptsOf(operation, ann),
    ),
    ...bytes.slice(0, 2).map((path): Attempt => {
      const index = path.includes("{index}") ? { index: 0 } : {};
      return { what: path, method: "GET", path, fields: { id: ann.message, ...index }, expected: 404 };
    }),
    { what: "/v1/events", method: "GET", path: "/v1/events", fields: { after: ann.cursor }, expected: 400 },
  ];
  const before = await service.ask("/v1/messages", { token: ann.token });
  for (const attempt of attempts) {
    const response = await make(service, attempt, bob.token);
    const text = await response.text();
    assert.equal(response.status, attempt.expected, `${attempt.what}: ${text}`);
    for (const secret of [SECRET, ann.message, ann.thread]) assert.ok(!text.includes(secret), attempt.what);
  }
  assert.ok(attempts.length > 15);
  assert.deepEqual(await service.ask("/v1/messages", { token: ann.token }), before);
});

test("the same attempts succeed for the mailbox itself, so they were whole", async () => {
  const ann = await fill(service);
  const operations = OPERATIONS.filter(({ needs, hints }) => needs === "mailbox" && !hints.destructive);
  for (const attempt of operations.flatMap((operation) => attemptsOf(operation, ann))) {
    const response = await make(service, attempt, ann.token);
    assert.equal(response.status, 200, `${attempt.what}: ${await response.text()}`);
  }
});

test("no operation of a mailbox answers without a token, or with one that is not known", async () => {
  const ann = await fill(service);
  for (const operation of OPERATIONS.filter(({ needs }) => needs === "mailbox")) {
    const [attempt] = attemptsOf(operation, ann);
    assert.ok(attempt);
    for (const token of ["", "kpt_unknown", `${ann.token}x`, ann.token.slice(0, -1)]) {
      const response = await make(service, attempt, token);
      assert.equal(response.status, 401, `${attempt.what} with ${token.slice(0, 5)}`);
      assert.match(response.headers.get("www-authenticate") ?? "", /^Bearer /);
      await response.body?.cancel();
    }
  }
});

test("no operator's operation answers to a mailbox's token", async () => {
  await using service = await startTestApp({ env: { ADMIN_API_KEY: "key of the operator" } });
  const ann = await fill(service);
  for (const { name, route } of OPERATIONS.filter(({ needs }) => needs === "operator")) {
    const attempt = { what: name, ...route, fields: { id: "x" }, expected: 404 };
    const response = await make(service, attempt, ann.token);
    assert.equal(response.status, 404, name);
    await response.body?.cancel();
  }
});
