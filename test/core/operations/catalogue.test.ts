import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { OPERATIONS } from "../../../core/operations/index.ts";
import { assertNone } from "../../support/project-files.ts";

interface SchemaField {
  /** Such as `message.from.address`. An element of a list is `[]`. */
  readonly path: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** All fields of the schema, at any depth. */
function fieldsOf(schema: JsonSchema, path = ""): SchemaField[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const innerPath = path === "" ? name : `${path}.${name}`;
    return [{ path: innerPath, name, schema: inner }, ...fieldsOf(inner, innerPath)];
  });
  const listed = schema.items ? fieldsOf(schema.items, `${path}[]`) : [];
  const either = (schema.anyOf ?? []).flatMap((inner) => fieldsOf(inner, path));
  return [...own, ...listed, ...either];
}

/** Fields that may have a stranger's words, in any operation. A verified domain is a DNS name, not words. */
const STRANGERS_FIELDS = [
  "from",
  "to",
  "cc",
  "reply_to",
  "subject",
  "text",
  "reply_text",
  "forwarded_text",
  "snippet",
  "highlight",
  "links",
  "codes",
  "filename",
  "content",
  "content_type",
  "envelope_from",
  "body",
];

const outputOf = (operation: (typeof OPERATIONS)[number]) => z.toJSONSchema(operation.output) as JsonSchema;
const inputOf = (operation: (typeof OPERATIONS)[number]) =>
  z.toJSONSchema(operation.input, { io: "input" }) as JsonSchema;

test("every operation has its own name, route and command", () => {
  const routes = OPERATIONS.map(({ route }) => `${route.method} ${route.path}`);
  const commands = OPERATIONS.flatMap(({ command }) => command?.name ?? []);
  for (const names of [OPERATIONS.map(({ name }) => name), routes, commands]) {
    assert.equal(new Set(names).size, names.length);
  }
});

test("every field of an operation's input and output is described", () => {
  const bare = OPERATIONS.flatMap((operation) =>
    [...fieldsOf(inputOf(operation)), ...fieldsOf(outputOf(operation))]
      .filter(({ name, schema }) => !schema.description && !["name", "address"].includes(name))
      .map(({ path }) => `${operation.name}: ${path}`),
  );
  assertNone(bare, "Not described");
});

test("every input schema forbids additional properties", () => {
  const isLax = (operation: (typeof OPERATIONS)[number]) =>
    z.toJSONSchema(operation.input, { io: "input" }).additionalProperties !== false;
  assertNone(
    OPERATIONS.filter(isLax).map(({ name }) => name),
    "Make its input a strictObject",
  );
});

test("every field that strangers can write is within one that the operation calls untrusted", () => {
  const open = OPERATIONS.flatMap((operation) =>
    fieldsOf(outputOf(operation))
      .filter(({ name }) => STRANGERS_FIELDS.includes(name))
      .filter(({ path }) => !operation.untrusted?.includes(path.split(/[.[]/)[0] ?? ""))
      .map(({ path }) => `${operation.name}: ${path}`),
  );
  assertNone(open, "Outside the fence");
});

test("the placeholders of a route are required fields of its input", () => {
  for (const { name, route, input } of OPERATIONS) {
    for (const [, field = ""] of route.path.matchAll(/\{(\w+)\}/g)) {
      assert.equal(input.shape[field]?.safeParse(undefined).success, false, `${name}: ${field}`);
    }
  }
});

test("every operation refuses an unknown field", () => {
  for (const { name, input } of OPERATIONS) {
    const { success, error } = input.safeParse({ nobody_knows_this: 1 });
    assert.equal(success, false, name);
    assert.ok(
      error?.issues.some(({ code }) => code === "unrecognized_keys"),
      name,
    );
  }
});
