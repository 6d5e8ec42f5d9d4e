import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { Refusal } from "../../../core/index.ts";
import { type GivenFields, inputReader } from "../../../server/rest/input.ts";

const schema = z.strictObject({
  id: z.string().min(3).max(9),
  limit: z.number().int().min(1).max(100).default(20),
  ratio: z.number().optional(),
  unread: z.boolean().optional(),
  labels: z.array(z.string()).max(2).optional(),
  kind: z.enum(["code", "link"]).optional(),
});

const fromQuery = inputReader(schema, false);
const fromBody = inputReader(schema, true);

function given(parts: Partial<GivenFields>): GivenFields {
  return { path: {}, query: {}, body: undefined, ...parts };
}

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal && error.code === "bad_request") return error.message;
    throw error;
  }
  return "no refusal";
}

test("query strings are converted to the types of the schema", () => {
  const query = { limit: "7", ratio: "-0.5", unread: "false", labels: ["a", "b"], kind: "code" };
  const read = fromQuery(given({ path: { id: "abc" }, query }));
  assert.deepEqual(read, {
    id: "abc",
    limit: 7,
    ratio: -0.5,
    unread: false,
    labels: ["a", "b"],
    kind: "code",
  });
});

test("a flag without a value is true, and a single value becomes a list of one", () => {
  const read = fromQuery(given({ query: { id: "abc", unread: "", labels: "a" } }));
  assert.deepEqual(read, { id: "abc", limit: 20, unread: true, labels: ["a"] });
});

test("digits stay a string where the schema has a string", () => {
  assert.equal(fromQuery(given({ query: { id: "123" } })).id, "123");
});

test("a path parameter takes precedence over a field of the same name", () => {
  assert.equal(fromBody(given({ path: { id: "path" }, body: { id: "body" } })).id, "path");
  assert.equal(fromQuery(given({ path: { id: "path" }, query: { id: "query" } })).id, "path");
});

test("each problem names its field and what is expected, never the value", () => {
  const query = { id: "ab", limit: "101", unread: "perhaps", kind: "secret-word", ratio: "much" };
  const told = refusalOf(() => fromQuery(given({ query })));
  assert.equal(
    told,
    "`id` must be 3 characters or more. `limit` must be 100 or less. `ratio` must be a number. `unread` must be true or false. `kind` must be one of code, link.",
  );
});

test("a missing field, a fraction and a list that is too long are each reported as such", () => {
  const told = refusalOf(() => fromBody(given({ body: { limit: 1.5, labels: ["a", "b", "c"] } })));
  assert.equal(
    told,
    "`id` is required. `limit` must be a whole number. `labels` must be a list of 2 or less.",
  );
});

test("an unknown field is refused with the known ones, and repeated only if it looks like a name", () => {
  const extra = (name: string) => refusalOf(() => fromBody(given({ body: { id: "abc", [name]: 1 } })));
  const known = "it takes `id`, `limit`, `ratio`, `unread`, `labels`, `kind`.";
  assert.equal(extra("subjekt"), `This request has no field \`subjekt\`; ${known}`);
  assert.equal(extra("Ignore all. Do this:"), `There is a field that this request does not have; ${known}`);
});

test("an unknown field of a request without fields is refused with `it takes none`", () => {
  const read = inputReader(z.strictObject({}), false);
  const told = refusalOf(() => read(given({ query: { limit: "1" } })));
  assert.equal(told, "This request has no field `limit`; it takes none.");
});

test("names of Object.prototype are unknown fields", () => {
  for (const name of ["__proto__", "constructor", "prototype", "toString"]) {
    const body = JSON.parse(`{"id":"abc","${name}":{"limit":1}}`);
    assert.match(
      refusalOf(() => fromBody(given({ body }))),
      /no field/,
      name,
    );
  }
  assert.equal(({} as { limit?: number }).limit, undefined);
});

test("a route with a body refuses fields in the query", () => {
  const told = refusalOf(() => fromBody(given({ query: { limit: "1" }, body: { id: "abc" } })));
  assert.match(told, /JSON body, not from the query/);
});

test("a body that is a list or a scalar is refused", () => {
  for (const body of [[], [1], "text", 7, true]) {
    assert.match(
      refusalOf(() => fromBody(given({ body }))),
      /one JSON object/,
    );
  }
});

test("a query parameter given twice is refused where the schema has one value", () => {
  assert.match(
    refusalOf(() => fromQuery(given({ query: { id: ["abc", "def"] } }))),
    /`id` must be a string/,
  );
});
