import assert from "node:assert/strict";
import { readdir, readFile, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openSecrets } from "../../../core/store/secrets.ts";
import { aFolder } from "../../support/folder.ts";

test("openSecrets() makes three different secrets once, and reads the same ones later", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const first = await openSecrets(folder, undefined);
  assert.deepEqual(await openSecrets(folder, undefined), first);
  assert.equal(new Set([first.edproof.toString(), first.imap.toString(), first.operator]).size, 3);
  assert.ok(first.edproof.length >= 32 && first.imap.length >= 32 && first.operator.length >= 32);
});

test("openSecrets() makes files that only the owner can read, and leaves no temporary file", async () => {
  using temporary = aFolder();
  const folder = temporary.file("data");
  const { operator } = await openSecrets(folder, undefined);
  const files = await readdir(join(folder, "secrets"));
  assert.deepEqual(files.sort(), ["edproof", "imap", "operator"]);
  for (const file of files) assert.equal((await stat(join(folder, "secrets", file))).mode & 0o777, 0o600);
  assert.equal((await stat(join(folder, "secrets"))).mode & 0o777, 0o700);
  assert.equal(await readFile(join(folder, "secrets", "operator"), "utf8"), `${operator}\n`);
});

test("openSecrets() returns the same secrets to many concurrent callers", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const opened = await Promise.all(Array.from({ length: 20 }, () => openSecrets(folder, undefined)));
  for (const secrets of opened) assert.deepEqual(secrets, opened[0]);
});

test("openSecrets() uses the operator's secret, and makes no file for it", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const { edproof } = await openSecrets(folder, "an operator's secret of 32 bytes or more");
  assert.equal(edproof.toString(), "an operator's secret of 32 bytes or more");
  assert.deepEqual((await readdir(join(folder, "secrets"))).sort(), ["imap", "operator"]);
});

test("openSecrets() refuses a truncated secret, and does not replace it", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  await openSecrets(folder, undefined);
  await truncate(join(folder, "secrets", "imap"), 10);
  await assert.rejects(openSecrets(folder, undefined), /damaged/);
});
