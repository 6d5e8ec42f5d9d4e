import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { AGENT_VARIABLES, readClientSettings, userDataDir } from "../../client/settings.ts";
import { AGENT_VARIABLES as knownToService } from "../../server/config.ts";

test("readClientSettings names the key file of the contract when nothing is set", () => {
  const { url, keyFile } = readClientSettings({});
  assert.equal(url, undefined);
  assert.equal(keyFile, join(homedir(), ".config", "keypost", "identity"));
});

test("readClientSettings expands the tilde, because hosts start us without a shell", () => {
  assert.equal(readClientSettings({ KEYPOST_KEY: "~/agents/ann" }).keyFile, join(homedir(), "agents/ann"));
});

test("readClientSettings needs no home where paths are set, and refuses to make a key in whatever folder it is started in", (t) => {
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

test("readClientSettings takes an empty variable for an unset one", () => {
  assert.equal(readClientSettings({ KEYPOST_URL: "" }).url, undefined);
});

test("readClientSettings takes the enrollment key as it was pasted, and none for an empty one", () => {
  assert.equal(readClientSettings({ KEYPOST_ENROLLMENT_KEY: " kpe_a\n" }).enrollmentKey, "kpe_a");
  assert.equal(readClientSettings({ KEYPOST_ENROLLMENT_KEY: " " }).enrollmentKey, undefined);
});

test("readClientSettings refuses a slip of the pen, by which the agent would have another mailbox", () => {
  const env = { KEYPOST_URL: "https://mail.example", KEYPOST_KEYFILE: "/agents/ann" };
  assert.throws(() => readClientSettings(env), {
    code: "bad_request",
    message: "KEYPOST_KEYFILE is not a setting.",
  });
  assert.deepEqual(AGENT_VARIABLES, knownToService);
});

test("readClientSettings looks only at DATA_DIR where it is set", () => {
  assert.deepEqual(readClientSettings({ DATA_DIR: "/srv/keypost" }).dataDirs, ["/srv/keypost"]);
});

for (const url of [
  "mail.example",
  "ftp://mail.example",
  "https://a:b@mail.example",
  "https://:b@mail.example",
  "https://mail.example/?x=1",
]) {
  test(`readClientSettings refuses ${url} as the address of a service`, () => {
    assert.throws(() => readClientSettings({ KEYPOST_URL: url }), { code: "bad_request" });
  });
}

test("userDataDir ignores a relative XDG_DATA_HOME, as the XDG specification says", {
  skip: process.platform !== "linux" && "XDG is for Linux",
}, () => {
  assert.equal(userDataDir({ XDG_DATA_HOME: "here" }), join(homedir(), ".local", "share", "keypost"));
});
