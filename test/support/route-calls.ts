/** The fields of all routes, from the OpenAPI document, and calls of a route with names of a mailbox's things. */
import type { CallOptions, TestApp } from "./app.ts";

interface RouteField {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly type: string;
  /** The allowed values, if they are listed. */
  readonly oneOf: readonly string[] | undefined;
}

export interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  readonly fields: readonly RouteField[];
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly parameters?: readonly { name: string; in: RouteField["in"]; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

export async function describedRoutes(service: TestApp): Promise<readonly DescribedRoute[]> {
  const { paths } = await service.ask<OpenApi>("/openapi.json");
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: method.toUpperCase(),
      path,
      fields: fieldsOf(described),
    })),
  );
}

function fieldsOf({ parameters = [], requestBody }: Described): RouteField[] {
  const given = parameters.map(({ name, in: place, schema }) => fieldFor(name, place, schema));
  const body = requestBody?.content["application/json"]?.schema?.properties ?? {};
  return [...given, ...Object.entries(body).map(([name, schema]) => fieldFor(name, "body", schema))];
}

function fieldFor(name: string, place: RouteField["in"], schema: Schema): RouteField {
  const oneOf = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return { name, in: place, type: schema.type ?? "any", oneOf };
}

export type Given = Readonly<Record<string, unknown>>;

/** A call of the route with these fields in path, query, header or body. */
export function callOf(
  { method, path, fields }: DescribedRoute,
  given: Given,
): { readonly path: string; readonly options: CallOptions } {
  const of = (place: RouteField["in"]) =>
    fields.filter((field) => field.in === place && field.name in given).map(({ name }) => name);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given[name])));
  const query = new URLSearchParams(
    Object.fromEntries(of("query").map((name) => [name, String(given[name])])),
  );
  const hasBody = fields.some((field) => field.in === "body");
  return {
    path: query.size > 0 ? `${filled}?${query}` : filled,
    options: {
      method,
      headers: Object.fromEntries(of("header").map((name) => [name, String(given[name])])),
      ...(hasBody && { body: Object.fromEntries(of("body").map((name) => [name, given[name]])) }),
    },
  };
}

export interface Belongings {
  readonly mailbox: string;
  readonly email: string;
  readonly message: string;
  readonly thread: string;
  readonly cursor: string;
  readonly page: string;
  readonly uid: number;
  readonly session: string;
  readonly publicKey: string;
}

/**
 * What each field takes: a thing of a mailbox, or a neutral value that names nothing. A new field must be added here, or a
 * test fails.
 */
const FIELDS: Readonly<Record<string, keyof Belongings | { readonly neutral: unknown }>> = {
  id: "message",
  after: "cursor",
  "Last-Event-ID": "cursor",
  cursor: "page",
  uid: "uid",
  public_key: "publicKey",
  edproof: "publicKey",
  protocol: { neutral: "imap" },
  access_token: { neutral: "kpt_x" },
  challenge: { neutral: "keypost.v1.x" },
  signature: { neutral: "AAAA" },
  billing_email: { neutral: "" },
  enrollment_key: { neutral: "kpe_x" },
  from: { neutral: "sender.example" },
  to: { neutral: "mail.test" },
  subject: { neutral: "quokka" },
  label: { neutral: "x" },
  q: { neutral: "quokka" },
  query: { neutral: "quokka" },
  expected_domain: { neutral: "sender.example" },
  max_age_seconds: { neutral: 300 },
  timeout_seconds: { neutral: 0 },
  limit: { neutral: 10 },
  offset: { neutral: 0 },
  max_chars: { neutral: 100 },
  max_bytes: { neutral: 100 },
  list_offset: { neutral: 0 },
  index: { neutral: 0 },
  add_labels: { neutral: ["x"] },
  remove_labels: { neutral: ["x"] },
};

type Place = Pick<DescribedRoute, "path" | "fields">;

/** The fields that a valid call needs. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "/v1/search": ["query"],
  "/v1/messages/wait": ["timeout_seconds"],
  "/v1/mailboxes/claim": ["public_key"],
  "/v1/auth/challenge": ["public_key"],
  "/v1/access/resolve": ["protocol", "edproof", "challenge", "signature"],
  "/v1/imap/messages": ["access_token"],
  "/v1/imap/messages/get": ["access_token", "uid"],
};

/** The value of a field that names a thing of its own kind. */
function ownOf({ path }: Place, field: string, of: Belongings): unknown {
  const kind = FIELDS[field];
  if (kind === undefined) return undefined;
  if (typeof kind !== "string") return kind.neutral;
  return of[kind === "message" && path.includes("/threads/") ? "thread" : kind];
}

const THINGS = ["mailbox", "message", "thread", "cursor", "page", "session"] as const;
/** For fields that take any text. */
const IN_ANY_TEXT = ["email", "message"] as const;

/** A call for each field and each thing of the mailbox that it could take, and one with only the required fields. */
export function* callsWith(
  route: Place,
  of: Belongings,
): Generator<{ readonly about: string; readonly given: Given }> {
  const required = route.fields.filter(
    ({ name, in: place }) => place === "path" || REQUIRED[route.path]?.includes(name),
  );
  const base = Object.fromEntries(
    required.map(({ name, oneOf }) => [name, oneOf?.[0] ?? ownOf(route, name, of)]),
  );
  yield { about: route.path, given: base };
  for (const { name, type, oneOf } of route.fields) {
    if (type === "boolean") yield { about: `${route.path} ${name}`, given: { ...base, [name]: true } };
    for (const one of oneOf ?? []) yield { about: `${route.path} ${name}`, given: { ...base, [name]: one } };
    if (type === "boolean" || oneOf || name === "access_token") continue;
    yield { about: `${route.path} ${name}`, given: { ...base, [name]: ownOf(route, name, of) } };
    if (type !== "string") continue;
    for (const thing of namesOf({ name, type, oneOf }) === "nothing" ? IN_ANY_TEXT : THINGS) {
      const value = of[thing];
      // A number may be in any text by chance.
      if (typeof value === "string")
        yield { about: `${route.path} ${name} = ${thing}`, given: { ...base, [name]: value } };
    }
  }
}

/** What the field names: a kind of thing, or "nothing". Undefined if FIELDS lacks it. */
export function namesOf({
  name,
  type,
  oneOf,
}: Pick<RouteField, "name" | "type" | "oneOf">): string | undefined {
  if (type === "boolean" || oneOf) return "nothing";
  const kind = FIELDS[name];
  return typeof kind === "object" ? "nothing" : kind;
}

/** Whether the call names a thing that only its mailbox may name. Public keys are not secret. */
export function namesSomething({ fields }: Place, given: Given): boolean {
  const named = fields.filter(({ name }) => name in given).map(namesOf);
  return named.some((kind) => kind !== "nothing" && kind !== "publicKey");
}
