import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { ServiceClient } from "../../client/service-client.ts";
import {
  claimMailbox,
  listMessages,
  mailboxStatus,
  readMessage,
  renewMailbox,
  waitForEmail,
} from "../../core/operations/index.ts";
import { startTestApp } from "../support/app.ts";
import { settle, until } from "../support/clock.ts";
import { aFolder } from "../support/folder.ts";
import { onLoopback } from "../support/loopback.ts";
import { addressOf, aRemote, proofsSeen, run, soon } from "../support/remote.ts";

/** Shared by all tests here, each with a mailbox of its own. Tests that change a service start their own. */
const app = await startTestApp();
after(() => app.close());

test("a service is found by its data folder, even if its public base URL is another", async () => {
  await using app = await startTestApp({ env: { PUBLIC_BASE_URL: "http://localhost:1" } });
  using folder = aFolder();
  const remote = aRemote({ folder, dataDir: app.dataDir });
  const claimed = await run(remote, claimMailbox);
  assert.equal(await addressOf(remote), claimed.email);
});

test("an empty data folder is refused as service_unreachable", async () => {
  using folder = aFolder();
  await assert.rejects(run(aRemote({ folder }), claimMailbox), { code: "service_unreachable" });
});

test("a service that restarts on another port is found again, and its tokens stay valid", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const remote = aRemote({ folder, dataDir });
  const first = await startTestApp({ env: { DATA_DIR: dataDir } });
  const claimed = await run(remote, claimMailbox);
  await first.app.stop();
  await using second = await startTestApp({ env: { DATA_DIR: dataDir } });
  assert.notEqual(second.app.httpUrl, first.app.httpUrl);
  assert.equal(await addressOf(remote), claimed.email);
  assert.equal(proofsSeen(second), 0);
});

test("two calls that find the service gone at once start one service", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const first = await startTestApp({ env: { DATA_DIR: dataDir } });
  let starts = 0;
  const startHere = async () => {
    starts += 1;
    const { app } = await startTestApp({ env: { DATA_DIR: dataDir } });
    return { stop: () => app.stop() };
  };
  const keyFile = folder.file("identity");
  const remote = new ServiceClient({ url: undefined, keyFile, dataDirs: [dataDir] }, startHere);
  await remote.endpoint(soon().signal);
  await first.app.stop();
  // Without a token, both wait for the same proof, and so fail in the same turn.
  const calls = [mailboxStatus, listMessages].map((operation) => run(remote, operation));
  await Promise.all(calls.map((call) => assert.rejects(call, { code: "mailbox_not_found" })));
  await remote.close();
  assert.equal(starts, 1);
});

test("a call is refused when the service at KEYPOST_URL is gone, and looks for no other", async () => {
  using folder = aFolder();
  const gone = await startTestApp();
  const remote = aRemote({ folder, app: gone });
  await run(remote, claimMailbox);
  await gone.close();
  await assert.rejects(run(remote, listMessages), { code: "service_unreachable" });
});

test("a wait returns the message that arrives meanwhile", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const { email } = await run(remote, claimMailbox);
  const waiting = run(remote, waitForEmail, { from: "sender.example", timeout_seconds: 50 });
  await app.sendMail({ to: String(email), subject: "Hello", text: "Your code is 493817." });
  const { status, message } = await waiting;
  assert.equal(status, "received");
  assert.equal((message as { subject: string }).subject, "Hello");
});

test("invalid input is refused before any request", async () => {
  using folder = aFolder();
  const remote = aRemote({ folder });
  for (const [operation, input] of [
    [waitForEmail, { contains: "anything" }],
    [readMessage, {}],
    [listMessages, { limit: "five" }],
  ] as const) {
    await assert.rejects(run(remote, operation, input), { code: "bad_request" });
  }
});

test("a wait is shortened to waitSecondsMax", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  await run(remote, claimMailbox);
  const answer = await remote.run(
    waitForEmail,
    { timeout_seconds: 3_600 },
    { ...soon(), waitSecondsMax: 0.1 },
  );
  assert.equal((answer as { status: string }).status, "timeout");
});

test("aborting a wait ends it in the service", async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  await run(remote, claimMailbox);
  const leaving = new AbortController();
  const waiting = remote.run(waitForEmail, {}, { ...soon(), signal: leaving.signal });
  await until(() => app.app.core.gauges().waits > 0);
  leaving.abort(new Error("left"));
  await assert.rejects(waiting, { message: "left" });
  await until(() => app.app.core.gauges().waits === 0);
});

