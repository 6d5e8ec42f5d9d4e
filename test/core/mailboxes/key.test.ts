import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { Point } from "@noble/ed25519";
import { PUBLIC_KEY_CHARS_MAX } from "../../../core/limits.ts";
import { parseKey, requireWhole } from "../../../core/mailboxes/key.ts";
import { newChallenge, parseInput } from "../../../core/operations/index.ts";
import { Refusal } from "../../../core/refusal.ts";
import { AgentKeyPair, blobOf, lineOf, sshString } from "../../support/agent-key.ts";
import { anyText } from "../../support/any-text.ts";
import { nonCanonicalEncodings, pointOfOrderEight, smallOrderEncodings } from "../../support/curve-points.ts";
import { fc } from "../../support/fast-check.ts";
import { requirement } from "../../support/requirement.ts";
import { sshKeyFile, sshKeygen } from "../../support/ssh-keygen.ts";

const key = new AgentKeyPair();

function assertRefused(line: string): void {
  assert.throws(
    () => parseKey(line),
    (error) => error instanceof Refusal && error.code === "bad_key",
    line,
  );
}

test("parseKey() accepts a key made by ssh-keygen", { skip: requirement("ssh-keygen") }, async (t) => {
  const { file, publicKey } = await sshKeyFile(t);
  const said = await sshKeygen(["-l", "-E", "sha256", "-f", file]);
  const digest = Buffer.from(said.split(" ")[1]?.replace("SHA256:", "") ?? "", "base64");
  assert.equal(parseKey(publicKey).fingerprint, `sha256:${digest.toString("hex")}`);
});

test("parseKey() returns the line without the comment, the blob, the point and the fingerprint", () => {
  const parsed = parseKey(`${key.line} a comment of several words`);
  assert.deepEqual(parsed, {
    line: key.line,
    blob: key.blob,
    publicBytes: key.blob.subarray(19),
    fingerprint: `sha256:${createHash("sha256").update(key.blob).digest("hex")}`,
  });
});

test("parseKey() returns the same fingerprint whatever space or comment follows the key", () => {
  const [, base64] = key.line.split(" ");
  const lines = [
    key.line,
    `${key.line}\n`,
    `${key.line}\r\n`,
    `${key.line} x`,
    `ssh-ed25519\t${base64}\tx y`,
  ];
  assert.equal(new Set(lines.map((line) => parseKey(line).fingerprint)).size, 1);
});

test("parseKey() says of a private key that it is one, and what to do now", () => {
  const armoured = (name: string, chars: number) =>
    `-----BEGIN ${name}-----\n${"b".repeat(chars)}\n-----END ${name}-----\n`;
  // The longest is an RSA key of 16,384 bits.
  const files = [
    armoured("OPENSSH PRIVATE KEY", 300),
    armoured("RSA PRIVATE KEY", 12_600),
    `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${"b".repeat(50)}\n`,
  ];
  for (const file of files) {
    const { public_key } = parseInput(newChallenge.input, { public_key: file });
    assert.throws(
      () => parseKey(public_key),
      ({ code, message, detail }: Refusal) =>
        code === "bad_key" && /private key/.test(message) && /ssh-keygen -y/.test(detail.fix ?? ""),
    );
  }
});

test("parseKey() refuses a blob with appended bytes", () => {
  for (const more of [1, 2, 3, 51]) assertRefused(lineOf(Buffer.concat([key.blob, Buffer.alloc(more)])));
});

test("parseKey() refuses a blob whose lengths overflow", () => {
  const lengths = Buffer.from("fffffffc00000000", "hex");
  assertRefused(lineOf(lengths));
  assertRefused(lineOf(Buffer.concat([lengths, key.blob])));
  const overlong = Buffer.from(key.blob);
  overlong.writeUInt32BE(0xffff_ffff, 15);
  assertRefused(lineOf(overlong));
});

test("parseKey() refuses a blob that is too short", () => {
  for (const length of [0, 1, 4, 15, 19, 50]) assertRefused(lineOf(key.blob.subarray(0, length)));
});

test("parseKey() refuses a blob whose type is not that of the line", () => {
  assertRefused(lineOf(Buffer.concat([sshString("ssh-ed25518"), sshString(Buffer.alloc(32, 1))])));
  assertRefused(lineOf(Buffer.concat([sshString("ssh-rsa"), sshString(Buffer.alloc(32, 1))])));
});

test("parseKey() refuses keys that are not ssh-ed25519", () => {
  const base64 = key.blob.toString("base64");
  for (const type of [
    "ssh-rsa",
    "sk-ssh-ed25519@openssh.com",
    "ssh-ed25519-cert-v01@openssh.com",
    "SSH-ED25519",
  ]) {
    assertRefused(`${type} ${base64}`);
  }
});

test("parseKey() refuses other file formats, options and more than one line", () => {
  const base64 = key.blob.toString("base64");
  const others = [
    `restrict,command="x" ${key.line}`,
    ` ${key.line}`,
    base64,
    key.blob.toString("hex"),
    "ssh-ed25519",
    "",
    `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----`,
    `${key.line}\n${new AgentKeyPair().line}`,
    `ssh-ed25519\n${base64}`,
  ];
  for (const other of others) assertRefused(other);
});

test("parseKey() refuses base64 that is not strict", () => {
  const base64 = key.blob.toString("base64");
  const others = [
    `${base64}=`,
    `${base64.slice(0, -1)}`,
    `${base64.slice(0, 30)}-${base64.slice(31)}`,
    `${base64}AAAA`,
  ];
  for (const other of others) assertRefused(`ssh-ed25519 ${other}`);
});

test("parseKey() accepts the longest line, and refuses a longer one", () => {
  const longest = `${key.line} `.padEnd(PUBLIC_KEY_CHARS_MAX, "x");
  assert.equal(parseKey(longest).line, key.line);
  assertRefused(`${longest}x`);
});

test("parseKey() refuses small-order keys", () => {
  const encodings = smallOrderEncodings();
  assert.equal(new Set(encodings.map(String)).size, 8);
  for (const encoding of encodings) assertRefused(lineOf(blobOf(encoding)));
});

test("parseKey() refuses points that are not canonically encoded", () => {
  for (const encoding of nonCanonicalEncodings()) assertRefused(lineOf(blobOf(encoding)));
});

test("requireWhole() refuses a key with a small-order component, which would be a second identity of its owner", () => {
  const point = Point.fromBytes(key.blob.subarray(19), false);
  const second = parseKey(lineOf(blobOf(point.add(pointOfOrderEight()).toBytes())));
  assert.throws(() => requireWhole(second), { code: "bad_key" });
  requireWhole(parseKey(key.line));
});

test("parseKey() refuses bytes that are not a point on the curve", () => {
  assertRefused(lineOf(blobOf(Buffer.from("02".padEnd(64, "0"), "hex"))));
});

test("parseKey() throws nothing but refusals", () => {
  const text = fc.oneof(
    anyText(),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => lineOf(bytes)),
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => lineOf(blobOf(bytes))),
  );
  fc.assert(
    fc.property(text, (line) => {
      try {
        assert.equal(parseKey(line).blob.length, 51);
      } catch (error) {
        assert.ok(error instanceof Refusal && error.code === "bad_key", String(error));
      }
    }),
  );
});
