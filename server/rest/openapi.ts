/** OpenAPI 3.1, made from the operations' schemas and the plain routes. */
import { z } from "zod";
import { baseTextOf, REFUSAL_CODES } from "../../core/index.ts";
import type { Operation } from "../../core/operations/index.ts";
import { hasBody, isOlderRoute } from "./operation-route.ts";
import type { Answer, RouteDescription } from "./plain-route.ts";

interface OpenApiParts {
  readonly baseUrl: URL;
  readonly buildNumber: string;
  readonly operations: readonly Operation[];
  readonly plainRoutes: readonly RouteDescription[];
}

type Json = Readonly<Record<string, unknown>>;

/** The description of a path, made from an operation or a plain route. */
interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly needs: "nothing" | "mailbox" | "operator";
  readonly takesToken: boolean;
  readonly method: RouteDescription["method"];
  readonly path: string;
  readonly input: z.ZodObject | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly answers: Json;
}

/** The document, without the operator's routes: to everybody else they do not exist. */
export function openApiDocument(parts: OpenApiParts): Json {
  const described = [...parts.operations.map(describeOperation), ...parts.plainRoutes.map(describePlain)];
  const shown = described.filter(({ needs }) => needs !== "operator");
  const paths = Map.groupBy(shown, ({ path }) => path);
  return {
    openapi: "3.1.0",
    info: {
      title: "Keypost",
      summary: "An inbox for every key.",
      description:
        "An agent presents an Ed25519 key and gets a mailbox. Mail arrives by SMTP; `wait_for_email` blocks until the message that is needed is there. /docs/agent-api-skill.md shows the way with curl.",
      version: parts.buildNumber,
      license: { name: "AGPL-3.0-only", identifier: "AGPL-3.0-only" },
    },
    servers: [{ url: baseTextOf(parts.baseUrl) }],
    paths: Object.fromEntries(
      [...paths].map(([path, ofPath]) => [
        path,
        Object.fromEntries(ofPath.map((one) => [one.method.toLowerCase(), pathItem(one)])),
      ]),
    ),
    components: components(),
  };
}

/** What the paths refer to. */
function components(): Json {
  return {
    securitySchemes: {
      access_token: {
        type: "http",
        scheme: "bearer",
        description: "The access token of one mailbox, kpt_…, from a claim or a resolve.",
      },
    },
    schemas: { Problem: schemaOf(problemShape) },
    responses: {
      Problem: {
        description: "A refusal, or a failure of the service. `code` says which.",
        headers: {
          "Retry-After": { description: "Seconds, where waiting helps.", schema: { type: "integer" } },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
      WaitingPayment: {
        description: "The mailbox is not paid for, or its time is over.",
        content: {
          "application/json": {
            schema: { allOf: [{ $ref: "#/components/schemas/Problem" }, schemaOf(waitingShape)] },
          },
        },
      },
    },
  };
}

const problemShape = z.object({
  error: z.object({
    code: z.enum([...REFUSAL_CODES, "internal"]).describe("From a closed list."),
    message: z.string().describe("What is wrong, in one sentence."),
    fix: z.string().describe("What the caller can do about it."),
    retryable: z.boolean().describe("Whether the same request may succeed later."),
    request_id: z.string().describe("For the operator's log."),
    retry_after_seconds: z.number().optional().describe("Seconds after which to try again."),
    payment_url: z.string().optional().describe("Where the mailbox can be paid for."),
  }),
  retry_after_seconds: z.number().optional().describe("The same again, where older clients look for it."),
});

/** Added to the Problem when routes of the older service answer 409 in place of 402. */
const waitingShape = z.object({
  status: z.literal("waiting_payment"),
  payment_url: z.string().describe("Where it can be paid for; empty while there is no checkout."),
});

function answerOf({ description, content }: Answer): Json {
  const entries = Object.entries(content);
  const described = entries.map(([type, schema]) => [type, schema ? { schema: schemaOf(schema) } : {}]);
  return { description, content: Object.fromEntries(described) };
}

function describeOperation(operation: Operation): Described {
  const created = operation.name === "claim_mailbox";
  const answer = answerOf({
    description: operation.title,
    content: { "application/json": operation.output },
  });
  return {
    operationId: operation.name,
    summary: operation.title,
    description: operation.description,
    needs: operation.needs,
    // Operations that are no tools serve older clients and key proofs, and ignore a token.
    takesToken: operation.isTool,
    ...operation.route,
    input: operation.input,
    headers: {},
    answers: {
      "200": answer,
      ...(created && { "201": { ...answer, description: "A new mailbox" } }),
      ...(isOlderRoute(operation.route.path) && { "409": { $ref: "#/components/responses/WaitingPayment" } }),
    },
  };
}

function describePlain(route: RouteDescription): Described {
  const others = Object.entries(route.otherAnswers ?? {});
  return {
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    needs: route.needs,
    takesToken: route.takesToken ?? false,
    method: route.method,
    path: route.path,
    input: route.input,
    headers: route.headers ?? {},
    answers: {
      [route.answer.status ?? 200]: answerOf(route.answer),
      ...Object.fromEntries(others.map(([status, answer]) => [status, answerOf(answer)])),
    },
  };
}

function pathItem(one: Described): Json {
  const inPath = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const schema = one.input ? schemaOf(one.input) : {};
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const required = new Set((schema.required ?? []) as string[]);
  const isElsewhere = ([name]: [string, Json]) => !inPath.includes(name);
  const parameters = [
    ...fields.filter((field) => !isElsewhere(field)).map(([name, of]) => parameter(name, "path", of, true)),
    ...(hasBody(one.method) ? [] : fields.filter(isElsewhere)).map(([name, of]) =>
      parameter(name, "query", of, required.has(name)),
    ),
    ...Object.entries(one.headers).map(([name, description]) =>
      parameter(name, "header", { type: "string", description }, false),
    ),
  ];
  const body = Object.fromEntries(fields.filter(isElsewhere));
  return {
    operationId: one.operationId,
    summary: one.summary,
    ...(one.description && { description: one.description }),
    security: securityOf(one),
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody(one.method) && { requestBody: requestBody(schema, body, required) }),
    responses: { default: { $ref: "#/components/responses/Problem" }, ...one.answers },
  };
}

/** An empty requirement beside the other makes the token optional. */
function securityOf({ needs, takesToken }: Described): readonly Json[] {
  const token = { access_token: [] };
  if (needs === "mailbox") return [token];
  return takesToken ? [{}, token] : [];
}

function parameter(name: string, where: string, schema: Json, isRequired: boolean): Json {
  const { description, ...rest } = schema;
  return { name, in: where, required: isRequired, ...(description ? { description } : {}), schema: rest };
}

function requestBody(schema: Json, properties: Json, required: ReadonlySet<string>): Json {
  const needed = Object.keys(properties).filter((name) => required.has(name));
  const { required: _, ...rest } = schema;
  return {
    required: needed.length > 0,
    content: {
      "application/json": { schema: { ...rest, properties, ...(needed.length > 0 && { required: needed }) } },
    },
  };
}

/** The JSON Schema of an input or answer. Objects of answers stay open, because a field may be added later. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      // Zod adds JavaScript's safe integer range, which is no bound of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return json;
}
