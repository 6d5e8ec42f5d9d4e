import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { startTestApp } from "../support/app.ts";
import { keypost, keypostJson } from "../support/command.ts";
import { aFolder } from "../support/folder.ts";

test("the operator sees and rebuilds the same mailboxes while the service runs and when it does not", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const operator = { home: folder.path, env: { DATA_DIR: dataDir } };
  const app = await startTestApp({ env: { DATA_DIR: dataDir } });
  const { id, email } = await app.claim();
  await app.sendMail({ to: email, subject: "Hello", text: "Hi." });
  const running = await keypostJson(operator, "admin", "mailboxes");
  await app.app.stop();
  const stopped = await keypostJson(operator, "admin", "mailboxes");
  assert.deepEqual(stopped, running);
  assert.deepEqual(await keypostJson(operator, "admin", "reindex"), { mailboxes: 1, messages: 1 });
  assert.equal((await keypostJson(operator, "admin", "mailbox", email)).id, id);
  assert.equal((await keypostJson(operator, "admin", "stats")).messages, 1);
});

test("the operator's commands make no folder where there is none", async () => {
  using folder = aFolder();
  const operator = { home: folder.path, env: { DATA_DIR: folder.file("slip") } };
  const { code } = await keypost(operator, "admin", "mailboxes");
  assert.equal(code, EXIT.notFound);
  assert.equal(existsSync(folder.file("slip")), false);
});
