import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { ROOT } from "../support/project-files.ts";

const { bin, engines, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const oldest = engines.node.replace(">=", "");

function keypostWith(node: string) {
  const pretence = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${node}" } })`;
  const words = ["--import", `data:text/javascript,${pretence}`, join(ROOT, "server", "bin.ts"), "--version"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  return { status, stdout, stderr };
}

for (const node of ["20.20.2", "22.18.0"]) {
  test(`keypost on Node ${node} says which version it needs, before it imports anything newer`, () => {
    const { status, stdout, stderr } = keypostWith(node);
    assert.deepEqual([status, stdout], [EXIT.unreachable, ""]);
    assert.match(
      stderr,
      new RegExp(`This is Node ${node}, and Keypost needs ${oldest} or later\\.\n {2}Install`),
    );
  });
}

for (const node of [`${oldest}.0`, "24.0.0"]) {
  test(`keypost runs on Node ${node}`, () => {
    assert.deepEqual(keypostWith(node), { status: EXIT.ok, stdout: `${version}\n`, stderr: "" });
  });
}

test("the installed command has no static import, so that it can check Node's version first", () => {
  assert.deepEqual(bin, { keypost: "dist/server/bin.js" });
  assert.doesNotMatch(readFileSync(join(ROOT, "server", "bin.ts"), "utf8"), /^import\b/m);
});
