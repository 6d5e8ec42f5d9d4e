import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Deps } from "../../core/deps.ts";
import { claimMailbox } from "../../core/mailboxes/claim.ts";
import { newChallenge } from "../../core/mailboxes/proof.ts";
import { deleteMessage, markMessage } from "../../core/mark.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { settle } from "../support/clock.ts";
import { letter } from "../support/core.ts";
import { openLedger } from "../support/ledger.ts";

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

test("a label that is added while its message is deleted does not outlive it", async () => {
  const key = new AgentKeyPair();
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  const { mailbox } = await claimMailbox(ledger, { billingEmail: "", proof, peerAddress: undefined });
  await ledger.maildirs.create(mailbox.address);
  const folder = join(ledger.maildirs.pathOf(mailbox.address), "new");
  await writeFile(join(folder, "1763640000.M1P1.other"), letter({}));
  await ledger.indexer.refresh(mailbox);
  const [{ id } = assert.fail()] = await ledger.messages.after(mailbox.id, 0, 1);
  let deleting = Promise.resolve();
  const change: Deps["labels"]["change"] = async (...of) => {
    deleting = deleteMessage(ledger, mailbox, id);
    // It may have to wait for this change.
    await Promise.race([deleting, settle()]);
    return await ledger.labels.change(...of);
  };
  const labels = { ...ledger.labels, change };
  await markMessage({ ...ledger, labels }, mailbox, id, { addLabels: ["todo"] });
  await deleting;
  assert.deepEqual([await readdir(folder), await ledger.labels.of(mailbox.id)], [[], new Map()]);
});
