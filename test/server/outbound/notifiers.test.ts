import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { test } from "node:test";
import type { Notifier, OutgoingNotice } from "../../../core/index.ts";
import { Notices } from "../../../core/payments/notices.ts";
import { readConfig } from "../../../server/config.ts";
import { openNotifier } from "../../../server/outbound/notifiers.ts";
import { until } from "../../support/clock.ts";
import { openLedger } from "../../support/ledger.ts";
import { recordingLog } from "../../support/log.ts";
import { onLoopback } from "../../support/loopback.ts";
import { MailApiServer } from "../../support/mail-api-server.ts";
import { aNotice, outgoingNotice } from "../../support/notices.ts";

const PROVIDERS = ["unsend", "resend", "sendgrid"] as const;
type Provider = (typeof PROVIDERS)[number];

/** A notifier configured for the server at `url`, and its log. */
async function notifierTo(url: string, provider: Provider = "resend") {
  const prefix = provider.toUpperCase();
  const { notifier } = readConfig({
    [`${prefix}_KEY`]: "key-1",
    [`${prefix}_BASE_URL`]: url,
    [`${prefix}_FROM_EMAIL`]: "billing@keypost.example",
    [`${prefix}_FROM_NAME`]: "Keypost, Inc.",
  });
  const { log, events } = recordingLog();
  return { notifier: await openNotifier(notifier, log), events };
}

const NOTICE: OutgoingNotice = outgoingNotice({ text: "Grüße\n", html: "<p>Grüße</p>" });
const { to, subject, text, html } = NOTICE;

function send(notifier: Notifier, signal = new AbortController().signal) {
  return notifier.send(NOTICE, signal);
}

test("the request to Unsend is as in its API", async () => {
  await using server = await MailApiServer.start();
  assert.equal(await send((await notifierTo(`${server.url}/api/`, "unsend")).notifier), "sent");
  const [request] = server.requests;
  assert.equal(`${request?.method} ${request?.path}`, "POST /api/v1/emails");
  assert.equal(request?.headers.authorization, "Bearer key-1");
  assert.equal(request?.headers["content-type"], "application/json");
  const from = '"Keypost, Inc." <billing@keypost.example>';
  assert.deepEqual(request?.body, { from, to: [to], subject, text, html });
});

test("the request to Resend is as in its API", async () => {
  await using server = await MailApiServer.start();
  assert.equal(await send((await notifierTo(server.url)).notifier), "sent");
  const [request] = server.requests;
  assert.equal(`${request?.method} ${request?.path}`, "POST /emails");
  assert.equal(request?.headers.authorization, "Bearer key-1");
  const from = '"Keypost, Inc." <billing@keypost.example>';
  assert.deepEqual(request?.body, { from, to: [to], subject, text, html });
});

test("the request to SendGrid is as in its API, with click and open tracking disabled", async () => {
  await using server = await MailApiServer.start();
  server.mood = 202;
  assert.equal(await send((await notifierTo(server.url, "sendgrid")).notifier), "sent");
  const [request] = server.requests;
  assert.equal(`${request?.method} ${request?.path}`, "POST /v3/mail/send");
  assert.equal(request?.headers.authorization, "Bearer key-1");
  assert.deepEqual(request?.body, {
    personalizations: [{ to: [{ email: to }] }],
    from: { email: "billing@keypost.example", name: "Keypost, Inc." },
    subject,
    content: [
      { type: "text/plain", value: text },
      { type: "text/html", value: html },
    ],
    tracking_settings: {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
    },
  });
});

test("the Idempotency-Key of a notice is the same at every attempt, and has only safe characters", async () => {
  await using server = await MailApiServer.start();
  const { notifier } = await notifierTo(server.url);
  const { signal } = new AbortController();
  for (const name of [
    "payment_link:chk_1:jürgen@payer.example",
    "payment_link:chk_1:jürgen@payer.example",
    "b",
  ]) {
    await notifier.send(outgoingNotice({ name }), signal);
  }
  const [first, second, third] = server.requests.map(({ headers }) => headers["idempotency-key"]);
  assert.match(String(first), /^[\w-]{1,256}$/);
  assert.equal(second, first);
  assert.notEqual(third, first);
});

test("knowsRepetitions is true exactly for the notifiers that get an Idempotency-Key", async () => {
  await using server = await MailApiServer.start();
  for (const provider of PROVIDERS) {
    const { notifier } = await notifierTo(server.url, provider);
    await send(notifier);
    const hasKey = server.requests.at(-1)?.headers["idempotency-key"] !== undefined;
    assert.equal(notifier.knowsRepetitions, hasKey, provider);
    assert.equal(hasKey, provider !== "sendgrid");
  }
});

