import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { OPERATIONS } from "../../../core/operations/index.ts";
import { startTestApp } from "../../support/app.ts";
import { assertGolden } from "../../support/golden.ts";

type Schema = Parameters<typeof z.fromJSONSchema>[0];

interface Described {
  readonly operationId: string;
  /** Without content where it is a reference to the Problem schema. */
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly "application/json": { readonly schema: Schema } } }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: { readonly Problem: Schema } };
}

/** The public routes that are no operations. */
const PLAIN = [
  "GET /",
  "GET /docs/agent-api-skill.md",
  "GET /healthz",
  "GET /llms.txt",
  "GET /metrics",
  "GET /openapi.json",
  "GET /readyz",
  "GET /v1/events",
  "GET /v1/messages/{id}/raw",
  "DELETE /mcp",
  "GET /mcp",
  "POST /mcp",
];

const service = await startTestApp({ env: { PUBLIC_BASE_URL: "http://localhost:8080" } });
after(() => service.close());

const documentOf = () => service.ask<Document>("/openapi.json");

function routesOf({ paths }: Pick<Document, "paths">): string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

test("the OpenAPI document is valid OpenAPI 3.1", async () => {
  const document = await documentOf();
  const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
  assert.ok(valid, JSON.stringify(errors, undefined, 2));
  assert.match(document.openapi, /^3\.1/);
});

test("the OpenAPI document lists exactly the public routes", async () => {
  const operations = OPERATIONS.filter(({ needs }) => needs !== "operator");
  const expected = [...operations.map(({ route }) => `${route.method} ${route.path}`), ...PLAIN];
  assert.deepEqual(routesOf(await documentOf()).sort(), expected.sort());
});

test("no route of the OpenAPI document answers 404, 405 or 500", async () => {
  for (const route of routesOf(await documentOf())) {
    const [method = "", path = ""] = route.split(" ");
    const body = method === "POST" || method === "PATCH" ? { body: {} } : {};
    const response = await service.call(path.replaceAll(/\{\w+\}/g, "0"), { method, ...body });
    await response.body?.cancel();
    assert.ok(![404, 405, 500].includes(response.status), `${route} answers ${response.status}`);
  }
});

test("each refusal matches its schema in the OpenAPI document", async () => {
  const { paths, components } = await documentOf();
  const problem = components.schemas.Problem;
  for (const route of routesOf({ paths })) {
    const [method = "", path = ""] = route.split(" ");
    const body = method === "POST" || method === "PATCH" ? { body: [] } : {};
    const response = await service.call(path.replaceAll(/\{\w+\}/g, "0"), { method, ...body });
    const answer = await response.text();
    if (response.ok) continue;
    const schema =
      paths[path]?.[method.toLowerCase()]?.responses.default?.content?.["application/json"].schema;
    const { error } = z.fromJSONSchema(schema ?? problem).safeParse(JSON.parse(answer));
    assert.equal(error, undefined, `${route} ${response.status}`);
  }
});

test("the OpenAPI document says where a token is optional, required or not used", async () => {
  const { paths } = await documentOf();
  const security = (path: string, method: string) =>
    (paths[path]?.[method] as { readonly security?: readonly object[] } | undefined)?.security;
  const either = [{}, { access_token: [] }];
  for (const path of ["/v1/mailboxes/claim", "/v1/mailboxes/renew", "/mcp"])
    assert.deepEqual(security(path, "post"), either, path);
  assert.deepEqual(security("/v1/mailbox", "get"), [{ access_token: [] }]);
  assert.deepEqual(security("/v1/access/resolve", "post"), []);
});

test("a request body of the OpenAPI document does not require a field that is in the path", async () => {
  const { paths } = await documentOf();
  const body = JSON.stringify(paths["/v1/messages/{id}"]?.patch);
  assert.doesNotMatch(body, /"requestBody":.*"required":\["id"\].*"responses"/);
});

test("each operation of the OpenAPI document has a unique operationId", async () => {
  const { paths } = await documentOf();
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map((one) => one.operationId));
  assert.equal(new Set(ids).size, ids.length);
});

test("the OpenAPI document has the base URL as its server", async () => {
  await using service = await startTestApp({
    env: { PUBLIC_BASE_URL: "https://mail.example.org", PAYMENT_PROVIDER: "free" },
  });
  const { servers } = await service.ask<Document>("/openapi.json");
  assert.deepEqual(servers, [{ url: "https://mail.example.org" }]);
});

test("the OpenAPI document is the golden one", async () => {
  assertGolden("openapi.json", await documentOf());
});
