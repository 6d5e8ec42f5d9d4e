/** The protocol's own suite against the real service, with its fixtures beside our tools. */
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

/** Exit code and output. Our Node, not the machine's: the suite needs a newer one than many machines have. */
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

/** The suite's word for a scenario that got no further. */
const HUNG = /Scenario timed out/;

for (const version of ["2026-07-28", "2025-11-25"]) {
  test(`the service meets every requirement of the protocol's version ${version}`, async (t) => {
    await using service = await startTestApp({ mcpExtras: addConformanceFixtures });
    using folder = aFolder();
    const url = new URL("/mcp", service.app.httpUrl).href;
    const options = ["server", "--url", url, "--requirements", version, "-o", folder.file("checks")];
    let { code, said } = await run(SUITE, options);
    // Its client cancels streams half read, after which a request of its own can be lost. What we let hang, hangs again.
    if (HUNG.test(said)) {
      t.diagnostic(said);
      ({ code, said } = await run(SUITE, options));
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

/** For the Inspector, which only asks what tools there are. */
const service = await startTestApp();
after(() => service.close());

/** Once: the tools are the same on every wire and in each era, and the suite above and the flows have all of those. */
test("the Inspector finds no fault with the tools of keypost mcp in the legacy era", async () => {
  using folder = aFolder();
  const [command, words] = commandLine("mcp");
  const asked = ["--protocol-era", "legacy", "--method", "tools/list", "--strict"];
  const env = environmentOf({ home: folder.path, env: { KEYPOST_URL: service.app.httpUrl } });
  const { code, said } = await run(INSPECTOR, ["--cli", command, ...words, ...asked], env);
  assert.equal(code, 0, said);
  assert.match(said, /wait_for_email/);
});
