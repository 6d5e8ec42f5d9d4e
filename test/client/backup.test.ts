import assert from "node:assert/strict";
import { test } from "node:test";
import { runBackup } from "../../client/backup.ts";
import { EXIT } from "../../client/exit-codes.ts";
import { type BackedUp, Refusal } from "../../core/index.ts";
import { aStream } from "../support/stream.ts";

const WHOLE: BackedUp = { mailboxes: 2, messages: 5, copied: 3, removed: 1, failed: [] };
const FAILED = [{ path: "/data/mail/mail.test/mbx_a/Maildir", reason: "not there" }];

async function run(backUp: () => Promise<BackedUp>, isJson = false) {
  const [out, err] = [aStream(), aStream()];
  const { signal } = new AbortController();
  const terminal = { out: out.stream, err: err.stream };
  const code = await runBackup({ terminal, signal, backUp }, "backup", isJson);
  return { code, out: out.written(), err: err.written() };
}

test("a backup prints how much it has", async () => {
  assert.deepEqual(await run(async () => WHOLE), {
    code: EXIT.ok,
    out: "mailboxes  2\nmessages   5 (3 copied now, 1 removed)\n",
    err: "",
  });
  assert.deepEqual(JSON.parse((await run(async () => WHOLE, true)).out), WHOLE);
});

test("a backup that could not read everything names it, and fails", async () => {
  const { code, out, err } = await run(async () => ({ ...WHOLE, failed: FAILED }));
  assert.equal(code, EXIT.failure);
  assert.match(out, /messages {3}5/);
  assert.match(err, /NOT BACKED UP +WHY\n\/data\/mail\/mail\.test\/mbx_a\/Maildir +not there/);
  const json = await run(async () => ({ ...WHOLE, failed: FAILED }), true);
  assert.deepEqual([json.code, JSON.parse(json.out).failed, json.err], [EXIT.failure, FAILED, ""]);
});

test("a refused backup says why", async () => {
  const { code, err } = await run(async () => {
    throw new Refusal("not_found", "There is nothing at /backup.", { fix: "Create it." });
  });
  assert.equal(code, EXIT.notFound);
  assert.match(err, /There is nothing at \/backup\.\n {2}Create it\./);
});
