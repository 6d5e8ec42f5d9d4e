import assert from "node:assert/strict";
import { test } from "node:test";
import { Command } from "commander";
import { addOperationCommands, type Fields } from "../../client/commands.ts";

/** What a command line is parsed to: the operation's name, its fields, and --json. */
async function typed(...words: string[]): Promise<[string, Fields, boolean]> {
  const ran: [string, Fields, boolean][] = [];
  const silent = { writeOut: () => {}, writeErr: () => {} };
  const program = new Command("keypost").exitOverride().configureOutput(silent);
  addOperationCommands(program, async (operation, fields, isJson) => {
    ran.push([operation.name, fields, isJson]);
  });
  await program.parseAsync(words, { from: "user" });
  const [only] = ran;
  assert.ok(only);
  return only;
}

test("flags become fields of the operation, with the types of its schema", async () => {
  assert.deepEqual(await typed("wait", "--from", "shop.example", "--timeout-seconds", "2.5", "--peek"), [
    "wait_for_email",
    { from: "shop.example", timeout_seconds: 2.5, peek: true },
    false,
  ]);
});

test("positional arguments become fields", async () => {
  assert.deepEqual(await typed("attachment", "msg_a", "0", "--json"), [
    "get_attachment",
    { id: "msg_a", index: 0 },
    true,
  ]);
});

test("an optional boolean field has a flag and a --no- flag", async () => {
  assert.deepEqual((await typed("mark", "msg_a", "--no-seen"))[1], { id: "msg_a", seen: false });
  assert.deepEqual((await typed("mark", "msg_a"))[1], { id: "msg_a" });
});

test("a flag with several values becomes a list", async () => {
  const [, fields] = await typed("mark", "msg_a", "--add-labels", "done", "later");
  assert.deepEqual(fields.add_labels, ["done", "later"]);
});

test("a flag after another one is not taken as its value", async () => {
  const missing = { code: "commander.optionMissingArgument" };
  await assert.rejects(typed("wait", "--from", "--json"), missing);
  await assert.rejects(typed("mark", "msg_a", "--add-labels", "--json"), missing);
  assert.deepEqual((await typed("list", "--subject=--json"))[1], { subject: "--json" });
});

test("operator's commands are subcommands of admin", async () => {
  assert.deepEqual(await typed("admin", "revoke", "mbx_a"), ["revoke_mailbox", { id: "mbx_a" }, false]);
});

test("claim has no flags for a key proof, which it makes itself", async () => {
  await assert.rejects(typed("claim", "--signature", "x"), { code: "commander.unknownOption" });
});

test("an invalid value is refused with the name of its flag", async () => {
  const refused = (message: string) => ({ code: "bad_request", message });
  await assert.rejects(typed("list", "--limit", "many"), refused("--limit must be a number."));
  await assert.rejects(
    typed("wait", "--timeout-seconds", "-1"),
    refused("--timeout-seconds must be 0 or more."),
  );
  await assert.rejects(typed("attachment", "msg_a", "-"), refused("<index> must be a number."));
});

test("a flag may have another name than its field, which refusals use too", async () => {
  const [, fields] = await typed("admin", "enroll", "--mailboxes", "10", "--expires", "2027-01-31");
  assert.deepEqual(fields, { mailboxes: 10, expires_at: "2027-01-31" });
  await assert.rejects(typed("admin", "enroll", "--mailboxes", "10", "--expires", "soon"), {
    code: "bad_request",
    message: /^--expires is refused/,
  });
  await assert.rejects(typed("admin", "enroll", "--expires-at", "x"), { code: "commander.unknownOption" });
});

test("a value outside the choices is refused", async () => {
  await assert.rejects(typed("wait", "--contains", "money"), { code: "bad_request" });
});
