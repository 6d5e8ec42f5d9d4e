import assert from "node:assert/strict";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import type { Endpoint } from "../../client/endpoint.ts";
import { readToken, writeToken } from "../../client/token-file.ts";
import { aFolder } from "../support/folder.ts";

const aService = (name: string): Endpoint => ({
  url: new URL("http://127.0.0.1:1"),
  name,
  challengeHost: "127.0.0.1:1",
  isLocal: false,
  smtp: undefined,
});

test("readToken returns the token that writeToken stored", async () => {
  using folder = aFolder();
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_1");
  assert.equal(await readToken(folder.file("identity"), "ssh-ed25519 A", aService("a")), "kpt_1");
});

test("readToken returns nothing for another service", async () => {
  using folder = aFolder();
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_1");
  assert.equal(await readToken(folder.file("identity"), "ssh-ed25519 A", aService("b")), undefined);
});

test("readToken returns nothing for another key", async () => {
  using folder = aFolder();
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_1");
  assert.equal(await readToken(folder.file("identity"), "ssh-ed25519 B", aService("a")), undefined);
});

test("readToken returns nothing from a damaged file", async () => {
  using folder = aFolder();
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_1");
  const [file = ""] = readdirSync(folder.path);
  writeFileSync(folder.file(file), "a\n");
  assert.equal(await readToken(folder.file("identity"), "ssh-ed25519 A", aService("a")), undefined);
});

test("writeToken writes one file of mode 0600, and leaves no temporary file", async () => {
  using folder = aFolder();
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_1");
  await writeToken(folder.file("identity"), "ssh-ed25519 A", aService("a"), "kpt_2");
  const files = readdirSync(folder.path);
  assert.equal(files.length, 1);
  assert.equal(statSync(folder.file(files[0] ?? "")).mode & 0o777, 0o600);
});
