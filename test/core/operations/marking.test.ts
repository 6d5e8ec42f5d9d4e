import assert from "node:assert/strict";
import { after, test } from "node:test";
import { deleteMessage, markMessage, readMessage } from "../../../core/operations/index.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";

/** The tests share this core, each with mailboxes of its own. */
const core = await openTestCore();
after(() => core.close());

async function mailboxWithOne() {
  const claimed = await core.claim();
  const { messages } = await deliver(core.core, claimed.mailbox, letter({}));
  return { claimed, id: messages[0]?.messageId ?? "" };
}

test("mark_message changes what it is asked to, and nothing else", async () => {
  const { claimed, id } = await mailboxWithOne();
  await run(core, markMessage, { id, seen: true, add_labels: ["a", "b"] }, claimed);
  const marked = await run(core, markMessage, { id, remove_labels: ["a", "never-there"] }, claimed);
  assert.deepEqual(marked, { id, seen: true, labels: ["b"] });
});

test("mark_message adds a label that it is asked to add and to remove", async () => {
  const { claimed, id } = await mailboxWithOne();
  const marked = await run(core, markMessage, { id, add_labels: ["a"], remove_labels: ["a"] }, claimed);
  assert.deepEqual(marked, { id, seen: false, labels: ["a"] });
});

test("delete_message deletes a message, and refuses another mailbox's", async () => {
  const [{ claimed, id }, other] = [await mailboxWithOne(), await core.claim()];
  await assert.rejects(run(core, deleteMessage, { id }, other), { code: "message_not_found" });
  await run(core, deleteMessage, { id }, claimed);
  await assert.rejects(run(core, readMessage, { id }, claimed), { code: "message_not_found" });
});
