/** Logs a whole life of a mailbox, which must contain no secret: only ids, sizes and outcomes. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openMimeWorkers } from "../../core/mime/mime-workers.ts";
import { jsonLog } from "../../server/log.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { callTool, modern, send } from "../support/mcp-wire.ts";
import { mailBytes } from "../support/mime.ts";
import { SmtpClient } from "../support/smtp-client.ts";
import { StripeServer } from "../support/stripe-server.ts";

let logged = "";
const log = jsonLog({
  write: (line: string) => {
    logged += line;
  },
});
const stripe = await StripeServer.start();
const ADMIN_API_KEY = "operator-quokka-0123456789";
const service = await startTestApp({ log, env: { ...stripe.env, ADMIN_API_KEY } });
after(async () => {
  await service.close();
  await stripe[Symbol.asyncDispose]();
});

/** This word is in all content and in all addresses. If it is in the log, that is a leak. */
const CANARY = "quokka";
const SENDER = `${CANARY}-sender@${CANARY}.example`;
const CODE = "739104";
/** Keys, tokens and passwords, added as they are made. */
const secrets: string[] = [ADMIN_API_KEY, stripe.env.STRIPE_SECRET_KEY, stripe.env.STRIPE_WEBHOOK_SECRET].map(
  String,
);

async function claim(key: AgentKeyPair, more: object = {}) {
  const { challenge } = await service.ask<{ challenge: string }>("/v1/auth/challenge", {
    body: { public_key: key.line },
  });
  const { publicKey, signature } = key.prove(challenge);
  secrets.push(challenge, signature, publicKey.split(" ")[1] ?? "");
  const proof = { edproof: publicKey, challenge, signature };
  const body = { billing_email: `${CANARY}@payer.example`, ...proof, ...more };
  const response = await service.call("/v1/mailboxes/claim", { body });
  const claimed = (await response.json()) as { email?: string; payment_url?: string; access_token?: string };
  if (claimed.access_token) secrets.push(claimed.access_token);
  return claimed;
}

async function paidMailbox() {
  const key = new AgentKeyPair();
  const { payment_url = "" } = await claim(key);
  const { body, headers } = stripe.pay(payment_url.split("/").at(-1) ?? "");
  await service.call("/v1/webhooks/stripe", { body: `${body} `, headers });
  await service.call("/v1/webhooks/stripe", { body: `{"${CANARY}":1}` });
  assert.equal((await service.call("/v1/webhooks/stripe", { body, headers })).status, 200);
  const { email = "", access_token: token = "" } = await claim(key);
  return { email, token };
}

async function receive(email: string): Promise<void> {
  const attachments = [{ filename: `${CANARY}.txt`, content: CANARY }];
  const subject = `${CANARY} ${CODE}`;
  const text = `Your ${CANARY} code is ${CODE}. https://${CANARY}.example/verify?token=${CANARY}`;
  await service.sendMail({ from: `${CANARY} <${SENDER}>`, to: email, subject, text, attachments });
}

async function read(token: string): Promise<void> {
  const { message } = await service.ask<{ message: { id: string; codes: { value: string }[] } }>(
    "/v1/messages/wait",
    { token, body: { contains: "code", timeout_seconds: 300 } },
  );
  assert.equal(message.codes[0]?.value, CODE);
  await service.ask(`/v1/search?query=${CANARY}`, { token });
  await service.ask(`/v1/messages?from=${CANARY}&q=${CANARY}`, { token });
  await service.ask(`/v1/messages/${message.id}`, { token });
  await (await service.call(`/v1/messages/${message.id}/raw`, { token })).text();
  await service.ask(`/v1/messages/${message.id}`, { token, method: "PATCH", body: { add_labels: [CANARY] } });
  await service.ask("/v1/deliveries", { token });
  const mcp = new URL("/mcp", service.app.httpUrl);
  await send(mcp, { ...callTool("search_messages", { query: CANARY }), token });
  await send(mcp, { ...callTool("read_message", { id: CANARY }), token });
  await send(mcp, { ...modern("resources/read", { uri: `keypost://messages/${CANARY}` }), token });
  const { password, username } = await service.ask<{ password: string; username: string }>(
    "/v1/mailbox/imap",
    { token },
  );
  secrets.push(password);
  assert.ok(username);
}

