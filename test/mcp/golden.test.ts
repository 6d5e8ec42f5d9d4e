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
  test(`the tool ${operation.name} is described as its golden file says`, () => {
    assertGolden(`tools/${operation.name}.json`, definitionOf(operation));
  });
}

test("a tool's schemas have none of the words over which clients of other languages and years fall", () => {
  for (const { inputSchema, outputSchema } of tools.map(definitionOf)) {
    assert.doesNotMatch(JSON.stringify([inputSchema, outputSchema]), /"(\$schema|additionalProperties)"/);
  }
});

test("no golden file is left of a tool that is gone", () => {
  assertGoldenFiles(
    "tools",
    tools.map(({ name }) => `${name}.json`),
  );
});

/** As each face itself tells it: the tools of the server, the paths of OpenAPI, the commands of the program. */
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

test("each operation has the four faces that the golden file says", () => {
  assertGolden("faces.json", facesOf());
});

test("there are never more than 25 tools", () => {
  assert.ok(tools.length <= 25);
});

test("a tool's name is short enough for every host, and its description under 2 KB", () => {
  for (const { name, description } of tools) {
    assert.match(name, /^[a-z_]{1,40}$/);
    assert.ok(Buffer.byteLength(description) < 2_048, name);
  }
});

test("a tool says all four hints and its title", () => {
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
