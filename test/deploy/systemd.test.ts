/** Checks the units with systemd-analyze, and that they agree with the code. */
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

/** In tenths, from 0 (fully confined) to 100. systemd calls less than 20 good. */
const EXPOSURE_MAX = 20;

function analyzed(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", words, { encoding: "utf8" });
  return { status, out: stdout + stderr };
}

/** A command that exists on this machine, and whose path needs no quotes in a unit. */
const COMMAND = "/bin/sh";

/** Writes a unit that only its owner may change, whatever the umask: systemd warns of others. */
const writeUnit = (path: string, text: string) => writeFileSync(path, text, { mode: 0o644 });

/** A copy of the unit with a command that exists. */
function unitIn(folder: TemporaryFolder): string {
  const path = folder.file("keypost.service");
  writeUnit(path, UNIT.replace("=keypost ", `=${COMMAND} `));
  return path;
}

test("systemd-analyze verify accepts keypost.service", SKIP, () => {
  using folder = aFolder();
  const { status, out } = analyzed(["verify", unitIn(folder)]);
  assert.deepEqual([status, out], [0, ""]);
});

test("systemd-analyze verify accepts the drop-in for dovecot.service", SKIP, () => {
  using folder = aFolder();
  const path = folder.file("dovecot.service");
  writeUnit(path, `[Service]\nExecStart=${COMMAND}\n`);
  mkdirSync(`${path}.d`);
  writeUnit(
    folder.file("dovecot.service.d/keypost.conf"),
    readProjectFile("deploy/dovecot.service.d/keypost.conf"),
  );
  const { status, out } = analyzed(["verify", path]);
  assert.deepEqual([status, out], [0, ""]);
});

test("systemd-analyze security rates keypost.service below the threshold", SKIP, () => {
  using folder = aFolder();
  const words = ["security", "--offline=true", "--no-pager", `--threshold=${EXPOSURE_MAX}`, unitIn(folder)];
  const { status, out } = analyzed(words);
  assert.equal(status, 0, out);
});

function setting(name: string): string {
  return new RegExp(`^${name}=(.*)$`, "m").exec(UNIT)?.[1] ?? assert.fail(name);
}

test("TimeoutStopSec is longer than the service takes to stop", () => {
  // The stop has four phases, each with its grace: SMTP, requests, jobs, and answers of waits.
  const stopMs = SMTP_STOP_GRACE_MS + 3 * HTTP_STOP_GRACE_MS;
  assert.ok(Number(setting("TimeoutStopSec")) * 1_000 > stopMs, `${stopMs} ms`);
});

test("systemd does not restart the service after bad settings", () => {
  assert.equal(setting("RestartPreventExitStatus"), String(EXIT.usage));
});

test("the unit has its own user, and UMask and StateDirectoryMode that exclude others", () => {
  assert.deepEqual(
    [setting("User"), setting("UMask"), setting("StateDirectoryMode")],
    ["keypost", "0077", "0700"],
  );
});

test("deploy/postfix/main.cf has the certificate's paths of docs/operating.md", () => {
  const named = (text: string) => new Set(text.match(/(?<= )\/etc\/keypost\/\S+\.pem/g));
  const renewed = named(readProjectFile("docs/operating.md"));
  assert.ok(renewed.size > 0);
  assert.deepEqual(named(readProjectFile("deploy/postfix/main.cf")).difference(renewed), new Set());
  assert.equal(named(readProjectFile("deploy/postfix/main.cf")).size, 2);
});