test("HTTP statuses decide between sent, not_sent, refused and unknown", async () => {
  await using server = await MailApiServer.start();
  const { notifier, events } = await notifierTo(server.url);
  const expected = {
    200: "sent",
    202: "sent",
    302: "not_sent",
    400: "refused",
    // A problem of the account, which the operator can fix.
    401: "not_sent",
    403: "not_sent",
    408: "not_sent",
    // The idempotency key is known: the mail is being sent, or was.
    409: "unknown",
    422: "refused",
    429: "not_sent",
    500: "not_sent",
    503: "not_sent",
    // A gateway gave up waiting for the answer.
    504: "unknown",
  } as const;
  for (const [status, outcome] of Object.entries(expected)) {
    server.mood = Number(status);
    assert.equal(await send(notifier), outcome, status);
  }
  const reasons = events.map(({ event, fields }) => `${event} ${fields.notifier} ${fields.reason}`);
  assert.ok(reasons.includes("notifierFailed resend status 503"));
  assert.equal(reasons.length, Object.values(expected).filter((outcome) => outcome !== "sent").length);
});

test("a provider that refuses the connection is not_sent", async () => {
  const server = await MailApiServer.start();
  await server[Symbol.asyncDispose]();
  const refusing = await notifierTo(server.url);
  assert.equal(await send(refusing.notifier), "not_sent");
  assert.equal(refusing.events[0]?.fields.reason, "ECONNREFUSED");
});

test("a connection that breaks after the request is unknown", async () => {
  await using server = await MailApiServer.start();
  server.mood = "cut";
  assert.equal(await send((await notifierTo(server.url)).notifier), "unknown");
  assert.equal(server.mails.length, 1);
});

test("an answer 101 Switching Protocols is unknown", async () => {
  const switching = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
  const server = createServer((socket) => socket.once("data", () => socket.write(switching)));
  await using listening = await onLoopback(server);
  assert.equal(await send((await notifierTo(listening.url)).notifier), "unknown");
});

test("a provider that never answers is unknown at the deadline", async () => {
  await using server = await MailApiServer.start();
  server.mood = "silent";
  const deadline = new AbortController();
  const sent = send((await notifierTo(server.url)).notifier, deadline.signal);
  await until(() => server.requests.length === 1);
  deadline.abort();
  assert.equal(await sent, "unknown");
});

test("a TLS handshake that never ends is not_sent at the deadline", async () => {
  const sockets: Socket[] = [];
  await using listening = await onLoopback(createServer((socket) => sockets.push(socket)));
  const deadline = new AbortController();
  const sent = send((await notifierTo(`https://127.0.0.1:${listening.port}`)).notifier, deadline.signal);
  await until(() => sockets.length === 1);
  deadline.abort();
  assert.equal(await sent, "not_sent");
});

test("an answer that never ends does not keep its connection open", async () => {
  const server = createServer((socket) => {
    const trickle = setInterval(() => socket.write("1\r\nx\r\n"), 50);
    socket.on("error", () => {}).on("close", () => clearInterval(trickle));
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  assert.equal(await send((await notifierTo(`http://127.0.0.1:${port}`)).notifier), "sent");
  server.close();
  // The server closes only when all connections have ended.
  await once(server, "close");
});

test("the log of a failed notice has neither the API key nor the payer's address", async () => {
  await using server = await MailApiServer.start();
  server.mood = 500;
  const { notifier, events } = await notifierTo(server.url);
  await send(notifier);
  assert.doesNotMatch(JSON.stringify(events), /key-1|ann@payer/);
});

test("notices are sent exactly once through cut connections and an hour of errors", async () => {
  await using server = await MailApiServer.start();
  await using deps = await openLedger();
  const { notifier } = await notifierTo(server.url);
  const notices = new Notices({ ...deps, notifier });
  const written = Array.from({ length: 6 }, (_, index) =>
    aNotice({ name: `notice ${index}`, to: `payer${index}@payer.example` }),
  );
  await deps.noticeRows.add(written, deps.clock.now());
  for (const mood of ["cut", 500, 503, "cut", 200, 200] as const) {
    server.mood = mood;
    await notices.sendDue();
    await deps.clock.advance(30 * 60_000);
  }
  assert.deepEqual(
    server.mails.map(({ body }) => body.to).sort(),
    written.map((one) => [one.to]),
  );
  assert.equal((await deps.noticeRows.count()).sent, 6);
});

test("without a provider, the payment link is logged, without the payer's address", async () => {
  const { log, events } = recordingLog();
  const notifier = await openNotifier(readConfig({}).notifier, log);
  const notice = outgoingNotice({ kind: "payment_link", paymentUrl: "https://pay.example/1" });
  assert.equal(await notifier.send(notice, new AbortController().signal), "sent");
  const { kind, mailboxId, subject, paymentUrl } = notice;
  assert.deepEqual(events, [{ event: "noticeLogged", fields: { kind, mailboxId, subject, paymentUrl } }]);
});
