/** Enrollment keys on a paid service: over REST, in the terminal, and for a fleet of hosts. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { startHost } from "../support/host.ts";
import { typed, typedJson } from "../support/typed-command.ts";

const LIMIT = { timeout: 300_000 };
const ADMIN_API_KEY = "the-operator-of-this-test";
const PATH = "/admin/enrollment-keys";

let app: TestApp;
let folder: TemporaryFolder;

before(async () => {
  app = await startTestApp({ env: { ADMIN_API_KEY, PAYMENT_PROVIDER: "mock" } });
  folder = aFolder();
});
after(async () => {
  await app.close();
  folder[Symbol.dispose]();
});

interface Enrollment {
  readonly id: string;
  readonly key: string;
  readonly used: number;
}

const mint = (mailboxes: number) => app.ask<Enrollment>(PATH, { token: ADMIN_API_KEY, body: { mailboxes } });

async function claim(fields: Readonly<Record<string, unknown>>, agent = new AgentKeyPair()) {
  const { challenge } = await app.ask<{ challenge: string }>("/v1/auth/challenge", {
    body: { public_key: agent.line },
  });
  const { publicKey, signature } = agent.prove(challenge);
  const body = { billing_email: "", edproof: publicKey, challenge, signature, ...fields };
  const response = await app.call("/v1/mailboxes/claim", { body });
  const answer = (await response.json()) as { status: string; error: { code: string; fix: string } };
  return { http: response.status, answer };
}

const inHome = (name: string, env: Readonly<Record<string, string>> = {}) => ({
  home: folder.path,
  env: { KEYPOST_URL: app.app.httpUrl, KEYPOST_KEY: folder.file(name), ...env },
});

test("an expired enrolled mailbox is renewed by a claim with its token and a billing address", async () => {
  const { key } = await mint(1);
  const agent = new AgentKeyPair();
  const { answer } = await claim({ enrollment_key: key }, agent);
  const { id, access_token: token } = answer as unknown as { id: string; access_token: string };
  const past = { method: "PATCH", token: ADMIN_API_KEY, body: { expires_at: "2020-01-01" } };
  await app.ask(`/admin/mailboxes/${id}`, past);
  const byToken = async (body: object) => {
    const { error, payment_url } = (await (
      await app.call("/v1/mailboxes/claim", { token, body })
    ).json()) as { error?: { fix: string }; payment_url?: string };
    return error?.fix ?? payment_url ?? "";
  };
  assert.match(await byToken({}), /claim with that address as `billing_email`/);
  assert.match(await byToken({ billing_email: "nobody" }), /ann@example\.org/);
  assert.match(await byToken({ billing_email: "ann@payer.example" }), /\/mock\/pay\/mock_/);
  const { billing_email } = await app.ask(`/admin/mailboxes/${id}`, { token: ADMIN_API_KEY });
  assert.equal(billing_email, "ann@payer.example");
});

test("an enrollment key is minted, used until exhausted, audited and revoked over REST", async () => {
  const { id, key } = await mint(1);
  const agent = new AgentKeyPair();
  const first = await claim({ enrollment_key: key }, agent);
  assert.deepEqual([first.http, first.answer.status], [201, "active"]);
  const second = await claim({ enrollment_key: key });
  assert.deepEqual([second.http, second.answer.error.code], [409, "enrollment_key_exhausted"]);
  assert.deepEqual((await claim({ enrollment_key: key }, agent)).http, 200);
  const revoked = await app.ask<Enrollment>(`${PATH}/${id}`, { method: "DELETE", token: ADMIN_API_KEY });
  assert.equal(revoked.used, 1);
  const third = await claim({ enrollment_key: key });
  assert.deepEqual([third.http, third.answer.error.code], [403, "enrollment_key_refused"]);
  const { uses } = await app.ask<{ uses: { outcome: string; peer_address: string }[] }>(
    `${PATH}/${id}/uses`,
    {
      token: ADMIN_API_KEY,
    },
  );
  assert.deepEqual(
    uses.map(({ outcome }) => outcome),
    ["revoked", "known", "exhausted", "enrolled"],
  );
  assert.ok(uses.every(({ peer_address }) => peer_address === "127.0.0.1"));
});

test("the routes of enrollment keys are 404 without the operator's key", async () => {
  const { id } = await mint(1);
  for (const [method, path] of [
    ["POST", PATH],
    ["GET", PATH],
    ["DELETE", `${PATH}/${id}`],
    ["GET", `${PATH}/${id}/uses`],
  ] as const) {
    for (const token of [undefined, "kpt_nothing"]) {
      const body = method === "POST" ? { mailboxes: 1 } : undefined;
      const { status } = await app.call(path, { method, ...(token && { token }), ...(body && { body }) });
      assert.equal(status, 404, `${method} ${path}`);
    }
  }
});

test(
  "admin commands mint, list and revoke enrollment keys, and claim takes one as a flag",
  LIMIT,
  async () => {
    const operator = { home: folder.path, env: { DATA_DIR: app.dataDir } };
    const minted = await typedJson(
      operator,
      ...["admin", "enroll", "--mailboxes", "1", "--expires", "2099-12-31", "--label", "Two words"],
    );
    assert.deepEqual([minted.expires_at, minted.label], ["2100-01-01T00:00:00.000Z", "Two words"]);
    const claimed = await typedJson(inHome("ann"), "claim", "--enrollment-key", minted.key);
    assert.equal(claimed.status, "active");
    const list = await typed(operator, "admin", "enrollments");
    assert.match(list.out, new RegExp(`${minted.id} +1 +1 +\\S+ \\S+ +any +Two words`));
    const uses = await typed(operator, "admin", "enrollment-uses", minted.id);
    assert.match(uses.out, /enrolled +mbx_/);
    const revoked = await typedJson(operator, "admin", "enrollment-revoke", minted.id);
    assert.notEqual(revoked.revoked_at, null);
  },
);

test("keypost mcp claims with KEYPOST_ENROLLMENT_KEY, and never shows it to the model", LIMIT, async () => {
  const { key } = await mint(1);
  const ann = await typedJson(inHome("host-ann", { KEYPOST_ENROLLMENT_KEY: key }), "claim");
  assert.equal(ann.status, "active");
  await using bob = await startHost(inHome("host-bob", { KEYPOST_ENROLLMENT_KEY: key }));
  const refused = await bob.call("claim_mailbox", { enrollment_key: "" });
  assert.deepEqual([refused.isError, refused.fields.code], [true, "enrollment_key_exhausted"]);
  assert.equal(refused.whole.includes("kpe_"), false);
  const { key: another } = await mint(1);
  const byTool = await bob.call("claim_mailbox", { enrollment_key: another });
  assert.deepEqual([byTool.fields.status, byTool.whole.includes("kpe_")], ["active", false]);
});