test("follow yields each message once and in order, across a restart of the service", {
  timeout: 120_000,
}, async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const remote = aRemote({ folder, dataDir });
  const first = await startTestApp({ env: { DATA_DIR: dataDir } });
  const to = String((await run(remote, claimMailbox)).email);
  const leaving = new AbortController();
  const following = remote.follow(leaving.signal);
  const next = following.next();
  await until(() => first.app.core.gauges().watchedMailboxes > 0);
  await first.sendMail({ to, subject: "one", text: "1" });
  const heard = [await next];
  await first.app.stop();
  await using second = await startTestApp({ env: { DATA_DIR: dataDir } });
  await second.sendMail({ to, subject: "two", text: "2" });
  heard.push(await following.next());
  leaving.abort();
  await assert.rejects(following.next(), { name: "AbortError" });
  const { messages } = await run(remote, listMessages);
  const listed = (messages as { id: string }[]).map(({ id }) => id).reverse();
  assert.deepEqual(
    heard.map(({ value }) => value?.message_id),
    listed,
  );
});

test("follow yields mail of a mailbox claimed later, and of one deleted and claimed again", {
  timeout: 120_000,
}, async () => {
  using folder = aFolder();
  const remote = aRemote({ app, folder });
  const leaving = new AbortController();
  const following = remote.follow(leaving.signal);
  const next = following.next();
  await assert.rejects(run(remote, listMessages), { code: "mailbox_not_found" });
  await settle();
  const { id, email: to } = await run(remote, claimMailbox);
  await until(() => app.app.core.gauges().watchedMailboxes > 0);
  await app.sendMail({ to: String(to), subject: "one", text: "1" });
  assert.match(String((await next).value?.message_id), /^msg_/);
  const later = following.next();
  await app.app.core.deleteMailbox(id as never);
  await until(() => app.app.core.gauges().watchedMailboxes === 0);
  const { email: other } = await run(remote, claimMailbox);
  await until(() => app.app.core.gauges().watchedMailboxes > 0);
  await app.sendMail({ to: String(other), subject: "two", text: "2" });
  assert.match(String((await later).value?.message_id), /^msg_/);
  leaving.abort();
});

test("renew works for an unpaid mailbox, and follow yields its mail once it is paid", {
  timeout: 120_000,
}, async () => {
  await using paid = await startTestApp({ env: { PAYMENT_PROVIDER: "mock" } });
  using folder = aFolder();
  const remote = aRemote({ app: paid, folder });
  const { email } = await run(remote, claimMailbox, { billing_email: "ann@example.org" });
  const leaving = new AbortController();
  const next = remote.follow(leaving.signal).next();
  await assert.rejects(run(remote, mailboxStatus), { code: "mailbox_unpaid" });
  const { payment_url } = await run(remote, renewMailbox);
  await fetch(new URL(new URL(String(payment_url)).pathname, paid.app.httpUrl));
  assert.equal((await run(remote, mailboxStatus)).status, "active");
  await until(() => paid.app.core.gauges().watchedMailboxes > 0);
  await paid.sendMail({ to: String(email), subject: "one", text: "1" });
  assert.match(String((await next).value?.message_id), /^msg_/);
  leaving.abort();
});

test("follow gets a new token when one is revoked, and throws when new ones are refused too", async () => {
  let [opened, isGood] = [0, true];
  const said = { code: "unauthenticated", message: "No.", fix: "", retryable: false, request_id: "r" };
  const server = createServer((request, response) => {
    const host = encodeURIComponent(String(request.headers.host)).replaceAll(".", "%2e");
    const inPath = (name: string) => request.url?.includes(name);
    const json = { "content-type": "application/json" };
    if (inPath("/v1/events") && !isGood) response.writeHead(401, json).end(JSON.stringify({ error: said }));
    else if (inPath("/v1/events")) {
      opened += 1;
      response.writeHead(200, { "content-type": "text/event-stream" });
      const ready = `event: ready\nid: c${opened}\ndata: {}\n\n`;
      const message = `event: message\nid: m${opened}\ndata: {"id":"msg_${opened}"}\n\n`;
      const ended = `event: error\ndata: ${JSON.stringify({ error: said })}\n\n`;
      response.end(ready + (opened === 1 ? ended : message));
    } else {
      const challenge = `keypost.v1.${host}.1.a.b`;
      const answer = inPath("challenge") ? { challenge, expires_in: 30 } : { access_token: `kpt_${opened}` };
      response.writeHead(200, json).end(JSON.stringify(answer));
    }
  });
  await using listening = await onLoopback(server);
  using folder = aFolder();
  const url = new URL(listening.url);
  const remote = new ServiceClient({
    url,
    keyFile: folder.file("identity"),
    dataDirs: [folder.file("none")],
  });
  const following = remote.follow(soon().signal);
  assert.equal((await following.next()).value?.message_id, "msg_2");
  isGood = false;
  await assert.rejects(following.next(), { code: "unauthenticated" });
});

test("a closed ServiceClient starts no service", async () => {
  using folder = aFolder();
  let starts = 0;
  const startHere = async () => {
    starts += 1;
    return { stop: async () => undefined };
  };
  const keyFile = folder.file("identity");
  const remote = new ServiceClient({ url: undefined, keyFile, dataDirs: [folder.file("data")] }, startHere);
  await remote.close();
  await assert.rejects(remote.endpoint(soon().signal), { code: "stopping" });
  assert.equal(starts, 0);
});
