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

/** One service for all tests here, each with a mailbox of its own; what changes or stops one has its own. */
const app = await startTestApp();
after(() => app.close());

/** How often a key was proven in the test that runs. */
const proofsHere = () => proofsSeen(app) - proofsBefore;
let proofsBefore = 0;
beforeEach(() => {
  proofsBefore = proofsSeen(app);
});

const idOf = (claimed: Readonly<Record<string, unknown>>) => claimed.id as MailboxId;

test("a key without a mailbox is told to claim one first", async () => {
  using folder = aFolder();
  await assert.rejects(run(aRemote({ app, folder }), mailboxStatus), { code: "mailbox_not_found" });
});

test("a claim shows its caller no token, and the calls after it need no other proof", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  assert.equal("access_token" in claimed, false);
  assert.equal(await addressOf(remote), claimed.email);
  assert.equal(proofsHere(), 0);
});

test("a claim proves this machine's key, and refuses any other that the caller names", async () => {
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

test("the next process uses the token that the last one kept", async () => {
  using folder = aFolder();
  const claimed = await run(aRemote({ app, folder }), claimMailbox);
  assert.equal(await addressOf(aRemote({ app, folder })), claimed.email);
  assert.equal(proofsHere(), 0);
});

test("a key that lost its tokens proves itself again", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  assert.equal(await addressOf(remote), claimed.email);
  assert.equal(proofsHere(), 1);
});

test("calls that find the token ended at the same time prove the key once", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const claimed = await run(remote, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  await Promise.all(Array.from({ length: 8 }, () => addressOf(remote)));
  assert.equal(proofsHere(), 1);
});

test("a process whose token ended takes the one that another process has kept since", async () => {
  using folder = aFolder();
  const [one, other] = [aRemote({ app, folder }), aRemote({ app, folder })];
  const claimed = await run(one, claimMailbox);
  await addressOf(other);
  await app.app.core.endTokensOf(idOf(claimed));
  await addressOf(one);
  await addressOf(other);
  assert.equal(proofsHere(), 1);
});

test("a process proves the key when the token that another process kept has ended, too", async () => {
  using folder = aFolder();
  const [one, other] = [aRemote({ app, folder }), aRemote({ app, folder })];
  const claimed = await run(one, claimMailbox);
  await run(other, claimMailbox);
  await app.app.core.endTokensOf(idOf(claimed));
  assert.equal(await addressOf(one), claimed.email);
  assert.equal(proofsHere(), 1);
});

test("a new key gets a mailbox of its own, though the old one's token still lies beside it", async () => {
  using folder = aFolder();
  const first = await run(aRemote({ app, folder }), claimMailbox);
  rmSync(folder.file("identity"));
  const remote = aRemote({ app, folder });
  await assert.rejects(run(remote, mailboxStatus), { code: "mailbox_not_found" });
  const second = await run(remote, claimMailbox);
  assert.notEqual(second.email, first.email);
});

test("a revoked mailbox is refused as revoked, not as a lost token", async () => {
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

test("a caller who leaves during a proof does not take it from the others", async () => {
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
