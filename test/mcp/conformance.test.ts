/** MCP's conformance suite against the real service, which has the suite's fixtures beside our tools. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { startTestApp } from "../support/app.ts";
import { addConformanceFixtures } from "../support/conformance-fixtures.ts";
import { aFolder } from "../support/folder.ts";
import { commandLine, environmentOf } from "../support/keypost-process.ts";

const PACKAGES = join(import.meta.dirname, "../../node_modules");
const SUITE = join(PACKAGES, "@modelcontextprotocol/conformance/dist/index.js");

/** Exit code and output. Puts our Node first in PATH, because the suite needs a new one. */
async function run(
  script: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number | null; said: string }> {
  const path = `${join(process.execPath, "..")}:${process.env.PATH}`;
  const child = spawn(process.execPath, [script, ...options], { env: { ...env, PATH: path } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said: `${out}\n${complaint}` };
}

/** Milliseconds that even a busy machine does not need. By default, both programs wait for half a minute or less. */
const PATIENCE = "300000";

/** What the suite prints for a scenario that hangs. */
const HUNG = /Scenario timed out/;

for (const version of ["2026-07-28", "2025-11-25"]) {
  test(`the service passes the conformance suite for protocol version ${version}`, async (t) => {
    await using service = await startTestApp({ mcpExtras: addConformanceFixtures });
    using folder = aFolder();
    const url = new URL("/mcp", service.app.httpUrl).href;
    const options = ["server", "--url", url, "--requirements", version, "-o", folder.file("checks")];
    let { code, said } = await run(SUITE, options);
    // The suite's client may lose a request after it cancels a stream, or the machine is busy. A fault of ours would
    // hang again.
    if (HUNG.test(said)) {
      t.diagnostic(said);
      ({ code, said } = await run(SUITE, [...options, "--timeout", PATIENCE]));
    }
    assert.equal(code, 0, said);
    assert.match(said, /Test Results|passed/);
    assert.deepEqual(
      service.events.filter(({ event }) => event === "unforeseen"),
      [],
    );
  });
}

const INSPECTOR = join(PACKAGES, "@modelcontextprotocol/inspector/clients/launcher/build/index.js");

/** For the Inspector, which only lists the tools. */
const service = await startTestApp();
after(() => service.close());

/** In one era and over stdio only: other tests show that the tools are the same everywhere. */
test("the MCP Inspector accepts the tools of keypost mcp in the legacy era, in strict mode", async () => {
  using folder = aFolder();
  const [command, words] = commandLine("mcp");
  const asked = [
    "--protocol-era",
    "legacy",
    "--method",
    "tools/list",
    "--strict",
    "--connect-timeout",
    PATIENCE,
  ];
  const env = environmentOf({ home: folder.path, env: { KEYPOST_URL: service.app.httpUrl } });
  const { code, said } = await run(INSPECTOR, ["--cli", command, ...words, ...asked], env);
  assert.equal(code, 0, said);
  assert.match(said, /wait_for_email/);
});
