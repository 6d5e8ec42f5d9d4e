/** From a request's path, query and body to the input of an operation. */
import { z } from "zod";
import { Refusal } from "../../core/index.ts";
import { parseInput } from "../../core/operations/index.ts";

export interface GivenFields {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Refuses: bad_request, naming the field and what is expected of it. Never repeats a value. */
export type InputReader<Output> = (given: GivenFields) => Output;

/** What a route without an operation is given, as its schema has it. */
export function inputReader<Schema extends z.ZodObject>(
  schema: Schema,
  hasBody: boolean,
): InputReader<z.output<Schema>> {
  const strict = schema.strict();
  const fieldsOf = fieldReader(schema, hasBody);
  return (given) => parseInput(strict, fieldsOf(given)) as z.output<Schema>;
}

/**
 * Fields for the schema to judge. Path parameters win over what stands elsewhere. A route without a body takes the rest from the
 * query, where all is text, so it is coerced to what the schema wants; a route with a body takes nothing from the query.
 */
export function fieldReader(
  schema: z.ZodObject,
  hasBody: boolean,
): InputReader<Readonly<Record<string, unknown>>> {
  const coerce = coercionFor(schema);
  return ({ path, query, body }) => {
    if (hasBody && Object.keys(query).length > 0) {
      throw new Refusal("bad_request", "This route takes its fields from the JSON body, not from the query.");
    }
    const fields = hasBody ? bodyFields(body) : coerce(query);
    return { ...fields, ...coerce(path) };
  };
}

function bodyFields(body: unknown): Readonly<Record<string, unknown>> {
  if (body === undefined || body === null) return {};
  if (typeof body !== "object" || Array.isArray(body)) {
    throw new Refusal("bad_request", "The body must be one JSON object.");
  }
  return body as Record<string, unknown>;
}

type Coerce = (texts: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** What the schema calls a number, a truth or a list, is made one where the text allows; else the schema complains. */
function coercionFor(schema: z.ZodObject): Coerce {
  const kinds = new Map<string, string>();
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property === "object" && typeof property.type === "string") kinds.set(name, property.type);
  }
  return (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, coerced(text, kinds.get(name))]));
}

function coerced(text: unknown, kind: string | undefined): unknown {
  if (kind === "array") return Array.isArray(text) ? text : [text];
  if (typeof text !== "string") return text;
  if ((kind === "integer" || kind === "number") && /^-?\d{1,15}(\.\d{1,15})?$/.test(text))
    return Number(text);
  // `?unread` alone says yes.
  if (kind === "boolean" && ["", "true", "1"].includes(text)) return true;
  if (kind === "boolean" && ["false", "0"].includes(text)) return false;
  return text;
}
