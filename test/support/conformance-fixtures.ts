/**
 * Tools, resources and prompts that the conformance suite expects of a server. Only tests register them. Names and texts
 * are those of the suite (`@modelcontextprotocol/conformance`).
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type CallToolResult,
  type InputRequiredResult,
  MissingRequiredClientCapabilityError,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { Surface, ToolFace } from "../../mcp/surface.ts";
import {
  addInputTools,
  addStatefulInputTools,
  ask,
  declaredBy,
  elicit,
  given,
} from "./conformance-inputs.ts";

/** A red pixel, and a silent tenth of a second. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
const WAV = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";

type Run = (input: Readonly<Record<string, unknown>>, context: ServerContext) => Answer | Promise<Answer>;
type Answer = CallToolResult | InputRequiredResult;
type Content = CallToolResult["content"];

export function addConformanceFixtures(surface: Surface): void {
  const tool = (
    name: string,
    run: Run,
    inputSchema: ToolFace["definition"]["inputSchema"] = { type: "object" },
  ) =>
    surface.tools.set(name, {
      definition: { name, description: `Fixture ${name}.`, inputSchema },
      call: async (_caller, input, context) => await run(input, context),
    });
  addContentTools(tool);
  addStreamTools(tool);
  addLegacyTools(tool);
  addInputTools(tool);
  addStatefulInputTools(tool);
  addPrompts(surface);
  addResources(surface);
  Object.assign(surface.capabilities, { logging: {}, completions: {} });
}

export type Register = (name: string, run: Run, inputSchema?: ToolFace["definition"]["inputSchema"]) => void;

export const answer = (...content: Content): CallToolResult => ({ content });
export const text = (value: string): Content[number] => ({ type: "text", text: value });
const image: Content[number] = { type: "image", data: PNG, mimeType: "image/png" };
const resource = (uri: string, mimeType: string, value: string): Content[number] => ({
  type: "resource",
  resource: { uri, mimeType, text: value },
});

function addContentTools(tool: Register): void {
  tool("test_simple_text", () => answer(text("This is a simple text response for testing.")));
  tool("test_image_content", () => answer(image));
  tool("test_audio_content", () => answer({ type: "audio", data: WAV, mimeType: "audio/wav" }));
  tool("test_embedded_resource", () =>
    answer(resource("test://embedded-resource", "text/plain", "This is an embedded resource content.")),
  );
  tool("test_multiple_content_types", () =>
    answer(
      text("Multiple content types test:"),
      image,
      resource("test://mixed-content-resource", "application/json", '{"test":"data","value":123}'),
    ),
  );
  tool("test_error_handling", () => ({
    ...answer(text("This tool intentionally returns an error for testing")),
    isError: true,
  }));
}

function addStreamTools(tool: Register): void {
  tool("test_tool_with_progress", async (_input, { mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined) {
        await mcpReq.notify({
          method: "notifications/progress",
          params: { progressToken, progress, total: 100 },
        });
      }
      await sleep(50);
    }
    return answer(text("Done."));
  });
  const log = async (_input: unknown, { mcpReq }: ServerContext) => {
    for (const line of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
      await mcpReq.log("info", line);
      await sleep(50);
    }
    return answer(text("Logged."));
  };
  tool("test_tool_with_logging", log);
  tool("test_logging_tool", log);
  tool("test_missing_capability", (_input, { mcpReq }) => {
    const declared = declaredBy(mcpReq);
    if (!declared.sampling) {
      throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { sampling: {} } });
    }
    return answer(text("Sampling is declared."));
  });
  tool("test_streaming_elicitation", () =>
    ask("user_name", elicit("What is your name?", { name: "string" })),
  );
  tool("test_reconnection", async (_input, context) => {
    context.http?.closeSSE?.();
    await sleep(100);
    return answer(text("Still here after the stream was closed."));
  });
}

function addLegacyTools(tool: Register): void {
  const strings = (...names: string[]) => ({
    type: "object" as const,
    properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    required: names,
  });
  tool(
    "test_sampling",
    async ({ prompt }, { mcpReq }) => {
      const { content } = await mcpReq.requestSampling({
        messages: [{ role: "user", content: { type: "text", text: String(prompt) } }],
        maxTokens: 100,
      });
      return answer(text(`LLM response: ${JSON.stringify(content)}`));
    },
    strings("prompt"),
  );
  const elicitation = async (mcpReq: ServerContext["mcpReq"], message: string, requestedSchema: object) => {
    const { action, content } = await mcpReq.elicitInput({
      message,
      requestedSchema: requestedSchema as Parameters<typeof mcpReq.elicitInput>[0] extends infer Params
        ? Extract<Params, { requestedSchema: unknown }>["requestedSchema"]
        : never,
    });
    return answer(text(`Elicitation completed: action=${action}, content=${JSON.stringify(content)}`));
  };
  tool(
    "test_elicitation",
    ({ message }, { mcpReq }) => elicitation(mcpReq, String(message), strings("username", "email")),
    strings("message"),
  );
  tool("test_elicitation_sep1034_defaults", (_input, { mcpReq }) =>
    elicitation(mcpReq, "Defaults", {
      type: "object",
      properties: {
        name: { type: "string", default: "John Doe" },
        age: { type: "integer", default: 30 },
        score: { type: "number", default: 95.5 },
        status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
        verified: { type: "boolean", default: true },
      },
      required: [],
    }),
  );
  tool("test_elicitation_sep1330_enums", (_input, { mcpReq }) => elicitation(mcpReq, "Enums", ENUMS));
}

const titled = (...names: string[]) => names.map((title, index) => ({ const: `value${index + 1}`, title }));
const OPTIONS = ["option1", "option2", "option3"];
const ENUMS = {
  type: "object",
  properties: {
    untitledSingle: { type: "string", enum: OPTIONS },
    titledSingle: { type: "string", oneOf: titled("First Option", "Second Option", "Third Option") },
    legacyEnum: {
      type: "string",
      enum: ["opt1", "opt2", "opt3"],
      enumNames: ["Option One", "Option Two", "Option Three"],
    },
    untitledMulti: { type: "array", items: { type: "string", enum: OPTIONS } },
    titledMulti: {
      type: "array",
      items: { anyOf: titled("First Choice", "Second Choice", "Third Choice") },
    },
  },
  required: [],
};

type Prompts = Parameters<Surface["prompts"]["set"]>[1];

function addPrompts({ prompts }: Surface): void {
  const prompt = (name: string, names: readonly string[], get: Prompts["get"]) =>
    prompts.set(name, {
      definition: {
        name,
        description: `Fixture ${name}.`,
        arguments: names.map((argument) => ({ name: argument, description: argument, required: true })),
      },
      get,
    });
  const user = (content: Content[number]) => ({ role: "user" as const, content });
  prompt("test_simple_prompt", [], () => ({
    messages: [user(text("This is a simple prompt for testing."))],
  }));
  prompt("test_prompt_with_arguments", ["arg1", "arg2"], ({ arg1, arg2 }) => ({
    messages: [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
  }));
  prompt("test_prompt_with_embedded_resource", ["resourceUri"], ({ resourceUri = "" }) => ({
    messages: [
      user(resource(resourceUri, "text/plain", "Embedded resource content for testing.")),
      user(text("Please process the embedded resource above.")),
    ],
  }));
  prompt("test_prompt_with_image", [], () => ({
    messages: [user(image), user(text("Please analyze the image above."))],
  }));
  prompt("test_input_required_result_prompt", [], (_input, context) => {
    const answered = given(context, "user_context", "context");
    return typeof answered === "string"
      ? { messages: [user(text(answered))] }
      : ask("user_context", elicit("What context should the prompt use?", { context: "string" }));
  });
}

function addResources({ resources }: Surface): void {
  const fixed = [
    {
      uri: "test://static-text",
      mimeType: "text/plain",
      text: "This is the content of the static text resource.",
    },
    { uri: "test://static-binary", mimeType: "image/png", blob: PNG },
    { uri: "test://watched-resource", mimeType: "text/plain", text: "Watched." },
  ];
  resources.push(
    {
      list: async () =>
        fixed.map(({ uri, mimeType }) => ({ uri, mimeType, name: uri, description: `Fixture ${uri}.` })),
      read: async (_caller, uri) => {
        const found = fixed.find((one) => one.uri === uri);
        return found && { contents: [found] };
      },
    },
    {
      template: {
        uriTemplate: "test://template/{id}/data",
        name: "test-template",
        mimeType: "application/json",
      },
      read: async (_caller, uri) => {
        const id = /^test:\/\/template\/([^/]+)\/data$/.exec(uri)?.[1];
        if (id === undefined) return undefined;
        const value = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` });
        return { contents: [{ uri, mimeType: "application/json", text: value }] };
      },
    },
  );
}
