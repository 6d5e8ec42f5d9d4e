import assert from "node:assert/strict";
import { test } from "node:test";
import { Command } from "commander";
import { addOperationCommands } from "../../client/commands.ts";
import { OPERATIONS } from "../../core/operations/index.ts";
import { definitionOf, toolFaces } from "../../mcp/tools.ts";
import { openApiDocument } from "../../server/rest/openapi.ts";
import { assertGolden, assertGoldenFiles } from "../support/golden.ts";

const tools = OPERATIONS.filter(({ isTool }) => isTool);

for (const operation of tools) {
  test(`the definition of ${operation.name} is the golden one`, () => {
    assertGolden(`tools/${operation.name}.json`, definitionOf(operation));
  });
}

test("tools' schemas have no $schema or additionalProperties, at which some clients fail", () => {
  for (const { inputSchema, outputSchema } of tools.map(definitionOf)) {
    assert.doesNotMatch(JSON.stringify([inputSchema, outputSchema]), /"(\$schema|additionalProperties)"/);
  }
});

test("every golden file belongs to a tool", () => {
  assertGoldenFiles(
    "tools",
    tools.map(({ name }) => `${name}.json`),
  );
});

/** The name of each operation as each interface has it: tool, OpenAPI path and command. */
function facesOf() {
  const tools = toolFaces();
  const document = openApiDocument({
    baseUrl: new URL("http://localhost"),
    buildNumber: "0",
    operations: OPERATIONS,
    plainRoutes: [],
  }) as { paths: Record<string, Record<string, { operationId: string }>> };
  const program = new Command("keypost");
  addOperationCommands(program, async () => undefined);
  const usages = usagesOf(program);
  return OPERATIONS.map(({ name, route, command, needs }) => ({
    operation: name,
    needs,
    tool: tools.get(name)?.definition.name ?? null,
    route: `${route.method} ${route.path}`,
    openapi: document.paths[route.path]?.[route.method.toLowerCase()]?.operationId ?? null,
    command: usages.find((usage) => usage.startsWith(`keypost ${command?.name} [`)) ?? null,
  }));
}

const usagesOf = (command: Command, path = ""): string[] => {
  const here = path === "" ? command.name() : `${path} ${command.name()}`;
  return [`${here} ${command.usage()}`, ...command.commands.flatMap((inner) => usagesOf(inner, here))];
};

test("each operation's tool, route, OpenAPI operation and command are the golden ones", () => {
  assertGolden("faces.json", facesOf());
});

test("there are at most 25 tools", () => {
  assert.ok(tools.length <= 25);
});

test("a tool's name has at most 40 characters, and its description less than 2 KB", () => {
  for (const { name, description } of tools) {
    assert.match(name, /^[a-z_]{1,40}$/);
    assert.ok(Buffer.byteLength(description) < 2_048, name);
  }
});

test("every tool has a title and all four hints", () => {
  for (const operation of tools) {
    const { annotations, title } = definitionOf(operation);
    assert.equal(annotations?.title, title);
    const hints = [
      annotations?.readOnlyHint,
      annotations?.destructiveHint,
      annotations?.idempotentHint,
      annotations?.openWorldHint,
    ];
    assert.ok(
      hints.every((hint) => typeof hint === "boolean"),
      operation.name,
    );
  }
});
