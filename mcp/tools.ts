/** Each operation of the catalogue as a tool. */
import type { CallToolResult, ServerContext, Tool } from "@modelcontextprotocol/server";
import { z } from "zod";
import {
  meantFields,
  OPERATIONS,
  type Operation,
  Refusal,
  WAIT_SECONDS_MAX_MCP,
  WAIT_SECONDS_MAX_PROGRESS,
} from "../core/operations/index.ts";
import { answerFor, internalAnswer, refusalAnswer } from "./answer.ts";
import type { BackendCall, Caller, ToolFace } from "./surface.ts";

/** Makes the tools. Schemas become JSON once, at start: doing it for each request would cost more than the request. */
export function toolFaces(): Map<string, ToolFace> {
  return new Map(
    OPERATIONS.filter(({ isTool }) => isTool).map((operation) => [operation.name, toolFace(operation)]),
  );
}

function toolFace(operation: Operation): ToolFace {
  const shown = shownInput(operation);
  return {
    definition: definitionOf(operation),
    call: (caller, input, context) => callOperation(operation, shown, caller, input, context),
  };
}

export function definitionOf(operation: Operation): Tool {
  const { name, title, description, hints, output } = operation;
  const answered = output.extend({
    left_out: z
      .array(z.string())
      .optional()
      .describe("What was left out to keep the answer short, and how to get it."),
  });
  return {
    name,
    title,
    description,
    inputSchema: plainSchema(shownInput(operation), "input") as Tool["inputSchema"],
    outputSchema: plainSchema(answered, "output") as NonNullable<Tool["outputSchema"]>,
    annotations: {
      title,
      readOnlyHint: hints.readOnly,
      destructiveHint: hints.destructive,
      idempotentHint: hints.idempotent,
      openWorldHint: hints.openWorld,
    },
  };
}

function shownInput({ input, notInTool = [] }: Operation): z.ZodObject {
  if (notInTool.length === 0) return input;
  const hidden: Record<string, true> = Object.fromEntries(notInTool.map((field) => [field, true]));
  return input.omit(hidden as Record<never, true>);
}

/**
 * A JSON Schema that every client understands:
 * - Open, as in OpenAPI: clients discard an answer with a field that they do not know, as of a later service behind an
 *   earlier `keypost mcp`. And google-genai for Python fails at `additionalProperties: false`.
 * - Without `$schema`: 2020-12 is MCP's default, and the TypeScript SDK's 1.11 and 1.12 warn of each tool that names
 *   it.
 */
function plainSchema(schema: z.ZodObject, io: "input" | "output"): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, override: leaveOpen });
  return plain;
}

function leaveOpen({ jsonSchema }: { readonly jsonSchema: { additionalProperties?: unknown } }): void {
  delete jsonSchema.additionalProperties;
}

/** Throws only if the caller has left: a model reads a tool result, but never sees a protocol error. */
async function callOperation(
  operation: Operation,
  shown: z.ZodObject,
  caller: Caller,
  input: Readonly<Record<string, unknown>>,
  context: ServerContext,
): Promise<CallToolResult> {
  const call = callFor(operation, context);
  try {
    // Checked against the shown fields, so that errors name no others.
    const meant = meantFields(shown, withoutFiller(input));
    return await answerFor(operation, meant, (asked) => caller.backend.run(operation, asked, call));
  } catch (error) {
    context.mcpReq.signal.throwIfAborted();
    if (call.signal.aborted) return refusalAnswer(CONNECTION_LOST);
    if (error instanceof Refusal) return refusalAnswer(error);
    return internalAnswer(caller.report(operation.name, error));
  }
}

/** Cursor adds this required field to tools without fields. */
function withoutFiller({ random_string: _, ...given }: Readonly<Record<string, unknown>>) {
  return given;
}

/** Kept for a host that returns with Last-Event-ID. Without an answer it would wait for ever. */
const CONNECTION_LOST = new Refusal(
  "busy",
  "The connection closed during this wait, so the wait was ended.",
  {
    fix: "Call it again with the same arguments. Nothing is lost.",
  },
);

function callFor(operation: Operation, { mcpReq, http, sessionId }: ServerContext): BackendCall {
  const progressToken = mcpReq._meta?.progressToken;
  // A legacy session outlives its connections, so the SDK does not report a lost one. A wait must not outlive its
  // connection.
  const left = operation.blocks && sessionId !== undefined ? http?.req?.signal : undefined;
  const signal = left ? AbortSignal.any([mcpReq.signal, left]) : mcpReq.signal;
  if (progressToken === undefined) return { signal, waitSecondsMax: WAIT_SECONDS_MAX_MCP };
  return {
    signal,
    waitSecondsMax: WAIT_SECONDS_MAX_PROGRESS,
    progress: (waitedSeconds) => {
      const message = `No matching message yet (${waitedSeconds} s).`;
      const params = { progressToken, progress: waitedSeconds, message };
      // A client that has left gets nothing more, and that is no failure.
      mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
    },
  };
}
