import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { writeWholeFile } from "../../server/whole-file.ts";
import { aFolder } from "../support/folder.ts";

test("what can't be written leaves nothing beside it, however often it is tried", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("taken"));
  for (const _ of [1, 2])
    await assert.rejects(writeWholeFile(folder.file("taken"), "text", 0o600), { code: "EISDIR" });
  assert.deepEqual(readdirSync(folder.path), ["taken"]);
});
