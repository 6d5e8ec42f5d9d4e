/** From a request's path, query and body to the input of an operation, with our own words for what is wrong. */
import { z } from "zod";
import { Refusal } from "../../core/index.ts";

/** More would not be read by whoever has to correct them. */
const PROBLEMS_TOLD_MAX = 5;

export interface GivenFields {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Refuses: bad_request, naming the field and what is expected of it. Never repeats a value. */
export type InputReader<Output> = (given: GivenFields) => Output;

/**
 * Path parameters win over what stands elsewhere. A route without a body takes the rest from the query, where all is
 * text, so it is coerced to what the schema wants; a route with a body takes nothing from the query.
 */
export function inputReader<Schema extends z.ZodObject>(
  schema: Schema,
  hasBody: boolean,
): InputReader<z.output<Schema>> {
  const strict = schema.strict();
  const coerce = coercionFor(schema);
  return ({ path, query, body }) => {
    if (hasBody && Object.keys(query).length > 0) {
      throw new Refusal("bad_request", "This route takes its fields from the JSON body, not from the query.");
    }
    const fields = hasBody ? bodyFields(body) : coerce(query);
    const given = { ...fields, ...coerce(path) };
    const parsed = strict.safeParse(given);
    if (!parsed.success) throw new Refusal("bad_request", `${sentenceFor(parsed.error, given)}.`);
    return parsed.data as z.output<Schema>;
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

function sentenceFor(error: z.ZodError, given: unknown): string {
  const told = error.issues.slice(0, PROBLEMS_TOLD_MAX).map((issue) => issueText(issue, given));
  return told.join("; ");
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function issueText(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === "unrecognized_keys") return unknownFields(issue.keys);
  const name = issue.path.map(String).join(".");
  const subject = name === "" ? "The request" : `\`${name}\``;
  if (valueAt(given, issue.path) === undefined) return `${subject} is required`;
  return `${subject} ${expectation(issue)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? "of another kind"}`;
    case "too_small":
      return `must be ${bound(issue.origin, issue.minimum, "or more")}`;
    case "too_big":
      return `must be ${bound(issue.origin, issue.maximum, "or less")}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message.startsWith("Invalid")
        ? "is not in the expected form"
        : `is refused: ${issue.message}`;
  }
}

function bound(origin: string, limit: number | bigint, side: string): string {
  if (origin === "string") return `${limit} characters ${side}`;
  if (origin === "array") return `a list of ${limit} ${side}`;
  return `${limit} ${side}`;
}

/** Only a name that looks like one is said back: the rest could be anybody's prose. */
function unknownFields(names: readonly string[]): string {
  const sayable = names.filter((name) => /^[A-Za-z_][\w-]{0,63}$/.test(name)).slice(0, PROBLEMS_TOLD_MAX);
  if (sayable.length === 0) return "There is a field that this request does not have";
  return `This request has no field ${sayable.map((name) => `\`${name}\``).join(", ")}`;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    given,
  );
}
