/** Parses and checks the input of operations, the same for every interface, and words the errors. */
import type { z } from "zod";
import { Refusal } from "../refusal.ts";

/** Nobody who corrects a request would read more. */
const PROBLEMS_TOLD_MAX = 5;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Parses the fields by the schema. A null counts as an absent field, unless the schema gives null a meaning: models and
 * typed clients write every field. So does an empty text that is refused for being empty. A quoted number, boolean or
 * list is unquoted, because hosts quote what their models did not. Refuses: bad_request, naming the field and what is
 * expected. Never repeats a value.
 */
export function parseInput<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.output<Schema> {
  return read(schema, given).parsed;
}

/** The fields as meant, to send on to another parser. Refuses as `parseInput` does. */
export function meantFields(schema: z.ZodObject, given: unknown): Fields {
  return read(schema, given).fields;
}

function read<Schema extends z.ZodObject>(
  schema: Schema,
  given: unknown,
): { readonly fields: Fields; readonly parsed: z.output<Schema> } {
  const fields = withoutNulls(schema, given ?? {});
  const first = schema.safeParse(fields);
  if (first.success) return { fields: fields as Fields, parsed: first.data };
  const meant = asMeant(schema, fields, first.error);
  const second = schema.safeParse(meant);
  if (second.success) return { fields: meant as Fields, parsed: second.data };
  throw new Refusal("bad_request", sentenceFor(second.error, meant, schema));
}

/** The fields, with those corrected that are refused only for how they are written. */
function asMeant({ shape }: z.ZodObject, given: unknown, { issues }: z.ZodError): unknown {
  const meant = typeof given === "object" ? ({ ...given } as Record<string, unknown>) : {};
  for (const issue of issues) {
    const [name, inner] = issue.path;
    const text = typeof name === "string" ? meant[name] : undefined;
    if (typeof name !== "string" || typeof text !== "string" || inner !== undefined) continue;
    if (isNothing(text, issue) && shape[name]?.safeParse(undefined).success) delete meant[name];
    else if (issue.code === "invalid_type") meant[name] = unquoted(text, issue.expected);
  }
  return issues.some(({ path }) => path.length > 0) ? meant : given;
}

/**
 * Whether the text stands for an absent field. An empty one that a field refuses in its own words, such as an end
 * without a date, does not.
 */
function isNothing(text: string, { code }: z.core.$ZodIssue): boolean {
  if (code === "too_small" || code === "invalid_format") return text === "";
  return (code === "invalid_type" || code === "invalid_value") && /^(null)?$/.test(text);
}

function unquoted(text: string, expected: string): unknown {
  const word = text.trim().toLowerCase();
  if (expected === "number" && /^-?\d{1,15}(\.\d{1,15})?$/.test(word)) return Number(word);
  if (expected === "boolean" && ["true", "1"].includes(word)) return true;
  if (expected === "boolean" && ["false", "0"].includes(word)) return false;
  if (expected === "array") return listIn(text);
  return text;
}

function listIn(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // Not a list, so it is a single entry.
  }
  return [text];
}

function withoutNulls({ shape }: z.ZodObject, given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const fields = Object.entries(given);
  if (fields.every(([, value]) => value !== null)) return given;
  const isMeant = (name: string) => Object.hasOwn(shape, name) && shape[name]?.safeParse(null).success;
  return Object.fromEntries(fields.filter(([name, value]) => value !== null || isMeant(name)));
}

function sentenceFor(error: z.ZodError, given: unknown, { shape }: z.ZodObject): string {
  const names = Object.keys(shape);
  const told = soundIssues(error).slice(0, PROBLEMS_TOLD_MAX);
  return told.map((issue) => `${issueText(issue, given, names)}.`).join(" ");
}

/**
 * Keeps only "empty" or "wrong type" for a field that has it: an empty list instead of a text is not a list that is too
 * short.
 */
function soundIssues({ issues }: z.ZodError): readonly z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => JSON.stringify(path);
  const misfits = new Set(issues.filter(isAlone).map(placeOf));
  return issues.filter((issue) => isAlone(issue) || !misfits.has(placeOf(issue)));
}

const isAlone = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "invalid_type" || (issue.code === "too_small" && isOfNothing(issue));

const isOfNothing = ({ origin, minimum }: z.core.$ZodIssueTooSmall): boolean =>
  origin === "string" && minimum === 1;

const KINDS: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function issueText(issue: z.core.$ZodIssue, given: unknown, names: readonly string[]): string {
  if (issue.code === "unrecognized_keys") return `${unknownFields(issue.keys)}; it takes ${listed(names)}`;
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
      if (isOfNothing(issue)) return "must not be empty";
      return `must be ${bound(issue.origin, issue.minimum, "or more")}`;
    case "too_big":
      return `must be ${bound(issue.origin, issue.maximum, "or less")}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message.startsWith("Invalid")
        ? "is not in the expected form"
        : `is refused: ${issue.message.replace(/\.$/, "")}`;
  }
}

function bound(origin: string, limit: number | bigint, side: string): string {
  if (origin === "string") return `${limit} characters ${side}`;
  if (origin === "array") return `a list of ${limit} ${side}`;
  return `${limit} ${side}`;
}

/** Repeats only names that look like field names: others could be any text. */
function unknownFields(names: readonly string[]): string {
  const sayable = names.filter((name) => /^[A-Za-z_][\w-]{0,63}$/.test(name)).slice(0, PROBLEMS_TOLD_MAX);
  if (sayable.length === 0) return "There is a field that this request does not have";
  return `This request has no field ${listed(sayable)}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ") || "none";
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
