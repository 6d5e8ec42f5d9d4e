/** Turns a request's path, query and body into the input of an operation. */
import { z } from "zod";
import { Refusal } from "../../core/index.ts";
import { parseInput } from "../../core/operations/index.ts";

export interface GivenFields {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Refuses: bad_request, with the field's name and what is expected. Never repeats a value. */
type InputReader<Output> = (given: GivenFields) => Output;

/** The input of a route without an operation, checked against its schema. */
export function inputReader<Schema extends z.ZodObject>(
  schema: Schema,
  hasBody: boolean,
): InputReader<z.output<Schema>> {
  const strict = schema.strict();
  const fieldsOf = fieldReader(schema, hasBody);
  return (given) => parseInput(strict, fieldsOf(given)) as z.output<Schema>;
}

/**
 * The fields, not yet checked against the schema. Path parameters win over fields from elsewhere. A route with a body
 * takes nothing from the query. Without a body, all comes from the query, as text.
 */
export function fieldReader(
  schema: z.ZodObject,
  hasBody: boolean,
): InputReader<Readonly<Record<string, unknown>>> {
  const flags = new Set(Object.keys(schema.shape).filter((name) => isFlag(schema.shape[name])));
  // `?unread` without a value means true.
  const said = ([name, text]: [string, unknown]) => [name, text === "" && flags.has(name) ? true : text];
  return ({ path, query, body }) => {
    if (hasBody && Object.keys(query).length > 0) {
      throw new Refusal("bad_request", "This route takes its fields from the JSON body, not from the query.");
    }
    const fields = hasBody ? bodyFields(body) : Object.fromEntries(Object.entries(query).map(said));
    return { ...fields, ...path };
  };
}

const isFlag = (field: z.core.$ZodType | undefined): boolean =>
  field !== undefined && z.safeParse(field, true).success;

function bodyFields(body: unknown): Readonly<Record<string, unknown>> {
  if (body === undefined || body === null) return {};
  if (typeof body !== "object" || Array.isArray(body)) {
    throw new Refusal("bad_request", "The body must be one JSON object.");
  }
  return body as Record<string, unknown>;
}