/** Requests that are refused, with secrets and content that must not be logged. */
async function refused(token: string): Promise<void> {
  for (const path of [
    `/v1/messages?access_token=${token}&cursor=${CANARY}`,
    `/v1/messages/${CANARY}/raw?token=${token}`,
    `/${CANARY}?password=${token}`,
    `/v1/events?after=${CANARY}`,
    `/v1/messages/%${CANARY}`,
  ]) {
    const headers = {
      cookie: `session=${CANARY}`,
      "x-request-id": CANARY,
      "user-agent": CANARY,
      referer: CANARY,
    };
    await (await service.call(path, { token, headers })).text();
    await (await service.call(path, { token: `kpt_${CANARY}`, headers })).text();
  }
  for (const body of [`{"${CANARY}":1}`, `{"from":{"${CANARY}":1}}`, `{${CANARY}`, `["${CANARY}"]`])
    await (await service.call("/v1/messages/wait", { token, body })).text();
  await (await service.call(`/v1/payments/stripe/success?session_id=${CANARY}`)).text();
  await (await service.call("/admin/stats", { token: `${CANARY}-guess` })).text();
  const { key } = await service.ask<{ key: string }>("/admin/enrollment-keys", {
    token: ADMIN_API_KEY,
    body: { mailboxes: 1, label: CANARY },
  });
  secrets.push(key);
  await claim(new AgentKeyPair(), { enrollment_key: key });
  await claim(new AgentKeyPair(), { enrollment_key: key });
  await claim(new AgentKeyPair(), { enrollment_key: `kpe_${CANARY}` });
  await claim(new AgentKeyPair(), { billing_email: `${CANARY} is nobody` });
  stripe.mood = "failing";
  await claim(new AgentKeyPair());
}

async function refusedMail(email: string): Promise<void> {
  const client = await SmtpClient.greeted(service.app.smtpPort);
  await client.ask(`MAIL FROM:<${SENDER}>`);
  await client.ask(`RCPT TO:<${CANARY}@mail.test>`);
  await client.ask(`RCPT TO:<${CANARY}@elsewhere.example>`);
  await client.ask(`RCPT TO:<${CANARY}`);
  await client.ask(`VRFY ${CANARY}`);
  await client.ask(`${CANARY.toUpperCase()} ${CANARY}`);
  await client.ask(`RCPT TO:<${email}>`);
  await client.ask("DATA");
  const loop = `Received: from ${CANARY}\r\n`.repeat(120);
  assert.match(await client.ask(`${loop}Subject: ${CANARY}\r\n\r\n${CANARY}\r\n.`), /^554/);
  await client.ask("QUIT");
}

/** Parses a message that crashes its thread. */
async function crashedParser(): Promise<void> {
  const unruly = new URL("../support/unruly-mime-worker.ts", import.meta.url);
  const mime = openMimeWorkers({ log }, { worker: unruly });
  const headers = ["X-Do: die", `Subject: ${CANARY}`, `From: ${SENDER}`];
  await mime.parse(mailBytes({ headers, body: CANARY }));
  await mime.close();
}

test("the log of a mailbox's whole life has no content, key, token or address", async () => {
  const { email, token } = await paidMailbox();
  await receive(email);
  await read(token);
  await refused(token);
  await refusedMail(email);
  await crashedParser();
  await until(() => logged.includes('"data_refused"'));
  for (const event of [
    "mailbox_claimed",
    "message_received",
    "wait_ended",
    "request_served",
    "payment_event_applied",
    "payment_provider_failed",
    "webhook_refused",
    "enrollment_key_used",
    "recipient_refused",
    "data_refused",
    "unforeseen",
  ]) {
    assert.ok(logged.includes(`"event":"${event}"`), `${event} was not logged`);
  }
  assert.ok(secrets.length > 15);
  for (const secret of secrets) assert.ok(!logged.includes(secret), `${secret.slice(0, 6)}… is logged`);
  for (const line of logged.split("\n")) {
    assert.doesNotMatch(line, new RegExp(`${CANARY}|${CODE}|kpt_|kpe_|BEGIN|ssh-ed25519`, "i"));
    // Mailboxes are logged by id, and senders and payers not at all.
    assert.doesNotMatch(line, /[\w.+-]+@[\w-]+\.(example|test)/);
  }
});
