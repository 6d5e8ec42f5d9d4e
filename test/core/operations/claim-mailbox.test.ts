import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  claimMailbox,
  getImapAccess,
  newChallenge,
  Refusal,
  renewMailbox,
  resolveAccess,
} from "../../../core/operations/index.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { openTestCore, type TestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import { openPaidCore } from "../../support/paid-core.ts";

/** The tests share this core, each with mailboxes of its own. */
const core = await openTestCore();
after(() => core.close());

interface Claimed {
  readonly status: string;
  readonly id: string;
  readonly email: string;
  readonly is_new: boolean;
  readonly challenge: string;
  readonly sign_with: string;
  readonly next?: string;
  readonly access_token: string | null;
  readonly cursor: string;
}

const claim = (core: TestCore, input: Record<string, unknown>) => run<Claimed>(core, claimMailbox, input);

const proofInput = (core: TestCore, key: AgentKeyPair) => {
  const { publicKey, challenge, signature } = key.prove(core.core.newChallenge(key.line).challenge);
  return { edproof: publicKey, challenge, signature };
};

test("claim_mailbox answers a public key with a challenge, and the command that signs it", async () => {
  const { status, challenge, sign_with } = await claim(core, { public_key: new AgentKeyPair().line });
  assert.equal(status, "challenge");
  assert.equal(
    sign_with,
    `printf %s '${challenge}' | ssh-keygen -q -Y sign -n edproof -f ~/.config/keypost/identity`,
  );
});

test("claim_mailbox asks for the payer before the signature where mailboxes cost money", async () => {
  await using paid = await openPaidCore();
  const { next } = await claim(paid, { public_key: new AgentKeyPair().line });
  assert.match(next ?? "", /ask for billing_email before you sign/);
});

test("claim_mailbox answers a signature with the mailbox and a token, and says whether it is new", async () => {
  const key = new AgentKeyPair();
  const first = await claim(core, proofInput(core, key));
  const second = await claim(core, proofInput(core, key));
  assert.deepEqual([first.is_new, second.is_new], [true, false]);
  assert.equal(first.id, second.id);
  assert.match(first.access_token ?? "", /^kpt_/);
});

test("claim_mailbox accepts the public key of a proof as public_key, too", async () => {
  const { edproof, ...proof } = proofInput(core, new AgentKeyPair());
  assert.equal((await claim(core, { public_key: edproof, ...proof })).status, "active");
});

test("claim_mailbox refuses an incomplete proof", async () => {
  const { edproof, challenge, signature } = proofInput(core, new AgentKeyPair());
  for (const half of [{ edproof }, { edproof, challenge }, { public_key: edproof, signature }]) {
    await assert.rejects(claim(core, half), { code: "bad_request" });
  }
});

test("claim_mailbox with a token returns the caller's mailbox, and no further token", async () => {
  const claimed = await core.claim();
  const answer = await run<Claimed>(core, claimMailbox, {}, claimed);
  assert.deepEqual(
    [answer.email, answer.access_token, answer.is_new],
    [claimed.mailbox.address, null, false],
  );
});

test("claim_mailbox and renew_mailbox have no payment link for a mailbox that only the operator can extend", async () => {
  const { mailbox, key } = await core.claim();
  await core.core.extendMailbox(mailbox.id, core.clock.now());
  const claimed = await run<{ payment_url: string | null; next: string }>(
    core,
    claimMailbox,
    proofInput(core, key),
  );
  const renewed = await run<{ payment_url: string | null }>(core, renewMailbox, proofInput(core, key));
  assert.deepEqual([claimed.payment_url, renewed.payment_url], [null, null]);
  assert.match(claimed.next, /Ask the operator/);
});

test("claim_mailbox tells a caller without token and key how to make a key", async () => {
  const refused = await claim(core, {}).catch((error: unknown) => error as Refusal);
  assert.ok(refused instanceof Refusal);
  assert.equal(refused.code, "bad_request");
  assert.match(refused.detail.fix ?? "", /ssh-keygen -q -t ed25519/);
  // Over MCP this is JSON in a text. A model may copy an escaped quote as it is, and ssh-keygen would make it part of a
  // passphrase.
  assert.equal(JSON.stringify(refused.detail.fix), `"${refused.detail.fix}"`);
});

for (const half of ["challenge", "signature"]) {
  test(`claim_mailbox refuses an incomplete proof with only a ${half}`, async () => {
    await assert.rejects(claim(core, { public_key: new AgentKeyPair().line, [half]: "x" }), {
      code: "bad_request",
    });
  });
}

test("claim_mailbox refuses a signature over another challenge", async () => {
  const key = new AgentKeyPair();
  const { challenge } = core.core.newChallenge(key.line);
  await assert.rejects(claim(core, { ...proofInput(core, key), challenge }), { code: "proof_failed" });
});

test("new_challenge says for how many seconds the challenge is valid", async () => {
  const { expires_in } = await run<{ expires_in: number }>(core, newChallenge, {
    public_key: new AgentKeyPair().line,
  });
  assert.equal(expires_in, 30);
});

test("resolve_access returns IMAP credentials and a token for the key's mailbox", async () => {
  const key = new AgentKeyPair();
  const { id, email } = await claim(core, proofInput(core, key));
  const access = await run(core, resolveAccess, { protocol: " IMAP ", ...proofInput(core, key) });
  assert.deepEqual([access.mailbox_id, access.username, access.email, access.tls], [id, id, email, "none"]);
});

test("resolve_access refuses another protocol before it checks the proof", async () => {
  await assert.rejects(
    run(core, resolveAccess, { protocol: "pop3", edproof: "x", challenge: "x", signature: "x" }),
    {
      code: "bad_request",
    },
  );
});

test("resolve_access refuses a key that has claimed no mailbox", async () => {
  const proof = proofInput(core, new AgentKeyPair());
  await assert.rejects(run(core, resolveAccess, { protocol: "imap", ...proof }), {
    code: "mailbox_not_found",
  });
});

test("renew_mailbox has no payment link on a free service, by token and by proof", async () => {
  const claimed = await core.claim();
  const byToken = await run(core, renewMailbox, {}, claimed);
  const byProof = await run(core, renewMailbox, proofInput(core, claimed.key));
  assert.deepEqual(byToken, byProof);
  assert.equal(byToken.payment_url, null);
});

test("renew_mailbox makes no mailbox for a key that has none", async () => {
  const proof = proofInput(core, new AgentKeyPair());
  await assert.rejects(run(core, renewMailbox, proof), { code: "mailbox_not_found" });
});

test("renew_mailbox refuses a caller with neither token nor proof", async () => {
  await assert.rejects(run(core, renewMailbox, {}), { code: "unauthenticated" });
});

test("get_imap_access says if IMAP is not offered, and resolve_access has the other fields and no notice", async () => {
  const claimed = await core.claim();
  const { notice, ...access } = await run(core, getImapAccess, {}, claimed);
  assert.match(String(notice), /^IMAP is not offered here/);
  // Older clients read only these fields.
  assert.deepEqual([access.host, access.port], ["mail.test", 143]);
  const proof = { protocol: "imap", ...proofInput(core, claimed.key) };
  const { access_token: _, ...resolved } = await run(core, resolveAccess, proof);
  assert.deepEqual(resolved, access);
  await using offering = await openTestCore({ settings: { isImapOffered: true } });
  assert.equal((await run(offering, getImapAccess, {}, await offering.claim())).notice, null);
});
