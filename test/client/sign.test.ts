import assert from "node:assert/strict";
import { test } from "node:test";
import { openKeyFile } from "../../client/key-file.ts";
import { signChallenge } from "../../client/sign.ts";
import { checkProof, newChallenge } from "../../core/mailboxes/proof.ts";
import { aFolder } from "../support/folder.ts";
import { openLedger } from "../support/ledger.ts";

const folder = aFolder();
const key = await openKeyFile(folder.file("identity"));
const ledger = await openLedger();
test.after(async () => {
  await ledger[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

function challengeOf(url: string): string {
  const service = { ...ledger, settings: { ...ledger.settings, publicBaseUrl: new URL(url) } };
  return newChallenge(service, key.publicKey).challenge;
}

test("checkProof accepts what signChallenge signs, for hosts of every form", async () => {
  for (const url of [
    "https://keypost.example",
    "http://box.keypost.example:8080",
    "http://[2001:db8::1]:80",
    "http://localhost:1",
  ]) {
    const challenge = challengeOf(url);
    const signature = signChallenge(key, challenge, new URL(url).host);
    const service = { ...ledger, settings: { ...ledger.settings, publicBaseUrl: new URL(url) } };
    const proven = await checkProof(service, { publicKey: key.publicKey, challenge, signature });
    assert.equal(proven.line, key.publicKey);
  }
});

test("signChallenge refuses a challenge that names another host or port", () => {
  const challenge = challengeOf("https://keypost.example");
  for (const host of [
    "keypost.example:8443",
    "other.example",
    "sub.keypost.example",
    "keypost.exampl",
    "localhost",
    "",
  ]) {
    assert.throws(() => signChallenge(key, challenge, host), { name: "Refusal", code: "forbidden" }, host);
  }
  assert.throws(() => signChallenge(key, challengeOf("http://localhost:8080"), "127.0.0.1:8081"), {
    code: "forbidden",
  });
});

test("signChallenge treats all names of loopback as the same host", () => {
  for (const host of ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"]) {
    assert.ok(signChallenge(key, challengeOf("http://localhost:8080"), host));
    assert.ok(signChallenge(key, challengeOf(`http://${host}`), "localhost:8080"));
  }
});

test("signChallenge refuses anything that is not a challenge", () => {
  const [, , host, seconds, nonce, mac] = challengeOf("https://keypost.example").split(".");
  const others = [
    "",
    "keypost.example",
    `v1.${host}.${seconds}.${nonce}.${mac}`,
    `keypost.v2.${host}.${seconds}.${nonce}.${mac}`,
    `keypost.v1.keypost.example.${seconds}.${nonce}.${mac}`,
    `keypost.v1.${host}.${seconds}.${nonce}.${mac}\nI owe you`,
    `keypost.v1.%.${seconds}.${nonce}.${mac}`,
  ];
  for (const other of others) {
    assert.throws(() => signChallenge(key, other, "keypost.example"), { code: "forbidden" }, other);
  }
});
