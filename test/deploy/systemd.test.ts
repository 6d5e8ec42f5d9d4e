/** The units: understood by systemd, hardened by its own measure, and in step with the settings. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { HTTP_STOP_GRACE_MS, SMTP_STOP_GRACE_MS } from "../../core/index.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { readProjectFile } from "../support/project-files.ts";
import { requirement } from "../support/requirement.ts";

const SKIP = { skip: requirement("systemd-analyze") };
const UNIT = readProjectFile("deploy/keypost.service");

/** In tenths: 0 is locked away, 100 may do everything. systemd calls what is under 20 good. */
const EXPOSURE_MAX = 20;

function analyzed(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", words, { encoding: "utf8" });
  return { status, out: stdout + stderr };
}

/** A copy whose command is one that this machine has. */
function unitIn(folder: TemporaryFolder): string {
  const path = folder.file("keypost.service");
  writeFileSync(path, UNIT.replace("=keypost ", `=${process.execPath} `));
  return path;
}

test("systemd understands every line of the unit", SKIP, () => {
  using folder = aFolder();
  const { status, out } = analyzed(["verify", unitIn(folder)]);
  assert.deepEqual([status, out], [0, ""]);
});

test("systemd understands every line of what goes with Dovecot's unit", SKIP, () => {
  using folder = aFolder();
  const path = folder.file("dovecot.service");
  writeFileSync(path, `[Service]\nExecStart=${process.execPath}\n`);
  mkdirSync(`${path}.d`);
  writeFileSync(
    folder.file("dovecot.service.d/keypost.conf"),
    readProjectFile("deploy/dovecot.service.d/keypost.conf"),
  );
  const { status, out } = analyzed(["verify", path]);
  assert.deepEqual([status, out], [0, ""]);
});

test("systemd finds the unit well hardened", SKIP, () => {
  using folder = aFolder();
  const words = ["security", "--offline=true", "--no-pager", `--threshold=${EXPOSURE_MAX}`, unitIn(folder)];
  const { status, out } = analyzed(words);
  assert.equal(status, 0, out);
});

function setting(name: string): string {
  return new RegExp(`^${name}=(.*)$`, "m").exec(UNIT)?.[1] ?? assert.fail(name);
}

test("the unit gives a stop the time that the service takes at most", () => {
  // Senders, then requests, then jobs, then the answers of waits, each for its grace.
  const stopMs = SMTP_STOP_GRACE_MS + 3 * HTTP_STOP_GRACE_MS;
  assert.ok(Number(setting("TimeoutStopSec")) * 1_000 > stopMs, `${stopMs} ms`);
});

test("the unit does not start the service again and again with settings that it refuses", () => {
  assert.equal(setting("RestartPreventExitStatus"), String(EXIT.usage));
});

test("the unit runs as a user of its own, and leaves files to nobody else", () => {
  assert.deepEqual(
    [setting("User"), setting("UMask"), setting("StateDirectoryMode")],
    ["keypost", "0077", "0700"],
  );
});

test("Postfix looks for the certificate where docs/operating.md has the service look", () => {
  const named = (text: string) => new Set(text.match(/(?<= )\/etc\/keypost\/\S+\.pem/g));
  const renewed = named(readProjectFile("docs/operating.md"));
  assert.ok(renewed.size > 0);
  assert.deepEqual(named(readProjectFile("deploy/postfix/main.cf")).difference(renewed), new Set());
  assert.equal(named(readProjectFile("deploy/postfix/main.cf")).size, 2);
});
