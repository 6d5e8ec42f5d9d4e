/** Every field of every route, from the description that is made of the same schemas, and one request with some of them. */
import type { CallOptions, TestApp } from "./app.ts";

export interface RouteField {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly type: string;
  /** What it must be one of, where that is said. */
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

/** A call of the route with these fields, each where it belongs. */
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
