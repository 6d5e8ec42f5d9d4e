import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { TOKEN_LIFETIME_SECONDS, TOKENS_PER_MAILBOX_MAX } from "../../../core/limits.ts";
import { claimMailbox } from "../../../core/mailboxes/claim.ts";
import { endTokensOf, type MailboxId } from "../../../core/mailboxes/mailbox.ts";
import { newChallenge } from "../../../core/mailboxes/proof.ts";
import { imapPassword, mailboxOfToken, mintToken } from "../../../core/mailboxes/token.ts";
import { revokeMailbox } from "../../../core/payments/payment.ts";
import { openLapses } from "../../../core/store/ledger/lapses.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { type Ledger, openLedger } from "../../support/ledger.ts";

async function freshMailbox(t: TestContext): Promise<{ ledger: Ledger; id: MailboxId }> {
  const ledger = await openLedger();
  t.after(() => ledger[Symbol.asyncDispose]());
  return { ledger, id: await anotherMailbox(ledger) };
}

/** Claims a mailbox, and ends the token that the claim returned. */
async function anotherMailbox(ledger: Ledger): Promise<MailboxId> {
  const key = new AgentKeyPair();
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  const { mailbox } = await claimMailbox(ledger, {
    billingEmail: "",
    proof,
    peerAddress: undefined,
  });
  await endTokensOf(ledger, mailbox.id);
  return mailbox.id;
}

test("a token identifies its mailbox until it expires", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const token = await mintToken(ledger, id);
  assert.match(token, /^kpt_[A-Za-z0-9_-]{43}$/);
  await ledger.clock.advance(TOKEN_LIFETIME_SECONDS * 1_000 - 1);
  assert.equal(await mailboxOfToken(ledger, token), id);
  await ledger.clock.advance(1);
  assert.equal(await mailboxOfToken(ledger, token), undefined);
});

test("the ledger has the hash of a token, not the token", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const token = await mintToken(ledger, id);
  const rows = await ledger.ledger.db.selectFrom("tokens").selectAll().execute();
  assert.match(rows[0]?.hash ?? "", /^[0-9a-f]{64}$/);
  assert.ok(!JSON.stringify(rows).includes(token.slice(4)));
});

test("a token is valid after a restart", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const token = await mintToken(ledger, id);
  await ledger.restart();
  assert.equal(await mailboxOfToken(ledger, token), id);
});

/** Inserts tokens that nobody holds. */
async function insertTokens(ledger: Ledger, id: MailboxId, count: number): Promise<void> {
  const expires_at = ledger.clock.now().getTime() + TOKEN_LIFETIME_SECONDS * 1_000;
  const rows = Array.from({ length: count }, (_, row) => ({
    hash: `${id} ${row}`,
    mailbox_id: id,
    expires_at,
  }));
  await ledger.ledger.db.insertInto("tokens").values(rows).execute();
}

const ownersOf = (ledger: Ledger, tokens: readonly string[]) =>
  Promise.all(tokens.map((token) => mailboxOfToken(ledger, token)));

test("minting one token more than a mailbox may have ends its oldest, and no other mailbox's", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const other = await anotherMailbox(ledger);
  const tokens = [await mintToken(ledger, other), await mintToken(ledger, id), await mintToken(ledger, id)];
  await insertTokens(ledger, id, TOKENS_PER_MAILBOX_MAX - 2);
  assert.deepEqual(await ownersOf(ledger, tokens), [other, id, id]);
  tokens.push(await mintToken(ledger, id));
  assert.deepEqual(await ownersOf(ledger, tokens), [other, undefined, id, id]);
});

test("minting many tokens at once leaves as many as a mailbox may have", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  await insertTokens(ledger, id, TOKENS_PER_MAILBOX_MAX);
  const tokens = await Promise.all(Array.from({ length: 50 }, () => mintToken(ledger, id)));
  assert.deepEqual(await ownersOf(ledger, tokens), Array(50).fill(id));
  const left = await ledger.ledger.db.selectFrom("tokens").selectAll().execute();
  assert.equal(left.length, TOKENS_PER_MAILBOX_MAX);
});

test("a mailbox revoked or deleted since it was read gets no token", async (t) => {
  const { ledger, id: revoked } = await freshMailbox(t);
  const deleted = await anotherMailbox(ledger);
  // A third one may have tokens.
  await anotherMailbox(ledger);
  await revokeMailbox(ledger, revoked);
  await openLapses(ledger.ledger.db, ledger.mailboxes.invalidate).begin(deleted, ledger.clock.now());
  await assert.rejects(mintToken(ledger, revoked), { code: "mailbox_revoked" });
  await assert.rejects(mintToken(ledger, deleted), { code: "mailbox_not_found" });
  assert.deepEqual(await ledger.ledger.db.selectFrom("tokens").selectAll().execute(), []);
});

test("an expired token does not take the place of a live one", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  await insertTokens(ledger, id, TOKENS_PER_MAILBOX_MAX);
  await ledger.clock.advance(TOKEN_LIFETIME_SECONDS * 1_000);
  const tokens = [await mintToken(ledger, id), await mintToken(ledger, id)];
  assert.deepEqual(await ownersOf(ledger, tokens), [id, id]);
  assert.equal((await ledger.ledger.db.selectFrom("tokens").selectAll().execute()).length, 2);
});

test("mailboxOfToken() accepts nothing but the exact token", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const token = await mintToken(ledger, id);
  for (const text of [
    "",
    token.slice(4),
    `${token}=`,
    ` ${token}`,
    `${token}\n`,
    token.toUpperCase(),
    token.slice(0, -1),
  ]) {
    assert.equal(await mailboxOfToken(ledger, text), undefined, text);
  }
});

test("an IMAP password changes only with its generation, and each mailbox has its own", async (t) => {
  const { ledger, id } = await freshMailbox(t);
  const password = imapPassword(ledger, { id, passwordGeneration: 1 });
  assert.match(password, /^[A-Za-z0-9_-]{43}$/);
  assert.equal(imapPassword(ledger, { id, passwordGeneration: 1 }), password);
  assert.notEqual(imapPassword(ledger, { id, passwordGeneration: 2 }), password);
  assert.notEqual(imapPassword(ledger, { id: `${id}x` as MailboxId, passwordGeneration: 1 }), password);
  await ledger.restart();
  assert.equal(imapPassword(ledger, { id, passwordGeneration: 1 }), password);
});
