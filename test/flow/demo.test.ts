import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { aFolder } from "../support/folder.ts";
import { keypost } from "../support/keypost-process.ts";

test("demo prints the code and the link that another process sent, and leaves nothing behind", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("tmp"));
  const { code, out, err } = await keypost(
    { home: folder.path, env: { TMPDIR: folder.file("tmp") } },
    "demo",
  );
  assert.deepEqual([code, err], [EXIT.ok, ""]);
  assert.match(out, /^code +\d{6}$/m);
  assert.match(out, /^link +https:\/\/app\.linden\.example\/verify\?token=\S+$/m);
  assert.deepEqual([readdirSync(folder.path), readdirSync(folder.file("tmp"))], [["tmp"], []]);
});

test("demo gives a program the same, with how long each step took", async () => {
  using folder = aFolder();
  const { code, out } = await keypost({ home: folder.path }, "demo", "--json");
  const { arrived, steps } = JSON.parse(out);
  assert.deepEqual([code, arrived, steps.length], [EXIT.ok, true, 3]);
});
