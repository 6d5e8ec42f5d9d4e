/** Conformance fixtures that request input from the client (SEP-2322, "input required"). */
import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  createRequestStateCodec,
  type InputRequiredResult,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { answer, type Register, text } from "./conformance-fixtures.ts";

type InputRequests = NonNullable<InputRequiredResult["inputRequests"]>;

export const ask = (
  key: string,
  request: InputRequests[string],
  requestState?: string,
): InputRequiredResult => askAll({ [key]: request }, requestState);

const askAll = (inputRequests: InputRequests, requestState?: string): InputRequiredResult => ({
  resultType: "input_required",
  inputRequests,
  ...(requestState !== undefined && { requestState }),
});

export function elicit(
  message: string,
  fields: Readonly<Record<string, "string" | "boolean">>,
): InputRequests[string] {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { type }]));
  const requestedSchema = { type: "object" as const, properties, required: Object.keys(fields) };
  return {
    method: "elicitation/create",
    params: { mode: "form", message, requestedSchema },
  } as InputRequests[string];
}

const sample = (prompt: string, maxTokens: number): InputRequests[string] => ({
  method: "sampling/createMessage",
  params: { messages: [{ role: "user", content: { type: "text", text: prompt } }], maxTokens },
});

const ROOTS: InputRequests[string] = { method: "roots/list", params: {} };

/** The client's capabilities, which every modern request declares. */
export function declaredBy({ envelope }: ServerContext["mcpReq"]): ClientCapabilities {
  return ((envelope ?? {}) as Record<string, ClientCapabilities>)[CLIENT_CAPABILITIES_META_KEY] ?? {};
}

/** The field of the client's input under that key, if it is an object with that field. */
export function given(context: ServerContext, key: string, field: string): unknown {
  const response = context.mcpReq.inputResponses?.[key] as Record<string, unknown> | undefined;
  const content = (response?.content ?? response) as Record<string, unknown> | undefined;
  return content?.[field] ?? response?.[field];
}

export function addInputTools(tool: Register): void {
  const name = elicit("What is your name?", { name: "string" });
  tool("test_input_required_result_elicitation", (_input, context) => {
    const answered = given(context, "user_name", "name");
    return typeof answered === "string" ? answer(text(`Hello, ${answered}!`)) : ask("user_name", name);
  });
  tool("test_input_required_result_sampling", (_input, context) => {
    const answered = context.mcpReq.inputResponses?.capital_question;
    return answered
      ? answer(text(JSON.stringify(answered)))
      : ask("capital_question", sample("What is the capital of France?", 100));
  });
  tool("test_input_required_result_list_roots", (_input, context) => {
    const roots = given(context, "client_roots", "roots");
    return roots ? answer(text(JSON.stringify(roots))) : ask("client_roots", ROOTS);
  });
  tool("test_input_required_result_capabilities", (_input, { mcpReq }) => {
    const declared = declaredBy(mcpReq);
    const requests = {
      ...(declared.elicitation && { user_name: name }),
      ...(declared.sampling && { greeting: sample("Generate a greeting", 50) }),
    };
    return Object.keys(requests).length > 0 ? askAll(requests) : answer(text("Nothing to ask with."));
  });
}

const STATES = createRequestStateCodec({ key: Buffer.alloc(32, 7), ttlSeconds: 60 });

/** The verified state. Throws if it was changed. */
async function stateOf(context: ServerContext): Promise<string | undefined> {
  const raw = context.mcpReq.requestState<string>();
  if (raw === undefined) return undefined;
  try {
    return (await STATES.verify(raw, context)) as string;
  } catch {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, "The request state is not ours.");
  }
}

export function addStatefulInputTools(tool: Register): void {
  const confirm = elicit("Please confirm", { ok: "boolean" });
  const confirmed = async (_input: unknown, context: ServerContext) =>
    (await stateOf(context)) === "confirm"
      ? answer(text("state-ok"))
      : ask("confirm", confirm, await STATES.mint("confirm"));
  tool("test_input_required_result_request_state", confirmed);
  tool("test_input_required_result_tampered_state", confirmed);
  tool("test_input_required_result_multiple_inputs", async (_input, context) =>
    (await stateOf(context)) === "asked"
      ? answer(text(JSON.stringify(context.mcpReq.inputResponses)))
      : askAll(
          {
            user_name: elicit("What is your name?", { name: "string" }),
            greeting: sample("Generate a greeting", 50),
            client_roots: ROOTS,
          },
          await STATES.mint("asked"),
        ),
  );
  tool("test_input_required_result_multi_round", async (_input, context) => {
    const state = await stateOf(context);
    if (state === "two") return answer(text("Both steps are done."));
    return state === "one"
      ? ask(
          "step2",
          elicit("Step 2: What is your favorite color?", { color: "string" }),
          await STATES.mint("two"),
        )
      : ask("step1", elicit("Step 1: What is your name?", { name: "string" }), await STATES.mint("one"));
  });
}
