import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { promises } from "node:fs";
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { openKeyFile } from "../../client/key-file.ts";
import { parseKey } from "../../core/mailboxes/key.ts";
import { Refusal } from "../../core/refusal.ts";
import { fc } from "../support/fast-check.ts";
import { aFolder } from "../support/folder.ts";
import { requirement } from "../support/requirement.ts";
import { sshKeyFile, sshKeygen } from "../support/ssh-keygen.ts";

async function assertRefused(file: string, words: RegExp): Promise<void> {
  await assert.rejects(openKeyFile(file), (error) => {
    assert.ok(error instanceof Refusal && error.code === "bad_key", String(error));
    assert.match(error.message, words);
    assert.ok(error.detail.fix);
    return true;
  });
}

test("openKeyFile creates a key on first use, with mode 0600 in a folder of mode 0700", async () => {
  using temporary = aFolder();
  const folder = temporary.file("deep/keypost");
  const key = await openKeyFile(join(folder, "identity"));
  assert.equal(parseKey(key.publicKey).line, key.publicKey);
  assert.deepEqual(await readdir(folder), ["identity"]);
  assert.equal((await stat(join(folder, "identity"))).mode & 0o777, 0o600);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
});

test("openKeyFile returns the same key again", async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  assert.equal((await openKeyFile(file)).publicKey, (await openKeyFile(file)).publicKey);
});

test("openKeyFile creates a file that ssh-keygen reads", { skip: requirement("ssh-keygen") }, async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  const { publicKey } = await openKeyFile(file);
  assert.equal(await sshKeygen(["-y", "-f", file]), `${publicKey} keypost\n`);
});

test("openKeyFile reads a file of ssh-keygen", { skip: requirement("ssh-keygen") }, async (t) => {
  const { file, publicKey } = await sshKeyFile(t);
  const key = await openKeyFile(file);
  assert.equal(parseKey(key.publicKey).fingerprint, parseKey(publicKey).fingerprint);
});

test("openKeyFile refuses a file system without hard links, and leaves no file", async (t) => {
  using temporary = aFolder();
  // The error of FAT on Linux. Only root could mount one here.
  t.mock.method(promises, "link", async () => {
    throw Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM" });
  });
  syncBuiltinESMExports();
  await assertRefused(temporary.file("identity"), /cannot be linked to its place \(EPERM\)/).finally(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  assert.deepEqual(await readdir(temporary.path), []);
});

test("openKeyFile, called many times at once, creates one key", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const file = join(folder, "identity");
  const keys = await Promise.all(Array.from({ length: 20 }, () => openKeyFile(file)));
  assert.equal(new Set(keys.map((key) => key.publicKey)).size, 1);
  assert.deepEqual(await readdir(folder), ["identity"]);
});

test("two processes that make the key file at once end with one key", async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  const module = new URL("../../client/key-file.ts", import.meta.url).href;
  const script = `const { openKeyFile } = await import(${JSON.stringify(module)});
    process.stdout.write((await openKeyFile(${JSON.stringify(file)})).publicKey);`;
  const made = await Promise.all(
    Array.from({ length: 3 }, () => text(spawn(process.execPath, ["-e", script]).stdout)),
  );
  assert.deepEqual(new Set(made), new Set([(await openKeyFile(file)).publicKey]));
});

test("openKeyFile refuses a key with a passphrase", { skip: requirement("ssh-keygen") }, async (t) => {
  const { file } = await sshKeyFile(t, { passphrase: "a long secret" });
  await assertRefused(file, /passphrase/);
});

test("openKeyFile refuses a key of another type", { skip: requirement("ssh-keygen") }, async (t) => {
  for (const type of ["rsa", "ecdsa"])
    await assertRefused((await sshKeyFile(t, { type })).file, /not Ed25519/);
});

test("openKeyFile refuses a key that others can read", async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  await openKeyFile(file);
  for (const mode of [0o640, 0o604, 0o620, 0o644]) {
    await chmod(file, mode);
    await assertRefused(file, /other users/);
  }
});

test("openKeyFile refuses a file that is not a private key, and does not change it", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const { publicKey } = await openKeyFile(join(folder, "other"));
  const texts = [
    "",
    publicKey,
    "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    "x".repeat(100_000),
  ];
  for (const [index, content] of texts.entries()) {
    const file = join(folder, `${index}`);
    await writeFile(file, content, { mode: 0o600 });
    await assertRefused(file, /is not an OpenSSH private key|too long/);
    assert.equal(await readFile(file, "utf8"), content);
  }
});

test("openKeyFile refuses a folder", async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  await mkdir(file, { mode: 0o700 });
  await assertRefused(file, /not a file/);
});

test("openKeyFile refuses a named pipe, without waiting for a writer", {
  skip: requirement("mkfifo"),
}, async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  execFileSync("mkfifo", ["-m", "600", file]);
  await assertRefused(file, /not a file/);
});

test("openKeyFile refuses a dangling symbolic link, and leaves no file beside it", async () => {
  using temporary = aFolder();
  const file = temporary.file("identity");
  await symlink(temporary.file("nowhere"), file);
  await assertRefused(file, /link to a file that is not there/);
  assert.deepEqual(await readdir(temporary.path), ["identity"]);
});

test("openKeyFile refuses a path at which no key can be created", async () => {
  using temporary = aFolder();
  await writeFile(temporary.file("file"), "");
  await assertRefused(temporary.file("file/identity"), /cannot be made \(EEXIST\)/);
  // Here Node's recursive mkdir never returns.
  if (process.platform === "linux")
    await assertRefused("/proc/keypost/identity", /cannot be made \(ENOENT\)/);
});

test("openKeyFile refuses a damaged file, or returns the same key", async () => {
  using temporary = aFolder();
  const folder = temporary.path;
  const { publicKey } = await openKeyFile(join(folder, "identity"));
  const whole = await readFile(join(folder, "identity"), "utf8");
  const base64 = whole.split("\n").slice(1, -2).join("");
  const bytes = Buffer.from(base64, "base64");
  const file = join(folder, "changed");
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length));
  await fc.assert(
    fc.asyncProperty(change, async ([at, value, length]) => {
      const changed = Buffer.from(bytes);
      changed[at] = value;
      const cut = changed.subarray(0, value % 2 ? length : bytes.length).toString("base64");
      await writeFile(file, whole.replace(/\n[^-]+\n/, `\n${cut}\n`), { mode: 0o600 });
      try {
        assert.equal((await openKeyFile(file)).publicKey, publicKey);
      } catch (error) {
        assert.ok(error instanceof Refusal && error.code === "bad_key", String(error));
      }
    }),
  );
});
