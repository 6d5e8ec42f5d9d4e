import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { writeFileAtomically } from "../../server/atomic-file.ts";
import { writeServiceFile } from "../../server/service-file.ts";
import { aFolder } from "../support/folder.ts";

test("writeFileAtomically leaves no temporary file when it fails", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("taken"));
  for (const _ of [1, 2])
    await assert.rejects(writeFileAtomically(folder.file("taken"), "text", 0o600), { code: "EISDIR" });
  assert.deepEqual(readdirSync(folder.path), ["taken"]);
});

test("writeServiceFile leaves no temporary file when it fails", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("service.json"));
  writeFileSync(folder.file("lock.db"), "");
  const url = "http://127.0.0.1:8080";
  const at = { http_url: url, public_base_url: url, smtp: "127.0.0.1:2525" };
  const service = { pid: 1, ...at, probe_key: "key", started_at: "now" };
  await assert.rejects(writeServiceFile(folder.path, service), { code: "EISDIR" });
  assert.deepEqual(readdirSync(folder.path).toSorted(), ["lock.db", "service.json"]);
});
