/** Runs the agent's skill as the service serves it, each step in a new shell, as agents' tools do. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { after, type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { startTestApp, type TestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";
import { requirement } from "../support/requirement.ts";

const SKIP = { skip: ["bash", "curl", "jq", "ssh-keygen"].map(requirement).find(Boolean) ?? false };
const MAIL = {
  subject: 'A "quoted" subject',
  text: "Your code is 493817. Or open https://sender.example/verify?token=abc",
  attachments: [{ filename: "terms.txt", content: "Nothing in small print." }],
};

const free = await startTestApp();
after(() => free.close());

/** An agent with its own home folder and the page, of which the first step has been run. */
async function anAgent(t: TestContext, service: TestApp, env: Readonly<Record<string, string>> = {}) {
  const home = aFolder();
  t.after(() => home[Symbol.dispose]());
  const page = await (await service.call("/docs/agent-api-skill.md")).text();
  const steps = [...page.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, step = ""]) => step);
  const [first = ""] = steps;
  const run = async (script: string, more: Readonly<Record<string, string>> = {}) => {
    const { PATH = "" } = process.env;
    const options = { cwd: home.path, env: { PATH, HOME: home.path, ...env, ...more } };
    const { stdout } = await promisify(execFile)("bash", ["-c", `set -euo pipefail\n${script}`], options);
    return stdout;
  };
  const step = async (index: number) =>
    await run(steps[index] ?? assert.fail(`the page has no step ${index}`));
  await run(first);
  return { home, page, steps, run, step, begin: /^\. \S+$/m.exec(steps[1] ?? "")?.[0] ?? "" };
}

type Agent = Awaited<ReturnType<typeof anAgent>>;

/** Runs the step that remembers the cursor, sends mail, and runs the step that waits. */
async function waitForMail({ step }: Agent, service: TestApp, to: string, here: number) {
  await step(here);
  await service.sendMail({ to, ...MAIL });
  return JSON.parse(await step(here + 1));
}

/** Runs the calls in the text and the table for this message. Returns their outputs. */
async function runCallsOfText({ page, run, begin }: Agent, id: string): Promise<string[]> {
  const calls = [...page.matchAll(/`(kp [A-Z]+ [^`]+)`/g)].map(([, call = ""]) => call);
  const thread = `THREAD="$(kp GET "/v1/messages/$ID" | jq -r .thread_id)"`;
  const marked = calls.map((call) => `echo '=== ${call.replaceAll("'", "")}'; ${call}`);
  const out = await run([begin, thread, ...marked].join("\n"), { ID: id });
  return out.split(/^=== /m).slice(1);
}

test("the agent skill works as written on a free service", SKIP, async (t) => {
  const agent = await anAgent(t, free);
  assert.equal(agent.steps.length, 5);
  const claimed = JSON.parse(await agent.step(1));
  assert.deepEqual([claimed.status, claimed.usable, "access_token" in claimed], ["active", true, false]);
  const { id, status, codes, links, warnings } = await waitForMail(agent, free, claimed.email, 2);
  assert.deepEqual(
    [status, codes[0].value, links[0].url, warnings],
    ["received", "493817", "https://sender.example/verify?token=abc", []],
  );
  await free.sendMail({ to: claimed.email, text: "Your code is 118204." });
  await free.sendMail({ to: claimed.email, text: "Your code is 640975." });
  assert.equal(JSON.parse(await agent.step(3)).codes[0].value, "118204");
  // A wait whose filters are wrong shows why, and waits for nothing: least of all for any message, without filters.
  const waitFor = (filters: string) =>
    agent.run((agent.steps[3] ?? "").replace('{"contains":"code"}', filters));
  assert.match(await waitFor('{"contains":"codes"}'), /"code": "bad_request"/);
  await assert.rejects(waitFor("{contains: code}"), { stdout: "" });
  const kept = (call: string) => `(${call} 2> /dev/null || true) > /dev/null; cat "$CURSOR"`;
  const unreached = ["KEYPOST=http://127.0.0.1:1", kept("kp_here"), kept("kp_wait")];
  const moments = await agent.run([agent.begin, 'cat "$CURSOR"', ...unreached].join("\n"));
  assert.match(moments, /^(cur_\S+)\n\1\n\1\n$/, "A service out of reach leaves the remembered moment.");
  assert.match(await agent.step(4), /"labels":\["done"\]/);
  assert.match(readFileSync(agent.home.file("message.eml"), "utf8"), /^Return-Path: /);
  const answers = await runCallsOfText(agent, id);
  assert.equal(answers.length, 7);
  for (const answer of answers) assert.doesNotMatch(answer, /^\{"error"/m);
  assert.match(answers[1] ?? "", /"content":"Nothing in small print\."/);
  assert.equal(readFileSync(agent.home.file("attachment"), "utf8"), "Nothing in small print.");
  assert.match(answers.at(-1) ?? "", /"access_token":"kpt_/);
});

test("the agent skill works as written on a paid service, once the link is opened", SKIP, async (t) => {
  await using service = await startTestApp({ env: { PAYMENT_PROVIDER: "mock" } });
  const agent = await anAgent(t, service);
  const { run, begin, steps, step } = agent;
  assert.equal(steps.length, 7);
  const pay = (url: string) => run('curl -sS "$LINK"', { LINK: url });
  const claimed = JSON.parse(await step(1));
  assert.deepEqual([claimed.status, claimed.usable], ["pending_payment", false]);
  const waiting = JSON.parse(await run(`${begin}\nkp_until_paid 0`));
  assert.deepEqual([waiting.status, waiting.payment_url], ["pending_payment", claimed.payment_url]);
  assert.equal(JSON.parse(await pay(claimed.payment_url)).status, "paid");
  const paid = JSON.parse(await step(2));
  assert.deepEqual([paid.usable, paid.email], [true, claimed.email]);
  assert.equal((await waitForMail(agent, service, claimed.email, 3)).codes[0].value, "493817");
  assert.match(await step(5), /"labels":\["done"\]/);
  const renewed = JSON.parse(await step(6));
  assert.deepEqual([renewed.usable, renewed.expires_at], [true, paid.expires_at]);
  await pay(renewed.payment_url);
  const { expires_at } = JSON.parse(await run(`${begin}\nkp GET /v1/mailbox`));
  assert.ok(Date.parse(expires_at) - Date.parse(paid.expires_at) >= 28 * 86_400_000, expires_at);
  const { key } = await service.app.core.createEnrollmentKey({
    mailboxes: 1,
    expiresAt: undefined,
    domain: undefined,
    label: "",
  });
  const handed = await anAgent(t, service, { KEYPOST_ENROLLMENT_KEY: key });
  assert.equal(JSON.parse(await handed.step(1)).status, "active");
});

test(
  "the agent skill signs no challenge that names another host, and its files are private",
  SKIP,
  async (t) => {
    await using service = await startTestApp();
    const { home, run, steps, begin } = await anAgent(t, service);
    await run(`${begin}\nkp_claim`);
    assert.equal(await run("find .config/keypost -type f -perm /077 ! -name '*.sh' ! -name '*.pub'"), "");
    await run((steps[0] ?? "").replace(/'keypost\.v1\.[^']+'/, "'keypost.v1.other%2Eexample.'"));
    await assert.rejects(run(`${begin}\nkp_prove`), { code: 1, stdout: "" });
    assert.ok(existsSync(home.file(".config/keypost/identity")));
  },
);
