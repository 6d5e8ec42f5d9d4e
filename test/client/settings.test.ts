import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AGENT_VARIABLES, readClientSettings, userDataDir } from "../../client/settings.ts";
import { AGENT_VARIABLES as knownToService } from "../../server/config.ts";

test("readClientSettings defaults to ~/.config/keypost/identity, and no URL", () => {
  const { url, keyFile } = readClientSettings({});
  assert.equal(url, undefined);
  assert.equal(keyFile, join(homedir(), ".config", "keypost", "identity"));
});

test("readClientSettings expands ~, because hosts start programs without a shell", () => {
  assert.equal(readClientSettings({ KEYPOST_KEY: "~/agents/ann" }).keyFile, join(homedir(), "agents/ann"));
});

test("readClientSettings needs a home folder only for default paths, and refuses if there is none", (t) => {
  const before = homedir();
  t.after(() => {
    process.env.HOME = before;
  });
  process.env.HOME = "";
  assert.equal(readClientSettings({ KEYPOST_KEY: "/k", DATA_DIR: "/d" }).keyFile, "/k");
  assert.throws(() => readClientSettings({ DATA_DIR: "/d" }), {
    code: "bad_request",
    message: "This user has no home folder.",
  });
});

test("readClientSettings treats an empty variable as unset", () => {
  assert.equal(readClientSettings({ KEYPOST_URL: "" }).url, undefined);
});

test("readClientSettings trims the enrollment key, and treats an empty one as unset", () => {
  assert.equal(readClientSettings({ KEYPOST_ENROLLMENT_KEY: " kpe_a\n" }).enrollmentKey, "kpe_a");
  assert.equal(readClientSettings({ KEYPOST_ENROLLMENT_KEY: " " }).enrollmentKey, undefined);
});

test("readClientSettings refuses unknown KEYPOST_ variables, since a typo could mean another mailbox", () => {
  const env = { KEYPOST_URL: "https://mail.example", KEYPOST_KEYFILE: "/agents/ann" };
  assert.throws(() => readClientSettings(env), {
    code: "bad_request",
    message: "KEYPOST_KEYFILE is not a setting.",
  });
  assert.deepEqual(AGENT_VARIABLES, knownToService);
});

test("readClientSettings uses only DATA_DIR if it is set", () => {
  assert.deepEqual(readClientSettings({ DATA_DIR: "/srv/keypost" }).dataDirs, ["/srv/keypost"]);
});

for (const url of [
  "mail.example",
  "ftp://mail.example",
  "https://a:b@mail.example",
  "https://:b@mail.example",
  "https://mail.example/?x=1",
  "https://mail.example/?",
  "https://mail.example/#",
]) {
  test(`readClientSettings refuses ${url} as KEYPOST_URL`, () => {
    assert.throws(() => readClientSettings({ KEYPOST_URL: url }), { code: "bad_request" });
  });
}

test("userDataDir ignores a relative XDG_DATA_HOME, as the XDG specification requires", {
  skip: process.platform !== "linux" && "XDG is for Linux",
}, () => {
  assert.equal(userDataDir({ XDG_DATA_HOME: "here" }), join(homedir(), ".local", "share", "keypost"));
});
