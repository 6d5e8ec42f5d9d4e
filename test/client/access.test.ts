import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, beforeEach, test } from "node:test";
import { openKeyFile } from "../../client/key-file.ts";
import type { MailboxId } from "../../core/index.ts";
import { claimMailbox, mailboxStatus } from "../../core/operations/index.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { addressOf, aRemote, proofsSeen, run, soon } from "../support/remote.ts";

/** Shared by all tests here, each with a mailbox of its own. Tests that change a service start their own. */
const app = await startTestApp();
after(() => app.close());

/** The number of key proofs since the test began. */
const proofsHere = () => proofsSeen(app) - proofsBefore;
let proofsBefore = 0;
beforeEach(() => {
  proofsBefore = proofsSeen(app);
});

const idOf = (claimed: Readonly<Record<string, unknown>>) => claimed.id as MailboxId;

test("a call with a key without a mailbox is refused as mailbox_not_found", async () => {
  using folder = aFolder();
  await assert.rejects(run(aRemote({ app, folder }), mailboxStatus), { code: "mailbox_not_found" });
});

test("a claim hides its token from the caller, and later calls use it without another proof", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  assert.equal("access_token" in claimed, false);
  assert.equal(await addressOf(remote), claimed.email);
  assert.equal(proofsHere(), 0);
});

test("a claim proves the key file's key, and refuses another public key in its input", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const first = await run(remote, claimMailbox);
  const { publicKey } = await openKeyFile(folder.file("identity"));
  const own = { public_key: `${publicKey} of mine`, challenge: "x", signature: "y" };
  assert.equal((await run(remote, claimMailbox, own)).id, first.id);
  for (const other of [{ public_key: "nonsense" }, { edproof: new AgentKeyPair().line }]) {
    await assert.rejects(run(remote, claimMailbox, other), { code: "bad_key" });
  }
});

test("the next process uses the token that the previous one stored", async () => {
  using folder = aFolder();
  const claimed = await run(aRemote({ app, folder }), claimMailbox);
  assert.equal(await addressOf(aRemote({ app, folder })), claimed.email);
  assert.equal(proofsHere(), 0);
});

test("a call whose token was revoked proves the key again", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  assert.equal(await addressOf(remote), claimed.email);
  assert.equal(proofsHere(), 1);
});

test("concurrent calls whose token was revoked prove the key once", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  await Promise.all(Array.from({ length: 8 }, () => addressOf(remote)));
  assert.equal(proofsHere(), 1);
});

test("a process whose token was revoked uses the one that another process has stored since", async () => {
  using folder = aFolder();
  const [one, other] = [aRemote({ app, folder }), aRemote({ app, folder })];
  const claimed = await run(one, claimMailbox);
  await addressOf(other);
  await app.app.core.endTokensOf(idOf(claimed));
  await addressOf(one);
  await addressOf(other);
  assert.equal(proofsHere(), 1);
});

test("a process proves the key when the token that another process stored was revoked too", async () => {
  using folder = aFolder();
  const [one, other] = [aRemote({ app, folder }), aRemote({ app, folder })];
  const claimed = await run(one, claimMailbox);
  await run(other, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  assert.equal(await addressOf(one), claimed.email);
  assert.equal(proofsHere(), 1);
});

test("a new key gets its own mailbox, even if the old key's token is still stored", async () => {
  using folder = aFolder();
  const first = await run(aRemote({ app, folder }), claimMailbox);
  rmSync(folder.file("identity"));
  const remote = aRemote({ app, folder });
  await assert.rejects(run(remote, mailboxStatus), { code: "mailbox_not_found" });
  const second = await run(remote, claimMailbox);
  assert.notEqual(second.email, first.email);
});

test("a revoked mailbox is refused as mailbox_revoked, not unauthenticated", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  await app.app.core.revokeMailbox(idOf(await run(remote, claimMailbox)));
  await assert.rejects(run(remote, mailboxStatus), { code: "mailbox_revoked" });
});

test("a challenge that names another host is not signed", async () => {
  await using app = await startTestApp({ env: { PUBLIC_BASE_URL: "http://localhost:1" } });
  using folder = aFolder();
  await assert.rejects(run(aRemote({ app, folder }), claimMailbox), { code: "forbidden" });
});

test("a caller that leaves during a shared proof does not cancel it for the others", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  const leaving = new AbortController();
  const left = remote.run(mailboxStatus, {}, { ...soon(), signal: leaving.signal });
  const stayed = addressOf(remote);
  leaving.abort(new Error("left"));
  await assert.rejects(left, { message: "left" });
  assert.equal(await stayed, claimed.email);
});
