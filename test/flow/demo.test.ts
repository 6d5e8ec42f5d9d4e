import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { runDemo } from "../../client/demo.ts";
import { EXIT } from "../../client/exit-codes.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { keypost } from "../support/keypost-process.ts";
import { aStream } from "../support/stream.ts";

test("demo --json prints that the mail arrived and its steps, and leaves no files", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("tmp"));
  const around = { home: folder.path, env: { TMPDIR: folder.file("tmp") } };
  const { code, out, err } = await keypost(around, "demo", "--json");
  const { arrived, steps } = JSON.parse(out);
  assert.deepEqual([code, err, arrived, steps.length], [EXIT.ok, "", true, 3]);
  assert.deepEqual([readdirSync(folder.path), readdirSync(folder.file("tmp"))], [["tmp"], []]);
});

test("demo prints the code and the link for people", async () => {
  const [out, err] = [aStream(), aStream()];
  // A service in this process has its modules loaded already. check:package has the command start its own.
  const startHere = async (dataDir: string) => (await startTestApp({ env: { DATA_DIR: dataDir } })).app;
  const terminal = { out: out.stream, err: err.stream };
  const code = await runDemo(terminal, startHere, false, new AbortController().signal);
  assert.deepEqual([code, err.written()], [EXIT.ok, ""]);
  assert.match(out.written(), /^code +\d{6}$/m);
  assert.match(out.written(), /^link +https:\/\/app\.linden\.example\/verify\?token=\S+$/m);
});
